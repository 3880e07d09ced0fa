"""/subscribe and /unsubscribe: a chat's digests, as people ask for them in one line."""

from dataclasses import replace

from aiosqlite import Connection
from telegram import Update

from bot.commands import naming, places, rights
from bot.commands.asking import is_private, thread_of, words_of
from bot.commands.naming import Doubt
from bot.commands.places import Place
from bot.context import Context
from bot.digest import schedule, wish
from bot.digest.wish import Wish
from bot.replying import reply
from bot.texts import text
from bot.views import subscription as view
from bot.views.callbacks import EditDigest
from bot.views.screen import Screen
from storage import outbox, queries, subscriptions
from storage.models import EVERY_DAY, Subscription

_MOST_TYPED = 600


async def subscribe(update: Update, context: Context) -> None:
    """``/subscribe``, ``/subscribe 8:30 weekdays Paris tag:energy -sports``, ``/subscribe also 18:00``."""
    await reply(update, context, await wished(update, context, words_of(context)))


async def wished(update: Update, context: Context, typed: str, *, onto: int | None = None) -> Screen:
    """Do what was typed, and say so.

    The chat's only subscription is changed; of several, ``onto`` says which (0: a further one), or it is asked.
    """
    typed = typed[:_MOST_TYPED]
    read = wish.read(typed)
    if read.unclear:
        return view.unclear(*read.unclear)
    place = await places.meant(update, context, read.chat)
    if isinstance(place, Screen):
        return place
    async with context.services.database.reading() as connection:
        exact = await naming.exact(connection, typed, read.interests.each)
        here = await subscriptions.of_chat(connection, place.chat.id, place.thread_id)
        count = await subscriptions.count(connection, place.chat.id)
    if isinstance(exact, Doubt):
        return await naming.ask(context, exact, lambda query_id: EditDigest(onto or 0, "typed", str(query_id)))
    read = wish.read(exact)
    is_further = not here or read.another or (onto == 0 and len(here) > 1)
    if is_further and count >= subscriptions.MOST_IN_A_CHAT:
        return Screen(text("subscribe-too-many", most=subscriptions.MOST_IN_A_CHAT))
    before = None if is_further else _meant(here, onto)
    if not is_further and before is None:
        return await _ask_which(context, here, exact)
    kept = await _keep(context, place, read, before)
    return view.subscribed(
        kept,
        private=is_private(update),
        channel=place.chat if place.is_elsewhere else None,
        elsewhere=read.interests.elsewhere,
    )


async def unsubscribe(update: Update, context: Context) -> None:
    """``/unsubscribe``: the chat's only subscription, or the one that is chosen of several."""
    chat = update.effective_chat
    if chat is None:
        return
    if not await rights.may_change(update, context, chat.id):
        await reply(update, context, Screen(text("subscribe-admins")))
        return
    async with context.services.database.reading() as connection:
        here = await subscriptions.of_chat(connection, chat.id, thread_of(update))
    if len(here) > 1:
        await reply(update, context, view.which_to_end(here, chat.id))
        return
    async with context.services.database.writing() as connection:
        ended = await subscriptions.end_all(connection, chat.id, thread_of(update))
    await reply(update, context, Screen(text("unsubscribed" if ended else "unsubscribed-already")))


async def begin(context: Context, place: Place) -> Subscription | Screen:
    """A further subscription of the chat, as /subscribe alone makes it; or why there is none."""
    async with context.services.database.reading() as connection:
        count = await subscriptions.count(connection, place.chat.id)
    if count >= subscriptions.MOST_IN_A_CHAT:
        return Screen(text("subscribe-too-many", most=subscriptions.MOST_IN_A_CHAT))
    return await _keep(context, place, Wish(), None)


async def next_at(connection: Connection, one: Subscription, context: Context) -> Subscription:
    """The subscription with its next time: one digest a day, so not on a day that had it."""
    after = context.services.clock()
    coming = schedule.next_time(one.at, one.zone, after, one.days)
    day = schedule.local_day(coming, one.zone).isoformat()
    if await outbox.has_digest(connection, one.id, day):
        coming = schedule.next_time(one.at, one.zone, coming, one.days)
    return replace(one, next_at=coming, paused_why=None)


def _meant(here: list[Subscription], onto: int | None) -> Subscription | None:
    if len(here) == 1:
        return here[0]
    return next((one for one in here if one.id == onto), None)


async def _ask_which(context: Context, here: list[Subscription], typed: str) -> Screen:
    async with context.services.database.writing() as connection:
        await queries.remember(connection, typed, context.services.clock())
    return view.which(here, queries.query_id(typed))


async def _keep(context: Context, place: Place, wanted: Wish, before: Subscription | None) -> Subscription:
    """Make the subscription, or change it in what was said."""
    now, whole = context.services.clock(), await context.services.whole_bot()
    async with context.services.database.writing() as connection:
        if before is None:
            at, zone = wanted.at or whole.hour.value, wanted.zone or whole.zone.value
            days = wanted.days or EVERY_DAY
            await places.remember(connection, place, now)
            return await subscriptions.subscribe(
                connection,
                chat_id=place.chat.id,
                thread_id=place.thread_id,
                at=at,
                zone=zone,
                days=days,
                interests=str(wanted.interests),
                next_at=schedule.next_time(at, zone, now, days),
                now=now,
            )
        about = wanted.interests.each or wanted.everything
        changed = replace(
            before,
            at=wanted.at or before.at,
            zone=wanted.zone or before.zone,
            days=wanted.days or before.days,
            interests=str(wanted.interests) if about else before.interests,
        )
        changed = await next_at(connection, changed, context)
        await subscriptions.change(connection, changed, now)
        return changed
