"""Who may change what a chat gets: a person their own, the admins of a group or channel theirs."""

import logging

from telegram import Update
from telegram.error import TelegramError

from bot.context import Context

log = logging.getLogger(__name__)


async def may_change(update: Update, context: Context, chat_id: int) -> bool:
    """Whether whoever sent this update may change what the chat gets."""
    user, message = update.effective_user, update.effective_message
    if user is not None and user.id == chat_id:
        return True
    if message and message.sender_chat and message.sender_chat.id == chat_id and update.callback_query is None:
        return True  # an anonymous admin writes as the group itself
    return user is not None and chat_id < 0 and user.id in await admins(context, chat_id)


async def admins(context: Context, chat_id: int) -> frozenset[int]:
    """The admins of a group or channel, the bot among them where it is one; Telegram's word holds for some minutes.

    None of them where Telegram does not tell: no error makes somebody an admin.
    """
    known, now = context.services.group_admins, context.services.clock()
    told = known.get(chat_id, now)
    if told is None:
        try:
            members = await context.bot.get_chat_administrators(chat_id)
        except TelegramError as error:
            log.info("Telegram does not say who the admins of a chat are: %s", error.message)
            return frozenset()
        told = frozenset(member.user.id for member in members)
        known.note(chat_id, told, now)
    return told
