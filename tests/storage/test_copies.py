from datetime import datetime
from pathlib import Path

import pytest

from storage import articles, copies
from storage.database import Database, DatabaseError
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored


@pytest.fixture
async def archive(tmp_path: Path, now: datetime) -> Path:
    """A database of three articles, and backup.db, made when it had one."""
    path = tmp_path / "used.db"
    async with Database(path) as database:
        await stored(database, now, HARBOUR)
    copies.copy(path, tmp_path / "backup.db")
    async with Database(path) as database:
        await stored(database, now, VENEZUELA, LIBRARY)
    return path


async def held(path: Path) -> int:
    """How many articles the database holds."""
    async with Database(path) as database, database.reading() as connection:
        return (await articles.latest(connection, 1, 0)).total


async def test_each_restore_keeps_what_was_there_under_a_name_of_its_own(archive: Path, tmp_path: Path) -> None:
    first = copies.restore(tmp_path / "backup.db", archive)
    second = copies.restore(tmp_path / "backup.db", archive)
    third = copies.restore(tmp_path / "backup.db", archive)
    assert [kept.name for kept in (first, second, third) if kept] == [
        "used.db.before-restore",
        "used.db.before-restore-2",
        "used.db.before-restore-3",
    ]
    assert first
    assert second
    assert (await held(archive), await held(first), await held(second)) == (1, 3, 1)


async def test_what_was_never_there_is_not_kept(archive: Path, tmp_path: Path) -> None:
    assert copies.restore(tmp_path / "backup.db", tmp_path / "new.db") is None
    assert await held(tmp_path / "new.db") == 1


async def test_without_room_for_the_safety_copy_nothing_is_restored(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "used.db.before-restore.part").mkdir()  # stands in for a full disk: the copy cannot be written
    before = archive.read_bytes()
    with pytest.raises(DatabaseError, match="cannot be written"):
        copies.restore(tmp_path / "backup.db", archive)
    assert archive.read_bytes() == before
    assert not (tmp_path / "used.db.before-restore").exists()
    assert await held(archive) == 3


async def test_a_database_that_is_none_is_moved_with_its_log(archive: Path, tmp_path: Path) -> None:
    archive.write_bytes(b"no database " * 1000)
    (tmp_path / "used.db-wal").write_bytes(b"its log")
    kept = copies.restore(tmp_path / "backup.db", archive)
    assert kept
    assert kept.read_bytes().startswith(b"no database")
    assert (tmp_path / "used.db.before-restore-wal").read_bytes() == b"its log"
    assert await held(archive) == 1


async def test_a_damaged_backup_is_refused(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "backup.db").write_bytes(b"no database " * 1000)
    with pytest.raises(DatabaseError, match="choose another backup"):
        copies.restore(tmp_path / "backup.db", archive)
    assert await held(archive) == 3


async def test_what_an_interrupted_copy_left_is_in_no_ones_way(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db.part").write_bytes(b"half a copy " * 500)
    copies.copy(archive, tmp_path / "copy.db")
    assert copies.problems(tmp_path / "copy.db") == ""
    assert not (tmp_path / "copy.db.part").exists()


def test_a_database_is_not_copied_onto_itself(archive: Path) -> None:
    with pytest.raises(DatabaseError, match="is the database itself"):
        copies.copy(archive, archive)
