"""Articles, subscriptions and deliveries over time."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from storage import chats, outbox, subscriptions, timelines
from storage.database import Database
from storage.models import Chat, History, LabelKind, Timeline
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored

TODAY = date(2026, 3, 5)


async def history(database: Database, today: date = TODAY) -> History:
    async with database.reading() as connection:
        return await timelines.history(connection, today)


async def subscribe(database: Database, chat_id: int, now: datetime) -> int:
    async with database.writing() as connection:
        await chats.seen(connection, Chat(chat_id, "private", "Ada"), now)
        one = await subscriptions.subscribe(
            connection, chat_id=chat_id, thread_id=None, at="09:00", zone="UTC", next_at=now, now=now
        )
    return one.id


async def test_an_empty_archive_has_no_history(database: Database) -> None:
    assert await history(database) == History(articles=None, shares=(), subscriptions=None, sent=None, failed=None)


async def test_articles_are_counted_by_day_until_the_newest(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY, replace(LIBRARY, title="Another", body="Another text."))
    articles = (await history(database)).articles
    assert articles == Timeline(date(2026, 2, 26), 1, (0, 0, 0, 0, 1, 1, 2))
    assert articles.last == date(2026, 3, 4)


async def test_a_longer_archive_is_counted_by_week(database: Database, now: datetime) -> None:
    old = [replace(HARBOUR, title=f"Old {n}", body=f"{n} {n}.", posted="2025-11-10", published=None) for n in range(3)]
    await stored(database, now, LIBRARY, *old)
    articles = (await history(database)).articles
    assert articles
    assert articles.step == 7
    assert articles.last == date(2026, 3, 4)
    assert (articles.values[0], articles.values[-1], sum(articles.values)) == (3, 1, 4)
    assert articles.start(0) <= date(2025, 11, 10) < articles.start(1)


async def test_what_is_older_than_sixty_weeks_or_dated_in_the_future_is_left_out(
    database: Database, now: datetime
) -> None:
    ancient = replace(HARBOUR, title="Ancient", body="Old.", posted="1999-01-01", published=None)
    future = replace(HARBOUR, title="Future", body="New.", posted="2199-01-01", published=None)
    vague = replace(HARBOUR, title="Vague", body="Some time.", posted="2026-03", published=None)
    await stored(database, now, LIBRARY, ancient, future, vague)
    articles = (await history(database)).articles
    assert articles
    assert articles.last == date(2026, 3, 4)
    assert sum(articles.values) == 1


async def test_shares_are_of_categories_else_tags_and_of_sources(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    filed, sources = (await history(database)).shares
    assert (filed.kind, filed.labels[0].name, filed.labels[0].articles) == (LabelKind.CATEGORY, "Economy", 2)
    assert [(label.name, label.articles) for label in sources.labels] == [("Wire", 2), ("Coast Radio", 1)]


async def test_an_archive_without_categories_is_told_by_its_tags(database: Database, now: datetime) -> None:
    await stored(database, now, replace(LIBRARY, categories=(), tags=("tools",), source=None))
    assert [share.kind for share in (await history(database)).shares] == [LabelKind.TAG]


async def test_subscriptions_are_told_by_what_was_noted(database: Database, now: datetime) -> None:
    for days, chat_id in ((20, 1), (10, 2), (10, 3)):
        then = now - timedelta(days=days)
        await subscribe(database, chat_id, then)
        async with database.writing() as connection:
            await timelines.note_subscriptions(connection, then.date())
    async with database.writing() as connection:
        await chats.erase(connection, 3)
        await timelines.note_subscriptions(connection, TODAY)
    readers = (await history(database)).subscriptions
    assert readers
    assert (readers.first, readers.step, len(readers.values)) == (date(2026, 2, 13), 1, 21)
    assert [readers.values[place] for place in (0, 9, 10, 19, 20)] == [1, 1, 3, 3, 2]


async def test_a_pause_counts_as_no_subscription(database: Database, now: datetime) -> None:
    await subscribe(database, 1, now)
    async with database.writing() as connection:
        await subscriptions.pause(connection, 1, "bot was blocked by the user")
        await timelines.note_subscriptions(connection, TODAY)
    assert (await history(database)).subscriptions is None


async def test_deliveries_are_counted_by_day_alerts_included(database: Database, now: datetime) -> None:
    await stored(database, now, LIBRARY)
    one, other = await subscribe(database, 1, now), await subscribe(database, 2, now)
    async with database.writing() as connection:
        digest = await outbox.digest(connection, (1,), now)
        planned = [(one, "2026-03-03", digest, 1), (other, "2026-03-03", digest, 1), (one, "2026-03-05", digest, 1)]
        await outbox.plan(connection, [*planned, (other, "2026-03-05 load 4", digest, 1)], now)
        await connection.execute("UPDATE deliveries SET state = 'sent' WHERE subscription_id = ?", (one,))
        await connection.execute("UPDATE deliveries SET state = 'failed' WHERE subscription_id = ?", (other,))
    found = await history(database)
    assert found.sent
    assert found.failed
    assert (found.sent.first, found.failed.first) == (date(2026, 2, 27), date(2026, 2, 27))
    assert found.sent.values == (0, 0, 0, 0, 1, 0, 1)
    assert found.failed.values == (0, 0, 0, 0, 1, 0, 1)


@given(st.dictionaries(st.dates(date(2020, 1, 1), date(2026, 1, 1)), st.integers(0, 10**6), max_size=50))
def test_a_timeline_holds_each_day_of_its_span_once(counts: dict[date, int]) -> None:
    last = max(counts, default=date(2026, 1, 1))
    line = timelines.timeline(counts, last)
    assert line.last == last
    assert line.step in {1, 7}
    assert timelines.FEWEST_STRETCHES <= len(line.values) <= timelines.MOST_STRETCHES
    assert sum(line.values) == sum(count for day, count in counts.items() if day >= line.first)
    if counts and (last - min(counts)).days < timelines.MOST_STRETCHES:
        assert line.step == 1
        assert line.first <= min(counts)
