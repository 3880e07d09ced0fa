"""The search index as one search sees it: within one transaction, whatever is written meanwhile."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from threading import Lock

import numpy as np

from storage import postings
from storage.meeting import Places
from storage.postings import EVERY, Packed, Postings
from storage.recent_lists import RecentLists
from storage.segments import LIVE, Segment, load_packed

_LAST_CHARACTER = "\U0010ffff"
_USUAL_SIZE = 3  # bytes of a stored posting
_NOWHERE: Postings = np.empty(0, np.uint32)


class IndexMemory:
    """What is kept in memory of an index; threads may share it.

    That is the small segments, which are few, and of 1,000 articles at most, and lately read lists of the others.

    Attributes:
        lists: Those.
    """

    def __init__(self) -> None:
        self.lists = RecentLists()
        self._kept: dict[bytes, _Small | None] = {}
        self._lock = Lock()

    def small(self, connection: sqlite3.Connection, segments: Sequence[Segment]) -> "dict[int, _Small]":
        """Those of these live segments that are small, by their ids."""
        with self._lock:
            self._kept = {
                each.mark: self._kept[each.mark] if each.mark in self._kept else _small(connection, each.id)
                for each in segments
            }
            return {each.id: small for each in segments if (small := self._kept[each.mark]) is not None}


@dataclass(frozen=True, slots=True)
class _Small:
    """A small segment, and the number of each word in it."""

    packed: Packed
    numbers: dict[str, int]


def _small(connection: sqlite3.Connection, segment_id: int) -> _Small | None:
    packed = load_packed(connection, segment_id)
    return _Small(packed, {term: number for number, term in enumerate(packed.terms)}) if packed else None


class IndexReader:
    """Reads postings.

    Attributes:
        articles: How many the archive holds.
    """

    def __init__(self, connection: sqlite3.Connection, memory: IndexMemory) -> None:
        self._connection = connection
        self._recent = memory.lists
        self._segments = [Segment(*row) for row in connection.execute(LIVE)]
        self._small = memory.small(connection, self._segments)
        self._large = {each.id: each for each in self._segments if each.id not in self._small}
        self._places = {each.id: place for place, each in enumerate(self._segments)}
        self._dead = {each.id: each.dead_ids() for each in self._segments if each.dead}
        self._wide = any(each.base for each in self._segments)
        self.articles = sum(each.alive for each in self._segments)

    def lists(self, terms: Iterable[str]) -> dict[str, Places]:
        """The postings of each word in the whole archive; words that stand nowhere are left out."""
        wanted = set(terms)
        if not wanted:
            return {}
        found: defaultdict[str, list[tuple[int, Places]]] = defaultdict(list)
        for segment in self._segments:
            if small := self._small.get(segment.id):
                for term in wanted & small.numbers.keys():
                    self._keep(found[term], segment, small.packed.of(small.numbers[term]))
        for (segment_id, term), here in self._in_large(wanted):
            self._keep(found[term], self._large[segment_id], here)
        return {term: _joined(parts) for term, parts in found.items() if parts}

    def sizes(self, terms: Iterable[str]) -> Counter[str]:
        """In about how many articles each word stands; cheaper than its postings."""
        wanted = set(terms)
        found: Counter[str] = Counter()
        for segment_id, small in self._small.items():
            for term in wanted & small.numbers.keys():
                found[term] += self._alive(segment_id, small, small.numbers[term])
        if self._large and wanted:
            rows = self._connection.execute(
                f"SELECT segment, term, length(list) FROM postings"
                f" WHERE segment IN ({_marks(self._large)}) AND term IN ({_marks(wanted)})",
                [*self._large, *wanted],
            )
            for segment_id, term, size in rows:
                found[term] += max(1, int(size / _USUAL_SIZE * self._large[segment_id].share_alive))
        return found

    def every(self) -> Places:
        """A posting of every article, without places."""
        return self.lists([EVERY]).get(EVERY, np.empty(0, np.uint32))

    def completions(self, start: str, most: int) -> list[str]:
        """Words that begin so and are longer, those of the most articles first."""
        counts: Counter[str] = Counter()
        for segment_id, small in self._small.items():
            for term in small.packed.beginning(start):
                counts[term] += self._alive(segment_id, small, small.numbers[term])
        if self._large:
            rows = self._connection.execute(
                f"""
                SELECT term, sum(length(list)) AS size FROM postings
                 WHERE segment IN ({_marks(self._large)}) AND term > ? AND term < ?
                 GROUP BY term ORDER BY size DESC LIMIT ?
                """,
                [*self._large, start, start + _LAST_CHARACTER, 2 * most],
            )
            for term, size in rows:
                counts[term] += size // _USUAL_SIZE
        counts.pop(start, None)
        best = sorted(counts, key=lambda term: (-counts[term], term))[:most]
        return [term for term in best if counts[term]]

    def _in_large(self, wanted: Set[str]) -> Iterator[tuple[tuple[int, str], Postings]]:
        """The lists of the large segments by segment and word: those that are remembered, and those that are read."""
        keys = {(each.mark, term): (id_, term) for id_, each in self._large.items() for term in wanted}
        known = self._recent.of(keys)
        unknown = keys.keys() - known.keys()
        if unknown:
            read = self._read({term for _, term in unknown})
            more = {key: read.get(keys[key], _NOWHERE) for key in unknown}
            self._recent.keep(more)
            known |= more
        return ((keys[key], known[key]) for key in keys if known[key].size)

    def _read(self, wanted: Collection[str]) -> dict[tuple[int, str], Postings]:
        rows = self._connection.execute(
            f"SELECT segment, term, list FROM postings"
            f" WHERE segment IN ({_marks(self._large)}) AND term IN ({_marks(wanted)})"
            f" ORDER BY segment, term, part",
            [*self._large, *wanted],
        )
        return {
            at: postings.from_blob(b"".join(part for _, _, part in parts))
            for at, parts in groupby(rows, key=itemgetter(0, 1))
        }

    def _alive(self, segment_id: int, small: _Small, number: int) -> int:
        """In how many articles of a small segment that are not dead a word stands."""
        if segment_id not in self._dead:
            return small.packed.size(number)
        base = next(each.base for each in self._segments if each.id == segment_id)
        return int(postings.without(small.packed.of(number), base, self._dead[segment_id]).size)

    def _keep(self, parts: list[tuple[int, Places]], segment: Segment, here: Postings) -> None:
        dead = self._dead.get(segment.id)
        alive = here if dead is None else postings.without(here, segment.base, dead)
        if alive.size:
            whole = alive.astype(np.uint64) + np.uint64(segment.base << 8) if self._wide else alive
            parts.append((self._places[segment.id], whole))


def _joined(parts: list[tuple[int, Places]]) -> Places:
    """Postings of several segments as one sorted list."""
    if len(parts) == 1:
        return parts[0][1]
    parts.sort(key=itemgetter(0))
    lists = [places for _, places in parts]
    whole: Places = np.concatenate(lists)
    in_order = all(early[-1] < late[0] for early, late in pairwise(lists))
    return whole if in_order else np.sort(whole)


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
