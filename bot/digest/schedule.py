"""When a digest is due: local hours of IANA zones to instants, right across both changes of the clocks."""

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from rapidfuzz import fuzz, process

# A digest that is this late belongs to its day all the same, though that day may just have ended.
GRACE = timedelta(hours=1)
_TIME = re.compile(r"([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?", re.IGNORECASE)


def next_time(at: str, zone: str, after: datetime) -> datetime:
    """The first instant after ``after`` at which it is ``at`` ("09:00") in ``zone``; aware, in UTC.

    An hour that a night lacks is kept by the clock before the change (02:30 becomes 03:30); one that it has twice comes
    the first time only.
    """
    local = ZoneInfo(zone)
    clock = time.fromisoformat(at)
    day = after.astimezone(local).date() - timedelta(days=1)
    while True:
        instant = datetime.combine(day, clock, local).astimezone(UTC)
        if instant > after:
            return instant
        day += timedelta(days=1)


def local_day(instant: datetime, zone: str) -> date:
    """The calendar day that it is in ``zone``."""
    return instant.astimezone(ZoneInfo(zone)).date()


def is_timely(due: datetime, zone: str, now: datetime) -> bool:
    """Whether a digest that was due at ``due`` is still to be sent: on the same local day, or within the hour."""
    return local_day(due, zone) == local_day(now, zone) or now - due <= GRACE


def read_time(typed: str) -> str | None:
    """ "8:30", "8.30", "8h30" or "8" as "08:30"; None for what is no time of day."""
    match = _TIME.fullmatch(typed)
    return f"{int(match[1]):02}:{match[2] or '00'}" if match else None


def read_zone(typed: str) -> str | None:
    """The IANA name for what was typed: in any case, with spaces, or only its city ("Paris"); None where unknown."""
    wanted = _plain(typed)
    return _zones().get(wanted)


def near_zone(typed: str) -> str | None:
    """The IANA name that was perhaps meant, or None."""
    best = process.extractOne(_plain(typed), _zones().keys(), scorer=fuzz.ratio, score_cutoff=72)
    return _zones()[best[0]] if best else None


@cache
def _zones() -> dict[str, str]:
    """Zones by their plain names and, where only one has it, by the plain name of their city."""
    names = sorted(name for name in available_timezones() if not name.startswith(("posix/", "right/")))
    found = {_plain(name): name for name in names}
    for name in names:
        if "/" in name and not name.startswith("Etc/"):
            found.setdefault(_plain(name.rpartition("/")[2]), name)
    return found


def _plain(name: str) -> str:
    return name.strip().casefold().replace(" ", "_")
