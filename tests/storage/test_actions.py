"""The log of what admins did."""

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from storage import actions
from storage.database import Database
from storage.models import Action, Deed

NOW = datetime(2026, 1, 7, 9, 0, tzinfo=UTC)


async def test_what_was_done_is_listed_the_newest_first(database: Database) -> None:
    async with database.writing() as connection:
        for number in range(3):
            await actions.add(connection, 7, Deed.LOAD, f"{number}.txt", NOW + timedelta(minutes=number))
    async with database.reading() as connection:
        assert await actions.recent(connection, 2) == [
            Action(NOW + timedelta(minutes=2), 7, Deed.LOAD, "2.txt"),
            Action(NOW + timedelta(minutes=1), 7, Deed.LOAD, "1.txt"),
        ]


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM actions",
        "UPDATE actions SET about = 'other.txt'",
        "UPDATE actions SET what = 'undo'",
        "UPDATE actions SET done_at = '2020-01-01T00:00:00Z'",
        "UPDATE actions SET user_id = 8",
        "UPDATE actions SET whom = 8",
    ],
)
async def test_what_was_done_can_be_neither_changed_nor_deleted(database: Database, change: str) -> None:
    async with database.writing() as connection:
        await actions.add(connection, 7, Deed.UNDO, "a.txt", NOW)
    with pytest.raises(sqlite3.IntegrityError, match="in the log"):
        async with database.writing() as connection:
            await connection.execute(change)
    async with database.reading() as connection:
        assert await actions.recent(connection, 9) == [Action(NOW, 7, Deed.UNDO, "a.txt")]


async def test_who_asks_to_be_forgotten_is_taken_out_and_nobody_else(database: Database) -> None:
    async with database.writing() as connection:
        await actions.add(connection, 7, Deed.PUSH, "3", NOW)
        await actions.add(connection, 8, Deed.BACKUP, "a.db", NOW)
        await actions.forget(connection, 7)
    async with database.reading() as connection:
        assert [action.user_id for action in await actions.recent(connection, 9)] == [8, None]


async def test_who_had_something_done_to_them_is_taken_out_as_well(database: Database) -> None:
    async with database.writing() as connection:
        await actions.add(connection, 7, Deed.MAKE_ADMIN, "", NOW, whom=9)
        await actions.forget(connection, 9)
        assert await actions.recent(connection, 9) == [Action(NOW, 7, Deed.MAKE_ADMIN, "")]
