import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from storage import filters
from storage.database import Database
from storage.filters import Filter, Labelled
from storage.index_reader import IndexMemory, IndexReader
from storage.matching import ONLY_TITLE, WORTH, Alternative, Group, Matches, Scores
from storage.meeting import Places
from storage.models import Article
from storage.postings import BODY, TITLE
from storage.query import Query, Term
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored

DAYS = ("2012", "2026-02", "2026-03", "2026-03-02", "2026-03-03", "2026-03-04T09:30:00Z")


@pytest.fixture
async def archive(database: Database, now: datetime) -> Database:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    return database


@pytest.fixture
async def dated(database: Database, now: datetime) -> Database:
    """An article for each precision of a date, the oldest first."""
    await stored(database, now, *(Article(title=f"Of {day}", body="Storm.", posted=day) for day in DAYS))
    return database


async def filtered(database: Database, query: Query, *named: Labelled) -> list[int]:
    """The ids that pass of all."""
    return await with_filter(database, query, named, lambda made: made.all().ids.tolist())


async def with_filter(
    database: Database, query: Query, named: Sequence[Labelled], ask: Callable[[Filter], list[int]]
) -> list[int]:
    def look(connection: sqlite3.Connection) -> list[int]:
        return ask(Filter(connection, IndexReader(connection, IndexMemory()), query, named))

    return await database.in_thread(look)


async def with_phrases(database: Database, *groups: Group) -> list[int]:
    """The ids of all where the phrases of each group are found."""
    return await with_filter(database, Query(), (), lambda made: made.passing(made.all(), groups).ids.tolist())


def phrase(text: str) -> Term:
    return Term(tuple(text.split()), phrase=True)


def phrases(*texts: str, worth: Scores = WORTH) -> Group:
    """Any of these phrases, and nothing else."""
    return Group(" OR ".join(texts), [], worth, phrases=tuple(phrase(text).words for text in texts))


def places_of(where: Mapping[int, int]) -> Places:
    return np.array([id_ << 8 | here for id_, here in where.items()], np.uint32)


def matches(scores: Mapping[int, float]) -> Matches:
    """Articles by ascending id, and how well each matches."""
    return Matches(np.array([*scores], np.int64), np.array([*scores.values()], np.float32))


async def label_ids(database: Database, *names: str) -> tuple[int, ...]:
    async with database.reading() as connection:
        rows = await connection.execute_fetchall("SELECT id, name FROM labels")
    return tuple(id_ for id_, name in rows if name in names)


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        ("2026-03-03", None, ["2026-03", "2026-03-03", "2026-03-04T09:30:00Z"]),
        (None, "2026-03-02", ["2012", "2026-02", "2026-03", "2026-03-02"]),
        ("2026-03-03", "2026-03-03", ["2026-03", "2026-03-03"]),
        ("2012-06-01", "2012-06-30", ["2012"]),
        ("2026-02-10", "2026-02-12", ["2026-02"]),
        ("2026-03-05", "2026-03-31", ["2026-03"]),
        ("2013-01-01", "2025-12-31", []),
        ("2026-01-01", None, list(DAYS[1:])),
    ],
)
async def test_a_month_or_a_year_counts_where_the_period_holds_a_day_of_it(
    dated: Database, first: str | None, last: str | None, wanted: list[str]
) -> None:
    ids = await filtered(dated, Query(first_day=first, last_day=last))
    assert [DAYS[id_ - 1] for id_ in ids] == wanted


@pytest.mark.parametrize("few", [0, 2_000])
async def test_few_articles_and_many_are_restricted_alike(
    archive: Database, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(filters, "_FEW", few)
    economy = Labelled(await label_ids(archive, "Economy"), wanted=True)
    wire = Labelled(await label_ids(archive, "Wire"), wanted=True)
    no_society = Labelled(await label_ids(archive, "Society"), wanted=False)
    assert await filtered(archive, Query(), economy) == [1, 2]
    assert await filtered(archive, Query(), economy, wire) == [2]
    assert await filtered(archive, Query(), no_society) == [1, 2]
    assert await filtered(archive, Query(first_day="2026-03-03"), wire) == [2, 3]
    assert await filtered(archive, Query(last_day="2026-03-03"), wire) == [2]


async def test_a_name_has_the_articles_of_all_its_spellings(database: Database, now: datetime) -> None:
    await stored(database, now, replace(HARBOUR, tags=("War Crimes",)), replace(LIBRARY, tags=("war-crimes",)))
    one = Labelled((await label_ids(database, "war-crimes")), wanted=True)
    assert await filtered(database, Query(), one) == [1, 2]


async def test_a_name_that_nothing_is_filed_under_has_no_articles(archive: Database) -> None:
    assert await filtered(archive, Query(), Labelled((), wanted=True)) == []
    assert await filtered(archive, Query(), Labelled((), wanted=False)) == [1, 2, 3]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        (Query(without=(Term(("licences",)),)), [1]),
        (Query(without=(Term(("nowhere",)), Term(("ferries",)))), [2, 3]),
        (Query(without=(phrase("export licences"),)), [1, 3]),
        (Query(without=(phrase("licences export"),)), [1, 2, 3]),
        (Query(without_title=(Term(("harbour",)),)), [2, 3]),
        (Query(without_title=(Term(("ferries",)),)), [1, 2, 3]),
        (Query(without_title=(phrase("lends tools"),)), [1, 2]),
    ],
)
async def test_what_is_unwanted_is_looked_for_where_it_may_stand(
    archive: Database, query: Query, wanted: list[int]
) -> None:
    assert await filtered(archive, query) == wanted


@pytest.mark.parametrize(
    ("groups", "wanted"),
    [
        ([phrases("port amsel")], [1]),
        ([phrases("amsel port")], []),
        ([phrases("the storm", "lends tools")], [1, 3]),
        ([phrases("the storm"), phrases("lends tools")], []),
        ([phrases("the storm"), phrases("port amsel", "lends tools")], [1]),
        ([phrases("a library", worth=ONLY_TITLE)], [3]),
        ([phrases("port amsel", worth=ONLY_TITLE)], []),
        ([phrases("coast radio")], [1]),  # a label
        ([phrases("letters stage")], [1]),
        ([phrases("storm the")], []),  # from one field to the next
        ([phrases("amsel arts")], []),
        ([phrases("sao lourenco sail")], [1]),
        ([phrases("for a week licences")], [3]),
    ],
)
async def test_phrases_are_looked_for_where_they_may_stand(
    archive: Database, groups: list[Group], wanted: list[int]
) -> None:
    assert await with_phrases(archive, *groups) == wanted


async def test_where_a_word_will_do_the_phrase_need_not_stand(archive: Database) -> None:
    both_words = Alternative("amsel port", 1.0, places_of({1: 4, 2: 4}), is_exact=True)
    word = Alternative("tools", 1.0, places_of({2: BODY, 3: TITLE}), is_exact=True)
    form = Alternative("tool", 0.8, places_of({1: BODY}))
    misread = replace(phrases("amsel port"), alternatives=[both_words])
    assert await with_phrases(archive, misread) == []
    assert await with_phrases(archive, replace(misread, alternatives=[both_words, word])) == [2, 3]
    assert await with_phrases(archive, replace(misread, alternatives=[both_words, form])) == [1]
    in_title = replace(misread, alternatives=[both_words, word], worth=ONLY_TITLE)
    assert await with_phrases(archive, in_title) == [3]


async def test_a_phrase_that_begins_again_within_itself_is_found(database: Database, now: datetime) -> None:
    await stored(database, now, replace(LIBRARY, body="No no no never. Bye bye."))
    for text, wanted in (("no no never", [1]), ("no never", [1]), ("bye bye", [1]), ("bye bye bye", [])):
        assert await with_phrases(database, phrases(text)) == wanted, text


async def test_where_phrases_are_read_scores_and_order_are_kept(
    archive: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filters, "_AT_ONCE", 2)
    scored: dict[int, float] = {}

    def ask(made: Filter) -> list[int]:
        matched = matches({1: 0.5, 2: 3.0, 3: 1.5, 99: 2.0})  # the last is gone since
        found = made.passing(matched, [phrases("the storm", "lends tools")])
        scored.update(zip(found.ids.tolist(), found.scores.tolist(), strict=True))
        return [*scored]

    assert await with_filter(archive, Query(), (), ask) == [1, 3]
    assert scored == {1: 0.5, 3: 1.5}


@pytest.mark.parametrize(("most", "wanted"), [(1, []), (2, [3]), (3, [1, 3]), (4, [1, 3])])
async def test_of_many_matches_the_texts_of_the_best_are_read(
    archive: Database, monkeypatch: pytest.MonkeyPatch, most: int, wanted: list[int]
) -> None:
    monkeypatch.setattr(filters, "_MOST_READ", most)
    matched, groups = matches({1: 1.0, 2: 3.0, 3: 2.0}), [phrases("the storm", "lends tools")]
    found = await with_filter(archive, Query(), (), lambda made: made.passing(matched, groups).ids.tolist())
    assert found == wanted


async def test_texts_are_read_only_of_what_passes_otherwise(archive: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filters, "_MOST_READ", 1)
    matched, groups = matches({1: 9.0, 2: 8.0, 3: 1.0}), [phrases("lends tools")]
    society = Labelled(await label_ids(archive, "Society"), wanted=True)
    assert await with_filter(archive, Query(), [society], lambda made: made.passing(matched, groups).ids.tolist()) == [
        3
    ]


async def test_only_what_restricts_makes_a_query_of_no_words(archive: Database) -> None:
    def restricts(made: Filter) -> list[int]:
        return [int(made.restricts)]

    tag = Labelled((1,), wanted=True)
    assert await with_filter(archive, Query(), [tag], restricts) == [1]
    assert await with_filter(archive, Query(first_day="2026-01-01"), (), restricts) == [1]
    assert await with_filter(archive, Query(without=(Term(("x",)),)), (), restricts) == [1]
    assert await with_filter(archive, Query(), (), restricts) == [0]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(
    first=st.none() | st.dates(date(2011, 12, 1), date(2026, 4, 2)).map(str),
    last=st.none() | st.dates(date(2011, 12, 1), date(2026, 4, 2)).map(str),
    ids=st.sets(st.integers(1, len(DAYS))),
)
async def test_passing_keeps_scores_and_order(
    dated: Database, first: str | None, last: str | None, ids: set[int]
) -> None:
    assume(not (first and last) or first <= last)  # a query has no empty period (storage.query)

    def holds(day: str) -> bool:
        day = day[:10]
        begins, ends = (first or "0000")[: len(day)], (last or "9999-99-99")[: len(day)]
        return begins <= day <= ends

    scored: list[float] = []

    def ask(made: Filter) -> list[int]:
        found = made.passing(matches({id_: id_ / 2 for id_ in sorted(ids)}))
        scored.extend(found.scores.tolist())
        return [int(id_) for id_ in found.ids]

    passed = await with_filter(dated, Query(first_day=first, last_day=last), (), ask)
    wanted = [id_ for id_ in sorted(ids) if holds(DAYS[id_ - 1])]
    assert passed == wanted
    assert scored == [id_ / 2 for id_ in passed]
