"""A bot that does what a test tells it, through the Bot API over HTTP."""

from typing import Any

import httpx

from bot.preview.server import PreviewServer

Message = dict[str, Any]
Files = dict[str, tuple[str, bytes]]


class ScriptedBot:
    """The bot's side of the preview, one call at a time.

    Args:
        server: The server that it talks to.
        client: Makes the requests.
    """

    def __init__(self, server: PreviewServer, client: httpx.AsyncClient) -> None:
        self._api = f"{server.api_url}{server.token}"
        self._client = client
        self._offset = 0

    async def call(self, method: str, **parameters: Any) -> Any:
        """Call a method of the Bot API; answer its result."""
        return _result(await self._client.post(f"{self._api}/{method}", json=parameters))

    async def upload(self, method: str, files: Files, **parameters: Any) -> Any:
        """Call a method with files, each under its parameter's name; answer its result."""
        return _result(await self._client.post(f"{self._api}/{method}", data=parameters, files=files))

    async def say(self, chat_id: int, html: str, **parameters: Any) -> Message:
        """Send text in Telegram's HTML."""
        message: Message = await self.call("sendMessage", chat_id=chat_id, text=html, parse_mode="HTML", **parameters)
        return message

    async def edit(self, message: Message, html: str, **parameters: Any) -> None:
        """Give a message another text."""
        place = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        await self.call("editMessageText", **place, text=html, parse_mode="HTML", **parameters)

    async def next_update(self, kind: str) -> dict[str, Any]:
        """What stands in the next update of this kind; those before it are skipped."""
        while True:
            updates = await self.call("getUpdates", offset=self._offset, timeout=5)
            assert updates, f"no {kind} came"
            for update in updates:
                self._offset = update["update_id"] + 1
                if kind in update:
                    wanted: dict[str, Any] = update[kind]
                    return wanted


def _result(answer: httpx.Response) -> Any:
    body = answer.json()
    assert body["ok"], body
    return body["result"]


def keyboard(*rows: list[dict[str, str]]) -> dict[str, Any]:
    """An inline keyboard."""
    return {"inline_keyboard": list(rows)}


def button(text: str, data: str | None = None, **kind: str) -> dict[str, str]:
    """A button; without another kind one that sends its text, or ``data``."""
    return {"text": text, **(kind or {"callback_data": data or text})}
