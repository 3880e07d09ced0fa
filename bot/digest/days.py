"""Days of the week as people write them: "weekdays", "mon-fri", "Tuesdays and Thursdays", "weekly".

A set of days is a number with a bit for each: 1 is Monday, 64 Sunday.
"""

import calendar
import re
from itertools import pairwise

from storage.models import EVERY_DAY

WEEKDAYS = 0b0011111
WEEKEND = 0b1100000
SUNDAY = 0b1000000
NAMED = {
    "daily": EVERY_DAY,
    "everyday": EVERY_DAY,
    "weekdays": WEEKDAYS,
    "weekday": WEEKDAYS,
    "workdays": WEEKDAYS,
    "weekends": WEEKEND,
    "weekend": WEEKEND,
}
_NAMES = [name.casefold() for name in calendar.day_name]
_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6}
_BETWEEN = re.compile(r"[-–—]")


def bit(day: int) -> int:
    """The set of one day; Monday is 0."""
    return 1 << day


def read(word: str) -> int | None:
    """The days that one word names: "weekdays", "Friday", "mon,wed", "tue-fri"; None where it names none."""
    word = word.casefold().strip(",;.")
    if word in NAMED:
        return NAMED[word]
    found = 0
    for part in re.split("[,/+&]", word):
        days = _span(part)
        if days is None:
            return None
        found |= days
    return found


def longest_gap(days: int) -> int:
    """The most days from one of these days to the next of them: 1 for every day, 3 for weekdays, 7 for one day."""
    chosen = [day for day in range(14) if days >> day % 7 & 1]
    return max(later - earlier for earlier, later in pairwise(chosen))


def _span(part: str) -> int | None:
    ends = [_day(name) for name in _BETWEEN.split(part)]
    match ends:
        case [int(day)]:
            return bit(day)
        case [int(first), int(last)]:
            return sum(bit((first + step) % 7) for step in range((last - first) % 7 + 1))
        case _:
            return None


def _day(name: str) -> int | None:
    """The number of a day by its name, plural or short."""
    name = name.strip(".")
    if name in _SHORT:
        return _SHORT[name]
    singular = name.removesuffix("s")
    return _NAMES.index(singular) if singular in _NAMES else None
