import asyncio
import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from threading import Barrier, Event

import aiosqlite
import pytest

from storage import database as database_module
from storage.database import (
    APPLICATION_ID,
    Database,
    DatabaseError,
    ForeignDatabaseError,
    NewerDatabaseError,
    migrations,
    statements,
)
from storage.search import Searcher


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


async def test_a_database_of_a_later_version_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "later.db"
    async with Database(path):
        pass
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NewerDatabaseError, match="has schema 99.*update Gazette"):
        await Database(path).open()


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
            await connection.execute("INSERT INTO admins VALUES (1, '')")
            _ = 1 / 0
    async with database.writing() as connection:
        rows = list(await connection.execute_fetchall("SELECT * FROM admins"))
    assert rows == []


async def test_a_cancelled_write_leaves_no_transaction_open(database: Database) -> None:
    inside = asyncio.Event()

    async def write() -> None:
        async with database.writing() as connection:
            await connection.execute("INSERT INTO admins VALUES (1, '')")
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
        await writer.execute("INSERT INTO admins VALUES (1, '')")
        async with database.reading() as reader:
            [(before,)] = await reader.execute_fetchall("SELECT count(*) FROM admins")
    async with database.reading() as reader:
        [(after,)] = await reader.execute_fetchall("SELECT count(*) FROM admins")
    assert (before, after) == (0, 1)


async def test_a_reader_cannot_write(database: Database) -> None:
    async with database.reading() as connection:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            await connection.execute("DELETE FROM admins")


def test_a_script_is_split_at_statements_not_at_semicolons() -> None:
    script = "CREATE TABLE a (b); -- one; two\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM a;\nEND;\n"
    assert len(list(statements(script))) == 2


ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
PATIENCE = 60  # seconds after which a test that hangs says so


async def until(event: Event) -> None:
    assert await asyncio.to_thread(event.wait, PATIENCE)


class Work:
    """Work that says when it has begun and when it has ended, and how."""

    def __init__(self, sql: str = "SELECT 1", *, held: bool = False) -> None:
        self.begun, self.go_on, self.ended = Event(), Event(), Event()
        self.error: BaseException | None = None
        self._sql = sql
        if not held:
            self.go_on.set()

    def __call__(self, connection: sqlite3.Connection) -> list[tuple[int, ...]]:
        self.begun.set()
        try:
            assert self.go_on.wait(PATIENCE)
            return [tuple(row) for row in connection.execute(self._sql)]
        except BaseException as error:
            self.error = error
            raise
        finally:
            self.ended.set()


async def connection_of(database: Database) -> sqlite3.Connection:
    return await database.in_thread(lambda connection: connection)


async def every_connection(database: Database) -> list[sqlite3.Connection]:
    """Those of the two works that are done at a time, each of which has the other wait for it."""
    both = Barrier(2, timeout=PATIENCE)

    def meet(connection: sqlite3.Connection) -> sqlite3.Connection:
        both.wait()
        return connection

    return [*await asyncio.gather(database.in_thread(meet), database.in_thread(meet))]


@pytest.mark.parametrize("held", [False, True])
async def test_work_that_nobody_waits_for_is_interrupted_and_its_connection_used_again(
    database: Database, *, held: bool
) -> None:
    first = await connection_of(database)
    work = Work(ENDLESS, held=held)  # held: it is cancelled before its statement begins
    task = asyncio.create_task(database.in_thread(work))
    await until(work.begun)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    work.go_on.set()
    await until(work.ended)
    assert isinstance(work.error, sqlite3.OperationalError)
    assert await database.in_thread(Work()) == [(1,)]
    assert first in await every_connection(database)


async def test_two_works_are_done_at_a_time_and_one_that_is_cancelled_in_the_queue_never_begins(
    database: Database,
) -> None:
    works = [Work(held=True), Work(held=True)]
    tasks = [asyncio.create_task(database.in_thread(work)) for work in works]
    for work in works:
        await until(work.begun)
    third, fourth = Work(), Work()
    waiting, given_up = asyncio.create_task(database.in_thread(third)), asyncio.create_task(database.in_thread(fourth))
    await asyncio.sleep(0)
    given_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await given_up
    assert not third.begun.is_set()
    for work in works:
        work.go_on.set()
    assert await asyncio.gather(*tasks, waiting) == [[(1,)]] * 3
    assert not fourth.begun.is_set()


async def test_many_works_at_once_share_few_connections(database: Database) -> None:
    used = await asyncio.gather(*(connection_of(database) for _ in range(50)))
    assert 1 <= len(set(map(id, used))) <= 2


async def test_what_work_raises_reaches_who_asked_and_the_next_work_goes_on(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        await database.in_thread(lambda connection: 1 // 0)
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        await database.in_thread(Work("SELECT * FROM recipes"))
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        await database.in_thread(Work("DELETE FROM admins"))
    assert await database.in_thread(Work()) == [(1,)]


async def test_work_sees_the_archive_as_it_was_when_it_began(database: Database) -> None:
    looked, written = Event(), Event()

    def count_twice(connection: sqlite3.Connection) -> list[int]:
        counts = [connection.execute("SELECT count(*) FROM admins").fetchone()[0]]
        looked.set()
        assert written.wait(PATIENCE)
        return [*counts, connection.execute("SELECT count(*) FROM admins").fetchone()[0]]

    task = asyncio.create_task(database.in_thread(count_twice))
    await until(looked)
    async with database.writing() as connection:
        await connection.execute("INSERT INTO admins VALUES (1, '')")
    written.set()
    assert await task == [0, 0]
    assert await database.in_thread(Work("SELECT count(*) FROM admins")) == [(1,)]


async def test_closing_waits_for_work_and_takes_none_on(tmp_path: Path) -> None:
    database = await Database(tmp_path / "archive.db").open()
    work = Work(held=True)
    task = asyncio.create_task(database.in_thread(work))
    await until(work.begun)
    closed = asyncio.create_task(database.close())
    await asyncio.sleep(0)
    with pytest.raises(DatabaseError, match="closed"):
        await database.in_thread(Work())
    assert not closed.done()
    work.go_on.set()
    await closed
    assert await task == [(1,)]


async def test_an_archive_of_schema_2_is_found_whole_after_the_migration(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for number in (1, 2):
            for statement in statements(migrations()[number]):
                connection.execute(statement)
        connection.executemany(
            """
            INSERT INTO articles (id, site, title, title_key, day, body, stored_at)
            VALUES (?, '', ?, ?, '2026-03-02', ?, '2026-03-02T08:00:00Z')
            """,
            [(n, f"Storm {n}", f"storm {n}", f"The harbour is shut, says notice {n}.") for n in (1, 2, 700)],
        )
        connection.execute("INSERT INTO labels (id, kind, name, key) VALUES (5, 'tag', 'Ferries', 'ferries')")
        connection.execute("INSERT INTO article_labels (article_id, label_id, position) VALUES (700, 5, 0)")
        connection.execute("INSERT INTO passages (hash, article_id) VALUES (1, 1)")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 2")
    async with Database(path) as database:
        searcher = Searcher(database)
        ids = [result.article.id for result in (await searcher.search("harbour")).results]
        tagged = [result.article.id for result in (await searcher.search("ferries")).results]
        async with database.reading() as reader:
            tables = {name for (name,) in await reader.execute_fetchall("SELECT name FROM sqlite_schema")}
    assert sorted(ids) == [1, 2, 700]
    assert tagged == [700]
    assert not tables & {"all_words", "head_words"}


async def test_a_migration_that_fails_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for number in (1, 2):
            for statement in statements(migrations()[number]):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 2")

    async def fail(connection: aiosqlite.Connection) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setitem(database_module._STEPS, 3, fail)
        with pytest.raises(ZeroDivisionError):
            await Database(path).open()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("SELECT count(*) FROM vocabulary").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM all_words").fetchone() == (0,)
    async with Database(path):
        pass


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
