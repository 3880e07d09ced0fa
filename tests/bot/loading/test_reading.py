"""The process that reads dumps, and what happens where it or the one that stores is stopped."""

import asyncio
import gzip
import io
import json
import os
import pickle
import signal
import sqlite3
import subprocess
import sys
import zipfile
from asyncio.subprocess import PIPE
from contextlib import aclosing, closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.dumps import LIMITS, Hints, to_line
from bot.loading import archive_limits, reading
from bot.loading.parcels import LENGTH, Finished, Opened, Order, Parcel, Source, write
from bot.loading.reading import parcels
from config.environment import load
from storage.database import Database
from storage.identity import Prepared
from storage.models import Line, Problem
from tests.bot.dumps.said import said
from tests.storage.archive import HARBOUR

ARTICLES = 8_000


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join(to_line(replace(HARBOUR, title=f"Harbour news {n}")) for n in range(ARTICLES)))
    return path


async def test_documents_come_in_order_with_their_articles_prepared(many: Path, tmp_path: Path) -> None:
    other = tmp_path / "b.jsonl"
    other.write_text('{"title": "T"}\n{"title": "Söme wörds", "body": "B"}\n')
    sources = [Source(str(many), "shown.jsonl"), Source(str(other)), Source("nowhere.txt")]
    messages = [message async for message in parcels(sources, Hints())]
    assert [m.path for m in messages if isinstance(m, Opened)] == ["shown.jsonl", str(other), "nowhere.txt"]
    items = [item for m in messages if isinstance(m, Parcel) for item in m.items]
    found = [item for item in items if isinstance(item, Prepared)]
    assert len(found) == ARTICLES + 1
    assert found[-1].title_key == "some words"
    assert [item.where for item in items if isinstance(item, Problem)] == [Line(1), "nowhere.txt"]
    last = [m for m in messages if isinstance(m, Parcel)][-1]
    assert last.bytes_read == last.bytes_total == many.stat().st_size + other.stat().st_size


async def test_what_is_in_a_source_goes_by_the_name_that_people_know(many: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "upload", "w") as archive:
        archive.write(many, "many.jsonl")
        archive.writestr("bad.jsonl", '{"title": "T"}')
        archive.writestr("../upload", "x")
    sources = [Source(str(tmp_path / "upload"), "dump.zip")]
    messages = [message async for message in parcels(sources, Hints())]
    assert [m.path for m in messages if isinstance(m, Opened)] == [
        *("dump.zip/many.jsonl", "dump.zip/bad.jsonl", "dump.zip/../upload")
    ]


async def test_an_archive_is_read_within_the_limits_of_the_settings(many: Path, tmp_path: Path) -> None:
    packed = tmp_path / "many.jsonl.gz"
    packed.write_bytes(gzip.compress(many.read_bytes() * 3))
    limits = archive_limits(load(archive_file_mb=1))
    messages = [message async for message in parcels([Source(str(packed), "many.gz")], Hints(), limits)]
    problem = [item for m in messages if isinstance(m, Parcel) for item in m.items if isinstance(item, Problem)][-1]
    assert said(problem) == (
        "many.gz: It unpacks to more than 1 MB: load it in parts, or raise GAZETTE_ARCHIVE_FILE_MB."
    )


def test_the_settings_limits_are_those_that_dumps_are_read_with_by_themselves() -> None:
    assert archive_limits(load()) == LIMITS


async def test_whoever_stops_taking_ends_the_reading(many: Path) -> None:
    async with aclosing(parcels([Source(str(many))], Hints())) as stream:
        async for message in stream:
            if isinstance(message, Parcel):
                break
    assert message.bytes_total == many.stat().st_size


async def test_a_reader_that_dies_is_a_problem_that_says_so(many: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading.sys, "executable", "false")
    messages = [message async for message in parcels([Source(str(many), "many.jsonl")], Hints())]
    ((problem,),) = [message.items for message in messages if isinstance(message, Parcel)]
    assert said(problem) == (
        "many.jsonl: Reading it ended unexpectedly (exit status 1). What came before is in; the rest is not."
    )


def test_a_reader_that_is_paused_and_goes_on_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"  # of parcels that are larger than a pipe
    path.write_text(
        "\n".join(to_line(replace(HARBOUR, title=f"News {n}", body="So it is. " * 400)) for n in range(1_000))
    )
    command = (sys.executable, "-m", "bot.loading.read_worker")
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}  # as in many a container
    received = bytearray()
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as worker:
        assert worker.stdin
        assert worker.stdout
        write(worker.stdin, Order((Source(str(path)),), Hints(), LIMITS))
        worker.stdin.close()
        while piece := os.read(worker.stdout.fileno(), 1 << 16):
            worker.send_signal(signal.SIGSTOP)  # as Ctrl-Z does: what it is writing is taken in part
            os.waitpid(worker.pid, os.WUNTRACED)
            worker.send_signal(signal.SIGCONT)
            received += piece
    stream, items = io.BytesIO(received), 0
    while not isinstance(message := pickle.loads(stream.read(LENGTH.unpack(stream.read(LENGTH.size))[0])), Finished):
        items += len(message.items) if isinstance(message, Parcel) else 0
    assert items == 1_000


async def test_a_load_can_be_stopped_and_run_again_without_loss_or_doubles(many: Path, tmp_path: Path) -> None:
    database = tmp_path / "archive.db"
    async with Database(database):
        pass
    command = (sys.executable, "-m", "bot.cli", "load", str(many), "--json")
    environment = {**os.environ, "GAZETTE_DATABASE": str(database)}
    stopped = await asyncio.create_subprocess_exec(*command, env=environment, stdout=PIPE, stderr=PIPE)
    with closing(sqlite3.connect(database, timeout=30)) as other:
        while not other.execute("SELECT count(*) FROM articles").fetchone()[0]:
            assert stopped.returncode is None
            await asyncio.sleep(0)
        stopped.send_signal(signal.SIGINT)
        out, err = await stopped.communicate()
        some = other.execute("SELECT count(*) FROM articles").fetchone()[0]
    assert stopped.returncode == 1
    assert out == b""
    assert b"Run it again to add the rest" in err
    assert b"Traceback" not in err
    assert 0 < some < ARTICLES
    again = await asyncio.create_subprocess_exec(*command, env=environment, stdout=PIPE, stderr=PIPE)
    report = json.loads((await again.communicate())[0])
    assert (report["added"], report["unchanged"]) == (ARTICLES - some, some)
