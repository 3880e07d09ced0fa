"""Days of the week as people write them: "weekdays", "mon-fri", "Tuesdays and Thursdays", "weekly".

A set of days is a number with a bit for each: 1 is Monday, 64 Sunday.
"""

import calendar
import re
from collections.abc import Mapping
from itertools import pairwise

from storage import words

WEEKDAYS = 0b0011111
WEEKEND = 0b1100000
SUNDAY = 0b1000000
NAMES = tuple(name.casefold() for name in calendar.day_name)
_PARTS = re.compile("[,/+&和及与\u060c\u3001\uff0c]")
_AND = "و"  # that of Arabic, which is written together with what follows
_BETWEEN = re.compile("[-–—~至到]")


def bit(day: int) -> int:
    """The set of one day; Monday is 0."""
    return 1 << day


def read(word: str, named: Mapping[str, int]) -> int | None:
    """The days that one word names: "weekdays", "Friday", "mon,wed", "tue-fri"; None where it names none.

    Args:
        named: Sets of days by the words for them, folded (bot.digest.vocabulary).
    """
    word = words.fold(word.strip(",;."))
    if word in named:
        return named[word]
    found = 0
    for part in _PARTS.split(word):
        days = _span(part, named)
        if days is None:
            return None
        found |= days
    return found


def longest_gap(days: int) -> int:
    """The most days from one of these days to the next of them: 1 for every day, 3 for weekdays, 7 for one day."""
    chosen = [day for day in range(14) if days >> day % 7 & 1]
    return max(later - earlier for earlier, later in pairwise(chosen))


def _span(part: str, named: Mapping[str, int]) -> int | None:
    ends = [_day(name, named) for name in _BETWEEN.split(part)]
    match ends:
        case [int(day)]:
            return bit(day)
        case [int(first), int(last)]:
            return sum(bit((first + step) % 7) for step in range((last - first) % 7 + 1))
        case _:
            return None


def _day(name: str, named: Mapping[str, int]) -> int | None:
    """The number of a day by its name."""
    name = name.strip(".")
    of_week = named.get(name, 0) or named.get(name.removeprefix(_AND), 0)
    return of_week.bit_length() - 1 if of_week.bit_count() == 1 else None
