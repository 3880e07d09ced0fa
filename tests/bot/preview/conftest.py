"""A running preview server, and a Bot API client of a few lines that sees status and body as they are."""

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import httpx
import pytest

from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from bot.preview.world import World

Body = dict[str, Any]
Call = Callable[..., Coroutine[Any, Any, Body]]


@pytest.fixture
async def server() -> AsyncIterator[PreviewServer]:
    preview = PreviewServer()
    await preview.start()
    yield preview
    await preview.stop()


@pytest.fixture
def world(server: PreviewServer) -> World:
    return server.world


@pytest.fixture
async def http(server: PreviewServer) -> AsyncIterator[httpx.AsyncClient]:
    # Nothing here speaks TLS, and loading certificates takes longer than most of the tests.
    async with httpx.AsyncClient(base_url=server.url, timeout=10, verify=False) as client:
        yield client


@pytest.fixture
def call(server: PreviewServer, http: httpx.AsyncClient) -> Call:
    """``await call("sendMessage", chat_id=…, text=…)``: the answer's body, its status checked against it."""

    async def make(method: str, **parameters: Any) -> Body:
        answer = await http.post(f"/bot{server.token}/{method}", json=parameters)
        body: Body = answer.json()
        assert answer.status_code == body.get("error_code", 200)
        return body

    return make


@pytest.fixture
def ada(world: World) -> int:
    """Ada's chat, after she wrote to the bot; the update of that is confirmed."""
    world.send_text(ADA.id, ADA.id, "/start")
    world.updates.pending.clear()
    return ADA.id
