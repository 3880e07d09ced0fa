"""The segments of the search index: each batch of articles makes a small one, which then never changes."""

import asyncio
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from aiosqlite import Connection

from storage import postings
from storage.postings import EVERY, REACH, Ids, Packed, Postings, Worded

_PACKED = "SELECT terms, starts, postings FROM packed WHERE segment = ?"
LIVE = "SELECT id, base, low, high, articles, dead, mark FROM segments WHERE state = 'live' ORDER BY low"


@dataclass(frozen=True, slots=True)
class Segment:
    """A live segment.

    Attributes:
        low: The lowest id in it, and ``high`` the highest; all are from ``base`` on.
        articles: How many it was made of.
        dead: The ids of those that were changed or removed since.
        mark: Tells it from the segments of other files.
    """

    id: int
    base: int
    low: int
    high: int
    articles: int
    dead: bytes
    mark: bytes = b""

    @property
    def alive(self) -> int:
        """How many of its articles are left."""
        return self.articles - len(self.dead) // postings.POSTING.itemsize

    @property
    def share_alive(self) -> float:
        """The same as a share of what it was made of."""
        return self.alive / self.articles if self.articles else 0.0

    def dead_ids(self) -> Ids:
        """The ids in ``dead``."""
        return postings.ids_from_bytes(self.dead)


async def add(connection: Connection, entries: Mapping[int, Worded]) -> set[str]:
    """Make a segment of these articles, by their ids, none of which may be in a live one; all their words."""
    found: set[str] = set()
    by_base: defaultdict[int, dict[int, Worded]] = defaultdict(dict)
    for id_, entry in entries.items():
        by_base[id_ - id_ % REACH][id_] = entry
    for base, near in by_base.items():
        made = await asyncio.to_thread(postings.packed, near, base)
        segment_id = await open_like(connection, Segment(0, base, min(near), max(near), len(near), b""), "live")
        await pack(connection, segment_id, made)
        found.update(made.terms)
    return found - {EVERY}


async def remove(connection: Connection, ids: Collection[int]) -> None:
    """Mark articles as dead in every segment that holds them."""
    gone = postings.ids_from_bytes(postings.ids_to_bytes(ids))
    for segment in await live(connection):
        if not gone.size or gone[0] > segment.high or gone[-1] < segment.low:
            continue
        here = np.intersect1d(gone, postings.ids_of(await every(connection, segment.id), segment.base))
        if here.size:
            dead = postings.ids_to_bytes(np.union1d(segment.dead_ids(), here))
            await connection.execute("UPDATE segments SET dead = ? WHERE id = ?", (dead, segment.id))


async def live(connection: Connection) -> list[Segment]:
    """The segments that a search looks into, by their lowest ids."""
    return [Segment(*row) for row in await connection.execute_fetchall(LIVE)]


def load_packed(connection: sqlite3.Connection, segment_id: int) -> Packed | None:
    """The segment, where it is a small one."""
    row = connection.execute(_PACKED, (segment_id,)).fetchone()
    return Packed.from_blobs(*row) if row else None


async def every(connection: Connection, segment_id: int) -> Postings:
    """One posting for each article of a segment, dead ones included."""
    rows = await connection.execute_fetchall(
        "SELECT list FROM postings WHERE segment = ? AND term = ? ORDER BY part", (segment_id, EVERY)
    )
    if rows:
        return postings.from_blob(b"".join(part for (part,) in rows))
    blobs = await connection.execute_fetchall(_PACKED, (segment_id,))
    for row in blobs:
        return Packed.from_blobs(*row).of(0)
    return np.empty(0, np.uint32)


async def open_like(connection: Connection, segment: Segment, state: str) -> int:
    """Begin a segment that is like this one, and return its id."""
    rows = await connection.execute_fetchall(
        "INSERT INTO segments (state, base, low, high, articles) VALUES (?, ?, ?, ?, ?) RETURNING id",
        (state, segment.base, segment.low, segment.high, segment.articles),
    )
    return int(next(iter(rows))[0])


async def pack(connection: Connection, segment_id: int, made: Packed) -> None:
    await connection.execute(
        "INSERT INTO packed (segment, terms, starts, postings) VALUES (?, ?, ?, ?)", (segment_id, *made.blobs())
    )
