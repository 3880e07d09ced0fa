from dataclasses import replace
from datetime import datetime

import pytest

from storage.database import Database
from storage.sieve import Sieve
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored


@pytest.fixture
async def archive(database: Database, now: datetime) -> Database:
    """The harbour is 1, Venezuela 2, the library 3."""
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    return database


@pytest.mark.parametrize(
    ("interests", "ids"),
    [
        ("", (1, 2, 3)),
        ('tag:"Economy"', (1, 2)),
        ('tag:"Economy" tag:"Society"', (1, 2, 3)),  # of one kind any will do …
        ('tag:"Economy" source:"Wire"', (2,)),  # … of several kinds each must hold
        ('source:"Wire" author:"Ines Duarte"', (1, 2, 3)),
        ('-tag:"Economy"', (3,)),
        ('-source:"Wire" -author:"Ines Duarte"', ()),
        ("ferry licence", (1, 2, 3)),
        ("cocoa", (2,)),
        ('"licences came"', (2,)),
        ('-"licences came"', (1, 3)),
        ('tag:"Economy" -cocoa', (1,)),
        ("sao", (1,)),
        ('tag:"No such thing"', ()),
        ("zzzzzz", ()),
    ],
)
async def test_interests_let_through_what_they_say(archive: Database, interests: str, ids: tuple[int, ...]) -> None:
    assert await Sieve(archive).of_interest([1, 2, 3], [interests]) == {interests: ids}


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("licences", (2, 3)),
        ("licence ferries", ()),  # all of it must hold
        ("cocoa OR ferries", (1, 2)),
        ("tag:economy -cocoa", (1,)),
        ("source:wire after:2026-03-03", (3,)),
        ('"borrowed for a week"', (3,)),
        ("title:tools", (3,)),
        ("licen", ()),  # nothing is completed or corrected
        ("lisences", ()),
        ("...", ()),
    ],
)
async def test_queries_match_as_they_stand(archive: Database, query: str, ids: tuple[int, ...]) -> None:
    found = await Sieve(archive).matching(
        [1, 2, 3], [query], lambda typed: (typed, typed) if typed[:1] == "2" else None
    )
    assert found == {query: ids}


async def test_only_the_articles_that_are_asked_about_are_let_through(archive: Database) -> None:
    sieve = Sieve(archive)
    assert await sieve.of_interest([1, 3], ["", 'tag:"Economy"']) == {"": (1, 3), 'tag:"Economy"': (1,)}
    assert await sieve.matching([3], ["licences", "cocoa"]) == {"licences": (3,), "cocoa": ()}
    assert await sieve.matching([], ["licences"]) == {"licences": ()}


async def test_many_interests_are_told_apart(archive: Database) -> None:
    texts = [f"cocoa -w{n}" for n in range(250)]
    assert await Sieve(archive).of_interest([1, 2, 3], texts) == dict.fromkeys(texts, (2,))


async def test_what_another_process_stored_is_seen(archive: Database, now: datetime) -> None:
    sieve = Sieve(archive)
    await sieve.of_interest([1], ["cocoa"])
    async with Database(archive.path) as other:
        await stored(other, now, replace(VENEZUELA, title="Quinoa", body="Quinoa growers."))
    assert await sieve.of_interest([1, 2, 3, 4], ["quinoa grower"]) == {"quinoa grower": (2, 4)}
