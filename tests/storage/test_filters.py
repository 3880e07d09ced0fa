import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from storage import filters
from storage.database import Database
from storage.filters import Filter, Labelled
from storage.index_reader import IndexReader, SmallSegments
from storage.matching import Matches
from storage.models import Article
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
    """The ids that pass of all, phrases looked at."""
    return await with_filter(database, query, named, lambda made: [*made.with_phrases(made.all().ids.tolist())])


async def with_filter(
    database: Database, query: Query, named: Sequence[Labelled], ask: Callable[[Filter], list[int]]
) -> list[int]:
    def look(connection: sqlite3.Connection) -> list[int]:
        return ask(Filter(connection, IndexReader(connection, SmallSegments()), query, named))

    return await database.in_thread(look)


def phrase(text: str) -> Term:
    return Term(tuple(text.split()), phrase=True)


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
        (Query(groups=((phrase("port amsel"),),)), [1]),
        (Query(groups=((phrase("amsel port"),),)), []),
        (Query(groups=((phrase("the storm"), phrase("lends tools")),)), [1, 3]),
        (Query(title=(phrase("a library"),)), [3]),
        (Query(title=(phrase("port amsel"),)), []),
        (Query(groups=((phrase("coast radio"),),)), [1]),  # a label
        (Query(groups=((phrase("letters stage"),),)), [1]),
        (Query(groups=((phrase("storm the"),),)), []),  # from one field to the next
        (Query(groups=((phrase("amsel arts"),),)), []),
        (Query(groups=((phrase("sao lourenco sail"),),)), [1]),
        (Query(groups=((phrase("for a week licences"),),)), [3]),
    ],
)
async def test_phrases_and_unwanted_words_are_looked_for_where_they_may_stand(
    archive: Database, query: Query, wanted: list[int]
) -> None:
    assert await filtered(archive, query) == wanted


async def test_a_phrase_that_begins_again_within_itself_is_found(database: Database, now: datetime) -> None:
    await stored(database, now, replace(LIBRARY, body="No no no never. Bye bye."))
    for text, wanted in (("no no never", [1]), ("no never", [1]), ("bye bye", [1]), ("bye bye bye", [])):
        assert await filtered(database, Query(groups=((phrase(text),),))) == wanted, text


async def test_phrases_are_read_in_the_order_of_the_matches(archive: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filters, "_AT_ONCE", 2)
    query = Query(groups=((phrase("the storm"), phrase("lends tools")),))
    assert await with_filter(archive, query, (), lambda made: [*made.with_phrases([3, 2, 99, 1])]) == [3, 1]


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

    given_ids = np.array(sorted(ids), np.int64)
    scored: list[float] = []

    def ask(made: Filter) -> list[int]:
        found = made.passing(Matches(given_ids, given_ids.astype(np.float32) / 2))
        scored.extend(found.scores.tolist())
        return [int(id_) for id_ in found.ids]

    passed = await with_filter(dated, Query(first_day=first, last_day=last), (), ask)
    wanted = [id_ for id_ in sorted(ids) if holds(DAYS[id_ - 1])]
    assert passed == wanted
    assert scored == [id_ / 2 for id_ in passed]
