"""When a digest is due: local hours of IANA zones to instants, right across both changes of the clocks."""

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo, available_timezones

from rapidfuzz import fuzz, process

from bot.texts import language, locale_of
from storage import words
from storage.models import EVERY_DAY

# A digest that is this late belongs to its day all the same, though that day may just have ended.
GRACE = timedelta(hours=1)
# From here on a digest says that it is late.
LATE = timedelta(minutes=30)
_DAY = timedelta(days=1)
_LONGER_THAN_ABBREVIATIONS = 5
# An offset from UTC, such as UTC+2, +02:00 or GMT-5.
_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?([0-5]\d))?", re.IGNORECASE)


def next_time(at: str, zone: str, after: datetime, days: int = EVERY_DAY) -> datetime:
    """The first instant after ``after`` at which it is ``at`` ("09:00") in ``zone`` on one of ``days``; aware, in UTC.

    An hour that a night lacks is kept by the clock before the change (02:30 becomes 03:30); one that it has twice comes
    the first time only. ``days`` (storage.models.Subscription) has one day at the least.
    """
    local = ZoneInfo(zone)
    clock = time.fromisoformat(at)
    day = after.astimezone(local).date() - timedelta(days=1)
    while True:
        instant = datetime.combine(day, clock, local).astimezone(UTC)
        if instant > after and days >> day.weekday() & 1:
            return instant
        day += timedelta(days=1)


def local_day(instant: datetime, zone: str) -> date:
    """The calendar day that it is in ``zone``."""
    return instant.astimezone(ZoneInfo(zone)).date()


def is_timely(due: datetime, zone: str, now: datetime) -> bool:
    """Whether a digest that was due at ``due`` is still to be sent: on the same local day, or within the hour."""
    return local_day(due, zone) == local_day(now, zone) or now - due <= GRACE


def is_late(due: datetime, now: datetime) -> bool:
    """Whether a digest that was due at ``due`` is to say that it comes late."""
    return now - due >= LATE


def read_zone(typed: str) -> str | None:
    """The IANA name for what was typed: in any case, with spaces, or only its city, in English or the language spoken.

    None where it is unknown.
    """
    if _hours_from_utc(typed) == 0:
        return "UTC"
    plain = _plain(typed)
    return _zones().get(plain) or _cities(language()).get(plain)


def near_zone(typed: str) -> str | None:
    """The IANA name that was perhaps meant, or None. An offset and an abbreviation ("CEST") say too little to guess."""
    if is_offset(typed) or len(typed.strip()) < _LONGER_THAN_ABBREVIATIONS:
        return None
    names = [plain for plain, zone in _zones().items() if "/" in zone or (zone.isalpha() and len(zone) > 3)]
    best = process.extractOne(_plain(typed), names, scorer=fuzz.ratio, score_cutoff=72)
    return _zones()[best[0]] if best else None


def ahead(zone: str, now: datetime) -> timedelta:
    """How far the clocks in ``zone`` are ahead of UTC at this instant: at least 0, less than 24 h; whole days apart."""
    return (now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()) % _DAY


def clocks(now: datetime) -> list[timedelta]:
    """How far clocks somewhere are ahead of UTC, each once, in the order of what they show at this instant."""
    return sorted({ahead(zone, now) for zone in _places()}, key=lambda each: (now.astimezone(UTC) + each).time())


def zones_at(by: timedelta, now: datetime) -> list[str]:
    """The zones of places whose clocks are so far ahead of UTC at this instant, by name."""
    return [zone for zone in _places() if ahead(zone, now) == by]


def is_offset(typed: str) -> bool:
    """Whether ``typed`` is an offset from UTC rather than a zone: "UTC+2", "+02:00"."""
    return _OFFSET.fullmatch(typed.strip()) is not None


def fixed_zone(typed: str) -> str | None:
    """The IANA zone that keeps the offset ``typed`` all year: "UTC+2" is "Etc/GMT-2"; None where there is none.

    The sign of these names is POSIX's: hours that UTC is ahead.
    """
    hours = _hours_from_utc(typed)
    name = f"etc/gmt{-hours:+d}" if hours is not None else ""
    return _zones().get(name)


def _hours_from_utc(typed: str) -> int | None:
    """The whole hours of an offset; None for what is none."""
    match = _OFFSET.fullmatch(typed.strip())
    if not match or int(match[3] or 0):
        return None
    return int(match[2]) if match[1] == "+" else -int(match[2])


@cache
def _zones() -> dict[str, str]:
    """Zones by their plain names and, where only one has it, by the plain name of their city."""
    names = sorted(name for name in available_timezones() if not name.startswith(("posix/", "right/")))
    found = {_plain(name): name for name in names}
    for name in names:
        if "/" in name and not name.startswith("Etc/"):
            found.setdefault(_plain(name.rpartition("/")[2]), name)
    return found


@cache
def _cities(spoken: str) -> dict[str, str]:
    """Zones by the plain name of their city in a language: CLDR's exemplar cities."""
    known = available_timezones()
    named = locale_of(spoken).time_zones.items()
    return {_plain(names["city"]): zone for zone, names in named if "city" in names and zone in known}


@cache
def _places() -> tuple[str, ...]:
    """The zones that stand for places where people live, one for each set of clocks (tz database, zone1970.tab)."""
    table = (files("tzdata") / "zoneinfo" / "zone1970.tab").read_text("utf-8")
    names = (line.split("\t")[2].strip() for line in table.splitlines() if not line.startswith("#"))
    return ("UTC", *sorted(names))


def _plain(name: str) -> str:
    return words.fold(name.strip()).replace(" ", "_")
