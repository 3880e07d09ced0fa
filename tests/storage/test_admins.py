"""The people who run the bot."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from storage import admins
from storage.database import APPLICATION_ID, Database, migrations, statements
from storage.models import Admin, Role


async def test_owners_are_listed_first_then_by_how_long_they_have_been(database: Database, now: datetime) -> None:
    some = [
        Admin(1, "Noor", now + timedelta(days=2), added_by=3),
        Admin(2, "Rui", now + timedelta(days=1), added_by=3),
        Admin(3, "Ada", now + timedelta(days=3), is_owner=True),
    ]
    async with database.writing() as connection:
        for one in some:
            await admins.add(connection, one)
    async with database.reading() as connection:
        assert await admins.listed(connection) == [some[2], some[1], some[0]]
        assert await admins.roles(connection) == {1: Role.ADMIN, 2: Role.ADMIN, 3: Role.OWNER}


async def test_an_admin_who_becomes_an_owner_keeps_the_day_on_which_they_began(
    database: Database, now: datetime
) -> None:
    async with database.writing() as connection:
        await admins.add(connection, Admin(1, "Noor", now, added_by=3))
        await admins.add(connection, Admin(1, "Noor Haddad", now + timedelta(days=9), is_owner=True))
        await admins.add(connection, Admin(1, "Noor Haddad", now + timedelta(days=10)))
    async with database.reading() as connection:
        assert await admins.listed(connection) == [Admin(1, "Noor Haddad", now, is_owner=True, added_by=3)]


async def test_who_is_removed_is_a_reader_again(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await admins.add(connection, Admin(1, "Noor", now))
        assert await admins.remove(connection, 1)
        assert not await admins.remove(connection, 1)
        assert await admins.roles(connection) == {}


async def test_who_is_forgotten_stays_an_admin_without_a_name(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await admins.add(connection, Admin(1, "Ada", now, is_owner=True))
        await admins.add(connection, Admin(2, "Noor", now, added_by=1))
        await admins.forget(connection, 1)
        assert await admins.listed(connection) == [Admin(1, "", now, is_owner=True), Admin(2, "Noor", now)]


async def test_the_first_admin_of_an_older_database_becomes_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for number in range(1, 8):
            for statement in statements(migrations()[number]):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 7")
        connection.executemany(
            "INSERT INTO admins (user_id, added_at) VALUES (?, ?)",
            [
                (5, "2026-01-03T09:00:00.000000Z"),
                (6, "2026-01-01T09:00:00.000000Z"),
                (7, "2026-01-02T09:00:00.000000Z"),
            ],
        )
        connection.execute("INSERT INTO chats VALUES (1, 'private', 'A', '2026-01-01T00:00:00.000000Z', NULL)")
        connection.execute("INSERT INTO digests (id, articles, planned_at) VALUES (3, '[1]', '2026-01-01T00:00:00Z')")
        connection.execute(
            "INSERT INTO subscriptions (id, chat_id, at, zone, created_at) VALUES (1, 1, '09:00', 'UTC', '2026-01-01')"
        )
        connection.execute(
            """
            INSERT INTO deliveries (id, subscription_id, day, digest_id, state, planned_at, message_id, late, unsure)
            VALUES (41, 1, '2026-01-01', 3, 'sent', '2026-01-01T09:00:00Z', 77, 1, 2)
            """
        )
    async with Database(path) as database, database.reading() as reader:
        roles = await admins.roles(reader)
        [delivery] = await reader.execute_fetchall(
            "SELECT id, digest_id, broadcast_id, state, message_id, late, unsure, day FROM deliveries"
        )
        [day] = await reader.execute_fetchall("SELECT day, kind, sent, failed, late, unsure FROM delivery_days")
        [(sequence,)] = await reader.execute_fetchall("SELECT seq FROM sqlite_sequence WHERE name = 'deliveries'")
    assert roles == {5: Role.ADMIN, 6: Role.OWNER, 7: Role.ADMIN}
    assert tuple(delivery) == (41, 3, None, "sent", 77, 1, 2, "2026-01-01")
    assert sequence == 41
    assert tuple(day) == ("2026-01-01", "digest", 1, 0, 1, 2)
