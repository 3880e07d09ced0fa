"""Folding the segments of the search index: eight of a size become one larger one.

So each posting is written a handful of times whatever the archive grows to, and a search looks into a few dozen
segments at the most (O'Neil and others, The Log-Structured Merge-Tree, 1996). Folding goes on in transactions of
milliseconds beside a load; until the last of them a search sees the old segments.
"""

import asyncio
import heapq
import math
import sqlite3
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Generator, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import asynccontextmanager, closing
from itertools import groupby, islice
from operator import itemgetter

from aiosqlite import Connection

from storage import postings, segments
from storage.database import Database
from storage.postings import Packed, Postings
from storage.segments import Segment

FOLDED_AT_ONCE = 8
MOST_LEFT = 1  # of a size, at the end of a load
MOST_PACKED = 1_000  # articles of a segment that is kept in one row
_ROWS, _BYTES = 2_000, 4 << 20  # written in one transaction; the lists of common words are long
_DELETED_ROWS = 5_000

# Those that others took the place of, and those whose making gave no sign of life for an hour.
_LEFT = """
    SELECT id FROM segments WHERE state = 'left' OR (state = 'made' AND opened_at < strftime('%s', 'now') - 3600)
"""


async def tidy(database: Database, most: int = FOLDED_AT_ONCE - 1) -> None:
    """Fold segments until there are no more than ``most`` of a size.

    Worth calling after each batch, where mostly there is nothing to do; and with ``MOST_LEFT`` at the end of a load,
    so that searches have few segments to look into.
    """
    folded = True
    while folded:
        folded = await _fold(database, most)
        await database.shorten_log()  # now that nothing of ours reads


@asynccontextmanager
async def beside(database: Database) -> AsyncIterator[Callable[[], None]]:
    """Folds beside work that adds segments, which calls what it is given after each; at its end, what is left to fold.

    Work that fails or is cancelled ends the folding too, with nothing lost.
    """
    more, last = asyncio.Event(), asyncio.Event()

    async def fold() -> None:
        while not last.is_set():
            await more.wait()
            more.clear()
            await tidy(database)
        await tidy(database, MOST_LEFT)

    task = asyncio.create_task(fold(), name="folding")
    try:
        yield more.set
        last.set()
        more.set()
        await task
    finally:
        task.cancel()
        await asyncio.wait([task])


async def _fold(database: Database, most: int) -> bool:
    async with database.reading() as connection:
        parts = _to_fold(await segments.live(connection), most)
        left = [id_ for (id_,) in await connection.execute_fetchall(_LEFT)]
    for segment_id in left:
        await _delete(database, segment_id)
    if not parts:
        return False
    async with database.writing() as connection:
        made = await segments.open_like(connection, parts[0], "made")
    try:
        small = sum(part.alive for part in parts) <= MOST_PACKED
        await (_fold_packed if small else _fold_rows)(database, parts, made)
        await _replace(database, parts, made)
    except BaseException:
        await asyncio.shield(_leave(database, made))
        raise
    return True


def _to_fold(found: Sequence[Segment], most: int) -> list[Segment]:
    """The first of the smallest segments of one size, where they are too many, or one that is mostly dead.

    Never more than are folded at once: while a large folding goes on, a load may add a hundred small ones.
    """
    sizes: defaultdict[tuple[int, int], list[Segment]] = defaultdict(list)
    for segment in found:
        if segment.alive <= segment.articles // 2:
            return [segment]
        size = max(0, math.ceil(math.log(segment.alive / MOST_PACKED, FOLDED_AT_ONCE)))
        sizes[size, segment.base].append(segment)
    return next((alike[:FOLDED_AT_ONCE] for _, alike in sorted(sizes.items()) if len(alike) > most), [])


async def _fold_packed(database: Database, parts: Sequence[Segment], made: int) -> None:
    lists = await asyncio.to_thread(lambda: list(_lists(database, parts)))
    if lists:
        async with database.writing() as connection:
            if await _is_ours(connection, made):
                await segments.pack(connection, made, Packed.from_lists(lists))


async def _fold_rows(database: Database, parts: Sequence[Segment], made: int) -> None:
    # A thread of its own: what several threads have held, the C library keeps for each of them.
    with ThreadPoolExecutor(1, "folding") as thread, closing(_lists(database, parts)) as rows:
        while chunk := await _read(rows, thread):
            async with database.writing() as connection:
                if not await _is_ours(connection, made):
                    return
                await connection.executemany(
                    "INSERT INTO postings (segment, term, part, list) VALUES (?, ?, ?, ?)",
                    [
                        (made, term, number, part)
                        for term, blob in chunk
                        for number, part in enumerate(postings.parts(blob))
                    ],
                )


async def _read(rows: Iterator[tuple[str, Postings]], thread: Executor) -> list[tuple[str, bytes]]:
    """The next rows, from a thread. A cancellation waits for them, since they cannot be closed while they are read."""
    reading = asyncio.get_running_loop().run_in_executor(thread, _next_blobs, rows)
    try:
        return await asyncio.shield(reading)
    except asyncio.CancelledError:
        await asyncio.gather(reading, return_exceptions=True)
        raise


def _next_blobs(rows: Iterator[tuple[str, Postings]]) -> list[tuple[str, bytes]]:
    chunk: list[tuple[str, bytes]] = []
    size = 0
    for term, found in islice(rows, _ROWS):
        chunk.append((term, postings.to_blob(found)))
        size += len(chunk[-1][1])
        if size >= _BYTES:
            break
    return chunk


async def _is_ours(connection: Connection, made: int) -> bool:
    """Give a sign of life; False where there was none for so long that another process took the segment for left."""
    cursor = await connection.execute(
        "UPDATE segments SET opened_at = strftime('%s', 'now') WHERE id = ? AND state = 'made'", (made,)
    )
    return cursor.rowcount == 1


async def _replace(database: Database, parts: Sequence[Segment], made: int) -> None:
    """Let the folded segment take the place of its parts, with what died meanwhile."""
    async with database.writing() as connection:
        now = {segment.id: segment for segment in await segments.live(connection)}
        if not await _is_ours(connection, made):
            return
        if any(part.id not in now for part in parts):  # another process folded them first
            await connection.execute("UPDATE segments SET state = 'left' WHERE id = ?", (made,))
            return
        dead: set[int] = set()
        for part in parts:
            dead |= {*now[part.id].dead_ids().tolist()} - {*part.dead_ids().tolist()}
        ids = postings.ids_of(await segments.every(connection, made), parts[0].base)
        await connection.executemany("UPDATE segments SET state = 'left' WHERE id = ?", [(part.id,) for part in parts])
        await connection.execute(
            "UPDATE segments SET state = ?, low = ?, high = ?, articles = ?, dead = ? WHERE id = ?",
            (
                "live" if ids.size else "left",
                *((int(ids[0]), int(ids[-1])) if ids.size else (0, 0)),
                ids.size,
                postings.ids_to_bytes(dead),
                made,
            ),
        )


async def _leave(database: Database, made: int) -> None:
    async with database.writing() as connection:
        await connection.execute("UPDATE segments SET state = 'left' WHERE id = ?", (made,))


async def _delete(database: Database, segment_id: int) -> None:
    """Delete a segment that nobody looks into any more, some rows in each transaction."""
    while True:
        async with database.writing() as connection:
            cursor = await connection.execute(
                """
                DELETE FROM postings
                 WHERE segment = :id
                   AND term IN (SELECT term FROM postings WHERE segment = :id ORDER BY term LIMIT :most)
                """,
                {"id": segment_id, "most": _DELETED_ROWS},
            )
            if cursor.rowcount < _DELETED_ROWS:
                await connection.execute("DELETE FROM segments WHERE id = ?", (segment_id,))
                return


def _lists(database: Database, parts: Sequence[Segment]) -> Generator[tuple[str, Postings]]:
    """The words of some segments in order, each with its live postings in all of them."""
    with closing(sqlite3.connect(database.path, check_same_thread=False)) as connection:
        connection.execute("BEGIN")
        rows = heapq.merge(*(_rows(connection, part) for part in parts), key=itemgetter(0))
        for term, found in groupby(rows, key=itemgetter(0)):
            lists = [each for _, each in found if each.size]
            if lists:
                yield term, postings.joined(lists)


def _rows(connection: sqlite3.Connection, part: Segment) -> Iterator[tuple[str, Postings]]:
    dead = part.dead_ids()
    small = segments.load_packed(connection, part.id)
    lists = small.lists() if small else _large(connection, part)
    return ((term, postings.without(found, part.base, dead)) for term, found in lists)


def _large(connection: sqlite3.Connection, part: Segment) -> Iterator[tuple[str, Postings]]:
    rows = connection.execute("SELECT term, list FROM postings WHERE segment = ? ORDER BY term, part", (part.id,))
    return (
        (term, postings.from_blob(b"".join(blob for _, blob in found)))
        for term, found in groupby(rows, key=itemgetter(0))
    )
