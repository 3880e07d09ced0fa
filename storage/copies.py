"""Copies of the database: made while it is in use, and put back."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.database import APPLICATION_ID, DatabaseError


def copy(source: Path, target: Path) -> None:
    """Write a consistent copy of ``source`` to ``target``, which is whole or not there. Blocks until it is done.

    Raises:
        DatabaseError: where ``target`` cannot be written or is the database itself.
    """
    if target.exists() and target.samefile(source):
        raise DatabaseError(f"{target} is the database itself: name another file.")
    part = target.with_name(target.name + ".part")
    try:
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(part)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        part.replace(target)
    except (OSError, sqlite3.Error) as error:
        part.unlink(missing_ok=True)
        raise DatabaseError(f"{target} cannot be written ({error}): check the folder and the disk's space.") from error


def restore(backup: Path, database: Path) -> Path | None:
    """Put ``backup`` in the place of ``database``; where the old one is kept, or None where there was none.

    Raises:
        DatabaseError: where ``backup`` is not there, not one of ours or damaged; ``database`` is then left alone.
    """
    if not backup.is_file():
        raise DatabaseError(f"There is no file {backup}: check the name.")
    found = problems(backup)
    if found:
        raise DatabaseError(f"{backup} cannot be restored ({found}): choose another backup.")
    kept = _set_aside(database) if database.exists() else None
    try:
        with closing(sqlite3.connect(backup)) as good, closing(sqlite3.connect(database)) as used:
            good.backup(used)  # one transaction: a bot that runs meanwhile sees the old archive, then the new one
            used.execute("PRAGMA journal_mode = WAL")
    except sqlite3.Error as error:
        raise DatabaseError(f"{database} cannot be written ({error}): stop the bot and try again.") from error
    return kept


def _set_aside(database: Path) -> Path:
    """Keep a copy of ``database``; one that is too damaged to be copied is moved."""
    kept = database.with_name(database.name + ".before-restore")
    try:
        copy(database, kept)
    except DatabaseError:
        database.replace(kept)
    return kept


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
