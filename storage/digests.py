"""The digests behind buttons: callback data is too short to say which articles one holds."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from aiosqlite import Connection

from storage import instants

_REMEMBERED = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class ShownDigest:
    """What a digest was made of.

    Attributes:
        day: The day that it bore, "2026-01-07".
        articles: Ids, in no particular order.
        interests: What its readers asked for.
    """

    day: str
    articles: tuple[int, ...]
    interests: tuple[str, ...] = ()


async def remember(connection: Connection, number: int, shown: ShownDigest, now: datetime) -> None:
    """Keep what the digest of this number was made of; those not shown for a year are forgotten."""
    await connection.execute(
        """
        INSERT INTO shown_digests (number, day, articles, interests, shown_at)
        VALUES (:number, :day, :articles, :interests, :now)
        ON CONFLICT (number) DO UPDATE SET shown_at = excluded.shown_at
        """,
        {
            "number": number,
            "day": shown.day,
            "articles": json.dumps(sorted(shown.articles)),
            "interests": json.dumps(list(shown.interests), ensure_ascii=False),
            "now": instants.to_text(now),
        },
    )
    await connection.execute("DELETE FROM shown_digests WHERE shown_at < ?", (instants.to_text(now - _REMEMBERED),))


async def remembered(connection: Connection, number: int) -> ShownDigest | None:
    """What the digest of this number was made of, or None where it is forgotten."""
    rows = list(
        await connection.execute_fetchall(
            "SELECT day, articles, interests FROM shown_digests WHERE number = ?", (number,)
        )
    )
    if not rows:
        return None
    day, articles, interests = rows[0]
    return ShownDigest(day, tuple(json.loads(articles)), tuple(json.loads(interests)))
