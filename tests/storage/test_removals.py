"""Articles that were taken down: nobody finds them, no load brings them back, and Undo does."""

from dataclasses import replace
from datetime import datetime

from storage import articles, corrections, labels, loads, removals, undoing
from storage.database import Database
from storage.identity import prepared
from storage.models import LabelKind, Outcome, StoredArticle, Undone
from storage.search import Searcher
from tests.storage.archive import HARBOUR, LIBRARY, stored

ADMIN = 7


async def taken_down(database: Database, article_id: int, now: datetime) -> int:
    async with database.writing() as connection:
        load_id = await removals.remove(connection, article_id, ADMIN, now)
    assert load_id is not None
    return load_id


async def everything(database: Database) -> list[StoredArticle]:
    async with database.reading() as connection:
        return [article async for article in articles.every(connection)]


async def test_nobody_finds_what_was_taken_down(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, LIBRARY)
    await taken_down(database, 1, now)
    assert [article.id for article in await everything(database)] == [2]
    assert (await Searcher(database).search("harbour")).total == 0
    async with database.reading() as connection:
        assert (await labels.find(connection, "Coast Radio", (LabelKind.SOURCE,))).labels == ()


async def test_no_later_load_brings_it_back_nor_a_changed_copy(database: Database, now: datetime) -> None:
    linked = replace(HARBOUR, url="https://ledger.example/1")
    await stored(database, now, linked, LIBRARY)
    await taken_down(database, 1, now)
    renamed = replace(linked, title="Harbour opens again")
    _, outcomes = await stored(database, now, linked, replace(linked, body="Changed."), renamed)
    assert outcomes == [Outcome.UNCHANGED] * 3
    assert [article.id for article in await everything(database)] == [2]


async def test_a_rehearsal_says_so_too(database: Database, now: datetime) -> None:

    await stored(database, now, HARBOUR)
    await taken_down(database, 1, now)
    async with database.reading() as connection:
        assert await loads.rehearse(connection, [prepared(HARBOUR)], set()) == [Outcome.UNCHANGED]


async def test_undo_puts_it_back_as_it_was(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, LIBRARY)
    before = await everything(database)
    load_id = await taken_down(database, 1, now)
    assert await undoing.undo(database, load_id, now) == Undone(removed=0, restored=1, kept=0)
    assert await everything(database) == before
    assert (await Searcher(database).search("harbour")).total == 1
    _, outcomes = await stored(database, now, replace(HARBOUR, body="Changed."))
    assert outcomes == [Outcome.UPDATED]


async def test_after_the_load_that_brought_it_is_undone_it_can_be_loaded_anew(
    database: Database, now: datetime
) -> None:
    brought, _ = await stored(database, now, HARBOUR)
    load_id = await taken_down(database, 1, now)
    assert await undoing.undo(database, brought, now) == Undone(removed=0, restored=0, kept=1)
    await undoing.undo(database, load_id, now)
    assert await everything(database) == []
    _, outcomes = await stored(database, now, HARBOUR)
    assert outcomes == [Outcome.ADDED]


async def test_it_is_a_load_of_its_own_and_a_correction(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR)
    load_id = await taken_down(database, 1, now)
    async with database.reading() as connection:
        load = await loads.get(connection, load_id)
        unseen = await corrections.unseen(connection)
    assert load is not None
    assert (load.name, load.loaded_by, load.removed) == (HARBOUR.title, ADMIN, 1)
    assert unseen is not None
    assert unseen.articles == (1,)


async def test_what_is_not_there_cannot_be_taken_down(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        assert await removals.remove(connection, 99, ADMIN, now) is None
    async with database.reading() as connection:
        assert await loads.recent(connection) == []
