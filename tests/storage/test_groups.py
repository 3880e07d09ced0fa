"""A group that becomes a supergroup, and what its admins allow."""

from datetime import datetime, timedelta

import pytest
from aiosqlite import Connection

from storage import chats, follows, languages, outbox, outcomes, shown_articles, subscriptions
from storage.database import Database
from storage.models import Chat, Subscription
from storage.outcomes import Sent
from tests.storage.archive import HARBOUR, LIBRARY, stored

OLD, NEW = -41, -1_000_000_000_041


@pytest.fixture(autouse=True)
async def group(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await chats.seen(connection, Chat(OLD, "group", "Harbour"), now)


async def subscribe(connection: Connection, now: datetime, chat_id: int = OLD) -> Subscription:
    return await subscriptions.subscribe(
        connection, chat_id=chat_id, thread_id=None, at="09:00", zone="UTC", next_at=now, now=now
    )


async def test_subscriptions_and_followed_searches_go_to_the_supergroup(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await subscribe(connection, now)
        await follows.follow(connection, OLD, None, "ferries", now)
        await chats.migrate(connection, OLD, NEW)
        assert [one.at for one in await subscriptions.of_chat(connection, NEW, None)] == ["09:00"]
        assert [one.query for one in await follows.of_chat(connection, NEW, None)] == ["ferries"]
        assert await chats.get(connection, NEW) == Chat(NEW, "supergroup", "Harbour")
        assert await chats.get(connection, OLD) is None


async def test_what_the_supergroup_has_already_is_kept_beside_it(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await chats.seen(connection, Chat(NEW, "supergroup", "Harbour"), now)
        for chat_id, query in ((OLD, "ferries"), (OLD, "bridge"), (NEW, "ferries")):
            await follows.follow(connection, chat_id, None, query, now)
        await subscribe(connection, now)
        await subscribe(connection, now, NEW)
        await chats.migrate(connection, OLD, NEW)
        assert len(await subscriptions.of_chat(connection, NEW, None)) == 2
        assert {one.query for one in await follows.of_chat(connection, NEW, None)} == {"ferries", "bridge"}


async def test_what_is_set_for_the_group_holds_for_the_supergroup(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await chats.allow_bare_commands(connection, OLD, allowed=True)
        await languages.choose(connection, OLD, "de")
        await chats.migrate(connection, OLD, NEW)
        await chats.migrate(connection, OLD, NEW)
        assert await chats.with_bare_commands(connection) == {NEW}
        found = await languages.of(connection, NEW)
        assert found is not None
        assert found.language == "de"


async def test_messages_of_before_are_not_edited_in_the_supergroup(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        one = await subscribe(connection, now)
        digest = await outbox.digest(connection, (1,), now)
        await outbox.plan(connection, [(one.id, "2026-03-05", digest, 1)], now)
        [(delivery,)] = await connection.execute_fetchall("SELECT id FROM deliveries")
        await outcomes.record(connection, [Sent(delivery, 77, 0, 5)], now)
        await chats.migrate(connection, OLD, NEW)
        rows = await connection.execute_fetchall("SELECT state, message_id, edit_at FROM deliveries")
    assert [tuple(row) for row in rows] == [("sent", None, None)]


async def test_a_message_is_known_by_the_article_that_it_shows(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, LIBRARY)
    async with database.writing() as connection:
        for id_ in (1, 2):
            await shown_articles.remember(connection, OLD, 7, id_, f"a:{id_}:0", now)
        assert await shown_articles.under(connection, OLD, 7) == "a:2:0"
        assert await shown_articles.under(connection, OLD, 8) is None
        await shown_articles.replaced(connection, OLD, 7)
        assert await shown_articles.under(connection, OLD, 7) is None


async def test_messages_of_long_ago_and_of_forgotten_chats_are_forgotten(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR)
    async with database.writing() as connection:
        await shown_articles.remember(connection, OLD, 7, 1, "a:1:0", now)
        await shown_articles.remember(connection, OLD, 8, 1, "a:1:0", now + timedelta(days=91))
        assert await shown_articles.under(connection, OLD, 7) is None
        await shown_articles.forget(connection, OLD)
        assert await shown_articles.under(connection, OLD, 8) is None
