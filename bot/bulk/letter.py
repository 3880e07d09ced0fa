"""What one message to many says, made once for all who get it: written by us, or copied from another chat."""

import html
import json
import re
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import ClassVar

from bot.views.screen import MOST_UNITS, Screen, shortened

_TAG = re.compile(r"<[^>]*>")  # ours alone: what strangers wrote is escaped


@dataclass(frozen=True)
class Letter:
    """A message as the Bot API takes it.

    Attributes:
        text: Telegram HTML, or plain text.
        keyboard: An ``InlineKeyboardMarkup`` as JSON; None for no buttons.
        marked_up: Whether ``text`` is HTML.
    """

    text: str
    keyboard: str | None
    marked_up: bool = True

    @classmethod
    def of(cls, screen: Screen) -> "Letter":
        """The letter that shows this screen."""
        keyboard = screen.keyboard
        return cls(str(screen.text), json.dumps(keyboard.to_dict()) if keyboard else None)

    @cached_property
    def parameters(self) -> dict[str, str]:
        """What ``sendMessage`` and ``editMessageText`` are called with, but for where."""
        given = {"text": self.text, "link_preview_options": '{"is_disabled": true}'}
        if self.marked_up:
            given["parse_mode"] = "HTML"
        if self.keyboard:
            given["reply_markup"] = self.keyboard
        return given

    @cached_property
    def hash(self) -> int:
        """Stands for what the message shows: 63 bits, the same in every process."""
        shown = json.dumps([self.text, self.keyboard]).encode()
        return int.from_bytes(blake2b(shown, digest_size=8).digest(), "big") >> 1

    @cached_property
    def plain(self) -> "Letter":
        """The same words without markup or buttons, for where Telegram will not take those."""
        return Letter(shortened(html.unescape(_TAG.sub("", self.text)), MOST_UNITS), None, marked_up=False)


@dataclass(frozen=True)
class Copy:
    """A message of another chat, which Telegram copies with all that it holds.

    Attributes:
        marked_up: Never: there is no other form in which it could be sent.
        hash: Nothing: it is not edited.
    """

    from_chat_id: int
    message_id: int
    marked_up: ClassVar[bool] = False
    hash: ClassVar[int] = 0

    @cached_property
    def parameters(self) -> dict[str, str | int]:
        """What ``copyMessage`` is called with, but for where to."""
        return {"from_chat_id": self.from_chat_id, "message_id": self.message_id}

    @property
    def plain(self) -> "Copy":
        """The same."""
        return self
