"""/today and /day: the articles of a day, as people write days."""

import asyncio
import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup
from telegram import Update

from bot.commands import listing
from bot.commands.asking import chat_zone, words_of
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button
from bot.views.callbacks import ListKind, ListName, ShowList
from bot.views.screen import Screen, shortened
from storage import articles

_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_MOST_TYPED = 60


async def today(update: Update, context: Context) -> None:
    """``/today``: the day that it is in the chat's zone."""
    day = _now(context).date().isoformat()
    await reply(update, context, await _day_or_nearest(context.services, day, text("day-none-today")))


async def day(update: Update, context: Context) -> None:
    """``/day 2026-01-07``, ``/day 7 January``, ``/day yesterday``."""
    typed = words_of(context)
    if not typed:
        await reply(update, context, Screen(text("day-ask")))
        return
    meant = await asyncio.to_thread(read_day, typed, _now(context))
    if meant is None:
        await reply(update, context, Screen(text("day-unknown", typed=shortened(typed, _MOST_TYPED))))
        return
    nothing = text("day-none", date=dates.weekday(meant.isoformat()))
    await reply(update, context, await _day_or_nearest(context.services, meant.isoformat(), nothing))


def read_day(typed: str, now: datetime) -> date | None:
    """The day that ``typed`` names, seen from ``now``: without a year, the last one past. None where it names none."""
    if _ISO.fullmatch(typed.strip()):
        try:
            return date(*(int(part) for part in typed.strip().split("-")))
        except ValueError:
            return None
    import dateparser

    if len(typed) > _MOST_TYPED or not re.search(r"\w", typed):
        return None
    found = dateparser.parse(
        typed,
        languages=["en"],
        settings={"PREFER_DATES_FROM": "past", "RELATIVE_BASE": now.replace(tzinfo=None), "REQUIRE_PARTS": ["day"]},
    )
    return found.date() if found else None


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


def _now(context: Context) -> datetime:
    return context.services.clock().astimezone(ZoneInfo(chat_zone(context)))
