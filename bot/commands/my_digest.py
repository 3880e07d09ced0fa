"""/digest: what a chat's digest would say now."""

from telegram import Update

from bot.commands import digests
from bot.commands.asking import thread_of
from bot.context import Context
from bot.digest import choice, shown
from bot.digest.choice import Reader
from bot.replying import reply
from bot.texts import text
from bot.views.screen import Screen
from storage import articles, subscriptions
from storage.models import Subscription


async def digest(update: Update, context: Context) -> None:
    """``/digest``: what is new for this chat's first subscription, else the newest day; nothing counts as sent."""
    chat = update.effective_chat
    async with context.services.database.reading() as connection:
        here = await subscriptions.of_chat(connection, chat.id, thread_of(update)) if chat else []
    await send(update, context, here[0] if here else None)


async def send(update: Update, context: Context, one: Subscription | None) -> None:
    """Send the digest of this subscription, or of a chat that has none, as it would be now."""
    services = context.services
    reader = Reader.on(one.days, one.seen_id, one.interests) if one else Reader()
    ids = await choice.for_one(
        services.database, services.searcher.sieve, reader, services.clock(), services.settings.fresh_days
    )
    if ids:
        await digests.send(update, context, ids, interests=shown.names(one.interests) if one else ())
        return
    async with services.database.reading() as connection:
        empty = await articles.newest_day(connection) is None
    await reply(update, context, Screen(text("digest-nothing" if empty else "digest-nothing-new")))
