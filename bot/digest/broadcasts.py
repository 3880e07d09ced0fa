"""Broadcasts on their way into the outbox, and out of it where they are stopped."""

from datetime import datetime

from storage import broadcasts
from storage.database import Database
from storage.models import Broadcast, BroadcastState


async def plan_broadcasts(database: Database, now: datetime) -> int:
    """Queue the broadcasts that were begun, take back those that were stopped, note which ended; how many were queued.

    Whatever was left half-way, by a kill or a restart, is taken up where it stood.
    """
    async with database.reading() as connection:
        under_way = await broadcasts.under_way(connection)
    return sum([await _advance(database, one, now) for one in under_way])


async def _advance(database: Database, one: Broadcast, now: datetime) -> int:
    match one.state:
        case BroadcastState.STOPPED:
            await _take_back(database, one.id, now)
        case BroadcastState.GOING if one.is_planned:
            async with database.writing() as connection:
                await broadcasts.end(connection, one.id)
        case BroadcastState.GOING:
            return await _queue(database, one.id, now)
    return 0


async def _queue(database: Database, broadcast_id: int, now: datetime) -> int:
    planned = 0
    while True:
        async with database.writing() as connection:
            some = await broadcasts.queue(connection, broadcast_id, now)
        if some is None:
            return planned
        planned += some


async def _take_back(database: Database, broadcast_id: int, now: datetime) -> None:
    dropped = True
    while dropped:
        async with database.writing() as connection:
            dropped = bool(await broadcasts.drop(connection, broadcast_id, now))
