from datetime import datetime, timedelta

import pytest

from storage import saved, undoing
from storage.database import Database
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored

READER, OTHER = 7, 8


async def titles(database: Database, reader: int, limit: int = 9, offset: int = 0) -> list[str]:
    async with database.reading() as connection:
        listing = await saved.listing(connection, reader, limit, offset)
    return [article.title for article in listing.articles]


async def keep(database: Database, article_id: int, now: datetime, reader: int = READER) -> bool:
    async with database.writing() as connection:
        return await saved.keep(connection, reader, article_id, now)


async def test_what_is_saved_is_listed_the_last_first_for_its_reader_alone(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    assert await keep(database, 3, now)
    assert await keep(database, 1, now + timedelta(hours=1))
    assert await keep(database, 3, now + timedelta(hours=2))  # again: it keeps its place
    assert await titles(database, READER) == [HARBOUR.title, LIBRARY.title]
    assert await titles(database, READER, 1, 1) == [LIBRARY.title]
    assert await titles(database, OTHER) == []


async def test_what_is_let_go_is_listed_no_longer(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA)
    await keep(database, 1, now)
    await keep(database, 2, now)
    async with database.writing() as connection:
        await saved.let_go(connection, READER, 2)
        assert not await saved.is_kept(connection, READER, 2)
        assert await saved.is_kept(connection, READER, 1)
        await saved.forget(connection, READER)
    assert await titles(database, READER) == []


async def test_an_article_that_is_not_there_cannot_be_saved(database: Database, now: datetime) -> None:
    assert not await keep(database, 99, now)


async def test_an_article_that_is_taken_back_is_saved_no_longer(database: Database, now: datetime) -> None:
    load_id, _ = await stored(database, now, HARBOUR)
    await keep(database, 1, now)
    await undoing.undo(database, load_id, now)
    assert await titles(database, READER) == []


async def test_beyond_the_most_the_oldest_go(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saved, "MOST", 2)
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    for article_id in (1, 2, 3):
        await keep(database, article_id, now + timedelta(minutes=article_id))
    assert await titles(database, READER) == [LIBRARY.title, VENEZUELA.title]
