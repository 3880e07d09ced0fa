"""Digests on their way: what Telegram answers, and what then becomes of them."""

import asyncio
import sqlite3
from collections import Counter
from typing import Any

import httpx
import pytest

from bot.context import Services
from bot.digest.acknowledge import UNACKNOWLEDGED
from bot.digest.deliver import IN_FLIGHT
from bot.preview.chats import ChatType, Standing
from bot.preview.faults import Fault
from bot.preview.limits import Limits
from bot.preview.people import ADA, NEWSROOM_ID
from bot.preview.server import PreviewServer
from config.environment import load
from storage import outcomes
from storage.database import Database
from tests.e2e.mailing import column, delivering, digests, people, states, subscribe, until
from tests.e2e.talk import HeldClock
from tests.storage.archive import LIBRARY, stored


@pytest.fixture
async def office(database: Database, clock: HeldClock) -> Services:
    """An archive with one article, and a clock that stands at the hour of the digest."""
    await stored(database, clock(), LIBRARY)
    return Services(database, load(database=database.path), clock)


async def settle(services: Services, **expected: int) -> None:
    """Return once so many deliveries are queued, sent, failed."""

    async def settled() -> bool:
        found = await states(services.database)
        return all(found.get(name, 0) == count for name, count in expected.items())

    await until(settled)


async def test_each_chat_gets_its_digest_once(server: PreviewServer, office: Services, clock: HeldClock) -> None:
    readers = people(server, 40)
    await subscribe(office.database, readers, clock())
    async with delivering(office, server):
        await settle(office, sent=40)
    assert [len(digests(server, reader)) for reader in readers] == [1] * 40
    assert "A library lends tools" in digests(server, readers[0])[0]["text"]
    ids = await column(office.database, "message_id")
    assert sorted(ids) == sorted(digests(server, reader)[0]["message_id"] for reader in readers)


async def test_an_orderly_stop_loses_and_repeats_nothing(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    readers = people(server, 60)
    await subscribe(office.database, readers, clock())
    for most in (5, 25, 60):
        async with delivering(office, server):
            await server.world.wait_for(lambda most=most: total(server, readers) >= most, 20)
    await settle(office, sent=60)
    assert [len(digests(server, reader)) for reader in readers] == [1] * 60


async def test_a_wave_of_refusals_for_the_whole_bot_fails_no_digest(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    server.limits = Limits(overall=30, penalty=1)
    readers = people(server, 80)
    await subscribe(office.database, readers, clock())
    async with delivering(office, server):
        await settle(office, sent=80)
    assert [len(digests(server, reader)) for reader in readers] == [1] * 80
    assert sum(call.method == "sendMessage" for call in server.calls) < 80 + 60


async def test_who_blocked_the_bot_is_paused_with_the_reason(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    readers = people(server, 3)
    await subscribe(office.database, readers, clock())
    server.world.block(readers[1])
    async with delivering(office, server):
        await settle(office, sent=2, failed=1)
    async with office.database.reading() as connection:
        rows = await connection.execute_fetchall("SELECT chat_id, paused_why FROM subscriptions WHERE next_at IS NULL")
    assert [(row[0], "blocked" in row[1]) for row in rows] == [(readers[1], True)]


async def test_a_group_that_became_a_supergroup_is_followed_at_once(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    old = server.world.create_chat(ChatType.GROUP, "Small", [ADA.id], creator=ADA.id, standing=Standing.MEMBER)
    await subscribe(office.database, [old.id], clock())
    new = server.world.migrate(old.id, by=ADA.id)
    async with delivering(office, server):
        await settle(office, sent=1)
    assert "A library lends tools" in digests(server, new.id)[-1]["text"]
    async with office.database.reading() as connection:
        assert [row[0] for row in await connection.execute_fetchall("SELECT chat_id FROM subscriptions")] == [new.id]


async def test_a_topic_gets_its_digest_and_where_it_is_gone_the_group_does(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    forum = server.world.create_chat(
        ChatType.SUPERGROUP, "Forum", [ADA.id], creator=ADA.id, standing=Standing.MEMBER, is_forum=True
    )
    topic = server.world.create_topic(forum.id, "News", by=ADA.id)
    await subscribe(office.database, [forum.id], clock(), topic)
    await subscribe(office.database, [forum.id], clock(), topic + 1000)
    async with delivering(office, server):
        await settle(office, sent=2)
    assert {message.get("message_thread_id") for message in digests(server, forum.id)} == {topic, None}


async def test_a_closed_topic_falls_back_to_the_group(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    await subscribe(office.database, [NEWSROOM_ID], clock(), 5)
    server.faults.add(Fault(method="sendMessage", status=400, description="Bad Request: TOPIC_CLOSED"))
    async with delivering(office, server):
        await settle(office, sent=1)
    assert "message_thread_id" not in digests(server, NEWSROOM_ID)[0]


async def test_markup_that_telegram_refuses_goes_out_plain_and_is_logged_as_our_mistake(
    server: PreviewServer, office: Services, clock: HeldClock, caplog: pytest.LogCaptureFixture
) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    server.faults.add(
        Fault(method="sendMessage", status=400, description="Bad Request: can't parse entities: unsupported start tag")
    )
    async with delivering(office, server):
        await settle(office, sent=1)
    [message] = digests(server, reader)
    assert "A library lends tools" in message["text"]
    assert "entities" not in message
    assert any("refused our markup" in record.message for record in caplog.records if record.levelname == "ERROR")


async def test_what_telegram_never_takes_is_given_up_with_its_reason(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    server.faults.add(Fault(method="sendMessage", status=400, description="Bad Request: no such thing", times=None))
    async with delivering(office, server):
        await settle(office, failed=1)
    assert await column(office.database, "reason") == ["No such thing"]
    assert sum(call.method == "sendMessage" for call in server.calls) == 2


@pytest.mark.parametrize("hang_up", ["before", "after"])
async def test_a_lost_answer_is_tried_again_and_counted(
    server: PreviewServer, office: Services, clock: HeldClock, hang_up: Any
) -> None:
    [reader] = people(server, 1)
    await subscribe(office.database, [reader], clock())
    server.faults.add(Fault(method="sendMessage", hang_up=hang_up))

    async def noticed() -> bool:
        return await column(office.database, "unsure") == [1]

    async with delivering(office, server):
        await until(noticed)
        clock.move(minutes=1)
        await settle(office, sent=1)
    assert len(digests(server, reader)) == (2 if hang_up == "after" else 1)


async def test_a_database_that_cannot_be_written_for_a_while_repeats_no_digest(
    server: PreviewServer, office: Services, clock: HeldClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, refusals = outcomes.record, iter(range(3))

    async def busy_at_first(*values: Any) -> None:
        if next(refusals, None) is not None:
            raise sqlite3.OperationalError("database is locked")
        await record(*values)

    monkeypatch.setattr("bot.digest.acknowledge.outcomes.record", busy_at_first)
    readers = people(server, 30)
    await subscribe(office.database, readers, clock())
    async with delivering(office, server):
        await settle(office, sent=30)
    assert [len(digests(server, reader)) for reader in readers] == [1] * 30


async def test_while_nothing_can_be_crossed_off_no_more_is_sent_than_a_kill_may_repeat(
    server: PreviewServer, office: Services, clock: HeldClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    record, free = outcomes.record, asyncio.Event()

    async def stuck(*values: Any) -> None:
        await free.wait()
        await record(*values)

    monkeypatch.setattr("bot.digest.acknowledge.outcomes.record", stuck)
    readers = people(server, 60)
    await subscribe(office.database, readers, clock())
    async with delivering(office, server):
        await server.world.wait_for(lambda: total(server, readers) == IN_FLIGHT + UNACKNOWLEDGED, 20)
        await many_turns(server)
        assert total(server, readers) == IN_FLIGHT + UNACKNOWLEDGED
        free.set()
        await settle(office, sent=60)
    assert total(server, readers) == 60


def total(server: PreviewServer, readers: list[int]) -> int:
    """How many digests these readers have."""
    return sum(len(digests(server, reader)) for reader in readers)


async def many_turns(server: PreviewServer) -> None:
    """Return when everyone had time to do something more."""
    async with httpx.AsyncClient(base_url=server.url) as client:
        for _ in range(30):
            assert (await client.get(f"/bot{server.token}/getMe")).is_success


async def test_a_running_bot_forgets_what_it_sent_two_months_ago(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    await subscribe(office.database, people(server, 3), clock())

    async def sent() -> bool:
        return await states(office.database) == {"sent": 3}

    async def forgotten() -> bool:
        return await states(office.database) == {}

    async with delivering(office, server):
        await until(sent)
        clock.move(days=62)
        await until(forgotten)


async def test_a_run_of_faults_ends_with_every_live_chat_served_once(
    server: PreviewServer, office: Services, clock: HeldClock
) -> None:
    readers = people(server, 200)
    await subscribe(office.database, readers, clock())
    for reader in readers[::50]:
        server.world.block(reader)
    groups = [
        server.world.create_chat(ChatType.GROUP, f"Group {n}", [ADA.id], creator=ADA.id, standing=Standing.MEMBER)
        for n in range(4)
    ]
    await subscribe(office.database, [group.id for group in groups], clock())
    moved = [server.world.migrate(group.id, by=ADA.id).id for group in groups[:2]]
    for fault in (
        Fault(method="sendMessage", status=429, retry_after=1, share=0.01, times=None),
        Fault(method="sendMessage", status=502, share=0.02, times=None),
        Fault(method="sendMessage", hang_up="after", share=0.01, times=None),
        Fault(method="sendMessage", hang_up="before", share=0.01, times=None),
        Fault(method="sendMessage", delay=0.05, share=0.02, times=None),
    ):
        server.faults.add(fault)

    async def done() -> bool:
        clock.move(seconds=5)
        planned = await states(office.database)
        return bool(planned) and "queued" not in planned

    async with delivering(office, server):
        await until(done)
    live = [reader for reader in readers if reader not in readers[::50]] + moved + [group.id for group in groups[2:]]
    counts = Counter(len(digests(server, chat)) for chat in live)
    unsure = sum(await column(office.database, "unsure"))
    assert set(counts) <= {1, 2, 3}
    assert sum((count - 1) * chats for count, chats in counts.items()) <= unsure
    assert await states(office.database) == {"sent": 200, "failed": 4}
