"""What a folding leaves."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import folding, segments
from storage.database import Database
from storage.postings import EVERY, REACH
from storage.segments import Segment
from tests.storage.folding.segmented import MOST, ORPHANS, Hook, articles, count, is_whole, kill, load, states
from tests.storage.index import expected, found


async def test_many_small_loads_end_in_few_segments_with_the_same_answers(database: Database) -> None:
    index = articles(100)
    for id_, words in index.items():
        await load(database, {id_: words})
        await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    left = await states(database)
    assert set(left) == {"live"}
    assert len(left) <= MOST * 5  # of 1 … 4, 12, 36, 108 articles


async def test_few_segments_are_left_as_they_are(database: Database) -> None:
    await load(database, articles(2))
    before = await count(database, "SELECT max(id) FROM segments")
    await folding.tidy(database, MOST)
    assert await count(database, "SELECT max(id) FROM segments") == before


async def test_small_segments_become_one_row_and_large_ones_a_row_a_word(database: Database) -> None:
    await load(database, articles(3))
    await folding.tidy(database, MOST)
    assert await count(database, "SELECT count(*) FROM packed") == 1
    await load(database, {n: {"all": 1} for n in range(10, 20)}, batch=5)
    await load(database, {n: {"all": 1} for n in range(20, 25)}, batch=5)
    await folding.tidy(database, MOST)
    assert await count(database, "SELECT count(*) FROM postings WHERE term = 'all'") == 1


async def test_the_dead_are_left_behind(database: Database) -> None:
    index = articles(12)
    await load(database, index)
    await kill(database, 2, 3, 4)
    await folding.tidy(database, MOST)
    assert await is_whole(database, {id_: words for id_, words in index.items() if id_ not in {2, 3, 4}})
    assert await count(database, "SELECT sum(length(dead)) FROM segments") == 0


async def test_a_segment_that_is_mostly_dead_is_folded_by_itself(database: Database) -> None:
    index = articles(12)
    await load(database, index, batch=12)
    await kill(database, *range(1, 7))
    await folding.tidy(database, MOST)
    assert await is_whole(database, {id_: index[id_] for id_ in range(7, 13)})
    assert await count(database, "SELECT sum(articles) FROM segments") == 6


async def test_a_segment_whose_articles_are_all_dead_goes(database: Database) -> None:
    await load(database, articles(6), batch=6)
    await kill(database, *range(1, 7))
    await folding.tidy(database, MOST)
    await folding.tidy(database, MOST)
    assert await states(database) == []
    assert await is_whole(database, {})


async def test_ids_of_several_bases_are_folded_apart(database: Database) -> None:
    index = {base + n: {"storm": n, f"own{n}": 9} for base in (0, REACH, 255 * REACH) for n in range(1, 8)}
    await load(database, index)
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    async with database.reading() as connection:
        assert {segment.base for segment in await segments.live(connection)} == {0, REACH, 255 * REACH}


ID = st.sampled_from([1, 2, 3, 4, 5, 6, REACH - 1, REACH, REACH + 1, 255 * REACH])
PLACES = st.dictionaries(st.sampled_from("abcd"), st.integers(1, 255), max_size=4)
STEP = st.one_of(
    st.dictionaries(ID, PLACES, min_size=1, max_size=4),
    st.sets(ID, min_size=1, max_size=3),
    st.sampled_from([1, 2]),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(history=st.lists(STEP, max_size=12))
async def test_after_any_history_the_articles_are_found_as_it_left_them(
    database: Database, history: list[dict[int, dict[str, int]] | set[int] | int]
) -> None:
    """Steps: articles added or changed, articles removed, and foldings that leave so many segments of a size."""
    async with database.writing() as connection:
        await connection.execute("DELETE FROM segments")
        await connection.execute("DELETE FROM postings")
    model: dict[int, dict[str, int]] = {}
    for step in history:
        match step:
            case dict():
                await kill(database, *step)
                await load(database, step, batch=len(step))
                model |= step
            case set():
                await kill(database, *step)
                model = {id_: words for id_, words in model.items() if id_ not in step}
            case most:
                await folding.tidy(database, most)
    assert await found(database, {*"abcd", EVERY}) == expected(model)
    assert await count(database, ORPHANS) == 0


async def test_a_long_log_begins_anew_after_a_folding(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    log = database.path.with_name(f"{database.path.name}-wal")
    await load(database, articles(12))
    await folding.tidy(database, MOST)
    assert log.stat().st_size > 0
    monkeypatch.setattr("storage.database.LONG_LOG", 1)
    await load(database, {n: {"all": 1} for n in range(20, 32)})
    await folding.tidy(database, MOST)
    assert log.stat().st_size == 0
    assert len((await found(database, {"all"}))["all"]) == 24


async def test_long_lists_are_written_a_few_at_a_time(
    database: Database, between: Callable[[Hook], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    chunks: list[int] = []

    async def note(number: int) -> None:
        chunks.append(number)

    monkeypatch.setattr(folding, "_ROWS", 1_000)
    monkeypatch.setattr(folding, "_BYTES", 1)
    index = articles(12)
    await load(database, index)
    between(note)
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    assert len(chunks) > 15  # a word each: EVERY, "all", "odd", "even" and the articles' own


async def test_no_more_segments_are_folded_at_once_than_memory_is_meant_for(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    folded: list[int] = []
    packed, rows = folding._fold_packed, folding._fold_rows

    async def noted_packed(database: Database, parts: Sequence[Segment], made: int) -> None:
        folded.append(len(parts))
        await packed(database, parts, made)

    async def noted_rows(database: Database, parts: Sequence[Segment], made: int) -> None:
        folded.append(len(parts))
        await rows(database, parts, made)

    monkeypatch.setattr(folding, "_fold_packed", noted_packed)
    monkeypatch.setattr(folding, "_fold_rows", noted_rows)
    index = articles(40)
    await load(database, index)
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    assert max(folded) == folding.FOLDED_AT_ONCE
