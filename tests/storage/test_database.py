import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest

from storage.database import Database, DatabaseError, ForeignDatabaseError, migrations


async def test_a_new_file_gets_every_migration(tmp_path: Path) -> None:
    async with Database(tmp_path / "new.db") as database, database.reading() as connection:
        [(version,)] = await connection.execute_fetchall("PRAGMA user_version")
        [(mode,)] = await connection.execute_fetchall("PRAGMA journal_mode")
    assert version == max(migrations())
    assert mode == "wal"


async def test_opening_twice_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "twice.db"
    async with Database(path), Database(path) as second, second.reading() as connection:
        [(articles,)] = await connection.execute_fetchall("SELECT count(*) FROM articles")
    assert articles == 0


async def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    connection.close()
    with pytest.raises(ForeignDatabaseError, match="another program"):
        await Database(path).open()
    with sqlite3.connect(path) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")]
    connection.close()
    assert tables == ["recipes"]


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear reader, " * 100)
    with pytest.raises(ForeignDatabaseError, match="not a Gazette database"):
        await Database(path).open()
    assert path.read_text().startswith("Dear reader")


async def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="cannot be opened"):
        await Database(tmp_path / "missing" / "x.db").open()


async def test_a_write_that_raises_leaves_nothing_behind(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.writing() as connection:
            await connection.execute("INSERT INTO admins (user_id, added_at) VALUES (1, '')")
            _ = 1 / 0
    async with database.writing() as connection:
        rows = list(await connection.execute_fetchall("SELECT * FROM admins"))
    assert rows == []


async def test_a_cancelled_write_leaves_no_transaction_open(database: Database) -> None:
    inside = asyncio.Event()

    async def write() -> None:
        async with database.writing() as connection:
            await connection.execute("INSERT INTO admins (user_id, added_at) VALUES (1, '')")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with database.writing() as connection:
        rows = list(await connection.execute_fetchall("SELECT * FROM admins"))
    assert rows == []


async def test_a_read_sees_the_archive_as_it_was_while_a_write_goes_on(database: Database) -> None:
    async with database.writing() as writer:
        await writer.execute("INSERT INTO admins (user_id, added_at) VALUES (1, '')")
        async with database.reading() as reader:
            [(before,)] = await reader.execute_fetchall("SELECT count(*) FROM admins")
    async with database.reading() as reader:
        [(after,)] = await reader.execute_fetchall("SELECT count(*) FROM admins")
    assert (before, after) == (0, 1)


async def test_a_reader_cannot_write(database: Database) -> None:
    async with database.reading() as connection:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            await connection.execute("DELETE FROM admins")


async def test_closing_goes_to_its_end_even_where_it_is_cancelled(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    database = await Database(tmp_path / "archive.db").open()
    own = set(threading.enumerate()) - before
    close = asyncio.create_task(database.close())
    await asyncio.sleep(0)
    close.cancel()
    with pytest.raises(asyncio.CancelledError):
        await close
    for thread in own:
        if "_connection_worker_thread" in thread.name:
            thread.join(30)
            assert not thread.is_alive()
