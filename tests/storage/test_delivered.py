"""How messages arrived, and how long they are remembered."""

from datetime import datetime, timedelta

from storage import chats, corrections, delivered, outcomes
from storage.database import Database
from storage.models import DeliveryDay
from storage.outcomes import Failed, Outcome, Postponed, Sent

DAY = "2026-03-05"
BLOCKED = "Forbidden: bot was blocked by the user"


async def record(database: Database, now: datetime, *what: Outcome) -> None:
    async with database.writing() as connection:
        await outcomes.record(connection, what, now)


async def prune(database: Database, now: datetime) -> int:
    async with database.writing() as connection:
        return await delivered.prune(connection, now)


async def left(database: Database) -> list[int]:
    async with database.reading() as connection:
        return [row["id"] for row in await connection.execute_fetchall("SELECT id FROM deliveries ORDER BY id")]


async def test_admins_learn_how_a_day_went(database: Database, now: datetime, deliveries: list[int]) -> None:
    await record(database, now, Postponed(deliveries[0], now, "Lost", unsure=True))
    await record(database, now + timedelta(minutes=20), Sent(deliveries[0], 77, 0, 9))
    await record(database, now, Failed(deliveries[1], BLOCKED, unreachable=2))
    async with database.reading() as connection:
        [day] = await delivered.last_days(connection, now, 7)
        assert await delivered.paused(connection) == [(BLOCKED, 1)]
        assert await delivered.counts(connection) == {
            "queued": 1, "sent": 1, "failed": 1, "late": 1, "perhaps_twice": 1
        }  # fmt: skip
        assert await delivered.last_days(connection, now + timedelta(days=30), 7) == []
        assert await delivered.last_sent(connection) == now + timedelta(minutes=20)
    assert day == DeliveryDay(
        day=DAY, due=3, sent=1, late=1, waiting=1, failed=1, unsure=1, reasons=((BLOCKED, 1),)
    )  # fmt: skip


async def test_what_is_recorded_twice_counts_once(database: Database, now: datetime, deliveries: list[int]) -> None:
    for _ in range(2):
        await record(database, now, Sent(deliveries[0], 77, 0, 9), Failed(deliveries[1], BLOCKED))
    async with database.reading() as connection:
        counts = await delivered.counts(connection)
    assert (counts["sent"], counts["failed"], counts["queued"]) == (1, 1, 1)


async def test_what_a_message_waits_for_is_counted_until_it_is_sent(
    database: Database, now: datetime, deliveries: list[int]
) -> None:
    await record(database, now, Postponed(deliveries[0], now + timedelta(hours=1), "Bad Gateway", unsure=True))
    async with database.reading() as connection:
        [day] = await delivered.last_days(connection, now, 1)
        assert await delivered.waiting(connection) == 3
    assert (day.waiting, day.unsure, day.sent) == (3, 1, 0)


async def test_who_leaves_was_sent_what_was_sent(database: Database, now: datetime, deliveries: list[int]) -> None:
    await record(database, now, Sent(deliveries[0], 77, 0, 9))
    async with database.writing() as connection:
        await chats.erase(connection, 1)
        [day] = await delivered.last_days(connection, now, 7)
    assert (day.due, day.sent) == (3, 1)


async def test_old_messages_are_forgotten_and_what_they_came_to_is_not(
    database: Database, now: datetime, deliveries: list[int]
) -> None:
    await record(database, now, Sent(deliveries[0], 77, 0, 9), Failed(deliveries[1], BLOCKED))
    later = now + delivered.KEPT_FOR + timedelta(days=1)
    assert await prune(database, now + delivered.KEPT_FOR) == 0
    assert await prune(database, later) == 2
    assert await left(database) == deliveries[2:]  # it is still to be sent
    await record(database, now, Sent(deliveries[2], 78, 0, 9))
    assert await prune(database, later) == 2  # with the digest that none is left of
    assert await prune(database, later) == 0
    async with database.reading() as connection:
        [day] = await delivered.last_days(connection, now, 7)
    assert (day.due, day.sent, day.failed, day.waiting) == (3, 2, 1, 0)


async def test_a_message_that_is_to_be_edited_is_not_forgotten(
    database: Database, now: datetime, deliveries: list[int]
) -> None:
    await record(database, now, *(Sent(each, 77, 0, 9) for each in deliveries))
    async with database.writing() as connection:
        await corrections.queue_edits(connection, 1, deliveries[1], now)
    assert await prune(database, now + delivered.KEPT_FOR * 2) == 2
    assert await left(database) == deliveries[2:]
