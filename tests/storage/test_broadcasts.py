"""Messages to every subscribed chat, in the outbox and out of it."""

from datetime import datetime, timedelta

import pytest

from storage import broadcasts, chats, delivered, instants, outbox, outcomes, subscriptions
from storage.database import Database
from storage.models import Broadcast, BroadcastState, Chat, Delivery
from storage.outcomes import Failed, Postponed, Sent, Stopped

ADMIN, MESSAGE, PROGRESS = 9, 500, 501
GROUP, SUPERGROUP, CHANNEL = -4_000_000_001, -1_002_000_000_001, -1_002_000_000_002
TYPES = {1: "private", 2: "private", GROUP: "group", SUPERGROUP: "supergroup", CHANNEL: "channel"}


async def subscribe(database: Database, chat_id: int, now: datetime, thread_id: int | None = None) -> None:
    async with database.writing() as connection:
        await chats.seen(connection, Chat(chat_id, TYPES[chat_id], "A chat"), now)
        await subscriptions.subscribe(
            connection, chat_id=chat_id, thread_id=thread_id, at="09:00", zone="UTC", next_at=now, now=now
        )


@pytest.fixture
async def subscribed(database: Database, now: datetime) -> None:
    """Five chats, the supergroup with two topics."""
    for chat_id in TYPES:
        await subscribe(database, chat_id, now, 7 if chat_id == SUPERGROUP else None)
    await subscribe(database, SUPERGROUP, now, 8)


async def begun(database: Database, now: datetime) -> int:
    """A broadcast that is under way, in the outbox as far as it goes."""
    async with database.writing() as connection:
        broadcast_id = await broadcasts.ask(connection, ADMIN, MESSAGE, now)
        await broadcasts.begin(connection, broadcast_id, PROGRESS, 5, now)
        while await broadcasts.queue(connection, broadcast_id, now) is not None:
            pass
    return broadcast_id


async def queued(database: Database, now: datetime) -> list[Delivery]:
    async with database.reading() as connection:
        return await outbox.queued(connection, now, 50)


async def test_the_audience_is_every_chat_with_a_subscription_that_is_not_paused(
    database: Database, now: datetime, subscribed: None
) -> None:
    async with database.writing() as connection:
        await subscriptions.pause(connection, 2, "Forbidden: bot was blocked by the user")
        assert await broadcasts.audience(connection) == {"private": 1, "group": 1, "supergroup": 1, "channel": 1}


async def test_each_chat_gets_it_once_in_the_topic_of_its_first_subscription(
    database: Database, now: datetime, subscribed: None
) -> None:
    broadcast_id = await begun(database, now)
    found = await queued(database, now)
    assert {(one.chat_id, one.thread_id) for one in found} == {(id_, 7 if id_ == SUPERGROUP else None) for id_ in TYPES}
    assert {(one.broadcast_id, one.source, one.articles) for one in found} == {(broadcast_id, (ADMIN, MESSAGE), ())}


@pytest.mark.parametrize("chunk", [1, 2, 5])
async def test_it_comes_into_the_outbox_chunk_by_chunk_and_no_chat_twice(
    database: Database, now: datetime, subscribed: None, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    monkeypatch.setattr(broadcasts, "_CHUNK", chunk)
    broadcast_id = await begun(database, now)
    async with database.writing() as connection:
        assert await broadcasts.queue(connection, broadcast_id, now) is None
        assert (await broadcasts.get(connection, broadcast_id)) == Broadcast(
            broadcast_id, ADMIN, MESSAGE, PROGRESS, BroadcastState.GOING, 5, is_planned=True
        )
    assert len({one.chat_id for one in await queued(database, now)}) == 5


async def test_a_group_that_becomes_a_supergroup_meanwhile_gets_it_once(
    database: Database, now: datetime, subscribed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broadcasts, "_CHUNK", 1)
    for planned_before in range(6):
        async with database.writing(rehearsal=True) as connection:
            broadcast_id = await broadcasts.ask(connection, ADMIN, MESSAGE, now)
            await broadcasts.begin(connection, broadcast_id, PROGRESS, 5, now)
            for _ in range(planned_before):
                await broadcasts.queue(connection, broadcast_id, now)
            await chats.migrate(connection, GROUP, -1_002_000_000_009)
            while await broadcasts.queue(connection, broadcast_id, now) is not None:
                pass
            found = [one.chat_id for one in await outbox.queued(connection, now, 50)]
        assert sorted(found) == sorted([1, 2, SUPERGROUP, CHANNEL, -1_002_000_000_009])


async def test_new_digests_are_handed_out_before_a_broadcast(
    database: Database, now: datetime, subscribed: None
) -> None:
    broadcast_id = await begun(database, now)
    async with database.writing() as connection:
        digest = await outbox.digest(connection, [5], now)
        await outbox.plan(connection, [(1, "2026-03-05", digest, 5)], now)
    assert [one.broadcast_id for one in await queued(database, now)] == [None] + [broadcast_id] * 5


async def test_what_became_of_it_is_counted(database: Database, now: datetime, subscribed: None) -> None:
    broadcast_id = await begun(database, now)
    first, second, third, *_ = [one.id for one in await queued(database, now)]
    blocked = "Forbidden: bot was blocked by the user"
    async with database.writing() as connection:
        became = [Sent(first, 1, 0, 0), Failed(second, blocked), Postponed(third, now + timedelta(minutes=1), "502")]
        await outcomes.record(connection, became, now)
        counts = await broadcasts.counts(connection, broadcast_id)
        assert (counts.sent, counts.failed, counts.waiting, counts.retried) == (1, 1, 3, 1)
        assert counts.reasons == ((blocked, 1),)
        assert not await broadcasts.end(connection, broadcast_id)


async def test_a_failed_broadcast_changes_nothing_of_what_the_chat_has_seen(
    database: Database, now: datetime, subscribed: None
) -> None:
    async with database.writing() as connection:
        digest = await outbox.digest(connection, [5], now)
        await outbox.plan(connection, [(1, "2026-03-05", digest, 5)], now)
    [digest_delivery] = await queued(database, now)
    await begun(database, now)
    of_chat = next(one for one in await queued(database, now) if one.broadcast_id and one.chat_id == 1)
    async with database.writing() as connection:
        await outcomes.record(connection, [Failed(of_chat.id, "no")], now)
        assert (await subscriptions.of_chat(connection, 1, None))[0].seen_id == 5
        # The digest's news come again, although a broadcast was planned after it.
        await outcomes.record(connection, [Failed(digest_delivery.id, "no")], now)
        assert (await subscriptions.of_chat(connection, 1, None))[0].seen_id is None


async def test_a_stopped_one_leaves_the_outbox_and_what_was_on_its_way_counts_as_sent(
    database: Database, now: datetime, subscribed: None
) -> None:
    broadcast_id = await begun(database, now)
    first, second, third, *_ = [one.id for one in await queued(database, now)]
    async with database.writing() as connection:
        assert await broadcasts.stop(connection, broadcast_id)
        assert not await broadcasts.stop(connection, broadcast_id)
        assert not await broadcasts.is_going(connection, broadcast_id)
        await outcomes.record(connection, [Stopped(second)], now)
        assert await broadcasts.drop(connection, broadcast_id, now) == 4
        await outcomes.record(connection, [Sent(first, 1, 0, 0), Failed(third, "Forbidden")], now)
        counts = await broadcasts.counts(connection, broadcast_id)
    assert (counts.sent, counts.failed, counts.stopped, counts.waiting) == (1, 1, 3, 0)
    assert await queued(database, now) == []


async def test_it_is_done_once_nothing_of_it_waits(database: Database, now: datetime, subscribed: None) -> None:
    broadcast_id = await begun(database, now)
    sent = [Sent(one.id, 1, 0, 0) for one in await queued(database, now)]
    async with database.writing() as connection:
        await outcomes.record(connection, sent, now)
        assert await broadcasts.end(connection, broadcast_id)
        assert [one.state for one in await broadcasts.under_way(connection)] == [BroadcastState.DONE]
        await broadcasts.told(connection, broadcast_id, now)
        assert await broadcasts.under_way(connection) == []


async def test_a_question_takes_the_place_of_the_admins_last_one(
    database: Database, now: datetime, subscribed: None
) -> None:
    async with database.writing() as connection:
        first = await broadcasts.ask(connection, ADMIN, 1, now)
        second = await broadcasts.ask(connection, ADMIN, 2, now)
        assert await broadcasts.get(connection, first) is None
        assert await broadcasts.leave(connection, second)
        assert not await broadcasts.leave(connection, second)


async def test_who_is_forgotten_has_sent_nothing_and_what_was_under_way_stops(
    database: Database, now: datetime, subscribed: None
) -> None:
    broadcast_id = await begun(database, now)
    async with database.writing() as connection:
        await broadcasts.ask(connection, ADMIN, 2, now)
        await broadcasts.forget(connection, ADMIN)
        rows = await connection.execute_fetchall("SELECT id, user_id, state FROM broadcasts")
    assert [tuple(row) for row in rows] == [(broadcast_id, None, "stopped")]


async def test_broadcasts_are_no_digests_in_the_figures(database: Database, now: datetime, subscribed: None) -> None:
    await begun(database, now)
    async with database.reading() as connection:
        told = await delivered.counts(connection)
        assert (told["queued"], told["sent"], told["failed"]) == (0, 0, 0)
        assert await delivered.waiting(connection) > 0
        [(days,)] = await connection.execute_fetchall(
            "SELECT count(DISTINCT day) FROM deliveries WHERE day = ?", (f"{instants.to_text(now)[:10]} broadcast 1",)
        )
    assert days == 1
