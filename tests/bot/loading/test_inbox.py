import json
from datetime import datetime
from pathlib import Path

import pytest

from bot.context import Services
from bot.dumps import to_line
from bot.loading.inbox import Inbox
from config.environment import load
from storage import articles
from storage.database import Database
from tests.storage.archive import HARBOUR, LIBRARY


@pytest.fixture
def inbox(database: Database, tmp_path: Path, now: datetime) -> Inbox:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return Inbox(folder, Services(database, load(), lambda: now))


@pytest.fixture
def folder(tmp_path: Path, inbox: Inbox) -> Path:
    return tmp_path / "inbox"


async def test_a_file_that_held_still_is_loaded_and_put_away_beside_its_report(
    inbox: Inbox, folder: Path, database: Database
) -> None:
    (folder / "a.jsonl").write_text(to_line(HARBOUR))
    assert await inbox.look() == []
    assert await inbox.look() == [folder / "done" / "a.jsonl"]
    report = json.loads((folder / "done" / "a.jsonl.report.json").read_text())
    assert report["added"] == 1
    async with database.reading() as connection:
        assert (await articles.latest(connection, 5)).total == 1


async def test_a_file_that_is_still_written_is_left_alone(inbox: Inbox, folder: Path) -> None:
    path = folder / "a.jsonl"
    path.write_text(to_line(HARBOUR))
    await inbox.look()
    path.write_text(to_line(HARBOUR) + "\n" + to_line(LIBRARY))
    assert await inbox.look() == []
    assert await inbox.look() == [folder / "done" / "a.jsonl"]


async def test_what_cannot_be_read_goes_to_rejected(inbox: Inbox, folder: Path) -> None:
    (folder / "noise.bin").write_bytes(bytes(range(256)))
    await inbox.look()
    assert await inbox.look() == [folder / "rejected" / "noise.bin"]
    assert json.loads((folder / "rejected" / "noise.bin.report.json").read_text())["rejected"] == 1


async def test_hidden_files_wait_and_names_never_clash(inbox: Inbox, folder: Path) -> None:
    (folder / ".part").write_text("x")
    for expected in ("a.jsonl", "a-2.jsonl"):
        (folder / "a.jsonl").write_text(to_line(HARBOUR))
        await inbox.look()
        assert await inbox.look() == [folder / "done" / expected]
    assert (folder / ".part").exists()


async def test_a_file_that_cannot_be_put_away_does_not_keep_the_others_waiting(inbox: Inbox, folder: Path) -> None:
    (folder / "done").write_text("in the way")
    (folder / "a.jsonl").write_text(to_line(HARBOUR))
    (folder / "b.bin").write_bytes(bytes(range(256)))
    await inbox.look()
    assert folder / "rejected" / "b.bin" in await inbox.look()
    assert (folder / "a.jsonl").exists()
    assert await inbox.look() == []
