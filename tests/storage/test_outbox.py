"""The outbox: what can be done now, and what becomes of it."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest

from storage import outbox, outcomes
from storage.database import Database
from storage.outcomes import Edited, EditPostponed, Failed, Outcome, Postponed, Sent

DAY = "2026-03-05"


async def ids(database: Database, now: datetime) -> list[int]:
    async with database.reading() as connection:
        return [delivery.id for delivery in await outbox.queued(connection, now, 10)]


async def record(database: Database, now: datetime, *what: Outcome) -> None:
    async with database.writing() as connection:
        await outcomes.record(connection, what, now)


async def rows(database: Database, columns: str) -> Sequence[tuple[object, ...]]:
    async with database.reading() as connection:
        return [
            tuple(row) for row in await connection.execute_fetchall(f"SELECT {columns} FROM deliveries ORDER BY id")
        ]


async def test_what_was_taken_is_not_sent_again(database: Database, now: datetime, deliveries: list[int]) -> None:
    await record(database, now, Sent(deliveries[0], 77, 0, 9))
    assert await ids(database, now) == deliveries[1:]
    assert (await rows(database, "state, message_id, shown"))[0] == ("sent", 77, 9)


async def test_what_is_postponed_comes_again_at_its_instant_and_before_what_is_new(
    database: Database, now: datetime, deliveries: list[int]
) -> None:
    later = now + timedelta(seconds=30)
    await record(database, now, Postponed(deliveries[2], later, "Bad Gateway"))
    assert await ids(database, now) == deliveries[:2]
    assert await ids(database, later) == [deliveries[2], *deliveries[:2]]


@pytest.mark.parametrize("index", ["deliveries_to_retry", "deliveries_fresh", "deliveries_to_edit"])
async def test_looking_for_work_reads_no_more_than_there_is(database: Database, now: datetime, index: str) -> None:
    seen: list[str] = []
    async with database.reading() as connection:
        await connection.set_trace_callback(seen.append)
        await outbox.queued(connection, now, 10)
        await connection.set_trace_callback(None)
        plans = [await connection.execute_fetchall(f"EXPLAIN QUERY PLAN {sql}") for sql in seen]
    assert any(index in row["detail"] for plan in plans for row in plan)


async def test_lost_answers_are_counted(database: Database, now: datetime, deliveries: list[int]) -> None:
    for _ in range(2):
        await record(database, now, Postponed(deliveries[0], now, "Lost", unsure=True))
    assert (await rows(database, "unsure, attempts"))[0] == (2, 2)


async def test_what_failed_counts_as_unseen_and_pauses_whom_it_cannot_reach(
    database: Database, now: datetime, deliveries: list[int]
) -> None:
    await record(database, now, Failed(deliveries[0], "blocked", unreachable=1), Failed(deliveries[1], "no such thing"))
    async with database.reading() as connection:
        found = await connection.execute_fetchall("SELECT seen_id, paused_why FROM subscriptions ORDER BY id")
    assert [tuple(row) for row in found] == [(None, "blocked"), (None, None), (5, None)]


async def test_an_outcome_that_is_recorded_twice_counts_once(
    database: Database, now: datetime, deliveries: list[int]
) -> None:
    await record(database, now, Sent(deliveries[0], 77, 0, 9))
    await record(database, now, Sent(deliveries[0], 78, 0, 9), Failed(deliveries[0], "late"))
    await record(database, now, Postponed(deliveries[0], now, "late", unsure=True))
    assert (await rows(database, "state, message_id, unsure"))[0] == ("sent", 77, 0)


async def test_what_was_sent_with_an_older_text_is_to_be_edited(
    database: Database, now: datetime, deliveries: list[int]
) -> None:
    async with database.writing() as connection:
        await connection.execute("UPDATE digests SET revision = 2")
    await record(database, now, Sent(deliveries[0], 77, 1, 9), Sent(deliveries[1], 78, 2, 9))
    async with database.reading() as connection:
        waiting = await outbox.queued(connection, now, 10)
    assert [(one.id, one.message_id, one.revision) for one in waiting] == [
        (deliveries[2], None, 2),
        (deliveries[0], 77, 2),
    ]


async def test_an_edit_ends_when_the_message_shows_the_newest_text(
    database: Database, now: datetime, deliveries: list[int]
) -> None:
    async with database.writing() as connection:
        await connection.execute("UPDATE digests SET revision = 2")
    await record(database, now, *(Sent(id_, 70 + id_, 0, 9) for id_ in deliveries))
    later = now + timedelta(minutes=1)
    await record(
        database,
        now,
        Edited(deliveries[0], 2, 10),
        Edited(deliveries[1], 1, 10),
        EditPostponed(deliveries[2], later, "Bad Gateway"),
    )
    assert await ids(database, now) == [deliveries[1]]
    assert await ids(database, later) == [deliveries[1], deliveries[2]]
