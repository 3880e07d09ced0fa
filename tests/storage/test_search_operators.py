"""Searches with operators: phrases, unwanted words, OR, fields and periods; and mistakes in them."""

from datetime import datetime

import pytest

from storage import search
from storage.database import Database
from storage.models import Article
from storage.query import Mistake, MistakeKind
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored
from tests.storage.asking import ask, dates, found_in, note, titles


@pytest.fixture
async def archive(database: Database, now: datetime) -> Database:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    return database


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("economy", [VENEZUELA, HARBOUR]),
        ("coast radio", [HARBOUR]),
        ("duarte", [HARBOUR]),
        ('"port amsel"', [HARBOUR]),
        ('"amsel reopened"', [HARBOUR]),
        ("licences -library", [VENEZUELA]),
        ('licences -"export licences"', [LIBRARY]),
        ("ferries OR telescope", [LIBRARY, HARBOUR]),
        ('"fell by a fifth" | telescope', [LIBRARY, VENEZUELA]),
        ("title:library", [LIBRARY]),
        ("title:licences", []),
        ("-title:harbour economy", [VENEZUELA]),
        ("tag:economy", [VENEZUELA, HARBOUR]),
        ("tag:ecnomy prices", [VENEZUELA]),
        ("-tag:economy", [LIBRARY]),
        ("tag:nosuchthing", []),
        ("source:wire", [LIBRARY, VENEZUELA]),
        ("author:ines", [HARBOUR]),
        ('author:"Ines Duarte" ferries', [HARBOUR]),
        ("after:2026-03-02 economy", [VENEZUELA]),
        ("before:2026-03-03 economy", [HARBOUR]),
        ("-before:2026-03-03", [LIBRARY, VENEZUELA]),
        ("before:2026", []),
        ("after:2025 title:library tools", [LIBRARY]),
    ],
)
async def test_operators_restrict_a_search(archive: Database, query: str, wanted: list[Article]) -> None:
    assert await found_in(archive, query) == [article.title for article in wanted]


@pytest.mark.parametrize(
    ("query", "mistake"),
    [
        ("before:whenever harbour", Mistake(MistakeKind.UNKNOWN_DATE, "before:whenever")),
        ("harbour OR", Mistake(MistakeKind.MISPLACED_OR, "OR")),
        ('harbour "of port', Mistake(MistakeKind.UNCLOSED_QUOTE, '"of port')),
        ("harbour tag:", Mistake(MistakeKind.EMPTY_FIELD, "tag:")),
        ('"" harbour', Mistake(MistakeKind.EMPTY_QUOTE, '""')),
        ("harbour -(storm)", Mistake(MistakeKind.UNWANTED_BRACKET, "-(")),
        ("harbour after:2026 before:2025", Mistake(MistakeKind.EMPTY_PERIOD, "after:2026 before:2025")),
    ],
)
async def test_a_mistake_in_an_operator_is_told_and_the_words_are_searched_anyway(
    archive: Database, query: str, mistake: Mistake
) -> None:
    answer = await search.Searcher(archive).search(query, dates=dates)
    assert answer.mistakes == (mistake,)
    assert titles(answer)[:1] == [HARBOUR.title]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ('"storm harbour"', []),
        ('"harbuor"', []),
        ('"harbour the" xylophones', []),
        ('"after the storm"', [HARBOUR]),
        ('"storm harbour" OR telescope', [LIBRARY]),
    ],
)
async def test_a_phrase_that_stands_nowhere_is_counted_nowhere(
    archive: Database, query: str, found: list[Article]
) -> None:
    answer = await ask(archive, query)
    assert titles(answer) == [article.title for article in found]
    assert answer.total == len(found)


async def test_beside_a_phrase_and_an_or_a_word_finds_its_inflections(database: Database, now: datetime) -> None:
    body = "The cats and dogs are not in the house with a dog, and they were there."
    await stored(database, now, note("Animals", body), note("Court", "War crimes."), note("Crimes", "A cold war."))
    answer = await ask(database, '"war crimes" OR cat ')
    assert {*titles(answer)} == {"Animals", "Court"}
    assert answer.total == 2


async def test_words_beside_an_or_are_corrected(archive: Database) -> None:
    assert titles(await ask(archive, "harbuor OR xylophones")) == [HARBOUR.title]


async def test_parts_on_different_sides_of_an_or_are_not_joined(database: Database, now: datetime) -> None:
    await stored(database, now, note("Talk", "A multipolar world."), note("Polar", "Nothing else."))
    assert titles(await ask(database, "multi OR polar ")) == ["Polar"]


async def test_the_last_word_is_completed_whatever_operators_stand_before(archive: Database) -> None:
    answer = await ask(archive, "title:storm ferr")
    assert titles(answer) == [HARBOUR.title]
    assert answer.left_out == ()


@pytest.mark.parametrize(
    "query",
    ["cat title:cat zzzzqqqq", "cat title:cat one two three four five six seven eight nine ten eleven twelve"],
)
async def test_a_word_may_be_wanted_in_the_title_and_anywhere(database: Database, now: datetime, query: str) -> None:
    await stored(database, now, note("Cat", "One cat."), note("Dog", "A cat and a dog."))
    assert titles(await ask(database, query))[:1] == ["Cat"]
