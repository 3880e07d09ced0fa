from dataclasses import replace
from datetime import datetime

import pytest

from storage import reindexing, undoing
from storage.database import Database
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored
from tests.storage.index import found

WORDS = {"", "harbour", "licences", "wire", "society", "sao", "old", "amsel"}
TABLES = ("segments", "postings", "packed", "passages", "vocabulary")


async def passages(database: Database) -> set[tuple[int, int]]:
    async with database.reading() as connection:
        return {(row[0], row[1]) for row in await connection.execute_fetchall("SELECT hash, article_id FROM passages")}


async def vocabulary(database: Database) -> set[tuple[str, ...]]:
    async with database.reading() as connection:
        return {tuple(row) for row in await connection.execute_fetchall("SELECT term, language, stem FROM vocabulary")}


async def reindex(database: Database) -> None:
    async with database.writing() as connection:
        for table in TABLES:
            await connection.execute(f"DELETE FROM {table}")
        await reindexing.index_everything(connection)


@pytest.mark.parametrize("batch", [1, 2, 3, 500])
async def test_indexing_everything_gives_the_index_that_loading_gave(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr(reindexing, "_BATCH", batch)
    gone, _ = await stored(database, now, replace(LIBRARY, title="An old library"))
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    await undoing.undo(database, gone, now)
    before, known = (await found(database, WORDS), await passages(database)), await vocabulary(database)
    await reindex(database)
    assert (await found(database, WORDS), await passages(database)) == before
    assert {row for row in known if "old" not in row} <= await vocabulary(database) <= known
    assert "old" not in before[0]


async def test_indexing_an_empty_archive_finds_nothing(database: Database) -> None:
    await reindex(database)
    assert await found(database, WORDS) == {}
