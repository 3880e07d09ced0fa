"""The bot's command lists, by scope and language, and which of them a person sees.

Source of the order: https://core.telegram.org/bots/api#determining-list-of-commands
"""

from collections.abc import Iterator

from bot.preview.chats import Chat, ChatType
from bot.preview.errors import JsonObject

Scope = tuple[str | int, ...]
Commands = list[JsonObject]

DEFAULT: Scope = ("default",)


class CommandMenu:
    """Command lists by scope, as a tuple (its type, then the ids it names), and two-letter language ("" for any)."""

    def __init__(self) -> None:
        self._lists: dict[tuple[Scope, str], Commands] = {}

    def set(self, scope: Scope, language: str, commands: Commands) -> None:
        """Replace one list; an empty one is the same as none."""
        if commands:
            self._lists[scope, language] = commands
        else:
            self._lists.pop((scope, language), None)

    def get(self, scope: Scope, language: str) -> Commands:
        """Exactly this list, empty where none was set."""
        return self._lists.get((scope, language), [])

    def seen_by(self, person_id: int, chat: Chat, language: str) -> Commands:
        """The first list that fits this person in this chat, the narrowest scope first."""
        for scope in _scopes(person_id, chat):
            for tag in (language, ""):
                if commands := self.get(scope, tag):
                    return commands
        return []


def _scopes(person_id: int, chat: Chat) -> Iterator[Scope]:
    if chat.type is ChatType.PRIVATE:
        yield "chat", chat.id
        yield ("all_private_chats",)
    else:
        administers = person_id in chat.administrator_ids
        yield "chat_member", chat.id, person_id
        if administers:
            yield "chat_administrators", chat.id
        yield "chat", chat.id
        if administers:
            yield ("all_chat_administrators",)
        yield ("all_group_chats",)
    yield DEFAULT
