"""A bot that is killed while it sends digests, and started again."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.digest.acknowledge import UNACKNOWLEDGED
from bot.digest.deliver import IN_FLIGHT
from bot.preview.faults import Fault
from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from storage.database import Database
from tests.e2e.mailing import digests, people, states, subscribe, until
from tests.e2e.talk import buttons
from tests.storage.archive import LIBRARY, stored

TOKEN = "4200:kill"
READERS = 90
KILLED_AFTER = (20, 60)  # digests that arrived


async def lived(database: Path, server: PreviewServer, end: Callable[[], object]) -> None:
    """Run the bot until ``end()`` is true of the server, then kill it."""
    settings = {
        "GAZETTE_TOKEN": TOKEN,
        "GAZETTE_ADMINS": str(ADA.id),
        "GAZETTE_API_URL": server.api_url,
        "GAZETTE_API_FILE_URL": server.api_file_url,
        "GAZETTE_DATABASE": str(database),
        "GAZETTE_LOG_LEVEL": "ERROR",
        "GAZETTE_RATE": "1000",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli", "run", env={**os.environ, **settings}
    )
    try:
        await server.world.wait_for(end, 60)
    finally:
        process.send_signal(signal.SIGKILL)
        await process.wait()


async def killed_and_finished(database: Path, server: PreviewServer, arrived: Callable[[], int]) -> None:
    """Run the bot until so many messages arrived, and kill it, a few times; then run it until all are out."""
    for most in KILLED_AFTER:
        await lived(database, server, lambda most=most: arrived() >= most)
    async with Database(database) as opened:

        async def all_out() -> bool:
            return await states(opened) == {"sent": READERS}

        last = asyncio.create_task(lived(database, server, lambda: done.is_set()))
        done = asyncio.Event()
        await until(all_out)
        done.set()
        server.world.events.wake()
        await last


async def test_a_kill_loses_no_digest_and_repeats_no_more_than_was_on_its_way(tmp_path: Path) -> None:
    server = PreviewServer(token=TOKEN)
    await server.start()
    server.faults.add(Fault(method="sendMessage", delay=0.02, times=None))
    readers = people(server, READERS)

    def arrived() -> int:
        return sum(len(digests(server, reader)) for reader in readers)

    path = tmp_path / "archive.db"
    async with Database(path) as database:
        await stored(database, datetime.now(UTC), LIBRARY)
        await subscribe(database, readers, datetime.now(UTC))
    await killed_and_finished(path, server, arrived)
    await server.stop()
    assert all(digests(server, reader) for reader in readers)
    assert arrived() - READERS <= len(KILLED_AFTER) * (IN_FLIGHT + UNACKNOWLEDGED)


async def test_a_kill_loses_no_broadcast_and_repeats_no_more_than_was_on_its_way(tmp_path: Path) -> None:
    server = PreviewServer(token=TOKEN)
    await server.start()
    server.faults.add(Fault(method="copyMessage", delay=0.02, times=None))
    readers = people(server, READERS)

    def arrived() -> int:
        return sum(len(digests(server, reader)) for reader in readers)

    path = tmp_path / "archive.db"
    async with Database(path) as database:
        await subscribe(database, readers, datetime.now(UTC) + timedelta(days=1))
    pressing = asyncio.create_task(send_to_all(server))
    await killed_and_finished(path, server, arrived)
    await pressing
    await server.stop()
    assert all(digests(server, reader) for reader in readers)
    assert arrived() - READERS <= len(KILLED_AFTER) * (IN_FLIGHT + UNACKNOWLEDGED)


async def send_to_all(server: PreviewServer) -> None:
    """Have Ada write a broadcast and press its button, as soon as the bot shows it."""

    def question() -> dict[str, Any] | None:
        return next((one for one in server.world.messages(ADA.id) if "reply_markup" in one), None)

    server.world.send_text(ADA.id, ADA.id, "/broadcast No paper on Sunday")
    asked = await server.world.wait_for(question, 60)
    server.world.press(ADA.id, ADA.id, asked["message_id"], buttons(asked)[0]["callback_data"])
