"""The real bot against the local Bot API server, with a clock that the test holds."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from threading import Thread

import pytest

from bot import loading
from bot.context import Services
from bot.loading.parcels import Source
from bot.menus import Menus
from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.server import PreviewServer
from bot.running import serving
from config.environment import load
from storage import copies
from storage.database import Database
from tests.conftest import NOW
from tests.e2e.talk import SAMPLE, HeldClock, Talk


@pytest.fixture
def clock(now: datetime) -> HeldClock:
    return HeldClock(now)


@pytest.fixture(autouse=True)
def menus_are_told_already(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As at every start but the first: telling them is fifty calls, which only tests of menus look at."""
    if "menus" not in request.keywords:
        monkeypatch.setattr(Menus, "start", lambda menus: None)


@pytest.fixture
async def server() -> AsyncIterator[PreviewServer]:
    preview = PreviewServer()
    await preview.start()
    yield preview
    await preview.stop()


@pytest.fixture
def services(server: PreviewServer, database: Database, clock: HeldClock) -> Services:
    settings = load(
        database=database.path,
        admins=frozenset({ADA.id}),
        api_url=server.api_url,
        api_file_url=server.api_file_url,
        rate=1000,
        chat_rate=1000,
        group_rate=60_000,
        allowance_member=1_000,
        allowance_group=1_000,
    )
    return Services(database, settings, clock)


@pytest.fixture
async def bot(server: PreviewServer, services: Services) -> AsyncIterator[Services]:
    """The bot, running, with an empty archive."""
    async with serving(services, server.token):
        yield services


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the sample digest, loaded once for all tests of this process."""
    path = tmp_path_factory.mktemp("loaded") / "sample.db"

    async def load_sample() -> None:
        async with Database(path) as database:
            await loading.load(database, [Source(str(SAMPLE))], name="sample", clock=lambda: NOW)

    loading_it = Thread(target=lambda: asyncio.run(load_sample()))  # no loop of a test's is disturbed there
    loading_it.start()
    loading_it.join()
    return path


@pytest.fixture
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database: empty, or with the sample in it where a test asks for that."""
    path = tmp_path / "archive.db"
    if "sample" in request.fixturenames:
        copies.copy(request.getfixturevalue("loaded"), path)
    async with Database(path) as database:
        yield database


@pytest.fixture
async def sample(bot: Services) -> Services:
    """The bot, running, with the sample digest in its archive."""
    return bot


@pytest.fixture
def ada(server: PreviewServer, bot: Services) -> Talk:
    """An admin, in private."""
    return Talk(server, bot, ADA.id)


@pytest.fixture
def rui(server: PreviewServer, bot: Services) -> Talk:
    """A reader, in private."""
    return Talk(server, bot, RUI.id)


@pytest.fixture
def group(server: PreviewServer, bot: Services) -> Talk:
    """A reader in a group."""
    return Talk(server, bot, RUI.id, NEWSROOM_ID)
