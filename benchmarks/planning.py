"""Finding and planning what is due: ``python -m benchmarks.planning [--subscriptions 1000000] [--due 100000]``.

An archive with the sample digest, many subscriptions and as many of them due this minute; some ask for narrower
digests. The table shows how long planning takes, how long anyone else waits to write meanwhile, and how much memory
the planning process needs beside what it had before.
"""

import argparse
import asyncio
import resource
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks import subscribers
from bot.digest import plan
from storage import instants
from storage.database import Database

_FRESH_DAYS = 3
_INTERESTS = ("", "", "", "harbour", "-ferry")  # what every fifth subscription asks for


def fill(path: Path, subscriptions: int, due: int) -> datetime:
    """Make the archive; the instant at which so many are due."""
    subscribers.make(path, [])
    now = datetime.now(UTC)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO chats (id, type, title, first_seen) VALUES (?, 'private', 'Reader', ?)",
            ((chat, instants.to_text(now)) for chat in range(1, subscriptions + 1)),
        )
        connection.executemany(
            """
            INSERT INTO subscriptions (chat_id, at, zone, next_at, created_at, interests)
            VALUES (?, ?, 'UTC', ?, ?, ?)
            """,
            _rows(now, subscriptions, due),
        )
    return now


def _rows(now: datetime, subscriptions: int, due: int) -> Iterator[tuple[object, ...]]:
    created = instants.to_text(now - timedelta(days=1))
    for chat in range(1, subscriptions + 1):
        later = 0 if chat <= due else 1 + chat % 1430  # minutes
        at = now + timedelta(minutes=later)
        yield chat, f"{at:%H:%M}", instants.to_text(at), created, _INTERESTS[chat % len(_INTERESTS)]


async def measure(path: Path, now: datetime) -> tuple[int, float, float, float]:
    """How many were planned, in how many seconds; seconds of a look that finds nothing; the longest wait to write."""
    async with Database(path) as database:
        waiting = asyncio.create_task(_longest_wait(database))
        began = time.perf_counter()
        planned = await plan.plan_due(database, now, _FRESH_DAYS)
        seconds = time.perf_counter() - began
        waiting.cancel()
        longest = (await asyncio.gather(waiting, return_exceptions=True))[0]
        began = time.perf_counter()
        await plan.plan_due(database, now, _FRESH_DAYS)
        idle = time.perf_counter() - began
    return planned, seconds, idle, longest if isinstance(longest, float) else float("nan")


async def _longest_wait(database: Database) -> float:
    """Seconds that someone who writes again and again waits at the most, until cancelled."""
    longest = 0.0
    try:
        while True:
            began = time.perf_counter()
            async with database.writing():
                longest = max(longest, time.perf_counter() - began)
            await asyncio.sleep(0.001)
    except asyncio.CancelledError:
        return longest


def main() -> None:
    """Measure and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--subscriptions", type=int, default=100_000)
    options.add_argument("--due", type=int, default=10_000)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="gazette-bench-") as folder:
        path = Path(folder) / "archive.db"
        now = fill(path, chosen.subscriptions, chosen.due)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        planned, seconds, idle, longest = asyncio.run(measure(path, now))
        memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print("| subscriptions | due | planned | seconds | nothing due, ms | longest wait to write, ms | memory, MB |")
    print("|---|---|---|---|---|---|---|")
    print(
        f"| {chosen.subscriptions:,} | {chosen.due:,} | {planned:,} | {seconds:.2f} | {idle * 1000:.2f} "
        f"| {longest * 1000:.0f} | {memory:.0f} |"
    )


if __name__ == "__main__":
    main()
