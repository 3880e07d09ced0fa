"""/today and /day: the articles of a day, as people write days."""

import asyncio
import calendar
import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from markupsafe import Markup
from telegram import Update

from bot.commands import listing
from bot.commands.asking import own_zone, words_of
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button
from bot.views.callbacks import ListKind, ListName, ShowList
from bot.views.screen import Screen, shortened
from storage import articles

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_WEEKDAY = re.compile(r"(?:on |this )?(last |past )?([a-z]{3,9})", re.IGNORECASE)
_WEEKDAYS = [name.casefold() for name in calendar.day_name]
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


def read_day(typed: str, now: datetime) -> date | None:
    """The day that ``typed`` names, seen from ``now``; None where it names none.

    Numbers go day, month, year, as dates are shown, or year, month, day. What lacks a year, and a weekday, is the last
    one past; "last friday" is never today.
    """
    typed = typed.strip()
    if match := _YEAR_FIRST.fullmatch(typed):
        return _date(match[1], match[2], match[3])
    if match := _DAY_FIRST.fullmatch(typed):
        return _date(match[3], match[2], match[1])
    if (match := _WEEKDAY.fullmatch(typed)) and (number := _weekday(match[2])) is not None:
        back = (now.weekday() - number) % 7
        return now.date() - timedelta(days=7 if match[1] and not back else back)
    return _in_words(typed, now)


def _in_words(typed: str, now: datetime) -> date | None:
    import dateparser

    if len(typed) > _MOST_TYPED or not re.search(r"\w", typed):
        return None
    found = dateparser.parse(
        typed,
        languages=["en"],
        settings={
            "DATE_ORDER": "DMY",
            "PREFER_DATES_FROM": "past",
            "RELATIVE_BASE": now.replace(tzinfo=None),
            "REQUIRE_PARTS": ["day"],
        },
    )
    return found.date() if found else None


def _weekday(typed: str) -> int | None:
    """The number of the day (Monday is 0) whose name begins so."""
    return next((number for number, name in enumerate(_WEEKDAYS) if name.startswith(typed.casefold())), None)


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


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
