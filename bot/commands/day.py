"""/today and /day: the articles of a day, as people write days."""

import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup
from telegram import Update

from bot.commands import listing
from bot.commands.asking import own_zone, words_of
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import plain, text
from bot.typed_dates import read_day
from bot.views import dates
from bot.views.buttons import button
from bot.views.callbacks import ListKind, ListName, ShowList
from bot.views.screen import Screen, shortened
from storage import articles

_MOST_TYPED = 60


async def today(update: Update, context: Context) -> None:
    """``/today``: the day that it is where the chat's subscription is, else where the operator is."""
    day = (await _now(update, context)).date().isoformat()
    await reply(update, context, await _day_or_nearest(context.services, day, text("day-none-today")))


async def day(update: Update, context: Context) -> None:
    """``/day 2026-01-07``, ``/day 7 January``, ``/day 7/1/2026``, ``/day yesterday``, ``/day last friday``."""
    typed = words_of(context)
    if not typed:
        await reply(update, context, Screen(text("day-ask")))
        return
    meant = await asyncio.to_thread(read_day, typed, await _now(update, context))
    if meant is None:
        await reply(update, context, Screen(text("day-unknown", typed=shortened(typed, _MOST_TYPED))))
        return
    nothing = text("day-none", date=dates.weekday(meant.isoformat()))
    await reply(update, context, await _day_or_nearest(context.services, meant.isoformat(), nothing))


async def _day_or_nearest(services: Services, day: str, nothing: Markup) -> Screen:
    """The day's list; where it is empty, the nearest days that are not, to tap."""
    async with services.database.reading() as connection:
        if await articles.ids_on_day(connection, day):
            return await listing.screen(services, ListName(ListKind.DAY, day))
        near = [found for found in await articles.nearest_days(connection, day) if found]
    if not near:
        return Screen(text("list-empty"))
    choices = [
        button(plain("button-day", date=dates.shown(found)), ShowList(ListName(ListKind.DAY, found))) for found in near
    ]
    return Screen(nothing, (choices,))


async def _now(update: Update, context: Context) -> datetime:
    return context.services.clock().astimezone(ZoneInfo(await own_zone(update, context)))
