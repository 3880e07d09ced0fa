"""The bot's own place in a chat changed: it was added, removed, muted, blocked, let back in."""

import logging
from enum import Enum, auto

from telegram import ChatMember, ChatMemberAdministrator, ChatMemberRestricted, ChatMemberUpdated, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, Forbidden

from bot.commands import inviting, moving, places, resuming
from bot.context import Context, Services
from bot.replying import is_shut_out
from bot.views import membership as view
from bot.views.screen import Screen
from storage import chats, subscriptions
from storage.models import Chat

log = logging.getLogger(__name__)

_BLOCKED, _KICKED = "bot was blocked by the user", "bot was kicked from the chat"  # in Telegram's words
_NO_RIGHTS = "not enough rights to send text messages to the chat"


class Presence(Enum):
    """How the bot stands in a chat."""

    OUT = auto()
    MUTE = auto()  # in it, without the right to write
    IN = auto()


async def noticed(update: Update, context: Context) -> None:
    """Somebody's place in a chat changed. Noted before anything is waited for: questions come right behind."""
    change, services = update.my_chat_member or update.chat_member, context.services
    if change is None:
        return
    services.group_admins.drop(change.chat.id)  # whoever did this is an admin, whomever it is about perhaps a new one
    if update.my_chat_member is None:
        return
    services.mute.drop(change.chat.id)
    was = presence(change.old_chat_member, places.known(change.chat))
    if was is Presence.OUT and services.welcomed.get(change.chat.id, services.clock()) is None:
        services.welcomed.note(change.chat.id, update.update_id, services.clock())


async def changed(update: Update, context: Context) -> None:
    """``my_chat_member``: remember the chat, let it rest, or let it go on."""
    change = update.my_chat_member
    if change is None:
        return
    services, chat = context.services, places.known(change.chat)
    before, now = presence(change.old_chat_member, chat), presence(change.new_chat_member, chat)
    has_come = before is Presence.OUT and now is not Presence.OUT and chat.type != ChatType.PRIVATE
    if has_come and _is_news(services, chat, update):
        if await moving.has_moved(context, chat):
            return
        if _is_news(services, chat, update) and await inviting.turned_away(context, change):
            return
    if now is not Presence.OUT:
        async with services.database.writing() as connection:
            await chats.seen(connection, chat, services.clock())
    match before, now:
        case _, Presence.OUT:
            services.welcomed.drop(chat.id)
            await _rest(context, chat, _BLOCKED if chat.type == ChatType.PRIVATE else _KICKED)
            await _forget_idle(context, chat.id)
        case _, Presence.MUTE:
            await _rest(context, chat, _NO_RIGHTS)
            services.mute.note(chat.id, True, services.clock())
            if before is Presence.IN or chat.type != ChatType.CHANNEL:
                await _tell(context, change.from_user.id, view.muted(chat))
        case Presence.OUT, _ if chat.type != ChatType.PRIVATE:
            if _is_news(services, chat, update):
                await _arrived(context, chat, change)
        case _ if before is not now:
            await resuming.resume(context.services, chat.id)
            if chat.type == ChatType.CHANNEL:
                await _arrived(context, chat, change)


def presence(member: ChatMember, chat: Chat) -> Presence:
    """How the bot stands in the chat as this member. In a channel only admins write."""
    if member.status in (ChatMember.LEFT, ChatMember.BANNED):
        return Presence.OUT
    if isinstance(member, ChatMemberRestricted):
        if not member.is_member:
            return Presence.OUT
        return Presence.IN if member.can_send_messages else Presence.MUTE
    if chat.type != ChatType.CHANNEL:
        return Presence.IN
    may_post = isinstance(member, ChatMemberAdministrator) and member.can_post_messages is not False
    return Presence.IN if may_post else Presence.MUTE


def _is_news(services: Services, chat: Chat, update: Update) -> bool:
    """Whether this update was the first to tell of the chat: another may say meanwhile that a group moved there."""
    return services.welcomed.get(chat.id, services.clock()) == update.update_id


async def _rest(context: Context, chat: Chat, said: str) -> None:
    """Send it nothing more, until the bot may again."""
    async with context.services.database.writing() as connection:
        await subscriptions.pause(connection, chat.id, said)


async def _forget_idle(context: Context, chat_id: int) -> None:
    context.services.bare.discard(chat_id)
    async with context.services.database.writing() as connection:
        await chats.allow_bare_commands(connection, chat_id, allowed=False)
        await chats.forget_idle(connection, chat_id)


async def _arrived(context: Context, chat: Chat, change: ChatMemberUpdated) -> None:
    """Offer a digest, or to go on with what rested: in the group itself; of a channel, to whoever made it so."""
    user_id, is_channel = change.from_user.id, chat.type == ChatType.CHANNEL
    async with context.services.database.writing() as connection:
        rests = bool(await subscriptions.unreachable(connection, chat.id))
        has_some = await subscriptions.count(connection, chat.id) > 0
        if is_channel:
            await chats.set_up(connection, chat.id, user_id)
    if rests:
        await _tell(context, user_id if is_channel else chat.id, view.back(chat))
    elif is_channel and not has_some:
        await _tell(context, user_id, view.in_channel(chat))
    elif not is_channel:
        bot, whole = context.bot, await context.services.whole_bot()
        name, at, zone = whole.called(bot.first_name), whole.hour.value, whole.zone.value
        await _tell(context, chat.id, view.in_group(chat, name, bot.username, at, zone))


async def _tell(context: Context, chat_id: int, screen: Screen) -> None:
    """Say something that nobody asked for, where that is possible."""
    try:
        await context.bot.send_message(chat_id, screen.text, reply_markup=screen.keyboard)
    except (BadRequest, Forbidden) as error:
        if not is_shut_out(error):
            raise
        log.info("Nobody could be told of a change in a chat: %s", error.message)  # they never wrote to the bot
