"""A wish for a digest as people type it: "8:30 weekdays tag:energy source:Wire -sports Paris"."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from bot.digest import days, hours, schedule, vocabulary
from bot.digest.hours import Hour, Mark
from bot.digest.vocabulary import Said, Vocabulary
from bot.texts import language
from storage import interests, words
from storage.interests import Interests
from storage.models import EVERY_DAY

_CHUNK = re.compile(r'[^\s"“”„«»]*["“„«][^"“”„«»]*["”“»]?\S*|\S+')
_QUOTED = re.compile(r'["“”„«»]')
_FIELD = re.compile(r"(?ai:[-–−]?(?:title|tag|source|author|before|after):)")
_CHAT = re.compile(r"@[A-Za-z]\w{3,31}|-\d{6,15}", re.ASCII)
_CLOCK = re.compile(r"\d++(?:[.:：]\d*+)*+(?:[h点點时時]\d*+)?(?:[ap]\.?m\.?)?", re.IGNORECASE)
_ZONE_LIKE = re.compile(r"[A-Za-z_]+(?:/[A-Za-z_+-]+)+|[A-Z]{1,3}[SD]T|CET|EET|WET|MSK|Z")
_ALWAYS_A_ZONE = {"utc", "gmt", "zulu"}
_NEW_PART = re.compile(rf"[\"“„«@+\-–−]|{_FIELD.pattern}")  # begins what is no subject of a number before it
_LONGEST_ZONE = 3  # words
_LONGEST_DAYS = 3
_COMMAS = ",;،、，"
_STOPS = ".!。"
_WITHOUT = "without"  # as storage.interests reads it


class Unclear(StrEnum):
    """What in a wish could not be read."""

    TIME = "time"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Wish:
    """What was typed; what is not said is None, or no interests.

    Attributes:
        chat: The channel that is meant, "@name" or an id; None for the chat it was typed in.
        everything: Whether it is to be about everything again.
        another: Whether a further subscription is wished for rather than a change.
        unclear: What could not be read, and its kind.
    """

    at: str | None = None
    zone: str | None = None
    days: int | None = None
    interests: Interests = field(default_factory=Interests)
    everything: bool = False
    chat: str | None = None
    another: bool = False
    unclear: tuple[Unclear, str] | None = None


def read(typed: str) -> Wish:
    """The wish that ``typed`` is. Hour, days and zone may stand anywhere; a city's name is taken for a zone once.

    What is quoted, and what is neither hour, day nor zone, is what the digest is to be about. Days and the like may be
    named in English or in the language spoken.
    """
    spoken = vocabulary.of(language())
    chunks = [part for chunk in _CHUNK.findall(typed) for part in _parts(chunk, spoken)]
    return _Reading(chunks, spoken).wish()


def _parts(chunk: str, spoken: Vocabulary) -> list[str]:
    return [chunk] if _QUOTED.search(chunk) or _FIELD.match(chunk) else spoken.parted(chunk)


class _Reading:
    """One line, chunk by chunk."""

    def __init__(self, chunks: list[str], spoken: Vocabulary) -> None:
        self._chunks = chunks
        self._spoken = spoken
        self._at: str | None = None
        self._zone: str | None = None
        self._days: int | None = None
        self._without_days: int | None = None  # what is meant where no day is named
        self._about: list[str] = []
        self._everything = False
        self._chat: str | None = None
        self._another = False
        self._unclear: tuple[Unclear, str] | None = None

    def wish(self) -> Wish:
        place = 0
        while place < len(self._chunks):
            place += self._take(place)
        if self._days is None:
            self._days = self._without_days
        return Wish(
            at=self._at,
            zone=self._zone,
            days=self._days,
            interests=interests.read(" ".join(self._about)),
            everything=self._everything,
            chat=self._chat,
            another=self._another,
            unclear=self._unclear,
        )

    def _take(self, place: int) -> int:
        """Read what stands there; how many chunks it was."""
        chunk = self._chunks[place]
        if self._about and self._about[-1].endswith(":"):  # the value of a field, after a space
            self._about.append(chunk)
            return 1
        if _QUOTED.search(chunk) or _FIELD.match(chunk):
            self._about.append(chunk)
            return 1
        word = chunk.strip(_COMMAS)
        if place == 0 and self._spoken.meaning(word) is Said.ALSO:
            self._another = True
            return 1
        if _CHAT.fullmatch(chunk) and self._chat is None:
            self._chat = chunk
            return 1
        if self._is_every_week(place, word):
            self._without_days = days.SUNDAY
            return 1
        return (
            self._time(place)
            or self._day(place)
            or self._place(place)
            or self._part_of_day(place)
            or self._other(chunk, word)
        )

    def _is_every_week(self, place: int, word: str) -> bool:
        """Whether the word is the second of "every week" rather than of "fashion week"."""
        before = self._chunks[place - 1] if place else ""
        return self._spoken.meaning(word) is Said.WEEK and self._spoken.meaning(before) is Said.AROUND

    def _time(self, place: int) -> int:
        if self._at is not None:
            return 0
        if hour := self._hour(place):
            if not self._is_meant(hour, place + hour.length):
                return 0
            self._at = hour.at
            return hour.length
        word = self._chunks[place].strip(",;")
        if _CLOCK.fullmatch(word) and not self._unclear:
            self._unclear = (Unclear.TIME, word)
            return 1
        return 0

    def _hour(self, place: int) -> Hour | None:
        return hours.begins(self._chunks[place : place + hours.MOST], self._spoken)

    def _is_meant(self, hour: Hour, end: int) -> bool:
        """Whether it is an hour rather than how many there are of what follows: "at five", not "at five guys"."""
        if hour.mark in (Mark.DOUBT, Mark.CLEAR):
            return hour.mark is Mark.CLEAR
        return self._last_clear_hour < end and (hour.mark is Mark.NUMBER or self._ends(end))

    @cached_property
    def _last_clear_hour(self) -> int:
        """The place of the last hour that can be nothing else; -1 where there is none."""
        places = reversed(range(len(self._chunks)))
        return next((place for place in places if (hour := self._hour(place)) and hour.mark is Mark.CLEAR), -1)

    def _ends(self, place: int) -> bool:
        """Whether what stands before ``place`` ends there: nothing that follows is a subject."""
        if place == len(self._chunks) or self._chunks[place - 1][-1] in _COMMAS + _STOPS:
            return True
        chunk = self._chunks[place]
        word = chunk.strip(_COMMAS)
        is_known = self._spoken.meaning(word) is not None or words.fold(word) in words.STOP_WORDS
        return bool(is_known or _NEW_PART.match(chunk) or self._days_at(place) or self._zone_at(place))

    def _day(self, place: int) -> int:
        if found := self._days_at(place):
            self._days = (self._days or 0) | found[0]
            return found[1]
        return 0

    def _days_at(self, place: int) -> tuple[int, int] | None:
        """One word, several that name days together, or the first and last day of a span; and how many words."""
        rest = [chunk.strip(_COMMAS) for chunk in self._chunks[place : place + _LONGEST_DAYS]]
        for count in range(len(rest), 0, -1):
            found = days.read(self._as_one_word(rest[:count]), self._spoken.days)
            if found is not None:
                return found, count
        return None

    def _as_one_word(self, said: list[str]) -> str:
        match said:
            case [first, until, last] if words.fold(until) in self._spoken.until:
                return f"{first}-{last}"
            case _:
                return " ".join(said)

    def _place(self, place: int) -> int:
        if self._zone is not None:
            return 0
        if found := self._zone_at(place):
            self._zone, count = found
            return count
        typed = self._chunks[place].strip(",;()")
        if (schedule.is_offset(typed) or _ZONE_LIKE.fullmatch(typed)) and not self._unclear:
            self._unclear = (Unclear.ZONE, typed)
            return 1
        return 0

    def _zone_at(self, place: int) -> tuple[str, int] | None:
        """The zone that is named there, and in how many words."""
        for count in range(min(_LONGEST_ZONE, len(self._chunks) - place), 0, -1):
            typed = " ".join(self._chunks[place : place + count]).strip(",;()")
            zone = schedule.read_zone(typed)
            if zone and ("/" in zone or typed.casefold() in _ALWAYS_A_ZONE or schedule.is_offset(typed)):
                return zone, count
        return None

    def _part_of_day(self, place: int) -> int:
        """Several words that name one and no hour: what they are made of may name another, as "après midi" does."""
        _, count = hours.part_of_day(self._chunks[place : place + hours.MOST], self._spoken)
        if count < 2:
            return 0
        self._about += self._chunks[place : place + count]
        return count

    def _other(self, chunk: str, word: str) -> int:
        match self._spoken.meaning(word):
            case Said.EVERYTHING:
                self._everything = True
            case Said.WEEKLY:
                self._without_days = days.SUNDAY
            case Said.DAY:
                self._without_days = self._without_days or EVERY_DAY
            case Said.WITHOUT:
                self._about.append(_WITHOUT)
            case Said.AROUND | Said.ALSO | Said.AM:
                pass
            case _:
                self._about.append(chunk)
        return 1
