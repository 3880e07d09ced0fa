"""What owners set for the whole bot."""

from datetime import datetime

import pytest

from storage import options
from storage.database import Database
from storage.models import Inviters, Options


async def put(database: Database, now: datetime, name: str, value: str | tuple[str, ...] | None) -> Options:
    async with database.writing() as connection:
        await options.put(connection, name, value, now)
    async with database.reading() as connection:
        return await options.read(connection)


async def test_nothing_is_set_at_first(database: Database) -> None:
    async with database.reading() as connection:
        assert await options.read(connection) == Options()


async def test_what_is_set_is_read_as_it_was_and_can_be_taken_back(database: Database, now: datetime) -> None:
    await put(database, now, "hour", "07:00")
    await put(database, now, "groups", Inviters.ADMINS)
    await put(database, now, "name", "The “Harbour” Post, Sunday's")
    held = await put(database, now, "categories", ("Arts, Letters, Stage", "文化, 体育"))
    assert held == Options(
        hour="07:00",
        name="The “Harbour” Post, Sunday's",
        categories=("Arts, Letters, Stage", "文化, 体育"),
        groups=Inviters.ADMINS,
    )
    assert (await put(database, now, "hour", "08:15")).hour == "08:15"
    assert (await put(database, now, "hour", None)).hour is None


async def test_an_empty_list_is_not_the_same_as_none(database: Database, now: datetime) -> None:
    assert (await put(database, now, "categories", ())).categories == ()


async def test_what_a_later_version_set_is_passed_over(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await connection.execute("INSERT INTO options (name, value, set_at) VALUES ('moon', '1', '2026')")
    assert await put(database, now, "zone", "Europe/Berlin") == Options(zone="Europe/Berlin")


async def test_there_are_no_other_options(database: Database, now: datetime) -> None:
    with pytest.raises(KeyError):
        await put(database, now, "moon", "1")


async def test_two_processes_see_what_the_other_set(database: Database, now: datetime) -> None:
    async with Database(database.path) as other:
        await put(other, now, "zone", "Europe/Paris")
    async with database.reading() as connection:
        assert (await options.read(connection)).zone == "Europe/Paris"
