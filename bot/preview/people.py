"""The people of the preview: who they are, and the cast that every new world starts with."""

from dataclasses import dataclass
from typing import Literal

from bot.preview.errors import JsonObject

Role = Literal["admin", "reader"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who can write to the bot. The id of a person's private chat equals the person's own.

    Attributes:
        id: A user id; the cast's pass 32 bits, as many real ones do.
        role: What the chat page calls them; it means nothing to the Bot API.
        language_code: An IETF tag, as the person's app would send it.
    """

    id: int
    first_name: str
    username: str | None = None
    last_name: str | None = None
    role: Role = "reader"
    language_code: str = "en"

    def user(self) -> JsonObject:
        """The person as the Bot API's ``User``."""
        user: JsonObject = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name is not None:
            user["last_name"] = self.last_name
        if self.username is not None:
            user["username"] = self.username
        user["language_code"] = self.language_code
        return user


@dataclass(frozen=True, slots=True, kw_only=True)
class BotAccount:
    """The bot as Telegram knows it; ``id`` is the part of its token before the colon."""

    id: int
    first_name: str = "Gazette"
    username: str = "gazette_preview_bot"

    def user(self) -> JsonObject:
        """The bot as the Bot API's ``User``, as it stands in messages."""
        return {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}


ADA = Person(id=6_100_000_001, first_name="Ada", last_name="Marsh", username="ada_marsh", role="admin")
RUI = Person(id=6_100_000_002, first_name="Rui", username="rui_reads")
NOOR = Person(id=6_100_000_003, first_name="Noor", last_name="Haddad", username="noor_h")
CAST = (ADA, RUI, NOOR)

# Telegram's own: what an anonymous administrator writes is from it, in the group's name.
ANONYMOUS: JsonObject = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}

NEWSROOM_ID = -1_002_100_000_001
NEWSROOM_TITLE = "Newsroom"
NEWSROOM_TOPICS = ("Daily digest", "Requests")
