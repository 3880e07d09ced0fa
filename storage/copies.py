"""Copies of the database: made while it is in use, and put back."""

import sqlite3
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

from storage.database import APPLICATION_ID, DatabaseError

_DAMAGE = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_LOGS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a database belongs to it


def copy(source: Path, target: Path) -> None:
    """Write a consistent copy of ``source`` to ``target``, which is whole or not there. Blocks until it is done.

    Raises:
        DatabaseError: where ``target`` cannot be written or is the database itself.
    """
    if target.exists() and target.samefile(source):
        raise DatabaseError(f"{target} is the database itself: name another file.")
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(part)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        part.replace(target)
    except (OSError, sqlite3.Error) as error:
        for leftover in (part, *(_beside(part, log) for log in _LOGS)):
            with suppress(OSError):
                leftover.unlink()
        raise DatabaseError(f"{target} cannot be written ({error}): check the folder and the disk's space.") from error


def restore(backup: Path, database: Path) -> Path | None:
    """Put ``backup`` in the place of ``database``; where the old one is kept, or None where there was none.

    The old one is copied to ``….before-restore``, under a number where there is one already; it is moved only where it
    is too damaged to be copied.

    Raises:
        DatabaseError: where ``backup`` is not there, not one of ours or damaged, or where the old one cannot be kept or
            replaced; ``database`` is then left alone.
    """
    if not backup.is_file():
        raise DatabaseError(f"There is no file {backup}: check the name.")
    found = problems(backup)
    if found:
        raise DatabaseError(f"{backup} cannot be restored ({found}): choose another backup.")
    if not database.exists():
        _replace(database, backup)
        return None
    kept = _free_name(database)
    if _damaged(database):
        _move(database, kept)
        put_back = True
    else:
        copy(database, kept)
        put_back = False
    try:
        _replace(database, backup)
    except DatabaseError:
        if put_back:
            _move(kept, database)
        else:
            kept.unlink()
        raise
    return kept


def _replace(database: Path, backup: Path) -> None:
    try:
        with closing(sqlite3.connect(backup)) as good, closing(sqlite3.connect(database)) as used:
            good.backup(used)  # one transaction: a bot that runs meanwhile sees the old archive, then the new one
            used.execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error as error:
        raise DatabaseError(f"{database} cannot be written ({error}): stop the bot and try again.") from error


def _damaged(database: Path) -> bool:
    """Whether the file cannot be read as a database at all; one that is only locked can."""
    try:
        with closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.DatabaseError as error:
        return error.sqlite_errorcode & 0xFF in _DAMAGE  # the low byte is the error, the rest its kind
    return False


def _free_name(database: Path) -> Path:
    first = _beside(database, ".before-restore")
    names = (first if number == 1 else _beside(first, f"-{number}") for number in count(1))
    return next(name for name in names if not name.exists())


def _move(database: Path, target: Path) -> None:
    """Move a database with what stands beside it, over what may be left of another one."""
    for log in _LOGS:
        _beside(target, log).unlink(missing_ok=True)
        if _beside(database, log).exists():
            _beside(database, log).replace(_beside(target, log))
    database.replace(target)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def problems(path: Path) -> str:
    """What is wrong with the database at ``path``, or an empty string."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            [application_id] = connection.execute("PRAGMA application_id").fetchone()
            if application_id != APPLICATION_ID:
                return "it is not a Gazette database"
            [verdict] = connection.execute("PRAGMA integrity_check(1)").fetchone()
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.Error as error:
        return str(error)
    if verdict != "ok":
        return str(verdict)
    return "rows that belong to nothing" if broken else ""
