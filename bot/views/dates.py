"""Dates as people read them. A date keeps its precision: "2010-05" is May 2010."""

from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime

LOCALE = "en_GB"
_PATTERNS = {4: "y", 7: "MMMM y", 10: "d MMMM y"}
_SHORT = {4: "y", 7: "MMM y", 10: "d MMM y"}
_FILL = "0000-01-01"


@lru_cache(maxsize=1024)  # lists name the same few days over and over
def shown(text: str, *, short: bool = False) -> str:
    """A date of an article: "7 January 2026", "May 2010", "2012"; instants by their UTC day. As it is where unknown."""
    precision = min(len(text), 10)
    pattern = (_SHORT if short else _PATTERNS).get(precision)
    try:
        return format_date(date.fromisoformat(text[:precision] + _FILL[precision:]), pattern or "short", LOCALE)
    except ValueError:
        return text


@lru_cache(maxsize=1024)
def weekday(day: str) -> str:
    """ "Wednesday, 7 January 2026" for a day; as :func:`shown` for what is no day.

    A period ("2026-01-07/2026-02-01") is "7 January 2026 – 1 February 2026".
    """
    first, _, last = day.partition("/")
    if last:
        return f"{shown(first)} – {shown(last)}"
    try:
        return format_date(date.fromisoformat(day), "EEEE, d MMMM y", LOCALE)
    except ValueError:
        return shown(day)


def moment(instant: datetime, zone: str) -> str:
    """An instant in a chat's zone: "Thursday, 8 January, 09:00"."""
    return format_datetime(instant.astimezone(ZoneInfo(zone)), "EEEE, d MMMM, HH:mm", tzinfo=None, locale=LOCALE)


def stamp(instant: datetime) -> str:
    """An instant for an admin's list, in UTC: "7 Jan 2026, 09:30"."""
    return format_datetime(instant.astimezone(UTC), "d MMM y, HH:mm", tzinfo=None, locale=LOCALE)
