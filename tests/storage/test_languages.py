import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from storage import chats, languages, outbox, subscriptions
from storage.database import APPLICATION_ID, Database, migrations, statements
from storage.languages import Spoken
from storage.models import Chat

PERSON, GROUP = 5, -100500


async def spoken(database: Database, chat_id: int) -> Spoken | None:
    async with database.reading() as connection:
        return await languages.of(connection, chat_id)


async def test_a_choice_goes_before_what_is_learned(database: Database) -> None:
    async with database.writing() as connection:
        assert await languages.learn(connection, PERSON, "de") == "de"
        assert await languages.learn(connection, PERSON, "fr") == "fr"
        await languages.choose(connection, PERSON, "ru")
        assert await languages.learn(connection, PERSON, "de") == "ru"
    assert await spoken(database, PERSON) == Spoken("ru", chosen=True)
    async with database.writing() as connection:
        await languages.forget_choice(connection, PERSON, "es")
    assert await spoken(database, PERSON) == Spoken("es", chosen=False)


async def test_a_group_keeps_the_language_of_whoever_set_it_up_first(database: Database) -> None:
    async with database.writing() as connection:
        await languages.learn(connection, GROUP, "de")
        assert await languages.learn(connection, GROUP, "fr") == "de"


async def test_a_language_that_is_forgotten_is_unknown(database: Database) -> None:
    async with database.writing() as connection:
        await languages.choose(connection, PERSON, "ru")
        await languages.forget(connection, PERSON)
    assert await spoken(database, PERSON) is None


async def test_the_language_goes_with_a_group_that_becomes_a_supergroup(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await chats.seen(connection, Chat(-7, "group", "Harbour"), now)
        await languages.choose(connection, -7, "fr")
        await chats.migrate(connection, -7, GROUP)
    assert await spoken(database, GROUP) == Spoken("fr", chosen=True)
    assert await spoken(database, -7) is None


async def test_the_outbox_says_in_which_language_each_message_is_wanted(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        planned = []
        digest = await outbox.digest(connection, [1], now)
        for chat_id in (PERSON, 6):
            await chats.seen(connection, Chat(chat_id, "private", "A reader"), now)
            one = await subscriptions.subscribe(
                connection, chat_id=chat_id, thread_id=None, at="09:00", zone="UTC", next_at=now, now=now
            )
            planned.append((one.id, "2026-03-05", digest, 1))
        await languages.learn(connection, PERSON, "de")
        await outbox.plan(connection, planned, now)
    async with database.reading() as connection:
        queued = await outbox.queued(connection, now, 10)
    assert {one.chat_id: one.language for one in queued} == {PERSON: "de", 6: None}


async def test_whoever_subscribed_before_is_met_in_english_until_they_write(tmp_path: Path) -> None:
    path = tmp_path / "before.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for number in range(1, 11):
            for statement in statements(migrations()[number]):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 10")
        for chat in (PERSON, GROUP):
            connection.execute(
                "INSERT INTO chats (id, type, title, first_seen) VALUES (?, 'private', 'A reader', '2026-03-02')",
                (chat,),
            )
            connection.execute(
                "INSERT INTO subscriptions (chat_id, at, zone, created_at) VALUES (?, '09:00', 'UTC', '2026-03-02')",
                (chat,),
            )
    async with Database(path) as database:
        assert await spoken(database, PERSON) == Spoken("en", chosen=False)
        assert await spoken(database, GROUP) is None
