"""Who gets which digest now: from the clock to the outbox."""

from collections.abc import Iterable
from datetime import datetime

from aiosqlite import Connection

from bot.digest import fresh, schedule
from storage import articles, outbox, subscriptions
from storage.database import Database
from storage.models import Subscription

_CHUNK = 2_000  # subscriptions in one transaction: the lock is held for milliseconds


async def plan_due(database: Database, now: datetime, fresh_days: int) -> int:
    """Queue a digest for every subscription whose time has come and that has news; how many were queued.

    Each one's next time is set in the same transaction, so that none comes twice. A subscription's first digest holds
    the newest day. What was due on an earlier day is not sent late: its articles come with the next one.
    """
    planned = 0
    while True:
        async with database.reading() as connection:
            if not await subscriptions.due(connection, now, limit=1):
                return planned
        async with database.writing() as connection:
            due = await subscriptions.due(connection, now, limit=_CHUNK)
            timely = [s for s in due if s.next_at and schedule.is_timely(s.next_at, s.zone, now)]
            planned += await _queue(connection, timely, now, fresh_days, pushed=False)
            await subscriptions.reschedule(connection, [(s.id, schedule.next_time(s.at, s.zone, now)) for s in due])


async def plan_push(database: Database, now: datetime, fresh_days: int) -> int:
    """Queue a digest now for every active subscription that has not had today's; how many were queued."""
    async with database.writing() as connection:
        planned = 0
        async for chunk in subscriptions.active(connection):
            planned += await _queue(connection, chunk, now, fresh_days, pushed=True)
        return planned


async def _queue(
    connection: Connection, chosen: Iterable[Subscription], now: datetime, fresh_days: int, *, pushed: bool
) -> int:
    highest = await articles.highest_id(connection)
    digests: dict[int | None, int | None] = {}
    rows = []
    for subscription in chosen:
        seen = subscription.seen_id
        if seen not in digests:
            digests[seen] = await _digest(connection, seen, now, fresh_days, pushed=pushed)
        if (digest_id := digests[seen]) is not None:
            due = now if pushed or not subscription.next_at else subscription.next_at
            day = schedule.local_day(due, subscription.zone).isoformat()
            rows.append((subscription.id, day, digest_id, highest))
    return await outbox.plan(connection, rows, now)


async def _digest(
    connection: Connection, seen_id: int | None, now: datetime, fresh_days: int, *, pushed: bool
) -> int | None:
    """The id of the digest for those who have seen ids up to ``seen_id``, or None where they get none."""
    choose = fresh.new_or_newest if pushed or seen_id is None else fresh.new_since
    ids = await choose(connection, seen_id, fresh_days, now)
    return await outbox.digest(connection, ids, now) if ids else None
