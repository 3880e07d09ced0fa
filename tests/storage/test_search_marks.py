"""Searching in scripts that write vowels as marks on letters."""

from datetime import datetime

import pytest

from storage.database import Database
from tests.storage.archive import HARBOUR, stored
from tests.storage.asking import ask, note, titles

HINDI = note("बंदरगाह फिर खुला", "तूफ़ान के बाद समुद्र शांत है और नावें मंगलवार से चलेंगी।")
BENGALI = note("বন্দর আবার খুলেছে", "ঝড়ের পরে সমুদ্র শান্ত এবং মঙ্গলবার থেকে নৌকা চলবে।")
TAMIL = note("துறைமுகம் மீண்டும் திறப்பு", "புயலுக்குப் பிறகு கடல் அமைதியாக உள்ளது.")


@pytest.fixture
async def archive(database: Database, now: datetime) -> Database:
    await stored(database, now, HINDI, BENGALI, TAMIL, HARBOUR)
    return database


@pytest.mark.parametrize(
    ("typed", "meant", "found"),
    [
        ("बंदरगाठ", "बंदरगाह", HINDI),  # another letter
        ("समूद्र", "समुद्र", HINDI),  # another vowel sign
        ("मगलवार", "मंगलवार", HINDI),  # a mark is missing
        ("চলববে", "চলবে", BENGALI),  # a letter too many
        ("துரைமுகம்", "துறைமுகம்", TAMIL),
    ],
)
async def test_a_typo_of_one_letter_or_mark_is_corrected(
    archive: Database, typed: str, meant: str, found: object
) -> None:
    answer = await ask(archive, f"{typed} ")
    assert [result.article.content() for result in answer.results] == [found]
    assert answer.understood_as == meant


@pytest.mark.parametrize(("typed", "found"), [("बंदर", HINDI), ("খুলে", BENGALI), ("மீண்", TAMIL)])
async def test_the_beginning_of_a_word_is_completed(archive: Database, typed: str, found: object) -> None:
    assert [result.article.content() for result in (await ask(archive, typed)).results] == [found]


async def test_two_words_written_as_one_are_parted(archive: Database) -> None:
    answer = await ask(archive, "समुद्रशांत ")
    assert answer.understood_as == "समुद्र शांत"
    assert titles(answer) == [HINDI.title]


async def test_a_word_as_it_stands_is_not_corrected(archive: Database) -> None:
    answer = await ask(archive, "समुद्र ")
    assert answer.understood_as is None
    assert titles(answer) == [HINDI.title]
