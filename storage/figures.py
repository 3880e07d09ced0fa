"""Numbers about the archive and its readers."""

from typing import Any

from aiosqlite import Connection

from storage import delivered, instants, subscriptions


async def of_archive(connection: Connection) -> dict[str, Any]:
    """``articles``, ``first`` and ``last`` day (or None), ``loads``, ``subscriptions``, ``paused``, and the deliveries
    that are ``queued``, ``sent`` and ``failed``; of those sent, how many ``late`` and ``perhaps_twice``."""
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
        **await delivered.counts(connection),
    }


async def of_running(connection: Connection) -> dict[str, Any]:
    """``articles``, the deliveries that are ``queued``, when the ``last_load`` and ``last_digest`` were, or None."""
    [row] = await connection.execute_fetchall(
        """
        SELECT (SELECT count(*) FROM articles) AS articles, (SELECT max(started_at) FROM loads) AS last_load
        """
    )
    return {
        "articles": row["articles"],
        "queued": await delivered.waiting(connection),
        "last_load": instants.from_text(row["last_load"]) if row["last_load"] else None,
        "last_digest": await delivered.last_sent(connection),
    }
