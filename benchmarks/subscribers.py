"""An archive with many subscribed chats, whose digests are due."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import loading
from bot.bulk import Letter
from bot.digest.letters import Letters
from bot.loading.parcels import Source
from storage import articles, instants
from storage.database import Database
from storage.models import Delivery

SAMPLE = Path(__file__).parents[1] / "bot" / "preview" / "sample"


def make(path: Path, chats: Sequence[int]) -> Letter:
    """Fill an archive with the sample digest and subscribe these chats; the letter that each of them is to get.

    Their digests are due now; the bot that is started next plans them at once.
    """
    letter = asyncio.run(_filled(path))
    now = datetime.now(UTC)
    at, stamp = f"{now:%H:%M}", instants.to_text(now)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO chats (id, type, title, first_seen) VALUES (?, ?, 'Reader', ?)",
            ((chat, "private" if chat > 0 else "group", stamp) for chat in chats),
        )
        connection.executemany(
            "INSERT INTO subscriptions (chat_id, at, zone, next_at, created_at) VALUES (?, ?, 'UTC', ?, ?)",
            ((chat, at, stamp, stamp) for chat in chats),
        )
    return letter


async def _filled(path: Path) -> Letter:
    async with Database(path) as database:
        await loading.load(database, [Source(str(SAMPLE))], name="sample", clock=lambda: datetime.now(UTC))
        async with database.reading() as connection:
            day = await articles.newest_day(connection)
            ids = await articles.ids_on_day(connection, day or "")
        now = datetime.now(UTC) - timedelta(seconds=1)
        first = Delivery(
            id=0, chat_id=1, thread_id=None, day=f"{now:%Y-%m-%d}", articles=tuple(ids), planned_at=now, attempts=0
        )
        letter = await Letters(database, "gazette_bench_bot").of(first)
    if letter is None:
        raise RuntimeError("the sample holds no articles")
    return letter


def states(path: Path) -> dict[str, int]:
    """How many deliveries are queued, sent and failed so far."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)) as connection:
        return dict(connection.execute("SELECT state, count(*) FROM deliveries GROUP BY state"))


def lost_answers(path: Path) -> int:
    """How many sends had no answer: so many messages at the most came twice."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)) as connection:
        [(lost,)] = connection.execute("SELECT ifnull(sum(unsure), 0) FROM deliveries")
    return int(lost)
