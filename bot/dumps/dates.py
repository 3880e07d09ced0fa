"""Dates as bylines and footers write them, read into the archive's date texts ("2026-01-07", "2010-05", "2012").

A date keeps the precision it came with; "November/December 2012" is the first of its months, "Winter 2011/12" the first
of its years. What can be read in two ways (06/05/2011) has two readings, and ``settle`` chooses.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

# How far a byline's date lies from its post's: eight months before to a day after, as seen on the pages of 17 years.
EARLIEST, LATEST = timedelta(days=-245), timedelta(days=1)
ABOUT_THE_SAME_TIME = timedelta(days=7)
LAST_YEAR_BY_HABIT = timedelta(days=-31)

_MONTHS = {
    name: number
    for number, names in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|"
        "sep sept september|oct october|nov november|dec december".split("|"),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_YEAR = r"(?P<y>[12]\d{3})"
_TIME = r"(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\b\.?)?(?:\s+[A-Z]{2,4}\b)?)?"


@dataclass(frozen=True, slots=True)
class _Format:
    """A way to write a date: a pattern, and what its groups mean (one text for each reading)."""

    pattern: str
    read: Callable[[re.Match[str]], tuple[str, ...]]


def _day(year: str, month: int | str, day: str) -> tuple[str, ...]:
    try:
        return (date(int(year), int(month), int(day)).isoformat(),)
    except ValueError:
        return ()


def _month_number(name: str) -> int:
    return _MONTHS[name.rstrip(".").lower()]


def _named(match: re.Match[str]) -> tuple[str, ...]:
    return _day(match["y"], _month_number(match["m"]), match["d"])


def _day_first(match: re.Match[str]) -> tuple[str, ...]:
    return _day(match["y"], match["b"], match["a"]) or _day(match["y"], match["a"], match["b"])


def _either_first(match: re.Match[str]) -> tuple[str, ...]:
    day_first = _day(match["y"], match["b"], match["a"])
    month_first = _day(match["y"], match["a"], match["b"])
    return day_first if day_first == month_first else day_first + month_first


_FORMATS = tuple(
    _Format(pattern, read)
    for pattern, read in (
        (rf"{_WEEKDAY}(?P<m>{_MONTH})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}{_TIME}", _named),
        (
            rf"{_WEEKDAY}(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.)?(?:\s+of)?[\s-]+(?P<m>{_MONTH}),?[\s-]+{_YEAR}{_TIME}",
            _named,
        ),
        (rf"(?P<a>\d{{1,2}})\.\s?(?P<b>\d{{1,2}})\.\s?{_YEAR}{_TIME}", _day_first),
        (rf"(?P<a>\d{{1,2}})[/-](?P<b>\d{{1,2}})[/-]{_YEAR}{_TIME}", _either_first),
        (
            rf"{_YEAR}[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}})(?:T[\d:.]+Z?)?{_TIME}",
            lambda match: _day(match["y"], match["m"], match["d"]),
        ),
        (
            rf"(?P<m>{_MONTH})(?:\s*[/–-]\s*{_MONTH})?,?\s+{_YEAR}",
            lambda match: (f"{match['y']}-{_month_number(match['m']):02}",),
        ),
        (
            rf"(?:spring|summer|autumn|fall|winter)(?:\s*[/–-]\s*\w+)?,?\s+{_YEAR}(?:[/–-]\d{{2,4}})?",
            lambda match: (match["y"],),
        ),
        (_YEAR, lambda match: (match["y"],)),
    )
)
_COMPILED = tuple((re.compile(each.pattern, re.IGNORECASE), each.read) for each in _FORMATS)

# Any of the formats, for use within other patterns; without groups of its own.
DATE = "(?:" + "|".join(re.sub(r"\?P<\w+>", "?:", each.pattern) for each in _FORMATS) + ")"
FULL_DATE = "(?:" + "|".join(re.sub(r"\?P<\w+>", "?:", each.pattern) for each in _FORMATS[:5]) + ")"


@lru_cache(maxsize=4096)
def readings(text: str) -> tuple[str, ...]:
    """The date texts that ``text`` can mean: none, one, or day first and month first, in this order."""
    for pattern, read in _COMPILED:
        if match := pattern.fullmatch(text):
            return read(match)
    return ()


def settle(candidates: tuple[str, ...], posted: str | None, *, day_first: bool | None = None) -> str | None:
    """The date that a byline means.

    Args:
        candidates: What ``readings`` gave.
        posted: The date of the post that the byline stands in, or None.
        day_first: What other dates of the same document say of its habit, or None.

    Of two readings the only one that lies near the post wins, then the document's habit, then the nearest to the
    post; without a post, the habit, then day first. A year is mended where the post makes the slip certain: a date
    in the future of its post, or in the last year, whose day and month fit the post's own year.
    """
    if not candidates:
        return None
    post = _as_day(posted)
    chosen = candidates[0] if len(candidates) == 1 else _chosen(candidates, post, day_first)
    return _mended(chosen, post) if post else chosen


def _chosen(candidates: tuple[str, ...], post: date | None, day_first: bool | None) -> str:
    habit = candidates[0 if day_first in (True, None) else 1]
    if post is None:
        return habit
    distance = {each: date.fromisoformat(each) - post for each in candidates}
    plausible = [each for each in candidates if EARLIEST <= distance[each] <= LATEST]
    close = [each for each in plausible if -distance[each] <= ABOUT_THE_SAME_TIME]
    for certain in (plausible, close):
        if len(certain) == 1:
            return certain[0]
    if day_first is not None and habit in plausible:
        return habit
    return min(candidates, key=lambda each: abs(distance[each]))


def _mended(chosen: str, post: date) -> str:
    day = _as_day(chosen)
    if day is None or EARLIEST <= day - post <= LATEST:
        return chosen
    try:
        mended = day.replace(year=post.year)
    except ValueError:  # 29 February
        return chosen
    if mended - post > LATEST:
        mended = mended.replace(year=post.year - 1)
    future, last_year = day - post > LATEST, day.year == mended.year - 1
    slip = (future and mended - post >= EARLIEST) or (last_year and mended - post >= LAST_YEAR_BY_HABIT)
    return mended.isoformat() if slip else chosen


def _as_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text and len(text) == len("2026-01-07") else None
