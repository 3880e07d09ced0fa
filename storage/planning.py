"""From subscriptions to the outbox, thousands at a time: those that are alike are planned for as one.

A minute's subscriptions differ in few ways (hour, zone, days, what they have seen and want), so that each statement
here handles all of them, and no row of them passes through Python.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from aiosqlite import Connection

from storage import instants, subscriptions

_ALIKE = "next_at, at, zone, days, ifnull(seen_id, -1) AS seen_id, interests"
_DUE = f"""
    SELECT id, {_ALIKE} FROM subscriptions WHERE next_at <= :until ORDER BY next_at, id LIMIT :limit
"""
_ACTIVE = f"""
    SELECT id, {_ALIKE} FROM subscriptions WHERE next_at IS NOT NULL AND id > :after ORDER BY id LIMIT :limit
"""
_PLANS = """
    CREATE TEMP TABLE IF NOT EXISTS plans (
        next_at TEXT, at TEXT, zone TEXT, days INTEGER, seen_id INTEGER, interests TEXT,
        day TEXT, digest_id INTEGER, late INTEGER, then_at TEXT,
        PRIMARY KEY (interests, seen_id, next_at, at, zone, days)
    ) WITHOUT ROWID
"""
_PLANNED = """
    CREATE TEMP TABLE IF NOT EXISTS planned (
        id INTEGER PRIMARY KEY, day TEXT, digest_id INTEGER, late INTEGER, then_at TEXT
    )
"""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some subscriptions: those that are due at an instant, or those that are not paused, with ids above ``after``."""

    limit: int
    until: datetime | None = None
    after: int = 0

    @property
    def query(self) -> str:
        """Their rows: each subscription's id, and in what it may be like others."""
        return _DUE if self.until else _ACTIVE

    @property
    def values(self) -> dict[str, str | int | None]:
        """What the query is given."""
        return {"limit": self.limit, "until": instants.to_text(self.until) if self.until else None, "after": self.after}


@dataclass(frozen=True, slots=True)
class Alike:
    """What subscriptions have in common that are planned for as one. See storage.models.Subscription."""

    next_at: datetime
    at: str
    zone: str
    days: int
    seen_id: int | None
    interests: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of subscriptions that are alike.

    Attributes:
        day: Their local day.
        digest_id: The digest that they get; None for none.
        next_at: When the next one is due.
        has_seen: Whether those without a digest yet are shown only what comes from now on.
    """

    alike: Alike
    day: str
    digest_id: int | None
    late: bool
    next_at: datetime
    has_seen: bool = False


async def alike(connection: Connection, chunk: Chunk) -> list[Alike]:
    """In how many ways the subscriptions of this chunk differ, each once."""
    rows = await connection.execute_fetchall(
        f"SELECT DISTINCT next_at, at, zone, days, seen_id, interests FROM ({chunk.query})", chunk.values
    )
    return [
        Alike(instants.from_text(next_at), at, zone, days, None if seen_id < 0 else seen_id, interests)
        for next_at, at, zone, days, seen_id, interests in rows
    ]


async def last_id(connection: Connection, chunk: Chunk) -> int:
    """The highest id in the chunk."""
    [(last,)] = await connection.execute_fetchall(f"SELECT max(id) FROM ({chunk.query})", chunk.values)
    return int(last or 0)


async def carry_out(connection: Connection, chunk: Chunk, plans: Sequence[Plan], seen_id: int, now: datetime) -> int:
    """Queue the digests for the chunk's subscriptions, and set their next times; how many were queued.

    A subscription that has a digest for that day keeps that one, and has seen no more than before; those with a new one
    have then seen the articles up to ``seen_id``. What no plan is for stays as it is.
    """
    await connection.execute(_PLANS)
    await connection.execute(_PLANNED)
    await connection.execute("DELETE FROM temp.plans")
    await connection.execute("DELETE FROM temp.planned")
    await connection.executemany(
        "INSERT INTO temp.plans VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [_row(plan) for plan in plans]
    )
    await connection.execute(
        f"""
        INSERT INTO temp.planned
        SELECT chosen.id, plans.day, plans.digest_id, plans.late, plans.then_at
          FROM ({chunk.query}) AS chosen
          JOIN temp.plans USING (next_at, at, zone, days, seen_id, interests)
        """,
        chunk.values,
    )
    values = {"now": instants.to_text(now), "seen_id": seen_id}
    cursor = await connection.execute(
        """
        INSERT INTO deliveries (subscription_id, day, digest_id, planned_at, seen_before, late)
        SELECT planned.id, planned.day, planned.digest_id, :now, subscriptions.seen_id, planned.late
          FROM temp.planned JOIN subscriptions ON subscriptions.id = planned.id
         WHERE planned.digest_id > 0
        ON CONFLICT (subscription_id, day) DO NOTHING
        """,
        values,
    )
    await connection.execute(
        """
        UPDATE subscriptions
           SET (next_at, seen_id) = (
               SELECT planned.then_at,
                      CASE WHEN planned.digest_id IS NULL THEN subscriptions.seen_id
                           WHEN planned.digest_id = 0 THEN ifnull(subscriptions.seen_id, :seen_id)
                           WHEN EXISTS (SELECT 1 FROM deliveries
                                         WHERE deliveries.subscription_id = planned.id
                                           AND deliveries.day = planned.day
                                           AND deliveries.digest_id = planned.digest_id
                                           AND deliveries.planned_at = :now)
                           THEN :seen_id
                           ELSE subscriptions.seen_id
                      END
                 FROM temp.planned
                WHERE planned.id = subscriptions.id)
         WHERE id IN (SELECT id FROM temp.planned)
        """,
        values,
    )
    await subscriptions.reckon(connection, now)
    return cursor.rowcount


def _row(plan: Plan) -> tuple[str | int | None, ...]:
    """A plan as a row: its digest is 0 for those who have, without one, seen what there is."""
    of = plan.alike
    digest_id = plan.digest_id or (0 if plan.has_seen else None)
    return (
        *(instants.to_text(of.next_at), of.at, of.zone, of.days, -1 if of.seen_id is None else of.seen_id),
        *(of.interests, plan.day, digest_id, int(plan.late), instants.to_text(plan.next_at)),
    )
