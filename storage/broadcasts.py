"""Messages that admins send to every subscribed chat: asked about, put into the outbox, stopped, told of."""

from datetime import datetime

from aiosqlite import Connection, Row

from storage import instants
from storage.models import Broadcast, BroadcastCounts, BroadcastState

MOST_REASONS = 5
_CHUNK = 1_000  # chats in one transaction: the lock is held for milliseconds
_ABOVE_ALL_CHATS = 2**63 - 1
# A chat gets it once, where its oldest subscription that is not paused is: in a forum, in that one's topic.
_AUDIENCE = "kind = 'digest' AND paused_why IS NULL"
_COLUMNS = "id, user_id, message_id, told_in, state, chats, planned_at IS NOT NULL AS is_planned"


async def audience(connection: Connection) -> dict[str, int]:
    """How many chats of each type would get a broadcast now: those with a subscription that is not paused."""
    rows = await connection.execute_fetchall(
        f"""
        SELECT type, count(*) FROM chats
         WHERE id IN (SELECT chat_id FROM subscriptions WHERE {_AUDIENCE})
         GROUP BY type
        """
    )
    return {row[0]: row[1] for row in rows}


async def ask(connection: Connection, user_id: int, message_id: int, now: datetime) -> int:
    """Keep the message until this admin decides about it, in the place of the one before; the broadcast's id."""
    await connection.execute("DELETE FROM broadcasts WHERE user_id = ? AND state = 'asked'", (user_id,))
    rows = await connection.execute_fetchall(
        "INSERT INTO broadcasts (user_id, message_id, state, asked_at) VALUES (?, ?, 'asked', ?) RETURNING id",
        (user_id, message_id, instants.to_text(now)),
    )
    [(broadcast_id,)] = rows
    return int(broadcast_id)


async def get(connection: Connection, broadcast_id: int) -> Broadcast | None:
    """The broadcast with this id, or None."""
    rows = await connection.execute_fetchall(f"SELECT {_COLUMNS} FROM broadcasts WHERE id = ?", (broadcast_id,))
    return next(map(_broadcast, rows), None)


async def leave(connection: Connection, broadcast_id: int) -> bool:
    """Forget a message that is not to be sent; whether it could still be left."""
    cursor = await connection.execute("DELETE FROM broadcasts WHERE id = ? AND state = 'asked'", (broadcast_id,))
    return cursor.rowcount > 0


async def begin(connection: Connection, broadcast_id: int, told_in: int, chats: int, now: datetime) -> None:
    """Have what was asked about sent to all chats, ``chats`` of them, and told of in the message ``told_in``."""
    await connection.execute(
        """
        UPDATE broadcasts SET state = 'going', begun_at = :now, told_in = :told_in, chats = :chats
         WHERE id = :id AND state = 'asked'
        """,
        {"id": broadcast_id, "now": instants.to_text(now), "told_in": told_in, "chats": chats},
    )


async def stop(connection: Connection, broadcast_id: int) -> bool:
    """Send it to nobody more; whether it was under way."""
    cursor = await connection.execute(
        "UPDATE broadcasts SET state = 'stopped' WHERE id = ? AND state = 'going'", (broadcast_id,)
    )
    return cursor.rowcount > 0


async def is_going(connection: Connection, broadcast_id: int) -> bool:
    """Whether it is to be sent on."""
    rows = await connection.execute_fetchall(
        "SELECT 1 FROM broadcasts WHERE id = ? AND state = 'going'", (broadcast_id,)
    )
    return bool(list(rows))


async def is_sending(connection: Connection, user_id: int) -> bool:
    """Whether a broadcast of this admin's is under way."""
    rows = await connection.execute_fetchall(
        "SELECT 1 FROM broadcasts WHERE user_id = ? AND state = 'going'", (user_id,)
    )
    return bool(list(rows))


async def under_way(connection: Connection) -> list[Broadcast]:
    """Those that were begun and whose end is not told yet, in order."""
    rows = await connection.execute_fetchall(
        f"SELECT {_COLUMNS} FROM broadcasts WHERE begun_at IS NOT NULL AND told_at IS NULL ORDER BY id"
    )
    return [_broadcast(row) for row in rows]


async def queue(connection: Connection, broadcast_id: int, now: datetime) -> int | None:
    """Put the next chats into the outbox, some hundreds of them; how many, None where all are there or it stopped.

    People come first, then groups, then supergroups: a group that becomes a supergroup meanwhile is not passed over.
    """
    rows = await connection.execute_fetchall(
        """
        SELECT ifnull(planned_to, :all) AS after, substr(begun_at, 1, 10) AS day FROM broadcasts
         WHERE id = :id AND state = 'going' AND planned_at IS NULL
        """,
        {"id": broadcast_id, "all": _ABOVE_ALL_CHATS},
    )
    for after, day in rows:
        values = {"id": broadcast_id, "now": instants.to_text(now), "after": after, "limit": _CHUNK}
        [(last,)] = await connection.execute_fetchall(
            f"""
            SELECT min(chat_id) FROM (
                SELECT DISTINCT chat_id FROM subscriptions
                 WHERE {_AUDIENCE} AND chat_id < :after ORDER BY chat_id DESC LIMIT :limit)
            """,
            values,
        )
        if last is not None:
            return await _queue(connection, {**values, "last": last, "day": f"{day} broadcast {broadcast_id}"})
        await connection.execute(
            """
            UPDATE broadcasts
               SET planned_at = :now, chats = (SELECT count(*) FROM deliveries WHERE broadcast_id = :id)
             WHERE id = :id
            """,
            values,
        )
    return None


async def drop(connection: Connection, broadcast_id: int, now: datetime) -> int:
    """Take out of the outbox what a stopped broadcast has there, some hundreds of messages; how many."""
    cursor = await connection.execute(
        """
        UPDATE deliveries SET state = 'stopped', finished_at = :now
         WHERE id IN (SELECT id FROM deliveries WHERE broadcast_id = :id AND state = 'queued' LIMIT :limit)
        """,
        {"id": broadcast_id, "now": instants.to_text(now), "limit": _CHUNK},
    )
    return cursor.rowcount


async def end(connection: Connection, broadcast_id: int) -> bool:
    """Note that nothing of it waits any more, where that is so."""
    cursor = await connection.execute(
        """
        UPDATE broadcasts SET state = 'done'
         WHERE id = :id AND state = 'going' AND planned_at IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM deliveries WHERE broadcast_id = :id AND state = 'queued')
        """,
        {"id": broadcast_id},
    )
    return cursor.rowcount > 0


async def counts(connection: Connection, broadcast_id: int) -> BroadcastCounts:
    """What became of it so far."""
    values = {"id": broadcast_id, "most": MOST_REASONS}
    states = await connection.execute_fetchall(
        "SELECT state, count(*) FROM deliveries WHERE broadcast_id = :id GROUP BY state", values
    )
    # The plus keeps to the few that are to be tried again, of all broadcasts, rather than to all of this one.
    [(retried,)] = await connection.execute_fetchall(
        "SELECT count(*) FROM deliveries WHERE state = 'queued' AND retry_at IS NOT NULL AND +broadcast_id = :id",
        values,
    )
    reasons = await connection.execute_fetchall(
        """
        SELECT reason, count(*) FROM deliveries WHERE broadcast_id = :id AND state = 'failed'
         GROUP BY reason ORDER BY count(*) DESC, reason LIMIT :most
        """,
        values,
    )
    found = {"sent": 0, "queued": 0, "failed": 0, "stopped": 0} | {row[0]: row[1] for row in states}
    return BroadcastCounts(
        sent=found["sent"],
        waiting=found["queued"],
        retried=retried,
        failed=found["failed"],
        stopped=found["stopped"],
        reasons=tuple((row[0], row[1]) for row in reasons),
    )


async def told(connection: Connection, broadcast_id: int, now: datetime) -> None:
    """Note that its end was told."""
    await connection.execute("UPDATE broadcasts SET told_at = ? WHERE id = ?", (instants.to_text(now), broadcast_id))


async def forget(connection: Connection, user_id: int) -> None:
    """Take an admin's number out. What is under way stops: the message stands in the chat of that number."""
    await connection.execute("DELETE FROM broadcasts WHERE user_id = ? AND state = 'asked'", (user_id,))
    await connection.execute(
        "UPDATE broadcasts SET state = 'stopped' WHERE user_id = ? AND state = 'going'", (user_id,)
    )
    await connection.execute("UPDATE broadcasts SET user_id = NULL WHERE user_id = ?", (user_id,))


async def _queue(connection: Connection, values: dict[str, int | str]) -> int:
    cursor = await connection.execute(
        f"""
        INSERT INTO deliveries (subscription_id, day, broadcast_id, planned_at)
        SELECT min(id), :day, :id, :now FROM subscriptions
         WHERE {_AUDIENCE} AND chat_id < :after AND chat_id >= :last
         GROUP BY chat_id
            ON CONFLICT (subscription_id, day) DO NOTHING
        """,
        values,
    )
    await connection.execute("UPDATE broadcasts SET planned_to = :last WHERE id = :id", values)
    return cursor.rowcount


def _broadcast(row: Row) -> Broadcast:
    values = {name: row[name] for name in Broadcast.__slots__}
    return Broadcast(**values | {"state": BroadcastState(row["state"]), "is_planned": bool(row["is_planned"])})
