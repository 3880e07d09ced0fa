from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import search, snippets, words
from storage.database import Database
from storage.models import SearchAnswer
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored


@pytest.fixture
async def archive(database: Database, now: datetime) -> Database:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    return database


async def ask(database: Database, query: str) -> SearchAnswer:
    return await search.Searcher(database).search(query)


def titles(answer: SearchAnswer) -> list[str]:
    return [result.article.title for result in answer.results]


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("harbour", HARBOUR.title),
        ("HARBOUR Ferries", HARBOUR.title),
        ("sao lourenco", HARBOUR.title),
        ("the coast radio", HARBOUR.title),
        ("telesc", LIBRARY.title),
        ("venezula", VENEZUELA.title),
        ("cocao growers", VENEZUELA.title),
        ("teh habrour", HARBOUR.title),
        ("markets price", VENEZUELA.title),
    ],
)
async def test_the_right_article_is_found(archive: Database, query: str, title: str) -> None:
    assert titles(await ask(archive, query))[0] == title


async def test_a_correction_is_shown_and_a_completion_is_not(archive: Database) -> None:
    assert (await ask(archive, "venezula cocoa")).understood_as == "venezuela cocoa"
    assert (await ask(archive, "telesc")).understood_as is None
    assert (await ask(archive, "harbour")).understood_as is None


async def test_a_word_that_stands_nowhere_is_left_out_and_named(archive: Database) -> None:
    answer = await ask(archive, "harbour xylophones")
    assert titles(answer) == [HARBOUR.title]
    assert answer.left_out == ("xylophones",)


async def test_an_exact_match_goes_before_a_corrected_one(archive: Database) -> None:
    assert titles(await ask(archive, "licences")) == [LIBRARY.title, VENEZUELA.title]
    assert titles(await ask(archive, "licence"))[:2] == [LIBRARY.title, VENEZUELA.title]


@pytest.mark.parametrize(
    "query", ["AND (", '"', "*", "NEAR", "NEAR(a b", "title:", "-x", "", "?!", "a" * 5000, "the of"]
)
async def test_nothing_a_person_types_is_an_error(archive: Database, query: str) -> None:
    answer = await ask(archive, query)
    assert answer.query == query


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(query=st.text(max_size=80))
async def test_any_text_is_a_query(archive: Database, query: str) -> None:
    assert (await ask(archive, query)).total >= 0


async def test_results_come_in_pages(archive: Database) -> None:
    second = await search.Searcher(archive).search("licences", limit=1, offset=1)
    assert second.total == 2
    assert titles(second) == [VENEZUELA.title]


async def test_a_query_is_remembered_for_its_buttons_for_a_month(archive: Database, now: datetime) -> None:
    ids = search.query_id("harbour"), search.query_id("x" * 300)
    assert all(0 <= id_ < 10**12 for id_ in ids)
    async with archive.writing() as connection:
        await search.remember(connection, "harbour", now)
        await search.remember(connection, "harbour", now)
        assert await search.remembered(connection, ids[0]) == "harbour"
        assert await search.remembered(connection, ids[1]) is None
        await search.remember(connection, "later", now + timedelta(days=32))
        assert await search.remembered(connection, ids[0]) is None


async def test_an_old_title_is_found_among_many_articles_with_its_words(database: Database, now: datetime) -> None:
    many = [replace(LIBRARY, title=f"Notice {n}", body="The harbour has a library.") for n in range(260)]
    await stored(database, now, replace(LIBRARY, title="A library for the harbour", posted="2001-01-01"), *many)
    answer = await ask(database, "harbour library")
    assert titles(answer)[0] == "A library for the harbour"
    assert answer.total == 261


def every_letter() -> list[str]:
    return [
        chr(n) for n in range(0x110000) if not 0xD800 <= n < 0xE000 and (chr(n).isalnum() or n in range(0x300, 0xE00))
    ]


async def test_every_letter_of_every_script_can_be_stored_and_asked_for(database: Database, now: datetime) -> None:
    letters = [letter for letter in every_letter() if words.words(letter)][::701]
    await stored(database, now, replace(LIBRARY, title="Letters", body=" ".join(letters)))
    for letter in letters:
        assert (await ask(database, letter)).total >= 1, letter


def test_a_snippet_shows_the_passage_with_most_of_the_words() -> None:
    body = "Nothing here. " * 30 + "A cat sat. " + "Nothing here. " * 30 + "A cat sat on a mat.\n\nThe end."
    text, marks = snippets.snippet(body, {"cat", "mat"})
    assert [text[start:end] for start, end in marks] == ["cat", "mat"]
    assert text.startswith("…")
    assert "\n" not in text


@given(body=st.text(max_size=600), wanted=st.sets(st.sampled_from(["a", "b", "nothing"])))
def test_marks_of_a_snippet_stand_on_wanted_words(body: str, wanted: set[str]) -> None:
    text, marks = snippets.snippet(body, wanted)
    assert all(text[start:end].strip() for start, end in marks)
    assert len(text) <= snippets.LENGTH + 2
