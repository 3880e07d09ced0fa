"""Who wants a digest, when, and what they have seen."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from sqlite3 import Row
from typing import Any

from aiosqlite import Connection

from storage import instants
from storage.models import Subscription

_CHUNK = 2_000


async def subscribe(
    connection: Connection, *, chat_id: int, thread_id: int | None, at: str, zone: str, next_at: datetime, now: datetime
) -> Subscription:
    """Subscribe the chat (or its topic), or change when its digest comes; a paused one is resumed."""
    rows = await connection.execute_fetchall(
        """
        INSERT INTO subscriptions (chat_id, thread_id, at, zone, next_at, created_at)
        VALUES (:chat_id, :thread_id, :at, :zone, :next_at, :now)
        ON CONFLICT (chat_id, ifnull(thread_id, 0)) DO UPDATE
           SET at = excluded.at, zone = excluded.zone, next_at = excluded.next_at, paused_why = NULL
        RETURNING *
        """,
        {
            "chat_id": chat_id,
            "thread_id": thread_id,
            "at": at,
            "zone": zone,
            "next_at": instants.to_text(next_at),
            "now": instants.to_text(now),
        },
    )
    return _subscription(next(iter(rows)))


async def of_chat(connection: Connection, chat_id: int, thread_id: int | None) -> Subscription | None:
    """The subscription of this chat (or of this topic of it), or None."""
    rows = list(
        await connection.execute_fetchall(
            "SELECT * FROM subscriptions WHERE chat_id = ? AND ifnull(thread_id, 0) = ?", (chat_id, thread_id or 0)
        )
    )
    return _subscription(rows[0]) if rows else None


async def unsubscribe(connection: Connection, chat_id: int, thread_id: int | None) -> bool:
    """End the subscription; whether there was one."""
    cursor = await connection.execute(
        "DELETE FROM subscriptions WHERE chat_id = ? AND ifnull(thread_id, 0) = ?", (chat_id, thread_id or 0)
    )
    return cursor.rowcount > 0


async def due(connection: Connection, now: datetime, limit: int = _CHUNK) -> list[Subscription]:
    """The subscriptions whose time has come, the longest overdue first."""
    rows = await connection.execute_fetchall(
        "SELECT * FROM subscriptions WHERE next_at <= ? ORDER BY next_at LIMIT ?", (instants.to_text(now), limit)
    )
    return [_subscription(row) for row in rows]


async def active(connection: Connection) -> AsyncIterator[list[Subscription]]:
    """Every subscription that is not paused, some thousands at a time."""
    after = 0
    while True:
        rows = await connection.execute_fetchall(
            "SELECT * FROM subscriptions WHERE id > ? AND paused_why IS NULL ORDER BY id LIMIT ?", (after, _CHUNK)
        )
        chunk = [_subscription(row) for row in rows]
        if not chunk:
            return
        yield chunk
        after = chunk[-1].id


async def reschedule(connection: Connection, times: Sequence[tuple[int, datetime]]) -> None:
    """Set when the next digest of each subscription (by id) is due."""
    await connection.executemany(
        "UPDATE subscriptions SET next_at = ? WHERE id = ?", [(instants.to_text(at), id_) for id_, at in times]
    )


async def pause(connection: Connection, chat_id: int, why: str) -> None:
    """Send nothing to this chat until it subscribes again."""
    await connection.execute(
        "UPDATE subscriptions SET next_at = NULL, paused_why = ? WHERE chat_id = ?", (why, chat_id)
    )


async def counts(connection: Connection) -> tuple[int, int]:
    """How many subscriptions are active, and how many are paused."""
    [(active_ones, paused)] = await connection.execute_fetchall(
        "SELECT count(*) - count(paused_why), count(paused_why) FROM subscriptions"
    )
    return int(active_ones), int(paused)


def _subscription(row: Row) -> Subscription:
    values: dict[str, Any] = {name: row[name] for name in Subscription.__slots__}
    values["next_at"] = instants.from_text(row["next_at"]) if row["next_at"] else None
    return Subscription(**values)
