"""Work in SQL that is done in threads, beside the event loop."""

import asyncio
import sqlite3
from pathlib import Path
from threading import Barrier, Event

import pytest

from storage.database import Database, DatabaseError

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
        await connection.execute("INSERT INTO admins (user_id, added_at) VALUES (1, '')")
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
