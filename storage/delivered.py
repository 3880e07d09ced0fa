"""How messages arrived, added up by the day as they come to an end: for the people who run the bot."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from aiosqlite import Connection

from storage import instants, subscriptions
from storage.models import DeliveryDay

MOST_REASONS = 5
KEPT_FOR = timedelta(days=60)  # longer than a message is edited
_PRUNED_AT_ONCE = 2_000
_IS_DIGEST = "searches IS NULL AND broadcast_id IS NULL"

# What waits, by the outbox's own indexes: counting it takes no longer where millions were sent.
_WAITING = (
    "INDEXED BY deliveries_fresh WHERE state = 'queued' AND retry_at IS NULL AND broadcast_id IS NULL",
    "INDEXED BY deliveries_to_retry WHERE state = 'queued' AND retry_at IS NOT NULL",
    "INDEXED BY deliveries_broadcast WHERE state = 'queued' AND retry_at IS NULL AND broadcast_id IS NOT NULL",
)


async def last_days(connection: Connection, now: datetime, days: int) -> list[DeliveryDay]:
    """The last days on which digests were due, the newest first."""
    looked_at = json.dumps(_last(now, days))
    rows = await connection.execute_fetchall(
        f"""
        SELECT day, sum(sent) + sum(failed) + sum(waiting) AS due, sum(sent) AS sent, sum(late) AS late,
               sum(waiting) AS waiting, sum(failed) AS failed, sum(unsure) AS unsure
          FROM (SELECT day, sent, late, 0 AS waiting, failed, unsure FROM delivery_days
                 WHERE day IN (SELECT value FROM json_each(:days)) AND kind = 'digest'
                 UNION ALL
                SELECT day, 0, 0, 1, 0, unsure FROM deliveries
                 WHERE day IN (SELECT value FROM json_each(:days)) AND state = 'queued' AND {_IS_DIGEST})
         GROUP BY day
         ORDER BY day DESC
        """,
        {"days": looked_at},
    )
    reasons = await _reasons(connection, looked_at)
    return [DeliveryDay(**dict(row), reasons=tuple(reasons.get(row["day"], ())[:MOST_REASONS])) for row in rows]


async def paused(connection: Connection) -> list[tuple[str, int]]:
    """Why Telegram takes nothing for some subscriptions, with how many, the most frequent first."""
    rows = await connection.execute_fetchall(
        """
        SELECT paused_why, count(*) FROM subscriptions WHERE paused_why IS NOT NULL AND paused_why <> ?
         GROUP BY paused_why ORDER BY count(*) DESC, paused_why LIMIT ?
        """,
        (subscriptions.ASKED, MOST_REASONS),
    )
    return [(row[0], row[1]) for row in rows]


async def counts(connection: Connection) -> dict[str, int]:
    """How many messages are ``queued``, ``sent`` and ``failed``, broadcasts aside.

    Of all messages that came to an end: how many were sent ``late``, and at most how many came twice
    (``perhaps_twice``).
    """
    [row] = await connection.execute_fetchall(
        """
        SELECT ifnull(sum(sent) FILTER (WHERE kind <> 'broadcast'), 0) AS sent,
               ifnull(sum(failed) FILTER (WHERE kind <> 'broadcast'), 0) AS failed,
               ifnull(sum(late), 0) AS late, ifnull(sum(unsure), 0) AS perhaps_twice
          FROM delivery_days
        """
    )
    queued = await _waiting(connection, [f"{each} AND broadcast_id IS NULL" for each in _WAITING[:2]])
    return {"queued": queued, **dict(row)}


async def waiting(connection: Connection) -> int:
    """How many messages are to be sent, broadcasts included."""
    return await _waiting(connection, _WAITING)


async def last_sent(connection: Connection) -> datetime | None:
    """When the last digest or alert was sent."""
    [(last,)] = await connection.execute_fetchall(
        "SELECT max(last_sent_at) FROM delivery_days WHERE kind <> 'broadcast'"
    )
    return instants.from_text(last) if last else None


async def prune(connection: Connection, now: datetime) -> int:
    """Forget some thousands of the messages that ended :data:`KEPT_FOR` ago, and digests that none is of any more.

    How many were forgotten. What the messages came to stays.
    """
    values = {"first": (now - KEPT_FOR).date().isoformat(), "most": _PRUNED_AT_ONCE}
    messages = await connection.execute(
        """
        DELETE FROM deliveries
         WHERE id IN (SELECT id FROM deliveries
                       WHERE day < :first AND state <> 'queued' AND edit_at IS NULL LIMIT :most)
        """,
        values,
    )
    digests = await connection.execute(
        """
        DELETE FROM digests
         WHERE id IN (SELECT id FROM digests
                       WHERE planned_at < :first
                         AND NOT EXISTS (SELECT 1 FROM deliveries WHERE digest_id = digests.id) LIMIT :most)
        """,
        values,
    )
    return messages.rowcount + digests.rowcount


async def _waiting(connection: Connection, kinds: Sequence[str]) -> int:
    total = 0
    for kind in kinds:
        [(count,)] = await connection.execute_fetchall(f"SELECT count(*) FROM deliveries {kind}")
        total += count
    return total


async def _reasons(connection: Connection, days: str) -> dict[str, list[tuple[str, int]]]:
    rows = await connection.execute_fetchall(
        f"""
        SELECT day, reason, count(*) AS number FROM deliveries
         WHERE day IN (SELECT value FROM json_each(?)) AND state = 'failed' AND {_IS_DIGEST}
         GROUP BY day, reason
         ORDER BY day, number DESC, reason
        """,
        (days,),
    )
    found: dict[str, list[tuple[str, int]]] = {}
    for row in rows:
        found.setdefault(row["day"], []).append((row["reason"], row["number"]))
    return found


def _last(now: datetime, days: int) -> list[str]:
    """The last days, and the next, since somewhere it is tomorrow already."""
    return [(now - timedelta(days=back)).date().isoformat() for back in range(days - 1, -2, -1)]
