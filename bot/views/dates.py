"""Dates as people read them, by CLDR's patterns for the language spoken.

A date keeps its precision: "2010-05" is May 2010.
"""

import re
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime

from bot.texts import ENGLISH, isolated, language, locale_of

# CLDR's skeletons for what a date of so many characters holds, https://www.unicode.org/reports/tr35/tr35-dates.html
_SKELETONS = {4: "y", 7: "yMMMM", 10: "yMMMMd"}
_SHORT = {4: "y", 7: "yMMM", 10: "yMMMd"}
_DAY_OF_WEEK = ("MMMMEEEEd", "MMMMEd", "MMMEd")  # the first of these that a language has, its names written out
_WRITTEN_OUT = {"ccc": "cccc", "E": "EEEE", "EEE": "EEEE", "MMM": "MMMM", "LLL": "LLLL"}
_NAMES = re.compile(r"'[^']*'|(E+|c+|M+|L+)")
_OWN = {(ENGLISH, "MMMMEEEEd"): "EEEE, d MMMM"}  # with the comma that CLDR sets only where a year follows
_FILL = "0000-01-01"
_THIN_SPACE = "\u2009"  # which a line is not broken at


def shown(text: str, *, short: bool = False) -> str:
    """A date of an article: "7 January 2026", "May 2010", "2012"; instants by their UTC day. As it is where unknown."""
    return _shown(text, short, language())


def weekday(day: str) -> str:
    """ "Wednesday, 7 January 2026" for a day; as :func:`shown` for what is no day.

    A period ("2026-01-07/2026-02-01") is "7 January 2026 – 1 February 2026".
    """
    return _weekday(day, language())


def heading(day: str) -> str:
    """As :func:`weekday`, at the beginning of a heading: with a capital, also where names of days have none."""
    said = weekday(day)
    return said[:1].upper() + said[1:]


def moment(instant: datetime, zone: str) -> str:
    """An instant in a chat's zone: "Thursday, 8 January, 09:00"."""
    spoken = language()
    return _timed(instant.astimezone(ZoneInfo(zone)), _day_of_week(spoken), spoken)


def stamp(instant: datetime) -> str:
    """An instant for an admin's list, in UTC: "7 Jan 2026, 09:30"."""
    spoken = language()
    return _timed(instant.astimezone(UTC), _pattern("yMMMd", spoken), spoken)


@lru_cache(maxsize=4096)  # lists name the same few days over and over
def _shown(text: str, short: bool, spoken: str) -> str:
    precision = min(len(text), 10)
    skeleton = (_SHORT if short else _SKELETONS).get(precision, "yMMMMd")
    try:
        day = date.fromisoformat(text[:precision] + _FILL[precision:])
    except ValueError:
        return text
    return isolated(format_date(day, _pattern(skeleton, spoken), locale_of(spoken)))


@lru_cache(maxsize=4096)
def _weekday(day: str, spoken: str) -> str:
    first, _, last = day.partition("/")
    if last:
        between = str(locale_of(spoken).interval_formats[None]).replace(_THIN_SPACE, " ")
        return isolated(between.format(_shown(first, False, spoken), _shown(last, False, spoken)))
    try:
        return isolated(format_date(date.fromisoformat(day), "full", locale_of(spoken)))
    except ValueError:
        return _shown(day, False, spoken)


def _timed(local: datetime, pattern: str, spoken: str) -> str:
    joint = str(locale_of(spoken).datetime_formats["medium"])
    return isolated(format_datetime(local, joint.format("HH:mm", pattern), tzinfo=None, locale=locale_of(spoken)))


@cache
def _pattern(skeleton: str, spoken: str) -> str:
    """CLDR's pattern for a skeleton. A day with its month written out is the long date, which every language has."""
    locale = locale_of(spoken)
    if skeleton == "yMMMMd":
        return str(locale.date_formats["long"].pattern)
    return str(locale.datetime_skeletons[skeleton].pattern)


@cache
def _day_of_week(spoken: str) -> str:
    """The pattern for a day without its year: the nearest that the language has, with longer names (UTS 35)."""
    if own := _OWN.get((spoken, "MMMMEEEEd")):
        return own
    skeletons = locale_of(spoken).datetime_skeletons
    nearest = next(skeleton for skeleton in _DAY_OF_WEEK if skeleton in skeletons)
    return _NAMES.sub(lambda name: _WRITTEN_OUT.get(name[0], name[0]), _pattern(nearest, spoken))
