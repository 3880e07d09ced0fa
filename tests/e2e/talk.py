"""A conversation with the real bot, over HTTP, through the local Bot API server."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.context import Services
from bot.preview.server import PreviewServer

Message = dict[str, Any]

SAMPLE = Path(__file__).parents[2] / "bot" / "preview" / "sample"


class HeldClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


class Talk:
    """What one person and the bot say to each other in one chat."""

    def __init__(self, server: PreviewServer, services: Services, person: int, chat: int | None = None) -> None:
        self.server = server
        self.services = services
        self.person = person
        self.chat = person if chat is None else chat

    def theirs(self) -> list[Message]:
        """The bot's messages, oldest first."""
        ours = self.server.world.bot.id
        return [message for message in self.server.world.messages(self.chat) if message["from"]["id"] == ours]

    async def say(self, text: str, **how: Any) -> Message:
        """Write ``text`` and return the bot's answer."""
        return await self._answered(lambda: self.server.world.send_text(self.person, self.chat, text, **how))

    async def send(self, file_name: str, content: bytes, until: str, caption: str | None = None) -> Message:
        """Send a file and return the bot's answer, once it holds the words ``until``."""
        before = len(self.theirs())
        self.server.world.send_document(self.person, self.chat, file_name, content, caption)
        return await self.server.world.wait_for(
            lambda: next((m for m in self.theirs()[before:] if until in m.get("text", "")), None), 20
        )

    async def give(self, **content: Any) -> Message:
        """Send what is no text of one's own (a contact, a forwarded message …) and return the bot's answer."""
        return await self._answered(lambda: self.server.world.send_content(self.person, self.chat, content))

    async def press(self, message: Message, label: str) -> Message:
        """Press the button that bears ``label`` and return the message as it is then, or the new one."""
        return await self.press_data(message, button(message, label)["callback_data"])

    async def press_data(self, message: Message, data: str) -> Message:
        """Press a button with this data, which may be forged."""
        before = len(self.theirs())
        self.server.world.press(self.person, self.chat, message["message_id"], data)
        return await self.server.world.wait_for(lambda: self._changed(message) or self._newer(before), 10)

    async def answer_to_press(self, message: Message, data: str) -> dict[str, Any]:
        """Press a button with this data and return the answer that pops up."""
        query = self.server.world.press(self.person, self.chat, message["message_id"], data)
        answers = self.server.world.callbacks.answers
        return (await self.server.world.wait_for(lambda: answers.get(query), 10)).content

    async def silence_after(self, text: str) -> bool:
        """Write ``text``; whether the bot said nothing by the time it had answered a later question in private."""
        before = len(self.theirs())
        self.server.world.send_text(self.person, self.chat, text)
        await Talk(self.server, self.services, self.person).say("/help")
        return len(self.theirs()) == before

    async def _answered(self, ask: Any) -> Message:
        before = len(self.theirs())
        ask()
        return await self.server.world.wait_for(lambda: self._newer(before), 10)

    def _newer(self, before: int) -> Message | None:
        return self.theirs()[-1] if len(self.theirs()) > before else None

    def _changed(self, message: Message) -> Message | None:
        now = next((m for m in self.theirs() if m["message_id"] == message["message_id"]), message)
        return now if now != message else None


def buttons(message: Message) -> list[dict[str, Any]]:
    """Every button under a message, row by row."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def button(message: Message, label: str) -> dict[str, Any]:
    """The button that bears ``label``."""
    found = [one for one in buttons(message) if one["text"] == label]
    assert found, f"no button {label!r} among {[one['text'] for one in buttons(message)]}"
    return found[0]
