from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import search, words
from storage.database import Database
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored
from tests.storage.asking import ask, found_in, note, titles


@pytest.fixture
async def archive(database: Database, now: datetime) -> Database:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    return database


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


async def test_the_forms_of_a_corrected_word_come_behind_it(database: Database, now: datetime) -> None:
    body = "The ferry was late, and that is what they have been used to since the winter."
    await stored(database, now, note("Two harbours", body), note("A harbour", body))
    assert await found_in(database, "harbor ferry") == ["A harbour", "Two harbours"]


async def test_a_beginning_is_completed_by_a_rare_word_that_stands_beside_the_others(
    database: Database, now: datetime
) -> None:
    common = [note(f"Borough {number}", f"bor{number}a bor{number}b") for number in range(90)]
    again = [replace(one, title=f"{one.title} again") for one in common]
    await stored(database, now, *common, *again, note("Lanterns", "It was Bortovic who lit them."))
    answer = await ask(database, "lanterns bor")
    assert (titles(answer), answer.left_out) == (["Lanterns"], ())


async def test_a_word_that_stands_nowhere_is_left_out_and_named(archive: Database) -> None:
    answer = await ask(archive, "harbour xylophones")
    assert titles(answer) == [HARBOUR.title]
    assert answer.left_out == ("xylophones",)


async def test_a_missing_vowel_is_likelier_than_a_wrong_letter(database: Database, now: datetime) -> None:
    many = [note(f"Notice {n}", "The minister spoke.") for n in range(9)]
    await stored(database, now, note("Rare", "The monster spoke."), *many)
    assert titles(await ask(database, "minster "))[0].startswith("Notice")


@pytest.mark.parametrize("query", ["multi polar world", "a new multi polar world", "world multi polar"])
async def test_two_parts_of_one_word_may_stand_among_other_words(database: Database, now: datetime, query: str) -> None:
    await stored(database, now, note("Talk", "A multipolar world was discussed."))
    assert titles(await ask(database, query)) == ["Talk"]


async def test_two_parts_of_one_word_leave_no_word_out(database: Database, now: datetime) -> None:
    await stored(database, now, note("Talk", "A multipolar world was discussed."))
    assert (await ask(database, "multi polar world")).left_out == ()


async def test_both_unknown_words_of_one_stem_have_their_forms(database: Database, now: datetime) -> None:
    body = "The growers that were here have planted it and they were not the first to plant as one of us."
    await stored(database, now, note("One", body))
    assert titles(await ask(database, "planting ")) == ["One"]
    both = await ask(database, "planting plants ")
    assert titles(both) == ["One"]
    assert both.understood_as is None
    assert both.left_out == ()


async def test_an_exact_match_goes_before_a_corrected_one(archive: Database) -> None:
    assert titles(await ask(archive, "licences")) == [LIBRARY.title, VENEZUELA.title]
    assert titles(await ask(archive, "licence"))[:2] == [LIBRARY.title, VENEZUELA.title]


@pytest.mark.parametrize(
    "query", ["AND (", '"', "*", "NEAR", "NEAR(a b", "title:", "-x", "", "?!", "a" * 5000, "the of"]
)
async def test_nothing_a_person_types_is_an_error(archive: Database, query: str) -> None:
    answer = await ask(archive, query)
    assert answer.query == query


@pytest.mark.parametrize("query", ["tag:\udcff", "source:\udcff harbour", '"\udcff"', "\ud83d harbour"])
async def test_half_a_character_is_no_error(archive: Database, query: str) -> None:
    answer = await ask(archive, query)
    assert answer.query == query
    assert answer.total == len(answer.results)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(query=st.text(max_size=80))
async def test_any_text_is_a_query(archive: Database, query: str) -> None:
    assert (await ask(archive, query)).total >= 0


async def test_results_come_in_pages(archive: Database) -> None:
    second = await search.Searcher(archive).search("licences", limit=1, offset=1)
    assert second.total == 2
    assert titles(second) == [VENEZUELA.title]


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


async def test_the_title_goes_before_a_label_before_the_dek_before_the_body(database: Database, now: datetime) -> None:
    await stored(
        database,
        now,
        note("In the body", "A storm came."),
        note("In the dek", dek="A storm."),
        replace(note("In a label"), tags=("Storm",)),
        note("Storm"),
    )
    assert await found_in(database, "storm") == ["Storm", "In a label", "In the dek", "In the body"]


async def test_of_equals_the_newer_goes_first_and_of_one_day_the_first_on_its_page(
    database: Database, now: datetime
) -> None:
    days = {"Old": "2025-01-01", "Newest, first": "2026-03-01", "Newest, second": "2026-03-01", "New": "2026-02-01"}
    await stored(database, now, *(note(title, "A storm.", day) for title, day in days.items()))
    assert await found_in(database, "storm") == ["Newest, first", "Newest, second", "New", "Old"]


async def test_a_rare_word_weighs_more_than_a_common_one(database: Database, now: datetime) -> None:
    common = [note(f"Notice {n}", "The council met.") for n in range(30)]
    await stored(database, now, note("Of the rare", "A zeppelin."), note("Of the common", "The council met."), *common)
    assert (await found_in(database, "council OR zeppelin"))[0] == "Of the rare"


async def test_a_word_that_an_article_is_about_goes_before_a_mention(database: Database, now: datetime) -> None:
    filler = "and other things were said of it here too " * 30
    await stored(database, now, note("Mention", f"A storm {filler}."), note("About", f"Storm, storm, storm {filler}."))
    assert await found_in(database, "storm") == ["About", "Mention"]


@pytest.mark.parametrize("query", ["COVID-19", "covid 19", "covid19 OR covid 19"])
async def test_numbers_are_matched_exactly(database: Database, now: datetime, query: str) -> None:
    await stored(database, now, note("Right", "COVID-19 in 2021."), note("Wrong", "COVID-20 in 2022."))
    assert (await found_in(database, query))[0] == "Right"
    assert await found_in(database, "2021") == ["Right"]
    assert await found_in(database, "2023") == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("北京", True),
        ("京新", True),
        ("北京新闻", True),
        ("東京", True),
        ("発表", True),
        ("新闻 東京", True),
        ("上海", False),
    ],
)
async def test_text_without_spaces_is_found_by_any_two_characters(
    database: Database, now: datetime, query: str, *, found: bool
) -> None:
    await stored(database, now, note("News", "北京新闻。昨日、東京で発表。"), note("Other", "Nothing."))
    assert await found_in(database, query) == (["News"] if found else [])


@pytest.mark.parametrize(
    "query", ["sao tome cafe", "SÃO TOMÉ CAFÉ", "são tome\u0301", "shara'a", "sharaa", "елка", "Ёлка"]
)
async def test_case_accents_and_apostrophes_do_not_decide(database: Database, now: datetime, query: str) -> None:
    await stored(database, now, note("Right", "São Tomé: Café Shara’a, Ёлка."), note("Other", "Sand, tone, cage."))
    answer = await ask(database, query)
    assert titles(answer) == ["Right"]
    assert answer.understood_as is None


async def test_what_was_left_out_and_what_was_understood_are_said(archive: Database) -> None:
    answer = await ask(archive, "harbuor xylophones")
    assert answer.left_out == ("xylophones",)
    assert answer.understood_as == "harbour"
    assert titles(answer) == [HARBOUR.title]
    split = await ask(archive, "cocoagrowers")
    assert split.understood_as == "cocoa growers"
    assert titles(split) == [VENEZUELA.title]


async def test_fewer_words_are_tried_only_where_nothing_matches_all(archive: Database) -> None:
    assert (await ask(archive, "licences week")).left_out == ()
    assert titles(await ask(archive, "licences week")) == [LIBRARY.title]
    assert (await ask(archive, "licences ferries")).left_out != ()


async def test_where_words_are_left_out_exact_still_goes_before_corrected(database: Database, now: datetime) -> None:
    await stored(database, now, note("Labour"), note("Notes", "The harbour was quiet."))
    assert titles(await ask(database, "harbour zzzzqqq"))[0] == "Notes"


async def test_the_marks_of_a_result_are_its_words(archive: Database) -> None:
    [result] = (await ask(archive, "harbuor")).results
    assert [result.snippet[start:end] for start, end in result.marks] == ["harbour"]


async def test_a_query_of_more_words_than_are_looked_for_counts_the_telling_ones(archive: Database) -> None:
    answer = await ask(archive, f"{LIBRARY.title} {LIBRARY.body} {LIBRARY.title} {LIBRARY.body}")
    assert titles(answer) == [LIBRARY.title]


@pytest.mark.parametrize("limit", [1, 2, 7])
async def test_pages_together_are_the_whole_list(database: Database, now: datetime, limit: int) -> None:
    many = [note(f"Notice {n}", "storm " * (n % 3 + 1) + f"of {n}", f"2026-01-{n % 4 + 10}") for n in range(30)]
    await stored(database, now, *many)
    searcher = search.Searcher(database)
    whole = titles(await searcher.search("storm", limit=50))
    assert len(whole) == 30
    pages = [titles(await searcher.search("storm", limit=limit, offset=at)) for at in range(0, 30, limit)]
    assert [title for page in pages for title in page] == whole


async def test_pages_of_very_many_equals_do_not_overlap(database: Database, now: datetime) -> None:
    await stored(database, now, *(note(f"Notice {n}", "A storm.") for n in range(1_100)))
    searcher = search.Searcher(database)
    first, second = await searcher.search("storm"), await searcher.search("storm", offset=10)
    assert titles(first) == [f"Notice {n}" for n in range(10)]
    assert titles(second) == [f"Notice {n}" for n in range(10, 20)]
