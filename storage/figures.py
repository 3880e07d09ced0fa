"""Numbers about the archive and its readers."""

from typing import Any

from aiosqlite import Connection

from storage import delivered, instants, outbox, subscriptions


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
        **await outbox.counts(connection),
        **await delivered.counts(connection),
    }


async def of_running(connection: Connection) -> dict[str, Any]:
    """``articles``, the deliveries that are ``queued``, when the ``last_load`` and ``last_digest`` were, or None."""
    [row] = await connection.execute_fetchall(
        """
        SELECT (SELECT count(*) FROM articles) AS articles,
               (SELECT count(*) FROM deliveries WHERE state = 'queued') AS queued,
               (SELECT max(started_at) FROM loads) AS last_load,
               (SELECT max(finished_at) FROM deliveries WHERE state = 'sent' AND broadcast_id IS NULL) AS last_digest
        """
    )
    times = {name: instants.from_text(row[name]) if row[name] else None for name in ("last_load", "last_digest")}
    return dict(row) | times
