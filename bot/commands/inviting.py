"""Who may bring the bot into groups and channels: everyone, or only those who run it (/setup groups)."""

import logging

from telegram import ChatMemberUpdated
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.context import Context
from bot.texts import text
from bot.views.screen import shortened
from storage.models import Inviters

log = logging.getLogger(__name__)

_MOST_TITLE = 60


async def turned_away(context: Context, change: ChatMemberUpdated) -> bool:
    """Leave again, with a sentence, where whoever brought the bot there may not; whether it left.

    In a channel nothing is posted: the sentence is for whoever made the bot an admin there.
    """
    chat, services = change.chat, context.services
    if (await services.whole_bot()).groups.value is not Inviters.ADMINS:
        return False
    if change.from_user.id in await services.admins():
        return False
    is_channel = chat.type == ChatType.CHANNEL
    said = text("channel-not-allowed", title=shortened(chat.title or "", _MOST_TITLE))
    try:
        if is_channel:
            await context.bot.send_message(change.from_user.id, said)
        else:
            await context.bot.send_message(chat.id, text("group-not-allowed"))
    except TelegramError as error:  # muted there, or a stranger in private: leaving says enough
        log.info("Nobody could be told why the bot leaves chat %d: %s", chat.id, error.message)
    try:
        await context.bot.leave_chat(chat.id)
    except TelegramError as error:
        log.warning("Chat %d, which an admin is to allow, could not be left: %s", chat.id, error.message)
        return False
    return True
