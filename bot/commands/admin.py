"""What admins do besides loading: claim the bot, see its numbers, push a digest."""

import secrets

from markupsafe import Markup
from telegram import Update

from bot.commands import logbook
from bot.commands.asking import words_of
from bot.context import Context, Handler
from bot.digest import plan
from bot.replying import reply, show
from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button
from bot.views.callbacks import PushNow, RunCommand
from bot.views.screen import Screen
from bot.views.subscription import reasons_paused
from storage import articles, chats, figures, subscriptions
from storage.models import Deed


def admins_only(handler: Handler) -> Handler:
    """``handler`` for admins; everybody else learns only that it is not for them."""

    async def guarded(update: Update, context: Context) -> None:
        user = update.effective_user
        if user is None or user.id not in await context.services.admins():
            await reply(update, context, Screen(text("admins-only")))
            return
        await handler(update, context)

    return guarded


async def claim(update: Update, context: Context) -> None:
    """``/claim CODE``: make its sender the first admin. The code serves once."""
    user, services = update.effective_user, context.services
    if user is None:
        return
    if services.claim_code is None:
        await reply(update, context, Screen(text("claim-over")))
        return
    typed = words_of(context)
    if not secrets.compare_digest(typed.encode(), services.claim_code.encode()):
        await reply(update, context, Screen(text("claim-wrong")))
        return
    services.claim_code = None
    async with services.database.writing() as connection:
        await chats.add_admin(connection, user.id, services.clock())
    await logbook.note(services, user.id, Deed.CLAIM)
    if services.welcome_admin:
        await services.welcome_admin(user.id)
    await reply(update, context, Screen(text("claimed")))


async def stats(update: Update, context: Context) -> None:
    """``/stats``."""
    async with context.services.database.reading() as connection:
        numbers = await figures.of_archive(connection)
        paused = await subscriptions.why_paused(connection)
    never = text("stats-never")
    shown = {
        **{name: value for name, value in numbers.items() if isinstance(value, int)},
        "first": dates.shown(numbers["first"]) if numbers["first"] else never,
        "last": dates.shown(numbers["last"]) if numbers["last"] else never,
    }
    await reply(update, context, Screen(Markup("\n").join([text("stats-shown", **shown), *reasons_paused(paused)])))


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
