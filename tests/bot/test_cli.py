"""The command-line contract: what scripts of other people count on."""

import io
import json
import logging
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from bot import cli, shell
from bot.dumps import to_line
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA

Capture = pytest.CaptureFixture[str]
SAMPLE = Path(__file__).parents[2] / "bot" / "preview" / "sample"
REAL = Path(__file__).parents[3] / "shared" / "dumps" / "aletho-2026-01-07.txt"


@pytest.fixture(autouse=True)
def own_logs() -> Iterator[None]:
    """The command sets up the process's logs; the next test has its own again."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "three.jsonl"
    path.write_text("\n".join(to_line(article) for article in (HARBOUR, VENEZUELA, LIBRARY)), "utf-8")
    return path


def answer(capsys: Capture, *arguments: str, status: int = 0) -> Any:
    """The JSON that a command prints, which is all that it prints to standard output."""
    assert cli.main([*arguments, "--json"]) == status
    return json.loads(capsys.readouterr().out)


def test_load_reports_each_file_and_is_idempotent(capsys: Capture, dump: Path) -> None:
    expected = {"path": str(dump), "format": "jsonl", "added": 3, "updated": 0, "unchanged": 0, "skipped": {}}
    report = answer(capsys, "load", str(dump))
    assert report == {
        "added": 3,
        "updated": 0,
        "unchanged": 0,
        "skipped": 0,
        "rejected": 0,
        "files": [{**expected, "rejected": []}],
    }
    again = answer(capsys, "load", str(dump))
    assert (again["added"], again["unchanged"]) == (0, 3)


def test_load_keeps_what_is_good_and_says_what_is_not(capsys: Capture, dump: Path, tmp_path: Path) -> None:
    with dump.open("a") as stream:
        stream.write('\n{"title": "no body"}\n')
    (tmp_path / "empty.txt").write_text("")
    assert cli.main(["load", str(dump), str(tmp_path / "empty.txt"), "nowhere.txt", "--json"]) == 1
    said = capsys.readouterr()
    report = json.loads(said.out)
    assert (report["added"], report["rejected"]) == (3, 3)
    assert len(said.err.strip().splitlines()) == 3
    assert "line 4" in said.err
    assert "nowhere.txt: There is no such file" in said.err


def test_a_dry_run_tells_and_changes_nothing(capsys: Capture, dump: Path) -> None:
    assert answer(capsys, "load", str(dump), "--dry-run")["added"] == 3
    assert answer(capsys, "stats")["articles"] == 0
    assert answer(capsys, "stats")["loads"] == 0


def test_load_reads_standard_input_and_names_the_site(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(b'{"title": "T", "body": "B"}\n')

    monkeypatch.setattr(sys, "stdin", Stdin())
    assert answer(capsys, "load", "-", "--site", "My Digest")["added"] == 1
    assert cli.main(["export"]) == 0
    assert json.loads(capsys.readouterr().out)["site"] == "My Digest"


def test_export_and_load_lose_nothing(
    capsys: Capture, dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(capsys, "load", str(dump), str(SAMPLE))
    assert cli.main(["export", "-o", str(tmp_path / "all.jsonl")]) == 0
    monkeypatch.setenv("GAZETTE_DATABASE", str(tmp_path / "second.db"))
    capsys.readouterr()
    answer(capsys, "load", str(tmp_path / "all.jsonl"))
    assert cli.main(["export"]) == 0
    assert capsys.readouterr().out == (tmp_path / "all.jsonl").read_text("utf-8")


def test_search_prints_the_contract(capsys: Capture, dump: Path) -> None:
    answer(capsys, "load", str(dump))
    found = answer(capsys, "search", "venezula cocoa", "--limit", "1")
    assert found["query"] == "venezula cocoa"
    assert found["understood_as"] == "venezuela cocoa"
    assert found["total"] == 1
    assert found["milliseconds"] > 0
    assert set(found["results"][0]) == {"id", "title", "source", "published", "snippet"}


def test_search_answers_one_query_a_line(capsys: Capture, dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(capsys, "load", str(dump))
    monkeypatch.setattr(sys, "stdin", io.StringIO("harbour\n\ntools\n"))
    assert cli.main(["search", "-", "--json"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["query"], one["total"]) for one in answers] == [("harbour", 1), ("", 0), ("tools", 1)]


def test_digest_lists_every_story_of_the_day(capsys: Capture) -> None:
    answer(capsys, "load", str(SAMPLE))
    newest = answer(capsys, "digest")
    assert newest["day"] == "2026-03-04"
    assert newest["articles"] == len(newest["stories"]) == 6
    assert set(newest["stories"][0]) == {"title", "category", "summary", "sources", "articles"}
    categories = [category for category, _ in groupby(story["category"] for story in newest["stories"])]
    assert len(categories) == len(set(categories))  # grouped, as a subscriber gets it
    assert answer(capsys, "digest", "--day", "2026-03-02")["articles"] == 5
    assert answer(capsys, "digest", "--day", "1999-01-01")["stories"] == []
    assert cli.main(["digest", "--day", "someday"]) == 2


def test_push_without_subscriptions_queues_nothing(capsys: Capture) -> None:
    assert answer(capsys, "push") == {"queued": 0}


def test_the_real_dump_is_read_as_a_reader_would_write_it_down(capsys: Capture) -> None:
    if not REAL.exists():  # a lone clone: the sample's own test proves the form
        return
    assert answer(capsys, "load", str(REAL))["added"] == 10
    assert answer(capsys, "load", str(REAL))["unchanged"] == 10
    assert cli.main(["export"]) == 0
    exported = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    expected = json.loads(REAL.with_suffix(".expected.json").read_text("utf-8"))
    for article, wanted in zip(exported, expected["articles"], strict=True):
        body = [line for line in article["body"].splitlines() if line.strip()]
        assert article["site"] == expected["site"]
        assert article["body"].startswith(wanted.pop("first_words"))
        assert article["body"].endswith(wanted.pop("last_words"))
        assert len(body) == wanted.pop("body_lines")
        assert {name: article[name] for name in wanted} == wanted
    found = answer(capsys, "search", "venezula oil sanctoins")
    assert found["results"][0]["title"] == "US to ease Venezuela oil sanctions after Maduro kidnapping: CNBC"


def test_backup_and_restore_bring_the_archive_back(capsys: Capture, dump: Path, tmp_path: Path) -> None:
    answer(capsys, "load", str(dump))
    assert cli.main(["backup", str(tmp_path / "copy.db")]) == 0
    answer(capsys, "load", str(SAMPLE))
    assert cli.main(["restore", str(tmp_path / "copy.db")]) == 0
    capsys.readouterr()
    assert answer(capsys, "stats")["articles"] == 3
    assert (tmp_path / "gazette.db.before-restore").exists()
    assert cli.main(["restore", str(tmp_path / "copy.db")]) == 0
    assert "gazette.db.before-restore-2" in capsys.readouterr().err


def test_what_is_no_backup_is_refused_and_the_archive_left_alone(capsys: Capture, dump: Path, tmp_path: Path) -> None:
    answer(capsys, "load", str(dump))
    (tmp_path / "notes.txt").write_text("not a database at all" * 50)
    assert cli.main(["restore", str(tmp_path / "notes.txt")]) == 1
    assert cli.main(["restore", str(tmp_path / "missing.db")]) == 1
    assert "check the name" in capsys.readouterr().err
    assert answer(capsys, "stats")["articles"] == 3


def test_check_tells_what_it_looked_at(capsys: Capture, dump: Path) -> None:
    answer(capsys, "load", str(dump))
    assert cli.main(["check"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in said] == ["configuration", "database", "token"]


def test_a_wrong_setting_is_one_line_and_status_2(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GAZETTE_TIMEZONE", "Mars")
    assert cli.main(["stats"]) == 2
    assert capsys.readouterr().err.startswith("GAZETTE_TIMEZONE is 'Mars': expected")


def test_a_misspelt_variable_is_warned_of_and_nothing_else(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GAZETTE_ADMIN", "12")
    assert cli.main(["stats", "--json"]) == 0
    said = capsys.readouterr()
    assert said.err == "GAZETTE_ADMIN is not a setting; did you mean GAZETTE_ADMINS?\n"
    assert json.loads(said.out)["articles"] == 0


def test_a_dot_env_file_that_is_no_utf_8_is_one_line_and_status_2(capsys: Capture) -> None:
    Path(".env").write_bytes(b"GAZETTE_TIMEZONE=\xff\n")
    assert cli.main(["stats"]) == 2
    assert capsys.readouterr().err.startswith(".env is not UTF-8 text")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["preview", "--port", "abc"], "'abc' is no port: expected a number from 0 to 65535"),
        (["preview", "--port", "70000"], "'70000' is no port"),
        (["search", "x", "--limit", "few"], "'few' is no count: expected a whole number from 1 to 999999999"),
        (["search", "x", "--limit", "0"], "'0' is no count"),
        (["search", "x", "--limit", "9" * 30], "is no count"),
    ],
)
def test_a_wrong_number_is_explained(capsys: Capture, arguments: list[str], sentence: str) -> None:
    with pytest.raises(SystemExit) as status:
        cli.main(arguments)
    assert status.value.code == 2
    assert sentence in capsys.readouterr().err


def test_a_database_that_another_process_holds_is_one_sentence(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def held(*_: object, **__: object) -> int:
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(shell, "stats", held)
    assert cli.main(["stats"]) == 1
    assert "is locked: another process is writing to it. Try again" in capsys.readouterr().err


def test_run_without_a_token_says_where_to_get_one(capsys: Capture) -> None:
    assert cli.main(["run"]) == 2
    said = capsys.readouterr().err
    assert "@BotFather" in said
    assert "gazette preview" in said


def test_a_database_that_is_none_is_refused_in_a_sentence(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "gazette.db").write_text("no database " * 100)
    assert cli.main(["stats"]) == 1
    assert "not a Gazette database" in capsys.readouterr().err


def test_help_imports_neither_telegram_nor_the_database() -> None:
    heavy = ("telegram", "aiosqlite", "pydantic", "tornado")
    script = f"import sys, bot.cli; bot.cli.parser().format_help(); print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
