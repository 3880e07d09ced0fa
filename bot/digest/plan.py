"""Who gets which digest now: from the clock to the outbox."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from aiosqlite import Connection

from bot.digest import schedule
from bot.digest.choice import Choice, Reader
from storage import outbox, planning, subscriptions
from storage.database import Database
from storage.models import Subscription
from storage.planning import Alike, Chunk, Plan
from storage.sieve import Sieve

_CHUNK = 2_000  # subscriptions in one transaction: the lock is held for milliseconds
_CLOCKS_DIFFER = timedelta(minutes=1)  # by less, a clock that is set right needs no new schedule


async def plan_due(database: Database, now: datetime, fresh_days: int, sieve: Sieve | None = None) -> int:
    """Queue a digest for every subscription whose time has come and that has news; how many were queued.

    Each one's next time is set in the same transaction, so that none comes twice. A subscription's first digest holds
    the newest day. What is late comes on its day all the same, and says so; what was due on an earlier day is not
    sent: its articles come with the next one.
    """
    await _follow_clock(database, now)
    choice = Choice(database, sieve or Sieve(database), now, fresh_days)
    chunk = Chunk(_CHUNK, until=now)
    planned = 0
    while True:
        async with database.reading() as connection:
            due = await planning.alike(connection, chunk)
        if not due:
            return planned
        await choice.look(map(_reader, due))
        async with database.writing() as connection:
            digests = await _digests(connection, choice, due, now)
            plans = [_plan_due(one, digests[one], choice, now) for one in due]
            planned += await planning.carry_out(connection, chunk, plans, choice.highest, now)


async def plan_push(database: Database, now: datetime, fresh_days: int, sieve: Sieve | None = None) -> int:
    """Queue a digest now for every active subscription that has not had today's; how many were queued."""
    choice = Choice(database, sieve or Sieve(database), now, fresh_days, or_newest=True)
    chunk = Chunk(_CHUNK)
    planned = 0
    while True:
        async with database.reading() as connection:
            active = await planning.alike(connection, chunk)
            last = await planning.last_id(connection, chunk)
        if not active:
            return planned
        await choice.look(map(_reader, active))
        async with database.writing() as connection:
            digests = await _digests(connection, choice, active, now)
            plans = [_plan_push(one, digests[one], now) for one in active]
            planned += await planning.carry_out(connection, chunk, plans, choice.highest, now)
        chunk = Chunk(_CHUNK, after=last)


def _reader(one: Alike) -> Reader:
    return Reader.on(one.days, one.seen_id, one.interests)


def _plan_due(one: Alike, digest_id: int | None, choice: Choice, now: datetime) -> Plan:
    is_timely = schedule.is_timely(one.next_at, one.zone, now)
    return Plan(
        alike=one,
        day=schedule.local_day(one.next_at, one.zone).isoformat(),
        digest_id=digest_id if is_timely else None,
        late=schedule.is_late(one.next_at, now),
        next_at=schedule.next_time(one.at, one.zone, now, one.days),
        has_seen=is_timely and choice.highest > 0,  # a first digest without anything: it is what comes from now on
    )


def _plan_push(one: Alike, digest_id: int | None, now: datetime) -> Plan:
    day = schedule.local_day(now, one.zone).isoformat()
    return Plan(alike=one, day=day, digest_id=digest_id, late=False, next_at=one.next_at)


async def _digests(
    connection: Connection, choice: Choice, some: Sequence[Alike], now: datetime
) -> dict[Alike, int | None]:
    """The digest of each, made where it is not there yet; None where nothing is new."""
    chosen = {one: choice.of(_reader(one)) for one in some}
    made = {ids: await outbox.digest(connection, ids, now) for ids in set(chosen.values()) if ids}
    return {one: made.get(ids) for one, ids in chosen.items()}


async def _follow_clock(database: Database, now: datetime) -> None:
    """Where the clock was turned back, bring forward what was put off for as long as it had run ahead."""
    async with database.reading() as connection:
        reckoned = await subscriptions.reckoned(connection)
    if reckoned is None or reckoned - now < _CLOCKS_DIFFER:
        return
    after = 0
    while True:
        async with database.writing() as connection:
            chunk = await subscriptions.active(connection, after, _CHUNK)
            if not chunk:
                await subscriptions.forget_reckoned(connection)
                return
            await subscriptions.reschedule(connection, _brought_forward(chunk, now), now)
            after = chunk[-1].id


def _brought_forward(chunk: Sequence[Subscription], now: datetime) -> list[tuple[int, datetime]]:
    times = [(s, schedule.next_time(s.at, s.zone, now, s.days)) for s in chunk]
    return [(s.id, at) for s, at in times if s.next_at and at < s.next_at]
