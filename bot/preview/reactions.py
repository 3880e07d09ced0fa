"""Reactions: one emoji of each person, and of the bot, under a message. https://core.telegram.org/bots/api#reactiontype"""

from telegram.constants import ReactionEmoji

from bot.preview.errors import JsonObject

EMOJI = frozenset(emoji.value for emoji in ReactionEmoji)


class Reactions:
    """Who reacted with what to the messages of one chat."""

    def __init__(self) -> None:
        self._by_message: dict[int, dict[int, str]] = {}

    def of(self, message_id: int) -> dict[int, str]:
        """Each one's emoji by user id, those who reacted first in front."""
        return dict(self._by_message.get(message_id, {}))

    def give(self, message_id: int, user_id: int, emoji: str | None) -> str | None:
        """Put an emoji in the place of the user's last one, or take that away; answer the last one."""
        given = self._by_message.setdefault(message_id, {})
        last = given.pop(user_id, None)
        if emoji is not None:
            given[user_id] = emoji
        if not given:
            del self._by_message[message_id]
        return last

    def forget(self, message_id: int) -> None:
        """Let go of a message's reactions."""
        self._by_message.pop(message_id, None)

    def counted(self, message_id: int) -> list[JsonObject]:
        """A message's reactions as the page shows them: ``[{"emoji": …, "user_ids": […]}]``, the oldest first."""
        user_ids: dict[str, list[int]] = {}
        for user_id, emoji in self._by_message.get(message_id, {}).items():
            user_ids.setdefault(emoji, []).append(user_id)
        return [{"emoji": emoji, "user_ids": ids} for emoji, ids in user_ids.items()]

    def all_counted(self) -> dict[str, list[JsonObject]]:
        """The same for every message that has any, by message id as text."""
        return {str(message_id): self.counted(message_id) for message_id in self._by_message}


def reaction_types(emoji: str | None) -> list[JsonObject]:
    """The Bot API's list of ``ReactionType`` of somebody who reacted with this emoji, or not at all."""
    return [] if emoji is None else [{"type": "emoji", "emoji": emoji}]
