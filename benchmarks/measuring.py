"""Engines built on one corpus and asked the same queries in turn, and figures of what they answered."""

import json
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from benchmarks import memory
from benchmarks.corpus import Corpus, corpus
from benchmarks.peers import Engine, MissingError
from benchmarks.queries import Query

TARGET_WITHIN = 10
_WARM_UP = 20  # queries that are asked before the clock runs


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine said: the numbers found, where the target stood among them (from 1) or None, and how long."""

    query: Query
    found: tuple[int, ...]
    rank: int | None
    milliseconds: float


@dataclass(slots=True)
class Record:
    """All that was measured of one engine at one size.

    Attributes:
        missing: Why it could not be measured, or empty.
        build: Seconds.
        opening: Seconds to open the index in a new process and answer one query.
        index_bytes: On disk; None where it has none.
        private_bytes: Memory of a process that answered all the queries, over one with an empty index.
    """

    engine: type[Engine]
    missing: str = ""
    build: float = 0.0
    opening: float | None = None
    index_bytes: int | None = None
    private_bytes: int | None = None
    answers: list[Answer] = field(default_factory=list)

    def of(self, kind: str | None = None) -> list[Answer]:
        """The answers to queries of one kind, or of all but the nasty ones."""
        return [a for a in self.answers if (a.query.kind == kind if kind else a.query.kind != "nasty")]

    def recall(self, kind: str) -> float:
        """The share of queries with the target among the first ten."""
        return _mean(answer.rank is not None for answer in self.of(kind))

    def reciprocal_rank(self, kind: str) -> float:
        """The mean of 1 / rank."""
        return _mean(1 / answer.rank if answer.rank else 0.0 for answer in self.of(kind))

    def milliseconds(self, share: float, kind: str | None = None) -> float:
        """The time within which such a share of the queries was answered: 0.5 gives the median."""
        times = sorted(answer.milliseconds for answer in self.of(kind))
        return times[min(int(share * len(times)), len(times) - 1)] if times else float("nan")

    def on_the_queries_of(self, other: "Record") -> "Record":
        """This record with no answers but those to queries that ``other`` has answered, too."""
        asked = {answer.query for answer in other.answers}
        return replace(self, answers=[answer for answer in self.answers if answer.query in asked])

    def slowest(self) -> Answer:
        """The answer that took longest, to a nasty query or another."""
        return max(self.answers, key=lambda answer: answer.milliseconds)


def build(engine: Engine, made: Corpus, *, reuse: bool) -> float:
    """Seconds that it took to build the index; told from an earlier run where that one is still there to ``reuse``.

    Raises:
        MissingError: where the engine is not installed.
    """
    done = engine.folder.with_name(engine.folder.name + ".built")
    if reuse and done.exists():
        return float(done.read_text(encoding="ascii"))
    done.unlink(missing_ok=True)
    shutil.rmtree(engine.folder, ignore_errors=True)
    engine.folder.mkdir(parents=True)
    print(f"building {engine.name} …", file=sys.stderr, flush=True)
    started = time.perf_counter()
    engine.build(made)
    seconds = time.perf_counter() - started
    done.write_text(str(seconds), encoding="ascii")
    return seconds


def ask(engines: Sequence[Engine], records: Sequence[Record], queries: Sequence[Query]) -> None:
    """Ask every engine every query that it is fit for, in turn, another one first each time; fill the records."""
    for query in queries[:: max(1, len(queries) // _WARM_UP)]:
        for engine in engines:
            engine.search(query.text)
    seen: Counter[str] = Counter()
    pairs = list(zip(engines, records, strict=True))
    for number, query in enumerate(queries):
        first = number % len(pairs)
        for engine, record in pairs[first:] + pairs[:first]:
            if seen[query.kind] % engine.every == 0 or query.kind == "nasty":
                record.answers.append(_answer(engine, query))
        seen[query.kind] += 1


def _answer(engine: Engine, query: Query) -> Answer:
    started = time.perf_counter()
    found = tuple(engine.search(query.text))
    milliseconds = (time.perf_counter() - started) * 1000
    ranks = (rank for rank, number in enumerate(found[:TARGET_WITHIN], start=1) if number in query.targets)
    return Answer(query, found, next(ranks, None), milliseconds)


def weigh(engine: Engine, record: Record, queries: Sequence[Query]) -> None:
    """Measure what the built engine costs: its size on disk, its opening and its memory."""
    record.index_bytes = engine.index_bytes()
    if not engine.in_process:
        return
    with tempfile.TemporaryDirectory(prefix="gazette-bench-") as folder:
        asked = Path(folder) / "queries.json"
        texts = [answer.query.text for answer in record.answers]
        asked.write_text(json.dumps(texts), encoding="utf-8")
        empty = type(engine)(Path(folder) / "empty")
        build(empty, corpus(0, Path(folder)), reuse=False)
        full, bare = memory.cost(engine, asked), memory.cost(empty, asked)
    record.opening = full.opening
    if full.private is not None and bare.private is not None:
        record.private_bytes = full.private - bare.private


def _mean(values: Iterable[float]) -> float:
    numbers = list(values)
    return statistics.fmean(numbers) if numbers else float("nan")


__all__ = ["Answer", "MissingError", "Record", "ask", "build", "weigh"]
