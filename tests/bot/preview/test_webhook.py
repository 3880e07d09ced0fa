"""Updates by POST, to a webhook on this machine."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPHeaders, HTTPServerRequest, ResponseStartLine
from tornado.netutil import bind_sockets

from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from bot.preview.webhook import Webhook
from bot.preview.world import World
from tests.bot.preview.conftest import Body, Call


class Receiver:
    """Takes POSTs; answers each with the next of ``statuses``, 200 once those are used up, nothing for 0."""

    def __init__(self) -> None:
        self.requests: asyncio.Queue[HTTPServerRequest] = asyncio.Queue()
        self.statuses: list[int] = []
        self.url = ""

    def take(self, request: HTTPServerRequest) -> None:
        self.requests.put_nowait(request)
        status = self.statuses.pop(0) if self.statuses else 200
        if status and request.connection:
            headers = HTTPHeaders({"Content-Length": "0"})
            request.connection.write_headers(ResponseStartLine("HTTP/1.1", status, "Said"), headers)
            request.connection.finish()

    async def text(self) -> str:
        """The text of the next message that arrives."""
        body: Body = json.loads((await self.requests.get()).body)
        return str(body["message"]["text"])


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    taken = Receiver()
    http = HTTPServer(taken.take)
    sockets = bind_sockets(0, "127.0.0.1")
    http.add_sockets(sockets)
    taken.url = f"http://127.0.0.1:{sockets[0].getsockname()[1]}/hook"
    yield taken
    http.stop()
    await http.close_all_connections()


async def test_updates_go_to_the_webhook_with_its_secret(call: Call, world: World, receiver: Receiver) -> None:
    world.send_text(ADA.id, ADA.id, "before")
    assert (await call("setWebhook", url=receiver.url, secret_token="s3cret"))["result"] is True
    request = await receiver.requests.get()
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
    assert json.loads(request.body)["message"]["text"] == "before"
    world.send_text(ADA.id, ADA.id, "after")
    assert await receiver.text() == "after"
    await world.wait_for(lambda: not world.updates.pending)


async def test_an_update_that_is_not_taken_comes_again_before_the_next(
    call: Call, world: World, receiver: Receiver
) -> None:
    receiver.statuses = [500, 302]
    await call("setWebhook", url=receiver.url)
    world.send_text(ADA.id, ADA.id, "one")
    world.send_text(ADA.id, ADA.id, "two")
    assert [await receiver.text() for _ in range(4)] == ["one", "one", "one", "two"]
    info = (await call("getWebhookInfo"))["result"]
    assert info["url"] == receiver.url
    assert info["last_error_message"] == "Wrong response from the webhook: 302 Said"


async def test_a_webhook_that_is_down_is_noticed(call: Call, world: World) -> None:
    await call("setWebhook", url="http://127.0.0.1:9/hook", allowed_updates=["message"])
    world.send_text(ADA.id, ADA.id, "one")
    await world.wait_for(lambda: world.webhook and world.webhook.last_error_message)
    info = (await call("getWebhookInfo"))["result"]
    assert (info["pending_update_count"], info["allowed_updates"]) == (1, ["message"])
    assert (await call("deleteWebhook", drop_pending_updates=True))["result"] is True
    assert (await call("getWebhookInfo"))["result"]["url"] == ""
    assert (await call("getUpdates"))["result"] == []


async def test_polling_and_a_webhook_exclude_each_other(call: Call, world: World, receiver: Receiver) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await world.wait_for(lambda: world.updates.polled)
    await call("setWebhook", url=receiver.url)
    assert (await poll)["description"] == "Conflict: terminated by setWebhook request"
    assert (await call("getUpdates"))["description"] == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    await call("setWebhook", url="")
    assert (await call("getUpdates"))["ok"]


@pytest.mark.parametrize(
    "url",
    ["https://example.com/hook", "http://192.0.2.7/hook", "ftp://127.0.0.1/", "127.0.0.1/hook", "http://[::1/", "x"],
)
async def test_a_webhook_is_on_this_machine(call: Call, url: str) -> None:
    answer = await call("setWebhook", url=url)
    assert answer["description"].startswith("Bad Request: bad webhook: ")


async def test_a_secret_token_is_plain_and_connections_are_few(call: Call, receiver: Receiver) -> None:
    secret = await call("setWebhook", url=receiver.url, secret_token="é")
    assert secret["description"] == "Bad Request: secret token contains unallowed characters"
    many = await call("setWebhook", url=receiver.url, max_connections=101)
    assert many["description"] == "Bad Request: MAX_CONNECTIONS_INVALID"


async def test_another_webhook_does_not_wait_for_the_first(call: Call, world: World, receiver: Receiver) -> None:
    await call("setWebhook", url="http://127.0.0.1:9/hook")
    world.send_text(ADA.id, ADA.id, "one")
    await world.wait_for(lambda: world.webhook and world.webhook.last_error_message)
    await call("setWebhook", url=receiver.url)
    assert await receiver.text() == "one"


async def test_a_server_stops_while_a_webhook_keeps_it_waiting(receiver: Receiver) -> None:
    receiver.statuses = [0]
    server = PreviewServer()
    await server.start()
    server.world.send_text(ADA.id, ADA.id, "one")
    server.world.webhook = Webhook(receiver.url, "", 40)
    server.world.events.wake()
    await receiver.requests.get()
    await server.stop()
