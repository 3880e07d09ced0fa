"""Searches while the archive changes, and what holds of them whatever it holds."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import copies, folding, identity, loads, search, undoing, words
from storage.database import Database
from storage.models import Article, Outcome, SearchAnswer
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored
from tests.storage.asking import ask, found_in, note, titles


@pytest.fixture
async def other(database: Database) -> AsyncIterator[Database]:
    """The same archive as another process has it open."""
    async with Database(database.path) as opened:
        yield opened


async def test_what_another_process_loads_and_takes_back_is_noticed_its_typos_too(
    database: Database, other: Database, now: datetime
) -> None:
    searcher = search.Searcher(database)
    await searcher.warm_up()
    assert titles(await searcher.search("lihgthouse")) == []
    load_id, _ = await stored(other, now, note("The lighthouse keeper"))
    assert titles(await searcher.search("lighthouse")) == ["The lighthouse keeper"]
    assert titles(await searcher.search("lihgthouse")) == ["The lighthouse keeper"]
    assert titles(await searcher.search("lightho")) == ["The lighthouse keeper"]
    await folding.tidy(other, 1)
    assert titles(await searcher.search("lihgthouse")) == ["The lighthouse keeper"]
    await undoing.undo(other, load_id, now)
    assert titles(await searcher.search("lighthouse")) == []
    assert titles(await searcher.search("lihgthouse")) == []


async def test_a_restored_archive_is_searched_as_it_is(database: Database, now: datetime, tmp_path: Path) -> None:
    searcher = search.Searcher(database)
    await stored(database, now, note("First"))
    copies.copy(database.path, tmp_path / "backup.db")
    await stored(database, now, note("The lighthouse", "It is lit."))
    assert titles(await searcher.search("lihgthouse")) == ["The lighthouse"]
    copies.restore(tmp_path / "backup.db", database.path)
    assert titles(await searcher.search("lighthouse")) == []
    await stored(database, now, note("The windmill", "It turns."))
    assert titles(await searcher.search("windmill")) == ["The windmill"]
    assert titles(await searcher.search("lighthouse")) == []
    assert titles(await searcher.search("widnmill")) == ["The windmill"]


async def test_a_correction_in_a_title_goes_behind_an_exact_word_in_a_body(database: Database, now: datetime) -> None:
    await stored(database, now, note("Story", "The story of a story."), note("Notes", "At last came a storm."))
    assert await found_in(database, "storm ") == ["Notes", "Story"]


# Near each other by a mistake or two, and no inflections of each other.
VOCABULARY = "harbour labour storm story stork ferry berry council counsel tool".split()
QUERY = st.lists(st.sampled_from([*VOCABULARY, "habrour", "strom", "feries", "counsil", "tol", "xyz"]), max_size=3)
SENTENCE = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=6).map(" ".join)
NOTES = st.lists(
    st.builds(lambda title, body, day: (title, body, f"2026-01-{day}"), SENTENCE, SENTENCE, st.integers(10, 12)),
    min_size=1,
    max_size=5,
)


def numbered(notes: list[tuple[str, str, str]]) -> list[Article]:
    return [note(f"{n} {title}", body, day) for n, (title, body, day) in enumerate(notes)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(notes=NOTES, query=QUERY)
async def test_an_exact_match_never_ranks_under_a_corrected_one(
    database: Database, now: datetime, notes: list[tuple[str, str, str]], query: list[str]
) -> None:
    load_id, _ = await stored(database, now, *numbered(notes))
    answer = await ask(database, " ".join(query) + " ")  # the last word has ended
    await undoing.undo(database, load_id, now)
    found = [{*words.words(f"{result.article.title} {result.article.body}")} for result in answer.results]
    exact = [{*query} <= here for here in found]
    assert exact == sorted(exact, reverse=True)
    assert sum(exact) == sum({*query} <= {*f"{title} {body}".split()} for title, body, _ in notes if query)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(kept=NOTES, gone=NOTES, query=QUERY)
async def test_loading_then_undoing_leaves_search_as_it_was(
    database: Database,
    now: datetime,
    kept: list[tuple[str, str, str]],
    gone: list[tuple[str, str, str]],
    query: list[str],
) -> None:
    searcher, text = search.Searcher(database), " ".join(query)
    first, _ = await stored(database, now, *numbered(kept))
    before = replace(await searcher.search(text), milliseconds=0)
    second, _ = await stored(database, now, *numbered(gone), note("A harbour of its own", "strom xyz"))
    await folding.tidy(database, 2)
    await undoing.undo(database, second, now)
    assert replace(await searcher.search(text), milliseconds=0) == before
    await folding.tidy(database, 1)
    assert replace(await search.Searcher(database).search(text), milliseconds=0) == before
    await undoing.undo(database, first, now)
    assert (await searcher.search(text)).total == 0


async def test_a_correction_is_weighed_by_the_articles_that_are_left(database: Database, now: datetime) -> None:
    await stored(database, now, note("A storm"), note("A stork"))
    searcher = search.Searcher(database)
    before = await searcher.search("storl")
    load_id, _ = await stored(database, now, *(note(f"A storm {number}") for number in range(90)))
    assert (await searcher.search("storl")).understood_as == "storm"
    await undoing.undo(database, load_id, now)
    assert before.understood_as == "stork"
    assert replace(await searcher.search("storl"), milliseconds=0) == replace(before, milliseconds=0)


async def test_a_search_during_a_load_answers_and_is_right(database: Database, other: Database, now: datetime) -> None:
    """2,000 articles in batches of 250; each answer is what the archive was after one of them."""
    batch, searcher = 250, search.Searcher(database)
    articles = [note(f"Notice {n}", f"The storm of week{n // batch} came.") for n in range(2_000)]

    async def total(query: str) -> int:
        return (await searcher.search(query)).total

    async def load() -> None:
        async with other.writing() as connection:
            load_id = await loads.start(connection, "many", None, now)
        for start in range(0, len(articles), batch):
            prepared = [identity.prepared(article) for article in articles[start : start + batch]]
            async with other.writing() as connection:
                assert set(await loads.store(connection, load_id, prepared, now)) == {Outcome.ADDED}
                assert await total("storm") == start
            assert await total("storm") == start + batch
            await folding.tidy(other, 2)

    loading, totals, typos = asyncio.create_task(load()), [0], [0]
    while not loading.done():
        totals.append(await total("storm"))
        typos.append(await total("strom week0"))
    await loading
    assert totals == sorted(totals)
    assert all(here % batch == 0 for here in totals)
    assert set(typos) <= {0, batch}
    assert (await total("storm"), await total("strom week0")) == (len(articles), batch)


async def test_a_search_that_nobody_waits_for_ends_and_the_next_one_answers(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    searcher = search.Searcher(database)
    tasks = [asyncio.create_task(searcher.search("harbour storm")) for _ in range(20)]
    await asyncio.sleep(0)
    for task in tasks[::2]:
        task.cancel()
    done = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(each, asyncio.CancelledError) for each in done[::2])
    assert all(isinstance(each, SearchAnswer) and each.total for each in done[1::2])
    assert (await searcher.search("harbour")).total > 0
