import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.digest import plan, schedule
from storage import chats, outbox, planning, subscriptions
from storage.database import Database
from storage.models import EVERY_DAY, Chat
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored

NINE = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
SUNDAYS = 0b1000000


async def subscribe(
    database: Database,
    chat: int = 1,
    at: str = "09:00",
    zone: str = "UTC",
    days: int = EVERY_DAY,
    interests: str = "",
    now: datetime = NINE - timedelta(hours=1),
) -> int:
    next_at = schedule.next_time(at, zone, now, days)
    async with database.writing() as connection:
        await chats.seen(connection, Chat(chat, "private", "Rui"), now)
        one = await subscriptions.subscribe(
            connection,
            chat_id=chat,
            thread_id=None,
            at=at,
            zone=zone,
            days=days,
            interests=interests,
            next_at=next_at,
            now=now,
        )
    return one.id


async def queued(database: Database) -> list[tuple[int, str, list[int], bool]]:
    """What is in the outbox: subscription, day, articles, whether it is late."""
    async with database.reading() as connection:
        rows = await connection.execute_fetchall(
            """
            SELECT subscription_id, day, articles, late
              FROM deliveries JOIN digests ON digests.id = digest_id ORDER BY deliveries.id
            """
        )
    return [(row[0], row[1], json.loads(row[2]), bool(row[3])) for row in rows]


async def next_times(database: Database) -> list[str]:
    async with database.reading() as connection:
        active = await subscriptions.active(connection)
    return [f"{one.next_at:%m-%d %H:%M}" for one in active if one.next_at]


@pytest.fixture
async def archive(database: Database, now: datetime) -> Database:
    """The harbour (2 March) is 1, Venezuela (3 March) 2, the library (4 March) 3."""
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    return database


async def test_a_first_digest_is_the_newest_day_and_then_what_is_new(archive: Database) -> None:
    one = await subscribe(archive)
    assert await plan.plan_due(archive, NINE, 3) == 1
    assert await plan.plan_due(archive, NINE, 3) == 0
    assert await plan.plan_due(archive, NINE + timedelta(days=1), 3) == 0  # nothing is new
    await stored(archive, NINE, replace(HARBOUR, title="Harbour news", body="Something else entirely."))
    assert await plan.plan_due(archive, NINE + timedelta(days=2), 3) == 1
    assert await queued(archive) == [(one, "2026-03-05", [3], False), (one, "2026-03-07", [4], False)]
    assert await next_times(archive) == ["03-08 09:00"]


async def test_those_who_have_seen_and_want_the_same_share_a_digest(archive: Database) -> None:
    wants = ["", 'tag:"Society"', "tools", "", 'tag:"Economy"', "-tools"]
    for chat, interests in enumerate(wants, start=1):
        await subscribe(archive, chat, interests=interests)
    assert await plan.plan_due(archive, NINE, 3) == 4
    async with archive.reading() as connection:
        [(digests,)] = await connection.execute_fetchall("SELECT count(*) FROM digests")
    assert digests == 1
    assert [subscription for subscription, *_ in await queued(archive)] == [1, 2, 3, 4]


async def test_what_is_late_on_its_day_comes_and_says_so(archive: Database) -> None:
    one = await subscribe(archive)
    assert await plan.plan_due(archive, NINE + timedelta(hours=9), 3) == 1
    assert await queued(archive) == [(one, "2026-03-05", [3], True)]
    assert await next_times(archive) == ["03-06 09:00"]


async def test_what_was_due_on_an_earlier_day_comes_with_the_next_one(archive: Database) -> None:
    one = await subscribe(archive)
    assert await plan.plan_due(archive, NINE + timedelta(days=3, hours=-1), 3) == 0
    assert await next_times(archive) == ["03-08 09:00"]
    assert await plan.plan_due(archive, NINE + timedelta(days=3), 3) == 1
    assert await queued(archive) == [(one, "2026-03-08", [3], False)]


async def test_a_clock_that_ran_ahead_and_was_set_right_skips_no_day(archive: Database) -> None:
    one = await subscribe(archive)
    await plan.plan_due(archive, NINE + timedelta(days=400), 3)
    await plan.plan_due(archive, NINE - timedelta(minutes=30), 3)
    assert await next_times(archive) == ["03-05 09:00"]
    assert await plan.plan_due(archive, NINE, 3) == 1
    assert (await queued(archive))[-1] == (one, "2026-03-05", [3], False)


async def test_a_clock_that_steps_back_over_the_hour_repeats_no_digest(archive: Database) -> None:
    await subscribe(archive)
    assert await plan.plan_due(archive, NINE + timedelta(minutes=1), 3) == 1
    assert await plan.plan_due(archive, NINE - timedelta(minutes=5), 3) == 0
    assert await next_times(archive) == ["03-05 09:00"]
    await stored(archive, NINE, replace(HARBOUR, title="Harbour news", body="Something else entirely."))
    assert await plan.plan_due(archive, NINE, 3) == 0
    assert await plan.plan_due(archive, NINE + timedelta(days=1), 3) == 1


async def test_the_night_that_lacks_an_hour_and_the_one_that_doubles_it_have_one_digest_each(archive: Database) -> None:
    for change, number in ((datetime(2026, 3, 28, 12, tzinfo=UTC), 4), (datetime(2026, 10, 24, 12, tzinfo=UTC), 5)):
        chat = number
        await subscribe(archive, chat, at="02:30", zone="Europe/Berlin", now=change)
        for minutes in range(0, 24 * 60, 15):
            await plan.plan_due(archive, change + timedelta(minutes=minutes), 3)
    days = [day for subscription, day, *_ in await queued(archive)]
    assert days.count("2026-03-29") == 1
    assert days.count("2026-10-25") == 1


async def test_a_weekly_digest_comes_on_its_day(archive: Database) -> None:
    one = await subscribe(archive, days=SUNDAYS)
    for day in range(5):
        await plan.plan_due(archive, NINE + timedelta(days=day), 3)
    assert await queued(archive) == [(one, "2026-03-08", [3], False)]
    assert await next_times(archive) == ["03-15 09:00"]


async def test_a_weekly_digest_tells_of_the_whole_week(archive: Database) -> None:
    weekly, daily = await subscribe(archive, 1, days=SUNDAYS), await subscribe(archive, 2)
    for day in range(5, 16):  # from Monday, the 9th, on there is an article a day
        if day > 8:
            note = replace(HARBOUR, title=f"Of the {day}th", body=f"Note {day}.", posted=f"2026-03-{day:02}")
            await stored(archive, NINE, note)
        await plan.plan_due(archive, datetime(2026, 3, day, 9, 0, tzinfo=UTC), 3)
    told = await queued(archive)
    assert [ids for subscription, _, ids, _ in told if subscription == weekly] == [[3], [4, 5, 6, 7, 8, 9, 10]]
    assert [ids for subscription, _, ids, _ in told if subscription == daily] == [[3], *([id_] for id_ in range(4, 11))]


async def test_a_pushed_digest_counts_as_that_days(archive: Database) -> None:
    one = await subscribe(archive)
    assert await plan.plan_push(archive, NINE - timedelta(minutes=30), 3) == 1
    assert await plan.plan_push(archive, NINE - timedelta(minutes=20), 3) == 0
    await stored(archive, NINE, replace(HARBOUR, title="Harbour news", body="Something else entirely."))
    assert await plan.plan_due(archive, NINE, 3) == 0
    assert await plan.plan_due(archive, NINE + timedelta(days=1), 3) == 1
    assert [ids for _, _, ids, _ in await queued(archive)] == [[3], [4]]
    assert one


async def test_a_push_takes_the_newest_day_where_nothing_is_new_and_what_is_of_interest(archive: Database) -> None:
    for chat, interests in enumerate(("", "tools", "cocoa"), start=1):
        await subscribe(archive, chat, interests=interests)
    await plan.plan_due(archive, NINE, 3)
    assert await plan.plan_push(archive, NINE + timedelta(days=1), 3) == 2
    assert await plan.plan_push(archive, NINE + timedelta(days=2), 3) == 2


async def test_who_is_paused_gets_nothing(archive: Database) -> None:
    await subscribe(archive)
    async with archive.writing() as connection:
        await subscriptions.pause(connection, 1, "bot was blocked by the user")
    assert await plan.plan_due(archive, NINE, 3) == 0
    assert await plan.plan_push(archive, NINE, 3) == 0


async def test_old_years_that_are_loaded_are_no_news(archive: Database) -> None:
    await subscribe(archive)
    await plan.plan_due(archive, NINE, 3)
    await stored(
        archive, NINE, *(replace(HARBOUR, title=f"Of {year}", posted=f"{year}-01-01") for year in range(2000, 2020))
    )
    assert await plan.plan_due(archive, NINE + timedelta(days=1), 3) == 0


async def test_an_empty_archive_has_no_digest_and_the_first_one_comes_later(database: Database) -> None:
    await subscribe(database)
    assert await plan.plan_due(database, NINE, 3) == 0
    await stored(database, NINE, LIBRARY)
    assert await plan.plan_due(database, NINE + timedelta(days=1), 3) == 1


@pytest.mark.parametrize("count", [1, 2, 3, 7])
async def test_however_many_are_due_each_gets_one(
    archive: Database, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(plan, "_CHUNK", 2)
    ids = [await subscribe(archive, chat, interests="" if chat % 2 else "tools") for chat in range(1, count + 1)]
    assert await plan.plan_due(archive, NINE, 3) == count
    assert await plan.plan_push(archive, NINE + timedelta(days=1), 3) == count
    assert sorted(subscription for subscription, *_ in await queued(archive)) == sorted(ids * 2)


async def test_what_changed_while_it_was_planned_is_planned_at_the_next_look(
    archive: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = await subscribe(archive)
    look = plan.Choice.look

    async def changed_meanwhile(choice: plan.Choice, readers: Iterable[plan.Reader]) -> None:
        await look(choice, readers)
        async with archive.writing() as connection:
            await connection.execute("UPDATE subscriptions SET interests = 'tools'")

    monkeypatch.setattr(plan.Choice, "look", changed_meanwhile)
    assert await plan.plan_due(archive, NINE, 3) == 1
    assert await queued(archive) == [(one, "2026-03-05", [3], False)]


async def test_a_digest_that_a_subscription_has_for_the_day_is_kept(archive: Database) -> None:
    one = await subscribe(archive)
    async with archive.writing() as connection:
        digest = await outbox.digest(connection, [1], NINE)
        await outbox.plan(connection, [(one, "2026-03-05", digest, 1)], NINE - timedelta(hours=2))
    assert await plan.plan_due(archive, NINE, 3) == 0
    assert await queued(archive) == [(one, "2026-03-05", [1], False)]
    assert await next_times(archive) == ["03-06 09:00"]
    async with archive.reading() as connection:
        [left] = await planning.alike(connection, planning.Chunk(10))
    assert left.seen_id == 1
