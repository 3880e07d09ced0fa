"""Who wants a digest, when, of what, and what they have seen."""

from collections.abc import Sequence
from datetime import datetime
from sqlite3 import Row
from typing import Any

from aiosqlite import Connection

from storage import instants
from storage.models import ASKED as ASKED
from storage.models import EVERY_DAY, Subscription

MOST_IN_A_CHAT = 10
_CHUNK = 2_000
_DIGESTS = "SELECT * FROM subscriptions WHERE kind = 'digest'"


async def subscribe(
    connection: Connection,
    *,
    chat_id: int,
    thread_id: int | None,
    at: str,
    zone: str,
    next_at: datetime,
    now: datetime,
    days: int = EVERY_DAY,
    interests: str = "",
) -> Subscription:
    """One more subscription of the chat (or its topic)."""
    rows = await connection.execute_fetchall(
        """
        INSERT INTO subscriptions (chat_id, thread_id, at, zone, days, interests, next_at, created_at)
        VALUES (:chat_id, :thread_id, :at, :zone, :days, :interests, :next_at, :now)
        RETURNING *
        """,
        {
            "chat_id": chat_id,
            "thread_id": thread_id,
            "at": at,
            "zone": zone,
            "days": days,
            "interests": interests,
            "next_at": instants.to_text(next_at),
            "now": instants.to_text(now),
        },
    )
    await reckon(connection, now)
    return _subscription(next(iter(rows)))


async def change(connection: Connection, changed: Subscription, now: datetime) -> None:
    """Keep the subscription as it is now: when it comes, of what, and whether it is paused."""
    await connection.execute(
        """
        UPDATE subscriptions
           SET at = :at, zone = :zone, days = :days, interests = :interests,
               next_at = :next_at, paused_why = :paused_why
         WHERE id = :id
        """,
        {
            "id": changed.id,
            "at": changed.at,
            "zone": changed.zone,
            "days": changed.days,
            "interests": changed.interests,
            "next_at": instants.to_text(changed.next_at) if changed.next_at else None,
            "paused_why": changed.paused_why,
        },
    )
    await reckon(connection, now)


async def get(connection: Connection, subscription_id: int) -> Subscription | None:
    """The subscription with this id, or None."""
    rows = list(await connection.execute_fetchall(f"{_DIGESTS} AND id = ?", (subscription_id,)))
    return _subscription(rows[0]) if rows else None


async def of_chat(connection: Connection, chat_id: int, thread_id: int | None) -> list[Subscription]:
    """The subscriptions of this chat (or of this topic of it), the oldest first."""
    rows = await connection.execute_fetchall(
        f"{_DIGESTS} AND chat_id = ? AND ifnull(thread_id, 0) = ? ORDER BY id", (chat_id, thread_id or 0)
    )
    return [_subscription(row) for row in rows]


async def count(connection: Connection, chat_id: int) -> int:
    """How many subscriptions the chat has, in all of its topics."""
    [(number,)] = await connection.execute_fetchall(
        "SELECT count(*) FROM subscriptions WHERE chat_id = ? AND kind = 'digest'", (chat_id,)
    )
    return int(number)


async def end(connection: Connection, subscription_id: int) -> bool:
    """End the subscription; whether there was one."""
    cursor = await connection.execute("DELETE FROM subscriptions WHERE id = ? AND kind = 'digest'", (subscription_id,))
    return cursor.rowcount > 0


async def end_all(connection: Connection, chat_id: int, thread_id: int | None) -> int:
    """End every subscription of this chat (or of this topic of it); how many there were."""
    cursor = await connection.execute(
        "DELETE FROM subscriptions WHERE chat_id = ? AND ifnull(thread_id, 0) = ? AND kind = 'digest'",
        (chat_id, thread_id or 0),
    )
    return cursor.rowcount


async def active(connection: Connection, after: int = 0, limit: int = _CHUNK) -> list[Subscription]:
    """The subscriptions with ids above ``after`` that are not paused, in order; some thousands at a time."""
    rows = await connection.execute_fetchall(
        f"{_DIGESTS} AND id > ? AND paused_why IS NULL ORDER BY id LIMIT ?", (after, limit)
    )
    return [_subscription(row) for row in rows]


async def reschedule(connection: Connection, times: Sequence[tuple[int, datetime]], now: datetime) -> None:
    """Set when the next digest of each subscription (by id) is due."""
    await connection.executemany(
        "UPDATE subscriptions SET next_at = ? WHERE id = ?", [(instants.to_text(at), id_) for id_, at in times]
    )
    await reckon(connection, now)


async def pause(connection: Connection, chat_id: int, why: str) -> None:
    """Send nothing to this chat, alerts included, until it can be reached again. What a person paused stays so."""
    await connection.execute(
        "UPDATE subscriptions SET next_at = NULL, paused_why = ? WHERE chat_id = ? AND ifnull(paused_why, '') <> ?",
        (why, chat_id, ASKED),
    )


async def unreachable(connection: Connection, chat_id: int) -> list[Subscription]:
    """The chat's subscriptions that are paused because Telegram took nothing for it."""
    rows = await connection.execute_fetchall(
        f"{_DIGESTS} AND chat_id = ? AND paused_why IS NOT NULL AND paused_why <> ?", (chat_id, ASKED)
    )
    return [_subscription(row) for row in rows]


async def resume(connection: Connection, chat_id: int, times: Sequence[tuple[int, datetime]], now: datetime) -> None:
    """Send to this chat again what Telegram would not take: alerts, and each digest (by id) from its instant on."""
    await connection.execute(
        "UPDATE subscriptions SET paused_why = NULL WHERE chat_id = ? AND paused_why <> ?", (chat_id, ASKED)
    )
    await reschedule(connection, times, now)


async def counts(connection: Connection) -> tuple[int, int]:
    """How many subscriptions are active, and how many are paused."""
    [(active_ones, paused)] = await connection.execute_fetchall(
        "SELECT count(*) - count(paused_why), count(paused_why) FROM subscriptions WHERE kind = 'digest'"
    )
    return int(active_ones), int(paused)


async def active_chats(connection: Connection) -> int:
    """How many chats have a subscription that is not paused."""
    [(chats,)] = await connection.execute_fetchall(
        "SELECT count(DISTINCT chat_id) FROM subscriptions WHERE kind = 'digest' AND paused_why IS NULL"
    )
    return int(chats)


async def why_paused(connection: Connection) -> dict[str, int]:
    """How many subscriptions are paused for each reason: "asked", or what Telegram said."""
    rows = await connection.execute_fetchall(
        """
        SELECT paused_why, count(*) FROM subscriptions
         WHERE kind = 'digest' AND paused_why IS NOT NULL GROUP BY paused_why ORDER BY count(*) DESC, paused_why
        """
    )
    return {row[0]: row[1] for row in rows}


async def reckon(connection: Connection, now: datetime) -> None:
    """Note the instant from which a next time was reckoned, for :func:`reckoned`."""
    await connection.execute(
        "INSERT INTO reckoned (id, at) VALUES (1, :now) ON CONFLICT (id) DO UPDATE SET at = max(at, excluded.at)",
        {"now": instants.to_text(now)},
    )


async def reckoned(connection: Connection) -> datetime | None:
    """The latest instant from which a next time was reckoned: where it is yet to come, the clock was turned back."""
    rows = list(await connection.execute_fetchall("SELECT at FROM reckoned"))
    return instants.from_text(rows[0][0]) if rows else None


async def forget_reckoned(connection: Connection) -> None:
    """Begin again, once every next time was reckoned by the clock that was turned back."""
    await connection.execute("DELETE FROM reckoned")


def _subscription(row: Row) -> Subscription:
    values: dict[str, Any] = {name: row[name] for name in Subscription.__slots__}
    values["next_at"] = instants.from_text(row["next_at"]) if row["next_at"] else None
    return Subscription(**values)
