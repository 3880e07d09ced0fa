"""/push: a digest to every subscribed chat, now."""

from telegram import Update

from bot.commands import logbook
from bot.context import Context
from bot.digest import plan
from bot.replying import reply, show
from bot.texts import plain, text
from bot.views.buttons import button
from bot.views.callbacks import PushNow, RunCommand
from bot.views.screen import Screen
from storage import articles, subscriptions
from storage.models import Deed


async def push(update: Update, context: Context) -> None:
    """``/push``: ask before a digest goes to every subscribed chat."""
    async with context.services.database.reading() as connection:
        active = await subscriptions.active_chats(connection)
        empty = await articles.newest_day(connection) is None
    if empty or not active:
        await reply(update, context, Screen(text("push-empty" if empty else "push-none")))
        return
    rows = (
        [button(plain("button-push-all", chats=active), PushNow())],
        [button(plain("button-push-me"), RunCommand("digest"))],
    )
    await reply(update, context, Screen(text("push-ask"), rows))


async def push_now(update: Update, context: Context) -> None:
    """The button of :func:`push`: queue the digests."""
    user, services = update.effective_user, context.services
    fresh_days, sieve = services.settings.fresh_days, services.searcher.sieve
    queued = await plan.plan_push(services.database, services.clock(), fresh_days, sieve)
    if user:
        await logbook.note(services, user.id, Deed.PUSH, str(queued))
    await show(update, context, Screen(text("push-done", chats=queued)))
