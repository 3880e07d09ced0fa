from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.digest import alerts
from storage import chats, follows, outbox, undoing
from storage.database import Database
from storage.models import Chat, Delivery
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored


async def follow(database: Database, now: datetime, chat: int, *queries: str) -> None:
    async with database.writing() as connection:
        await chats.seen(connection, Chat(chat, "private", "Rui"), now)
        for query in queries:
            await follows.follow(connection, chat, None, query, now)


async def queued(database: Database, now: datetime) -> list[Delivery]:
    async with database.reading() as connection:
        return await outbox.queued(connection, now, 1000)


async def test_a_load_is_told_once_to_each_chat_with_all_that_it_answers(database: Database, now: datetime) -> None:
    await follow(database, now, 1, "cocoa", "harbour", "quinoa")
    await follow(database, now, 2, "quinoa")
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    assert await alerts.plan_alerts(database, now, 3) == 1
    assert await alerts.plan_alerts(database, now, 3) == 0
    [alert] = await queued(database, now)
    assert (alert.chat_id, alert.articles, set(alert.searches)) == (1, (1, 2), {"cocoa", "harbour"})
    assert alert.day == "2026-03-05 load 1"


async def test_what_was_there_before_it_was_followed_is_no_news(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR)
    await follow(database, now, 1, "harbour")
    assert await alerts.plan_alerts(database, now, 3) == 0
    await stored(database, now, replace(HARBOUR, title="Harbour news", body="Another text."))
    assert await alerts.plan_alerts(database, now, 3) == 1


async def test_old_years_tell_nobody(database: Database, now: datetime) -> None:
    await follow(database, now, 1, "harbour")
    await stored(
        database, now, LIBRARY, *(replace(HARBOUR, title=f"Of {n}", posted=f"{n}-01-01") for n in range(2000, 2020))
    )
    assert await alerts.plan_alerts(database, now, 3) == 0


async def test_a_corrected_article_is_no_news(database: Database, now: datetime) -> None:
    await follow(database, now, 1, "harbour")
    await stored(database, now, HARBOUR)
    assert await alerts.plan_alerts(database, now, 3) == 1
    await stored(database, now, replace(HARBOUR, body=f"{HARBOUR.body}\n\nCorrected."))
    assert await alerts.plan_alerts(database, now, 3) == 0


async def test_a_running_load_is_waited_for_and_a_killed_one_is_told_of_later(
    database: Database, now: datetime
) -> None:
    await follow(database, now, 1, "harbour")
    await stored(database, now, HARBOUR)
    async with database.writing() as connection:
        await connection.execute("UPDATE loads SET finished_at = NULL")
    assert await alerts.plan_alerts(database, now + timedelta(minutes=5), 3) == 0
    assert await alerts.plan_alerts(database, now + timedelta(minutes=15), 3) == 1


async def test_a_load_that_was_taken_back_tells_nobody(database: Database, now: datetime) -> None:
    await follow(database, now, 1, "harbour")
    load_id, _ = await stored(database, now, HARBOUR)
    await undoing.undo(database, load_id, now)
    assert await alerts.plan_alerts(database, now, 3) == 0


async def test_a_load_by_another_process_is_told_of(database: Database, now: datetime) -> None:
    await follow(database, now, 1, "harbour")
    async with Database(database.path) as other:
        await stored(other, now, HARBOUR)
    assert await alerts.plan_alerts(database, now, 3) == 1


async def test_who_cannot_be_reached_is_not_told(database: Database, now: datetime) -> None:
    await follow(database, now, 1, "harbour")
    async with database.writing() as connection:
        await connection.execute("UPDATE subscriptions SET paused_why = 'bot was blocked by the user'")
    await stored(database, now, HARBOUR)
    assert await alerts.plan_alerts(database, now, 3) == 0


@pytest.mark.parametrize("followers", [1, 2, 3, 5])
async def test_many_followers_are_planned_for_in_chunks(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch, followers: int
) -> None:
    monkeypatch.setattr(alerts, "_CHUNK", 2)
    for chat in range(1, followers + 1):
        await follow(database, now, chat, "harbour")
    await stored(database, now, HARBOUR)
    assert await alerts.plan_alerts(database, now, 3) == followers
    assert {alert.chat_id for alert in await queued(database, now)} == set(range(1, followers + 1))


async def test_an_alert_that_was_interrupted_goes_on_and_repeats_nothing(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alerts, "_CHUNK", 1)
    for chat in (1, 2):
        await follow(database, now, chat, "harbour")
    await stored(database, now, HARBOUR)
    answer, calls = outbox.answer, iter(range(2))

    async def interrupted(*values: object) -> None:
        if next(calls, None) == 1:
            raise RuntimeError("power cut")
        await answer(*values)  # type: ignore[arg-type]

    monkeypatch.setattr("bot.digest.alerts.outbox.answer", interrupted)
    with pytest.raises(RuntimeError):
        await alerts.plan_alerts(database, now, 3)
    assert await alerts.plan_alerts(database, now, 3) == 1
    assert [alert.searches for alert in await queued(database, now)] == [("harbour",), ("harbour",)]
