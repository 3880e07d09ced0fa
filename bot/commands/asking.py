"""What was asked: the words after a command, and the chat it was asked in."""

from telegram import Update
from telegram.constants import ChatType

from bot.context import Context


def words_of(context: Context) -> str:
    """What stands after the command, on one line."""
    return " ".join(context.args or ())


def is_private(update: Update) -> bool:
    """Whether the update comes from a person's own chat with the bot."""
    return update.effective_chat is not None and update.effective_chat.type == ChatType.PRIVATE


def thread_of(update: Update) -> int | None:
    """The forum topic that the update comes from, or None."""
    message = update.effective_message
    return message.message_thread_id if message and message.is_topic_message else None


def chat_zone(context: Context) -> str:
    """The zone in which days and hours are meant where a chat has set none."""
    return context.services.settings.timezone
