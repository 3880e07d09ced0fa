"""/subscribe, /unsubscribe, /settings and /digest: a chat's daily digest."""

import asyncio
from datetime import timedelta

from telegram import Chat as TelegramChat
from telegram import Update
from telegram.constants import ChatType

from bot.commands.asking import chat_zone, is_private, thread_of, words_of
from bot.context import Context
from bot.digest import compose, fresh, schedule
from bot.replying import reply
from bot.texts import text
from bot.views import digest as digest_view
from bot.views import subscription as view
from bot.views.screen import Screen, shortened
from storage import articles, chats, outbox, subscriptions
from storage.models import Chat, Subscription

DEFAULT_AT = "09:00"
_ADMINS_HOLD = timedelta(minutes=5)
_MOST_TYPED = 60


async def subscribe(update: Update, context: Context) -> None:
    """``/subscribe``, ``/subscribe 8:30``, ``/subscribe 8:30 Europe/Paris``, ``/subscribe Paris``."""
    chat = update.effective_chat
    if chat is None:
        return
    if not await _may_change(update, context):
        await reply(update, context, Screen(text("subscribe-admins")))
        return
    before = await _current(update, context)
    wanted = _read(words_of(context), before, chat_zone(context))
    if isinstance(wanted, Screen):
        await reply(update, context, wanted)
        return
    at, zone = wanted
    now = context.services.clock()
    async with context.services.database.writing() as connection:
        await chats.seen(connection, _chat(chat), now)
        next_at = schedule.next_time(at, zone, now)
        day = schedule.local_day(next_at, zone).isoformat()
        if before and await outbox.has_digest(connection, before.id, day):
            next_at = schedule.next_time(at, zone, next_at)  # one digest a day: today's was sent
        subscription = await subscriptions.subscribe(
            connection,
            chat_id=chat.id,
            thread_id=thread_of(update),
            at=at,
            zone=zone,
            next_at=next_at,
            now=now,
        )
    await reply(update, context, view.subscribed(subscription, private=is_private(update)))


async def unsubscribe(update: Update, context: Context) -> None:
    """``/unsubscribe``."""
    chat = update.effective_chat
    if chat is None:
        return
    if not await _may_change(update, context):
        await reply(update, context, Screen(text("subscribe-admins")))
        return
    async with context.services.database.writing() as connection:
        ended = await subscriptions.unsubscribe(connection, chat.id, thread_of(update))
    await reply(update, context, Screen(text("unsubscribed" if ended else "unsubscribed-already")))


async def settings(update: Update, context: Context) -> None:
    """``/settings``: when the digest comes."""
    current = await _current(update, context)
    await reply(update, context, view.settings(current, DEFAULT_AT, chat_zone(context)))


async def digest(update: Update, context: Context) -> None:
    """``/digest``: what is new for this chat, else the newest day. Nothing counts as sent by it."""
    current = await _current(update, context)
    services = context.services
    async with services.database.reading() as connection:
        seen_id = current.seen_id if current else None
        ids = await fresh.new_or_newest(connection, seen_id, services.settings.fresh_days, services.clock())
        found = await articles.by_ids(connection, ids)
    if not found:
        await reply(update, context, Screen(text("digest-nothing")))
        return
    listed = [found[id_] for id_ in ids if id_ in found]
    composed = await asyncio.to_thread(compose.compose, listed)
    await reply(update, context, digest_view.screen(composed, context.bot.username, private=is_private(update)))


def _read(typed: str, before: Subscription | None, default_zone: str) -> tuple[str, str] | Screen:
    """The hour and zone that are wanted; what is not said stays as it is. A sentence where it cannot be read."""
    at, zone_typed = schedule.read_time(typed)
    if at is None and typed[:1].isdigit():
        return Screen(text("subscribe-time", typed=shortened(typed.split()[0], _MOST_TYPED)))
    zone = schedule.read_zone(zone_typed) if zone_typed else None
    if zone_typed and zone is None:
        return view.unknown_zone(shortened(zone_typed, _MOST_TYPED))
    return at or (before.at if before else DEFAULT_AT), zone or (before.zone if before else default_zone)


async def _current(update: Update, context: Context) -> Subscription | None:
    chat = update.effective_chat
    if chat is None:
        return None
    async with context.services.database.reading() as connection:
        return await subscriptions.of_chat(connection, chat.id, thread_of(update))


async def _may_change(update: Update, context: Context) -> bool:
    """In a group only its admins may change what it gets; the group's word on who they are holds for five minutes."""
    chat, user = update.effective_chat, update.effective_user
    if chat is None or chat.type == ChatType.PRIVATE:
        return True
    message = update.effective_message
    if message and message.sender_chat and message.sender_chat.id == chat.id:
        return True  # an anonymous admin writes as the group itself
    known, now = context.services.group_admins, context.services.clock()
    if chat.id not in known or known[chat.id][0] < now:
        admins = await context.bot.get_chat_administrators(chat.id)
        known[chat.id] = (now + _ADMINS_HOLD, frozenset(admin.user.id for admin in admins))
    return user is not None and user.id in known[chat.id][1]


def _chat(chat: TelegramChat) -> Chat:
    return Chat(chat.id, str(chat.type), chat.title or chat.first_name or "")
