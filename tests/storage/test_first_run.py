"""How far the first run has come."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from storage import admins, chats, first_run, subscriptions, timelines
from storage import database as storage_database
from storage.database import Database
from storage.models import Admin, Chat, FirstRun


async def test_it_is_begun_once_and_over_once(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        assert await first_run.get(connection) is None
        await first_run.begin(connection, 7)
        await first_run.begin(connection, 8)
        await first_run.show(connection, 12, 345)
        await first_run.skip(connection, "load")
        await first_run.skip(connection, "subscribe")
        assert await first_run.get(connection) == FirstRun(7, 12, 345, frozenset({"load", "subscribe"}))
        await first_run.end(connection, now)
        await first_run.begin(connection, 8)
        run = await first_run.get(connection)
    assert run
    assert run.is_over
    assert run.message_id is None


async def test_skipping_what_never_began_does_nothing(database: Database) -> None:
    async with database.writing() as connection:
        await first_run.skip(connection, "load")
        assert await first_run.get(connection) is None


@pytest.fixture
async def before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Database]:
    """An archive of the schema before this one."""
    scripts = storage_database.migrations()
    with monkeypatch.context() as patched:
        patched.setattr(storage_database, "migrations", lambda: {n: scripts[n] for n in scripts if n < 9})
        opened = await Database(tmp_path / "old.db").open()
    yield opened
    await opened.close()


async def test_a_bot_that_has_run_before_needs_none(before: Database, now: datetime) -> None:
    async with before.writing() as connection:
        await admins.add(connection, Admin(7, "Ada", now, is_owner=True))
    async with Database(before.path) as after, after.reading() as connection:
        run = await first_run.get(connection)
    assert run
    assert run.is_over


async def test_a_bot_that_was_never_used_is_walked_through_it(before: Database) -> None:
    async with Database(before.path) as after, after.reading() as connection:
        assert await first_run.get(connection) is None


async def test_subscriptions_of_old_are_counted_from_the_day_they_began(before: Database, now: datetime) -> None:
    async with before.writing() as connection:
        for days in (9, 9, 2):
            then = now - timedelta(days=days)
            await chats.seen(connection, Chat(1, "private", "Ada"), then)
            await subscriptions.subscribe(
                connection, chat_id=1, thread_id=None, at="09:00", zone="UTC", next_at=then, now=then
            )
    async with Database(before.path) as after, after.reading() as connection:
        readers = (await timelines.history(connection, now.date())).subscriptions
    assert readers
    assert readers.values == (2, 2, 2, 2, 2, 2, 2, 3, 3, 3)
