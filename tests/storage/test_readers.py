from datetime import datetime, timedelta

from storage import readers
from storage.database import Database
from storage.readers import Look
from tests.storage.archive import HARBOUR, VENEZUELA, stored

READER, OTHER = 7, 8


async def test_a_look_is_remembered_for_its_reader(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        assert await readers.last_look(connection, READER) is None
        await readers.show(connection, READER, "l:n8:0")
        assert await readers.last_look(connection, READER) is None  # a list was shown, and that is no look
        await readers.look(connection, READER, 3, now)
        await readers.look(connection, READER, 5, now + timedelta(hours=1))
        assert await readers.last_look(connection, READER) == Look(now + timedelta(hours=1), 5)
        assert await readers.last_look(connection, OTHER) is None


async def test_the_list_before_a_reader_is_the_last_one_shown(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        assert await readers.last_shown(connection, READER) is None
        await readers.look(connection, READER, 3, now)
        assert await readers.last_shown(connection, READER) is None
        await readers.show(connection, READER, "l:n8:0")
        await readers.show(connection, READER, "l:n8:1")
        assert await readers.last_shown(connection, READER) == "l:n8:1"
        assert await readers.last_look(connection, READER) == Look(now, 3)


async def test_a_reader_has_a_place_in_each_article(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA)
    async with database.writing() as connection:
        assert await readers.last_read(connection, READER) is None
        await readers.turn_to(connection, READER, 1, 4, now)
        await readers.turn_to(connection, READER, 2, 1, now + timedelta(minutes=1))
        await readers.turn_to(connection, READER, 1, 5, now + timedelta(minutes=2))
        await readers.turn_to(connection, READER, 99, 5, now + timedelta(minutes=3))  # no such article
        assert await readers.page_of(connection, READER, 1) == 5
        assert await readers.page_of(connection, READER, 2) == 1
        assert await readers.page_of(connection, OTHER, 1) == 0
        assert await readers.last_read(connection, READER) == 1


async def test_places_of_long_ago_are_forgotten(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA)
    async with database.writing() as connection:
        await readers.turn_to(connection, READER, 1, 4, now)
        await readers.turn_to(connection, READER, 2, 1, now + timedelta(days=200))
        assert await readers.page_of(connection, READER, 1) == 0
        assert await readers.page_of(connection, READER, 2) == 1


async def test_a_reader_can_be_forgotten(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR)
    async with database.writing() as connection:
        for reader in (READER, OTHER):
            await readers.turn_to(connection, reader, 1, 4, now)
            await readers.show(connection, reader, "l:n8:0")
        await readers.forget(connection, READER)
        assert await readers.page_of(connection, READER, 1) == 0
        assert await readers.last_shown(connection, READER) is None
        assert await readers.page_of(connection, OTHER, 1) == 4
