from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from storage import chats, follows, subscriptions
from storage.database import Database, migrations, statements
from storage.models import EVERY_DAY, Chat, Subscription
from storage.subscriptions import ASKED

RUI = Chat(7, "private", "Rui")
CHANNEL = Chat(-100, "channel", "Harbour News")


async def subscribe(database: Database, now: datetime, chat: Chat = RUI, thread: int | None = None) -> Subscription:
    async with database.writing() as connection:
        await chats.seen(connection, chat, now)
        return await subscriptions.subscribe(
            connection, chat_id=chat.id, thread_id=thread, at="09:00", zone="UTC", next_at=now, now=now
        )


async def of_chat(database: Database, chat_id: int, thread: int | None = None) -> list[Subscription]:
    async with database.reading() as connection:
        return await subscriptions.of_chat(connection, chat_id, thread)


async def test_a_chat_and_each_of_its_topics_have_their_own(database: Database, now: datetime) -> None:
    made = [await subscribe(database, now, CHANNEL, thread) for thread in (None, None, 5)]
    assert await of_chat(database, CHANNEL.id) == made[:2]
    assert await of_chat(database, CHANNEL.id, 5) == made[2:]
    async with database.writing() as connection:
        assert await subscriptions.count(connection, CHANNEL.id) == 3
        assert await subscriptions.end_all(connection, CHANNEL.id, None) == 2
        assert await subscriptions.end(connection, made[2].id)
        assert not await subscriptions.end(connection, made[2].id)


async def test_a_change_is_kept_whole(database: Database, now: datetime) -> None:
    one = await subscribe(database, now)
    changed = replace(one, at="18:30", zone="Asia/Tokyo", days=64, interests="harbour", next_at=now + timedelta(days=2))
    async with database.writing() as connection:
        await subscriptions.change(connection, changed, now)
        assert await subscriptions.get(connection, one.id) == changed


async def test_a_chat_that_comes_back_gets_what_telegram_refused_and_not_what_a_person_paused(
    database: Database, now: datetime
) -> None:
    refused, asked = await subscribe(database, now), await subscribe(database, now)
    async with database.writing() as connection:
        await follows.follow(connection, RUI.id, None, "harbour", now)
        await subscriptions.change(connection, replace(asked, next_at=None, paused_why=ASKED), now)
        await subscriptions.pause(connection, RUI.id, "bot was blocked by the user")
        assert await follows.queries(connection) == []
        resting = await subscriptions.unreachable(connection, RUI.id)
        assert [one.id for one in resting] == [refused.id]
        await subscriptions.resume(connection, RUI.id, [(refused.id, now + timedelta(hours=1))], now)
        assert await follows.queries(connection) == ["harbour"]
        assert await subscriptions.counts(connection) == (1, 1)
        assert await subscriptions.why_paused(connection) == {ASKED: 1}
    assert [one.next_at for one in await of_chat(database, RUI.id)] == [now + timedelta(hours=1), None]


async def test_what_a_chat_follows_counts_as_no_subscription(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await chats.seen(connection, RUI, now)
        assert await follows.follow(connection, RUI.id, None, "harbour", now)
        assert not await follows.follow(connection, RUI.id, None, "harbour", now)
        assert await subscriptions.counts(connection) == (0, 0)
        assert await subscriptions.of_chat(connection, RUI.id, None) == []
        assert await subscriptions.end_all(connection, RUI.id, None) == 0
        [one] = await follows.of_chat(connection, RUI.id, None)
        await follows.end(connection, one.id)
        [(left,)] = await connection.execute_fetchall("SELECT count(*) FROM subscriptions")
    assert left == 0


async def test_a_group_that_becomes_a_supergroup_keeps_all(database: Database, now: datetime) -> None:
    group = Chat(-5, "group", "Small")
    made = [await subscribe(database, now, group, thread) for thread in (None, None, 3)]
    async with database.writing() as connection:
        await follows.follow(connection, group.id, None, "harbour", now)
        await chats.migrate(connection, group.id, -1005)
        assert [one.query for one in await follows.of_chat(connection, -1005, None)] == ["harbour"]
        assert await subscriptions.count(connection, -1005) == len(made)


async def test_erasing_a_person_forgets_what_they_follow_and_which_channel_is_theirs(
    database: Database, now: datetime
) -> None:
    await subscribe(database, now)
    await subscribe(database, now, CHANNEL)
    async with database.writing() as connection:
        await follows.follow(connection, RUI.id, None, "harbour", now)
        await chats.set_up(connection, CHANNEL.id, RUI.id)
        assert await chats.channels_of(connection, RUI.id) == [CHANNEL]
        await chats.erase(connection, RUI.id)
        assert await chats.channels_of(connection, RUI.id) == []
        assert await follows.queries(connection) == []
    assert len(await of_chat(database, CHANNEL.id)) == 1


async def test_a_chat_without_subscriptions_is_forgotten_and_others_are_not(database: Database, now: datetime) -> None:
    await subscribe(database, now)
    async with database.writing() as connection:
        await chats.seen(connection, CHANNEL, now)
        for chat in (RUI, CHANNEL):
            await chats.forget_idle(connection, chat.id)
        assert await chats.get(connection, RUI.id) == RUI
        assert await chats.get(connection, CHANNEL.id) is None


async def test_subscriptions_of_an_older_version_go_on_as_they_were(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = database.path.with_name("older.db")
    older = {number: script for number, script in migrations().items() if number <= 3}
    with monkeypatch.context() as patch:
        patch.setattr("storage.database.migrations", lambda: older)
        async with Database(path) as before, before.writing() as connection:
            for statement in statements(_OLDER):
                await connection.execute(statement)
    async with Database(path) as after:
        [one] = await of_chat(after, RUI.id)
        assert (one.at, one.zone, one.days, one.interests, one.seen_id) == ("09:00", "UTC", EVERY_DAY, "", 4)
        async with after.reading() as connection:
            assert await follows.untold(connection, now) is None


_OLDER = """
INSERT INTO chats VALUES (7, 'private', 'Rui', '2026-01-01T00:00:00.000000Z');
INSERT INTO subscriptions (chat_id, at, zone, next_at, seen_id, created_at)
VALUES (7, '09:00', 'UTC', '2026-01-02T09:00:00.000000Z', 4, '2026-01-01T00:00:00.000000Z');
INSERT INTO loads (name, started_at, stored_at, finished_at)
VALUES ('old.txt', '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z');
"""
