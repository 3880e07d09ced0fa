"""Foldings that fail, are cancelled or killed."""

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from storage import folding, segments
from storage.database import Database
from tests.storage.folding.segmented import MOST, Hook, articles, count, is_whole, load, long_ago, states
from tests.storage.index import expected, found

PATIENCE = 60  # seconds after which a test that hangs says so


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
    async def killed(rows, thread):
        nonlocal chunks
        chunks += 1
        if chunks == 3:
            os.kill(os.getpid(), signal.SIGKILL)
        return await read(rows, thread)
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
