"""`gazette run` and `gazette preview` as processes: what an operator starts, stops and finds in the log."""

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from storage import told
from storage.database import Database

TOKEN = "123456:AAbbCCdd-very_secret"


@asynccontextmanager
async def running(*arguments: str, **environment: str) -> AsyncIterator[Process]:
    """A `gazette` process, ended by SIGTERM."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli", *arguments, env={**os.environ, **environment}, stderr=PIPE, stdout=PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            await process.communicate()


async def line_with(process: Process, pattern: str, seen: list[str]) -> re.Match[str]:
    """The next line of standard error that holds ``pattern``; all lines before it are added to ``seen``."""
    assert process.stderr
    async for raw in process.stderr:
        seen.append(raw.decode())
        if match := re.search(pattern, seen[-1]):
            return match
    raise AssertionError("".join(seen))


async def test_run_prints_a_code_answers_stops_in_order_and_never_logs_its_token(tmp_path: Path) -> None:
    server = PreviewServer(token=TOKEN)
    await server.start()
    seen: list[str] = []
    settings = {
        "GAZETTE_TOKEN": TOKEN,
        "GAZETTE_API_URL": server.api_url,
        "GAZETTE_API_FILE_URL": server.api_file_url,
        "GAZETTE_DATABASE": str(tmp_path / "run.db"),
        "GAZETTE_LOG_LEVEL": "DEBUG",
    }
    async with running("run", **settings) as process:
        code = await line_with(process, r"/claim (\S+)", seen)
        server.world.send_text(ADA.id, ADA.id, f"/claim {code[1]}")
        await server.world.wait_for(
            lambda: any("You run this bot now." in m.get("text", "") for m in server.world.messages(ADA.id)), 20
        )
        process.send_signal(signal.SIGTERM)
        _, rest = await process.communicate()
        log = "".join(seen) + rest.decode()
    await server.stop()
    assert process.returncode == 0
    assert "sendMessage" in log  # requests are logged at this level …
    assert TOKEN not in log  # … without the token
    assert "very_secret" not in log
    assert "Traceback" not in log


async def test_a_wrong_token_is_one_sentence_without_the_token(tmp_path: Path) -> None:
    server = PreviewServer()
    await server.start()
    settings = {"GAZETTE_TOKEN": TOKEN, "GAZETTE_API_URL": server.api_url, "GAZETTE_DATABASE": str(tmp_path / "x.db")}
    async with running("run", **settings) as process:
        out, err = await process.communicate()
    await server.stop()
    assert process.returncode == 2
    assert (
        err.decode().strip() == "Telegram does not know this token: copy it again from @BotFather into GAZETTE_TOKEN."
    )
    assert out == b""


async def test_preview_serves_the_page_with_the_sample_loaded(tmp_path: Path) -> None:
    async with running("preview", "--port", "0", "--no-browser", GAZETTE_DATABASE=str(tmp_path / "p.db")) as process:
        url = (await line_with(process, r"(http://127\.0\.0\.1:\d+)", []))[1]
        async with httpx.AsyncClient(base_url=url, timeout=20) as client:
            page = await client.get("/")
            said = await client.post("/page/send", json={"person": ADA.id, "chat": ADA.id, "text": "/latest"})
            assert page.status_code == said.status_code == 200
            while not (answers := await bots_messages(client)):
                await asyncio.sleep(0.01)
        assert answers[0]["text"].startswith("Latest · 15 articles")


async def test_preview_leaves_the_real_bots_settings_and_archive_alone(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"GAZETTE_TOKEN=nonsense\nGAZETTE_DATABASE={tmp_path / 'real.db'}\n")
    async with running("preview", "--port", "0", "--no-browser") as process:
        await line_with(process, "Talk to the bot", [])
    assert sorted(path.name for path in tmp_path.glob("*.db")) == ["gazette-preview.db"]
    async with Database(tmp_path / "real.db") as database, database.writing() as connection:
        await told.note(connection, 4711, "description en", 1)
    async with running("preview", "--port", "0", GAZETTE_DATABASE=str(tmp_path / "real.db")) as process:
        _, err = await process.communicate()
    assert process.returncode == 1
    assert err.decode().strip() == (
        f"{tmp_path / 'real.db'} is a running bot's archive, and its readers are not here: "
        "name another in GAZETTE_DATABASE, or none."
    )


async def test_what_preview_is_given_to_load_is_there_and_what_it_cannot_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "dump.jsonl").write_text('{"title": "Ferries sail again", "body": "On Tuesday."}\n{"title": "x"}\n')
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7")
    loads = ("--load", str(tmp_path / "dump.jsonl"), "--load", str(tmp_path / "scan.pdf"))
    options = ("--port", "0", "--no-browser", *loads)
    async with running("preview", *options, GAZETTE_DATABASE=str(tmp_path / "p.db")) as process:
        before: list[str] = []
        await line_with(process, "Talk to the bot", before)
    said = "".join(before)
    assert f"{tmp_path / 'dump.jsonl'}: 1 new, 0 updated, 1 rejected\n" in said
    assert f"{tmp_path / 'dump.jsonl'}, line 2: “body” is missing.\n" in said
    assert f"{tmp_path / 'scan.pdf'}: It is a PDF: save the page as text and load that.\n" in said


async def bots_messages(client: httpx.AsyncClient) -> list[dict[str, str]]:
    state = (await client.get("/page/state")).json()
    return [message for message in state["messages"].get(str(ADA.id), []) if message["from"]["is_bot"]]


async def test_a_taken_port_is_one_sentence(tmp_path: Path) -> None:
    server = PreviewServer()
    await server.start()
    taken = ("preview", "--no-browser", "--port", str(server.port))
    async with running(*taken, GAZETTE_DATABASE=str(tmp_path / "p.db")) as process:
        _, err = await process.communicate()
    await server.stop()
    assert process.returncode == 1
    assert "choose another with --port" in err.decode()
    assert len(err.decode().strip().splitlines()) == 1
