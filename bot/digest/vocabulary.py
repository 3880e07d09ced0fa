"""What people call the parts of a wish: the lists of words in bot/locales, in English and in the language spoken."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.digest import clock, days
from bot.digest.clock import HAN, Clock
from bot.digest.word_lists import listed
from bot.texts import ENGLISH, speaking
from storage import words
from storage.models import EVERY_DAY

_DAYS = {
    "words-daily": EVERY_DAY,
    "words-weekdays": days.WEEKDAYS,
    "words-weekends": days.WEEKEND,
    **{f"words-{name}": days.bit(day) for day, name in enumerate(days.NAMES)},
}
_UNTIL = "words-until"
_HAN = re.compile(HAN)
_HAN_CLAUSE = re.compile(r"((?:[^、，,。]|,(?=\d))+)([、，,。]?)")


class Said(StrEnum):
    """What a word means that is no day; the value is the end of its list's name."""

    WEEKLY = "weekly"
    DAY = "day"
    ALSO = "also"
    EVERYTHING = "everything"
    WITHOUT = "without"
    AROUND = "around"
    WEEK = "week"
    MONTH = "month"
    AM = "am"
    PM = "pm"
    NIGHT = "night"
    NOON = "noon"
    MIDNIGHT = "midnight"


LISTS = (*_DAYS, *(f"words-{said}" for said in Said), _UNTIL, *clock.LISTS)
"""The names of the texts that are lists of words."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words, folded (storage.words.fold).

    Attributes:
        days: The set of days (bot.digest.days) that each names; some are several words.
        others: What each of the others says.
        until: Those between the first and the last of something, whatever they say elsewhere.
        clock: Those that say an hour, whatever they say elsewhere.
        run_on: What a chunk of words without spaces is made of, in Chinese; nothing in other languages.
    """

    days: Mapping[str, int]
    others: Mapping[str, Said]
    until: frozenset[str]
    clock: Clock
    run_on: re.Pattern[str] | None = None

    def parted(self, chunk: str) -> list[str]:
        """The words of a chunk that Chinese writes without spaces ("每天早上8:30"), a comma behind each clause.

        A clause in which one is unknown is left as it is.
        """
        if self.run_on is None or not _HAN.search(chunk):
            return [chunk]
        return [word for clause, mark in _HAN_CLAUSE.findall(chunk) for word in self._clause(clause, mark)]

    def _clause(self, clause: str, mark: str) -> list[str]:
        found = self.run_on.findall(clause) if self.run_on else []
        if "".join(found) != clause:
            return [clause]
        return [*found[:-1], f"{found[-1]}," if mark else found[-1]]

    def meaning(self, word: str) -> Said | None:
        """What a word says that is no day, or None."""
        return self.others.get(words.fold(word))


@cache
def of(language: str) -> Vocabulary:
    """English words, and those of the language, which come first where the two differ."""
    named: dict[str, int] = {}
    others: dict[str, Said] = {}
    until: set[str] = set()
    languages = tuple(dict.fromkeys((ENGLISH, language)))
    for spoken in languages:
        with speaking(spoken):
            named |= {word: of_week for name, of_week in _DAYS.items() for word in listed(name)}
            others |= {word: said for said in Said for word in listed(f"words-{said}")}
            until.update(listed(_UNTIL))
    others = {word: said for word, said in others.items() if word not in named}
    hours = clock.of(languages)
    return Vocabulary(named, others, frozenset(until), hours, _run_on((*named, *others, *until), hours.run_on))


def _run_on(known: Iterable[str], hour: str) -> re.Pattern[str] | None:
    """What matches one of the Chinese words, the longest first, or a time of day."""
    written_together = sorted(filter(_HAN.search, known), key=len, reverse=True)
    if not written_together:
        return None
    return re.compile("|".join((hour, *map(re.escape, written_together))))
