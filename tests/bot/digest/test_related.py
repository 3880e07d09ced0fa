from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.digest.related import ranked, related
from storage import articles
from storage.database import Database
from storage.models import StoredArticle
from storage.neighbours import Neighbours
from tests.bot.digest.news import AMSEL, OTHERS, TOLVERN, article
from tests.storage.archive import stored

NOW = datetime(2026, 3, 5, 8, tzinfo=UTC)
# Months before: the same town and its mayor, and nothing of the flood.
EARLIER = article(
    20,
    "Port Amsel votes for a new tram",
    "The council of Port Amsel has voted for a tram along the harbour. Mayor Ines Duarte called it a beginning.",
    "Coast Radio",
    day="2025-11-20",
)


def ids(listed: list[StoredArticle]) -> list[int]:
    return [one.id for one in listed]


async def filled(database: Database, listed: list[StoredArticle]) -> dict[str, StoredArticle]:
    """Store these articles; what the archive made of each, by its title."""
    await stored(database, NOW, *(one.content() for one in listed))
    async with database.reading() as connection:
        return {one.title: one async for one in articles.every(connection)}


def test_the_same_story_comes_before_the_same_people_and_places() -> None:
    found = ids(ranked(AMSEL[0], [EARLIER, *OTHERS, *AMSEL[1:], *TOLVERN]))
    assert set(found[:2]) == {2, 3}
    assert 20 in found


def test_what_has_nothing_in_common_is_not_related() -> None:
    assert ranked(OTHERS[0], OTHERS[1:]) == []


def test_an_article_is_not_related_to_itself() -> None:
    assert ids(ranked(AMSEL[0], AMSEL)) == ids(ranked(AMSEL[0], AMSEL[1:]))


def test_no_more_are_given_than_asked_for() -> None:
    copies = [replace(AMSEL[1], id=100 + at) for at in range(9)]
    assert len(ranked(AMSEL[0], copies)) == 5
    assert len(ranked(AMSEL[0], copies, most=2)) == 2


def test_of_equals_the_newest_comes_first() -> None:
    old, new = replace(AMSEL[1], id=100, day="2026-01-01"), replace(AMSEL[1], id=99, day="2026-02-01")
    assert ids(ranked(AMSEL[0], [old, new])) == [99, 100]


async def test_related_articles_are_found_in_an_archive(tmp_path: Path) -> None:
    async with Database(tmp_path / "archive.db") as database:
        known = await filled(database, [*AMSEL, *TOLVERN, *OTHERS, EARLIER])
        found = await related(known[AMSEL[0].title], Neighbours(database))
    titles = [one.title for one in found]
    assert set(titles[:2]) == {AMSEL[1].title, AMSEL[2].title}
    assert EARLIER.title in titles
    assert not {one.title for one in OTHERS} & set(titles)


async def test_an_archive_of_one_article_has_nothing_related(tmp_path: Path) -> None:
    async with Database(tmp_path / "archive.db") as database:
        known = await filled(database, [AMSEL[0]])
        assert await related(known[AMSEL[0].title], Neighbours(database)) == []
