"""Connections to the archive: one writer, a few readers, and the migrations that bring a file up to date.

A write happens inside :meth:`Database.writing`, which is one transaction; a read borrows a connection that nobody else
uses meanwhile, so that a long load never makes a reply wait.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Self, TypeVar

import aiosqlite
from aiosqlite import Connection

from storage import reindexing

# "GZT1" as a number: tells our files from other programs' databases.
APPLICATION_ID = 0x475A5431
_PRAGMAS = (
    "busy_timeout = 15000",  # milliseconds that a writer waits for another process's
    "foreign_keys = ON",
    "synchronous = NORMAL",  # with WAL, a power cut may lose the last commits and never damages the file
    "cache_size = -16000",  # KiB a connection
    "temp_store = MEMORY",
    "wal_autocheckpoint = 4000",  # pages, 16 MB: a load waits for the disk less often
)


_T = TypeVar("_T")
_STEPS = {3: reindexing.index_everything}  # what is done after the script of this number
LONG_LOG = 64 << 20  # bytes
_THREADS = 2  # of work at a time that is done in threads of its own
_INSTRUCTIONS = 100_000  # of SQLite's virtual machine, some milliseconds, between looks at whether anybody waits


class DatabaseError(Exception):
    """The database cannot be used; the text is one sentence that says what to do."""


class NewerDatabaseError(DatabaseError):
    """The file was written by a later version of Gazette."""


class ForeignDatabaseError(DatabaseError):
    """The file is not one of Gazette's databases."""


class Database:
    """The archive's file, open.

    Use it as ``async with Database(path) as database``; without ``async with``, call :meth:`open` and :meth:`close`.
    """

    def __init__(self, path: Path, *, readers: int = 3) -> None:
        self.path = path
        self._readers_wanted = readers
        self._writer: Connection | None = None
        self._write_lock = asyncio.Lock()
        self._readers: list[Connection] = []
        self._idle: asyncio.Queue[Connection] = asyncio.Queue()
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="database")
        self._spare: list[sqlite3.Connection] = []

    async def open(self) -> Self:
        """Open the file, made where there is none, and migrate it.

        Raises:
            DatabaseError: where the file is not ours, too new, damaged or cannot be written.
        """
        try:
            # aiosqlite leaves a thread behind where a file cannot be opened, so that is found out without it.
            await asyncio.to_thread(lambda: sqlite3.connect(self.path).close())
            self._writer = await self._connect()
            await self._writer.execute("PRAGMA journal_mode = WAL")
            await _migrate(self._writer, self.path)
            for _ in range(self._readers_wanted):
                reader = await self._connect()
                await reader.execute("PRAGMA query_only = ON")
                self._readers.append(reader)
                self._idle.put_nowait(reader)
        except sqlite3.DatabaseError as error:
            await self.close()
            raise _named(error, self.path) from error
        except BaseException:
            await self.close()
            raise
        return self

    async def close(self) -> None:
        """Close every connection, even where this is cancelled: aiosqlite's threads would keep the process alive."""
        connections = [*self._readers, *([self._writer] if self._writer else [])]
        self._readers.clear()
        self._writer = None  # from here on nothing new begins
        closing = asyncio.create_task(self._close(connections))
        try:
            await asyncio.shield(closing)
        except asyncio.CancelledError:
            await closing
            raise

    async def _close(self, connections: Sequence[Connection]) -> None:
        for connection in connections:
            await connection.close()
        await asyncio.to_thread(self._threads.shutdown)
        while self._spare:
            self._spare.pop().close()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Connection]:
        """A connection of one's own to read from, until the block ends."""
        connection = await self._idle.get()
        try:
            yield connection
        finally:
            self._idle.put_nowait(connection)

    @asynccontextmanager
    async def writing(self, *, rehearsal: bool = False) -> AsyncIterator[Connection]:
        """One transaction: committed where the block ends well, rolled back where it raises or is cancelled.

        A rehearsal is rolled back in any case.
        """
        if self._writer is None:
            raise DatabaseError("The database is closed.")
        async with self._write_lock:
            connection = self._writer
            try:
                await connection.execute("BEGIN IMMEDIATE")
                yield connection
                await connection.execute("ROLLBACK" if rehearsal else "COMMIT")
            except BaseException:
                # Shielded: a second cancellation must not leave the transaction open for the next writer.
                await asyncio.shield(_roll_back(connection))
                raise

    async def shorten_log(self) -> None:
        """Begin the write-ahead log anew where it is long, once all of it stands in the database's file.

        SQLite does so by itself only at a moment when nobody reads: beside work that reads for long, time and again,
        the log would outgrow the database. Waits for readers, no longer than a writer does for another process.
        """
        if self._writer is None:
            raise DatabaseError("The database is closed.")
        log = self.path.with_name(f"{self.path.name}-wal")
        if not log.exists() or log.stat().st_size < LONG_LOG:
            return
        async with self._write_lock:
            await self._writer.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    async def in_thread(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do work that reads much in a thread, with a connection of its own and one view of the archive throughout.

        Two such works are done at a time; others wait. One that nobody waits for any more is interrupted.
        """
        if self._writer is None:
            raise DatabaseError("The database is closed.")
        cancelled = Event()
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, self._do, work, cancelled)
        except asyncio.CancelledError:
            cancelled.set()
            raise

    def _do(self, work: Callable[[sqlite3.Connection], _T], cancelled: Event) -> _T:
        try:
            connection = self._spare.pop()
        except IndexError:  # asked for rather than looked for: the other thread may take the last one in between
            connection = _plain_reader(self.path)
        connection.set_progress_handler(cancelled.is_set, _INSTRUCTIONS)
        try:
            connection.execute("BEGIN")
            return work(connection)
        finally:
            connection.set_progress_handler(None, 0)
            connection.rollback()
            self._spare.append(connection)

    async def _connect(self) -> Connection:
        connection = await aiosqlite.connect(self.path, isolation_level=None)
        try:
            connection.row_factory = sqlite3.Row
            for pragma in _PRAGMAS:
                await connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            await connection.close()
            raise
        return connection


def _plain_reader(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    for pragma in (*_PRAGMAS, "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


async def _roll_back(connection: Connection) -> None:
    await connection.execute("SELECT 1")  # whatever was cancelled half-way has run on its thread when this returns
    if connection.in_transaction:
        await connection.execute("ROLLBACK")


async def _migrate(connection: Connection, path: Path) -> None:
    """Apply what the file lacks, each numbered script in one transaction."""
    scripts = migrations()
    newest = max(scripts)
    if await _pragma(connection, "user_version") == newest:  # the usual case, and no reason to wait for a writer
        await _refuse_what_is_not_ours(connection, newest, newest, path)
        return
    while True:
        await connection.execute("BEGIN IMMEDIATE")  # two processes may start at once: the second waits, then looks
        try:
            version = await _pragma(connection, "user_version")
            await _refuse_what_is_not_ours(connection, version, newest, path)
            if version == newest:
                await connection.execute("ROLLBACK")
                return
            for statement in statements(scripts[version + 1]):
                await connection.execute(statement)
            if version + 1 in _STEPS:
                await _STEPS[version + 1](connection)
            await connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            await connection.execute(f"PRAGMA user_version = {version + 1}")
            await connection.execute("COMMIT")
        except BaseException:
            await asyncio.shield(_roll_back(connection))
            raise


async def _refuse_what_is_not_ours(connection: Connection, version: int, newest: int, path: Path) -> None:
    [(tables,)] = await connection.execute_fetchall("SELECT count(*) FROM sqlite_schema")
    if tables and await _pragma(connection, "application_id") != APPLICATION_ID:
        raise ForeignDatabaseError(f"{path} is a database of another program: name another file in GAZETTE_DATABASE.")
    if version > newest:
        raise NewerDatabaseError(
            f"{path} has schema {version}, and this Gazette knows schemas up to {newest}: "
            "update Gazette, or name another file in GAZETTE_DATABASE."
        )


async def _pragma(connection: Connection, name: str) -> int:
    [(value,)] = await connection.execute_fetchall(f"PRAGMA {name}")
    return int(value)


def migrations() -> dict[int, str]:
    """The scripts of ``storage/schema`` by their number."""
    folder = files("storage") / "schema"
    return {
        int(script.name[:4]): script.read_text("utf-8") for script in folder.iterdir() if script.name.endswith(".sql")
    }


def statements(script: str) -> Iterator[str]:
    """The single statements of an SQL script; ``executescript`` would commit the transaction around them."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _named(error: sqlite3.DatabaseError, path: Path) -> DatabaseError:
    if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
        return DatabaseError(f"{path} is being written by another process: wait until it is done and try again.")
    if isinstance(error, sqlite3.OperationalError):
        return DatabaseError(
            f"{path} cannot be opened ({error}): check the folder, its permissions and the disk's space."
        )
    return ForeignDatabaseError(f"{path} is not a Gazette database ({error}): name another file in GAZETTE_DATABASE.")
