from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import articles, undoing
from storage.database import Database
from storage.models import Article, StoredArticle
from storage.neighbours import Neighbours
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored

NOW = datetime(2026, 3, 5, 8, tzinfo=UTC)
DREDGER = replace(
    HARBOUR,
    title="Dredger for Port Amsel",
    body="A dredger deepens the harbour of Port Amsel.",
    source="Wire",
    topics=(),
)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with Database(tmp_path / "archive.db") as opened:
        yield opened


async def by_title(database: Database) -> dict[str, StoredArticle]:
    async with database.reading() as connection:
        return {one.title: one async for one in articles.every(connection)}


async def titles_near(database: Database, article: Article, most: int = 60) -> list[str]:
    known = await by_title(database)
    return [one.title for one in await Neighbours(database).of(known[article.title], most)]


async def test_an_article_s_neighbours_share_its_telling_words(database: Database) -> None:
    await stored(database, NOW, HARBOUR, VENEZUELA, LIBRARY, DREDGER)
    assert await titles_near(database, HARBOUR) == [DREDGER.title]


async def test_those_that_share_more_come_first(database: Database) -> None:
    ferry = replace(LIBRARY, title="Ferry timetable", body="The ferry timetable of the harbour.")
    await stored(database, NOW, HARBOUR, LIBRARY, ferry, DREDGER)
    assert await titles_near(database, HARBOUR) == [DREDGER.title, ferry.title]
    assert await titles_near(database, HARBOUR, most=1) == [DREDGER.title]


async def test_names_that_an_article_is_filed_under_lead_to_others(database: Database) -> None:
    filed = replace(LIBRARY, title="Timetables", body="See there.", tags=("Port Amsel",))
    await stored(database, NOW, HARBOUR, VENEZUELA, filed)
    assert await titles_near(database, HARBOUR) == [filed.title]


async def test_an_article_whose_words_nobody_shares_has_no_neighbours(database: Database) -> None:
    await stored(database, NOW, HARBOUR, replace(LIBRARY, title="!", body="…"))
    assert await titles_near(database, HARBOUR) == []
    assert await titles_near(database, replace(LIBRARY, title="!")) == []


async def test_what_was_taken_back_is_no_neighbour(database: Database) -> None:
    await stored(database, NOW, HARBOUR)
    load_id, _ = await stored(database, NOW, DREDGER)
    await undoing.undo(database, load_id, NOW)
    assert await titles_near(database, HARBOUR) == []
