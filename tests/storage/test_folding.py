import asyncio
import signal
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import folding, segments
from storage.database import Database
from storage.postings import EVERY, REACH
from tests.storage.index import Index, entries, expected, found

MOST = 2  # segments of a size that are left
PATIENCE = 60  # seconds after which a test that hangs says so


@pytest.fixture(autouse=True)
def small_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Segments are folded from a handful of articles on, in many small transactions."""
    monkeypatch.setattr(folding, "FOLDED_AT_ONCE", 3)
    monkeypatch.setattr(folding, "MOST_PACKED", 4)
    monkeypatch.setattr(folding, "_ROWS", 3)
    monkeypatch.setattr(folding, "_DELETED_ROWS", 2)


def articles(count: int) -> dict[int, dict[str, int]]:
    return {n: {"all": 1, f"own{n}": n % 255 + 1, "odd" if n % 2 else "even": 128} for n in range(1, count + 1)}


async def load(database: Database, index: Index, batch: int = 1) -> None:
    ids = list(index)
    for start in range(0, len(ids), batch):
        async with database.writing() as connection:
            await segments.add(connection, entries({id_: index[id_] for id_ in ids[start : start + batch]}))


async def kill(database: Database, *ids: int) -> None:
    async with database.writing() as connection:
        await segments.remove(connection, ids)


async def states(database: Database) -> list[str]:
    async with database.reading() as connection:
        return [state for (state,) in await connection.execute_fetchall("SELECT state FROM segments")]


async def count(database: Database, query: str) -> int:
    async with database.reading() as connection:
        [(number,)] = await connection.execute_fetchall(query)
    return int(number)


ORPHANS = "SELECT count(*) FROM postings WHERE segment NOT IN (SELECT id FROM segments)"


async def is_whole(database: Database, index: Index) -> bool:
    """Whether exactly these articles are found, and nothing else is stored."""
    wanted = expected(index)
    return await found(database, {*wanted, "nowhere"}) == wanted and await count(database, ORPHANS) == 0


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


Hook = Callable[[int], Any]


@pytest.fixture
def between(monkeypatch: pytest.MonkeyPatch) -> Callable[[Hook], None]:
    """Has something done before each of the chunks that a folding writes; it is given their number, from 0."""

    def install(hook: Hook) -> None:
        read, number = folding._read, 0

        async def hooked(rows: Iterator[Any]) -> list[Any]:
            nonlocal number
            number += 1
            await hook(number - 1)
            return await read(rows)

        monkeypatch.setattr(folding, "_read", hooked)

    return install


async def test_a_search_during_a_folding_finds_the_same(database: Database, between: Callable[[Hook], None]) -> None:
    index, seen = articles(30), 0

    async def look(number: int) -> None:
        nonlocal seen
        seen += 1
        assert await found(database, {*expected(index)}) == expected(index)

    between(look)
    await load(database, index)
    await folding.tidy(database, MOST)
    assert seen > 10
    assert await is_whole(database, index)


async def test_what_is_changed_during_a_folding_is_found_as_it_became(
    database: Database, between: Callable[[Hook], None]
) -> None:
    index = articles(30)

    async def change(number: int) -> None:
        if number % 3 == 0 and index:
            gone = min(index)
            del index[gone]
            await kill(database, gone)
        elif number % 3 == 1 and index:
            changed = max(index)
            index[changed] = {"changed": number + 1}
            await kill(database, changed)
            await load(database, {changed: index[changed]})

    await load(database, index)
    between(change)
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)


@pytest.fixture
async def other(database: Database) -> AsyncIterator[Database]:
    """The same archive as another process has it open."""
    async with Database(database.path) as opened:
        yield opened


async def test_several_that_fold_at_once_do_not_disturb_each_other(database: Database, other: Database) -> None:
    index = articles(60)
    await load(database, index)
    await asyncio.gather(*(folding.tidy(each, MOST) for each in (database, database, other, other)))
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    assert set(await states(database)) == {"live"}


async def test_a_load_may_go_on_beside_a_folding(database: Database, other: Database) -> None:
    index = articles(60)
    await asyncio.gather(load(other, index), *(folding.tidy(database, MOST) for _ in range(5)))
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)


async def test_a_folding_that_fails_leaves_nothing_behind(database: Database, between: Callable[[Hook], None]) -> None:
    index = articles(9)

    async def fail(number: int) -> None:
        if number == 1:
            raise OSError("disk full")

    await load(database, index, batch=3)
    between(fail)
    with pytest.raises(OSError, match="disk full"):
        await folding.tidy(database, MOST)
    assert await found(database, {*expected(index)}) == expected(index)
    assert "left" in await states(database)
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    assert set(await states(database)) == {"live"}


async def test_a_folding_that_is_cancelled_while_it_reads_ends_there_and_leaves_nothing_behind(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    index, reading, go_on, lists = articles(9), Event(), Event(), folding._lists

    def slow(database: Database, parts: Sequence[segments.Segment]) -> Iterator[Any]:
        reading.set()
        assert go_on.wait(PATIENCE)
        yield from lists(database, parts)

    await load(database, index, batch=3)
    with monkeypatch.context() as patch:
        patch.setattr(folding, "_lists", slow)
        task = asyncio.create_task(folding.tidy(database, MOST))
        assert await asyncio.to_thread(reading.wait, PATIENCE)
        task.cancel()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert set(await states(database)) == {"live", "left"}
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)


KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from storage import folding
from storage.database import Database

async def main():
    folding.FOLDED_AT_ONCE, folding.MOST_PACKED, folding._ROWS = 3, 4, 3
    read, chunks = folding._read, 0
    async def killed(rows):
        nonlocal chunks
        chunks += 1
        if chunks == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return await read(rows)
    folding._read = killed
    async with Database(Path(sys.argv[1])) as database:
        await folding.tidy(database, 2)

asyncio.run(main())
"""


async def test_a_folding_that_was_killed_disturbs_no_search_and_is_cleaned_up_an_hour_later(
    database: Database,
) -> None:
    index = articles(9)
    await load(database, index, batch=3)
    root = Path(folding.__file__).parent.parent
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", KILLED, str(database.path), cwd=root)
    assert await process.wait() == -signal.SIGKILL
    assert "made" in await states(database)
    assert await count(database, "SELECT count(*) FROM postings") > 0
    assert await found(database, {*expected(index)}) == expected(index)
    await folding.tidy(database, MOST)
    assert "made" in await states(database)
    await long_ago(database)
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    assert set(await states(database)) == {"live"}


async def long_ago(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute("UPDATE segments SET opened_at = opened_at - 7200")


@pytest.mark.parametrize("most", [MOST, 99])  # 99: what it made is cleaned up, and nothing else is folded
async def test_a_folding_that_slept_for_hours_gives_way_to_the_one_that_cleaned_up_behind_it(
    database: Database, other: Database, between: Callable[[Hook], None], most: int
) -> None:
    index = articles(9)

    async def sleep(number: int) -> None:
        if number == 2:
            await long_ago(other)
            await folding.tidy(other, most)

    await load(database, index, batch=3)
    between(sleep)
    await folding.tidy(database, MOST)
    await folding.tidy(database, MOST)
    assert await is_whole(database, index)
    assert set(await states(database)) == {"live"}


async def test_a_folding_gives_a_sign_of_life_with_each_chunk(
    database: Database, other: Database, between: Callable[[Hook], None]
) -> None:
    index, signs = articles(9), []

    async def look(number: int) -> None:
        signs.append(
            await count(other, "SELECT strftime('%s', 'now') - opened_at < 60 FROM segments WHERE state = 'made'")
        )
        await long_ago(other)

    await load(database, index, batch=3)
    between(look)
    await folding.tidy(database, MOST)
    assert len(signs) > 3
    assert all(signs)


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
