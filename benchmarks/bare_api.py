"""A Bot API server that does next to nothing, for where the local one would be the bottleneck.

It speaks just enough HTTP/1.1 and Bot API for a bot to poll and to send: no text is parsed, nothing is kept but counts.
"""

import asyncio
import json
import random
import re
import time
from typing import Any
from urllib.parse import parse_qs

from bot.preview.errors import TooManyRequestsError
from bot.preview.limits import Limits

ME = {"id": 4200, "is_bot": True, "first_name": "Gazette", "username": "gazette_bench_bot"}
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_LONGEST_POLL = 10.0


class BareApi:
    """The server.

    Args:
        limits: Asked for each message.
        delay: Seconds that a message takes at the most; drawn evenly from half of it on.
    """

    def __init__(self, limits: Limits, delay: float = 0.0) -> None:
        self.limits = limits
        self.delay = delay
        self._draw = random.Random(0)
        self._message_id = 0
        self._updates: list[dict[str, Any]] = []
        self._polling: asyncio.Future[None] | None = None
        self._server: asyncio.Server | None = None

    async def start(self) -> str:
        """Begin to answer; python-telegram-bot's ``base_url``."""
        self._server = await asyncio.get_running_loop().create_server(lambda: _Connection(self), "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/bot"

    def say(self, person: int, text: str) -> None:
        """Have a person write a command to the bot."""
        number = len(self._updates) + 1
        user = {"id": person, "is_bot": False, "first_name": "Asker"}
        message = {
            "message_id": number,
            "date": int(time.time()),
            "chat": {"id": person, "type": "private", "first_name": "Asker"},
            "from": user,
            "text": text,
            "entities": [{"type": "bot_command", "offset": 0, "length": len(text)}],
        }
        self._updates.append({"update_id": number, "message": message})
        if self._polling and not self._polling.done():
            self._polling.set_result(None)

    async def answer(self, method: str, body: bytes) -> tuple[int, Any]:
        """The status and the JSON of an answer."""
        if method == "getMe":
            return 200, {"ok": True, "result": ME}
        if method == "getUpdates":
            return 200, {"ok": True, "result": await self._poll(body)}
        if method != "sendMessage":
            return 200, {"ok": True, "result": True}
        given = parse_qs(body.decode())
        chat = int(given["chat_id"][0])
        if self.delay:
            await asyncio.sleep(self._draw.uniform(0.5, 1) * self.delay)
        try:
            self.limits.admit(chat, paid=given.get("allow_paid_broadcast") == ["true"])
        except TooManyRequestsError as error:
            return 429, error.answer()
        self._message_id += 1
        where = {"id": chat, "type": "private"}
        return 200, {"ok": True, "result": {"message_id": self._message_id, "date": int(time.time()), "chat": where}}

    async def _poll(self, body: bytes) -> list[dict[str, Any]]:
        given = parse_qs(body.decode())
        offset = int(given.get("offset", ["1"])[0])
        if not self._updates[max(offset - 1, 0) :]:
            self._polling = asyncio.get_running_loop().create_future()
            timeout = min(float(given.get("timeout", ["0"])[0]), _LONGEST_POLL)
            await asyncio.wait([self._polling], timeout=timeout)
        return self._updates[max(offset - 1, 0) :][:100]


class _Connection(asyncio.Protocol):
    """One kept-alive connection; calls on it come one after the other."""

    def __init__(self, api: BareApi) -> None:
        self._api = api
        self._read = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        self._read += data
        head, found, rest = self._read.partition(b"\r\n\r\n")
        length = int(match[1]) if (match := _LENGTH.search(head)) else 0
        if found and len(rest) >= length:
            self._read = rest[length:]
            method = head.split(b" ", 2)[1].rpartition(b"/")[2].decode()
            self._task = asyncio.ensure_future(self._answer(method, rest[:length]))

    async def _answer(self, method: str, body: bytes) -> None:
        status, said = await self._api.answer(method, body)
        text = json.dumps(said).encode()
        head = f"HTTP/1.1 {status} -\r\nContent-Type: application/json\r\nContent-Length: {len(text)}\r\n\r\n"
        if self._transport and not self._transport.is_closing():
            self._transport.write(head.encode() + text)
