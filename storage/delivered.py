"""How the last digests arrived: for the people who run the bot."""

from datetime import datetime, timedelta

from aiosqlite import Connection

from storage import subscriptions
from storage.models import DeliveryDay

MOST_REASONS = 5
_LATE = timedelta(minutes=15)  # after it was planned; also what was planned late
_IS_LATE = f"(late OR julianday(finished_at) - julianday(planned_at) > {_LATE / timedelta(days=1)!r})"


async def last_days(connection: Connection, now: datetime, days: int) -> list[DeliveryDay]:
    """The last days on which digests were due, the newest first."""
    rows = await connection.execute_fetchall(
        f"""
        SELECT day, count(*) AS due, sum(unsure) AS unsure,
               sum(state = 'sent') AS sent, sum(state = 'queued') AS waiting, sum(state = 'failed') AS failed,
               sum(state = 'sent' AND {_IS_LATE}) AS late
          FROM deliveries
         WHERE day >= ? AND searches IS NULL AND broadcast_id IS NULL
         GROUP BY day
         ORDER BY day DESC
        """,
        (_first(now, days),),
    )
    reasons = await _reasons(connection, now, days)
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
    """Of all messages so far: how many were sent ``late``, and at most how many came twice (``perhaps_twice``)."""
    [row] = await connection.execute_fetchall(
        f"SELECT ifnull(sum(state = 'sent' AND {_IS_LATE}), 0), ifnull(sum(unsure), 0) FROM deliveries"
    )
    return {"late": row[0], "perhaps_twice": row[1]}


async def _reasons(connection: Connection, now: datetime, days: int) -> dict[str, list[tuple[str, int]]]:
    rows = await connection.execute_fetchall(
        """
        SELECT day, reason, count(*) AS number FROM deliveries
         WHERE day >= ? AND state = 'failed' AND searches IS NULL AND broadcast_id IS NULL
         GROUP BY day, reason
         ORDER BY day, number DESC, reason
        """,
        (_first(now, days),),
    )
    found: dict[str, list[tuple[str, int]]] = {}
    for row in rows:
        found.setdefault(row["day"], []).append((row["reason"], row["number"]))
    return found


def _first(now: datetime, days: int) -> str:
    """A day so long ago; somewhere it is tomorrow already, so one fewer may be shown."""
    return (now - timedelta(days=days - 1)).date().isoformat()
