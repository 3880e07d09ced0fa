"""The real bot against the local Bot API server, with a clock that the test holds."""

from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from bot import loading
from bot.context import Services
from bot.loading.parcels import Source
from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.server import PreviewServer
from bot.running import serving
from config.settings import load
from storage.database import Database
from tests.e2e.talk import SAMPLE, HeldClock, Talk


@pytest.fixture
def clock(now: datetime) -> HeldClock:
    return HeldClock(now)


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


@pytest.fixture
async def sample(bot: Services) -> Services:
    """The bot, running, with the sample digest in its archive."""
    await loading.load(bot.database, [Source(str(SAMPLE))], name="sample", clock=bot.clock)
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
