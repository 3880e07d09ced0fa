"""Which messages are meant for the bot: in a group it answers nothing else."""

from collections.abc import Collection

from telegram import Message, MessageEntity
from telegram.constants import ChatType
from telegram.ext import filters
from telegram.ext.filters import MessageFilter

from bot.commands.picking import NUMBER

_NAMED = frozenset({MessageEntity.BOT_COMMAND, MessageEntity.MENTION})


class FromSomebody(MessageFilter):
    """A message of a person, of an anonymous admin or of somebody who writes as a channel; of no other bot."""

    def filter(self, message: Message) -> bool:
        """Whether somebody wrote it. Anonymous admins write through a bot of Telegram's, as their group."""
        return message.from_user is None or not message.from_user.is_bot or message.sender_chat is not None


class AddressedToUs(MessageFilter):
    """A message in a private chat; in a group, one that bears the bot's name or that answers a message of the bot's.

    In a group these are: a command with the bot's name; words that begin with ``@name``; as a reply to a message of
    the bot's, a number or a command of ours; and, where the group's admins allowed it, any command of ours.

    Args:
        username: The bot's.
        bot_id: The bot's.
        commands: The names of our commands.
        bare: The groups whose admins allowed commands without the bot's name; looked at for each message.
    """

    def __init__(self, username: str, bot_id: int, commands: Collection[str], bare: Collection[int]) -> None:
        super().__init__()
        self._name = f"@{username.lower()}"
        self._id = bot_id
        self._commands = frozenset(commands)
        self._bare = bare

    def filter(self, message: Message) -> bool:
        """Whether the bot is meant."""
        if message.chat.type == ChatType.PRIVATE:
            return True
        if message.forward_origin is not None:
            return False
        entities = message.parse_entities() | message.parse_caption_entities()
        said = next((part for entity, part in entities.items() if entity.offset == 0 and entity.type in _NAMED), "")
        if said.lower().endswith(self._name):
            return True
        is_answer = self._is_answer(message)
        if said.startswith("/"):
            return said[1:].lower() in self._commands and (is_answer or message.chat.id in self._bare)
        return is_answer and NUMBER.fullmatch(message.text or "") is not None

    def _is_answer(self, message: Message) -> bool:
        answered = message.reply_to_message
        return answered is not None and answered.from_user is not None and answered.from_user.id == self._id


# An edited message is no new question, nor is an article that somebody shared through us, nor a channel's post that
# Telegram put into the channel's discussion group.
NEW = filters.UpdateType.MESSAGE & ~filters.VIA_BOT & ~filters.IS_AUTOMATIC_FORWARD & FromSomebody()
