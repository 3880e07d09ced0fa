"""Numbers about the archive and its readers."""

from typing import Any

from aiosqlite import Connection

from storage import outbox, subscriptions


async def of_archive(connection: Connection) -> dict[str, Any]:
    """``articles``, ``first`` and ``last`` day (or None), ``loads``, ``subscriptions``, ``paused``, and the deliveries
    that are ``queued``, ``sent`` and ``failed``."""
    [(articles, first, last)] = await connection.execute_fetchall("SELECT count(*), min(day), max(day) FROM articles")
    [(loads,)] = await connection.execute_fetchall("SELECT count(*) FROM loads WHERE undone_at IS NULL")
    active, paused = await subscriptions.counts(connection)
    return {
        "articles": articles,
        "first": first,
        "last": last,
        "loads": loads,
        "subscriptions": active,
        "paused": paused,
        **await outbox.counts(connection),
    }
