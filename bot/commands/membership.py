"""The bot's own place in a chat changed: it was added, removed, blocked, let back in."""

import logging

from telegram import ChatMember, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, Forbidden

from bot.commands import places
from bot.context import Context
from bot.digest import schedule
from bot.views import membership as view
from storage import chats, subscriptions
from storage.models import Chat

log = logging.getLogger(__name__)

_OUT = (ChatMember.LEFT, ChatMember.BANNED)


async def changed(update: Update, context: Context) -> None:
    """``my_chat_member``: remember the chat or let it rest."""
    change = update.my_chat_member
    if change is None:
        return
    context.services.group_admins.pop(change.chat.id, None)  # whoever did this is an admin, perhaps a new one
    chat, status = places.known(change.chat), change.new_chat_member.status
    if status in _OUT:
        await _rest(context, chat)
        return
    await _resume(context, chat)
    is_new = change.old_chat_member.status != ChatMember.ADMINISTRATOR
    if chat.type == ChatType.CHANNEL and status == ChatMember.ADMINISTRATOR and is_new:
        await _offer(context, chat, change.from_user.id)


async def _rest(context: Context, chat: Chat) -> None:
    """Send it nothing more, until the bot is back; a chat without subscriptions is forgotten."""
    said = "bot was blocked by the user" if chat.type == ChatType.PRIVATE else "bot was kicked from the chat"
    async with context.services.database.writing() as connection:
        await subscriptions.pause(connection, chat.id, said)
        await chats.forget_idle(connection, chat.id)


async def _resume(context: Context, chat: Chat) -> None:
    now = context.services.clock()
    async with context.services.database.writing() as connection:
        await chats.seen(connection, chat, now)
        resting = await subscriptions.unreachable(connection, chat.id)
        times = [(one.id, schedule.next_time(one.at, one.zone, now, one.days)) for one in resting]
        await subscriptions.resume(connection, chat.id, times, now)


async def _offer(context: Context, chat: Chat, user_id: int) -> None:
    """Ask whoever made the bot an admin of a channel, in private, whether it is to get a digest."""
    async with context.services.database.writing() as connection:
        await chats.set_up(connection, chat.id, user_id)
    screen = view.in_channel(chat)
    try:
        await context.bot.send_message(user_id, screen.text, reply_markup=screen.keyboard)
    except (BadRequest, Forbidden) as error:  # they never wrote to the bot: /settings offers the channel when they do
        log.info("Nobody could be asked about a new channel: %s", error.message)
