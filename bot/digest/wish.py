"""A wish for a digest as people type it: "8:30 weekdays tag:energy source:Wire -sports Paris"."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from bot.digest import days, hours, schedule, vocabulary
from bot.digest.vocabulary import Said, Vocabulary
from bot.texts import language
from storage import interests, words
from storage.interests import Interests
from storage.models import EVERY_DAY

_CHUNK = re.compile(r'[^\s"“”„«»]*["“„«][^"“”„«»]*["”“»]?\S*|\S+')
_QUOTED = re.compile(r'["“”„«»]')
_FIELD = re.compile(r"(?ai:[-–−]?(?:title|tag|source|author|before|after):)")
_CHAT = re.compile(r"@[A-Za-z]\w{3,31}|-\d{6,15}", re.ASCII)
_CLOCK = re.compile(r"\d+(?:[.:：]\d*)*[h点點时時]?\d*(?:[ap]\.?m\.?)?", re.IGNORECASE)
_ZONE_LIKE = re.compile(r"[A-Za-z_]+(?:/[A-Za-z_+-]+)+|[A-Z]{1,3}[SD]T|CET|EET|WET|MSK|Z")
_ALWAYS_A_ZONE = {"utc", "gmt", "zulu"}
_LONGEST_ZONE = 3  # words
_LONGEST_DAYS = 3
_COMMAS = ",;،、"
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
        return self._time(place) or self._day(place) or self._place(place) or self._other(chunk, word)

    def _is_every_week(self, place: int, word: str) -> bool:
        """Whether the word is the second of "every week" rather than of "fashion week"."""
        before = self._chunks[place - 1] if place else ""
        return self._spoken.meaning(word) is Said.WEEK and self._spoken.meaning(before) is Said.AROUND

    def _time(self, place: int) -> int:
        if self._at is not None:
            return 0
        if found := hours.begins(self._chunks[place:], self._spoken):
            self._at, count = found
            return count
        word = self._chunks[place].strip(",;")
        if _CLOCK.fullmatch(word) and not self._unclear:
            self._unclear = (Unclear.TIME, word)
            return 1
        return 0

    def _day(self, place: int) -> int:
        """One word, several that name days together, or the first and last day of a span."""
        rest = [chunk.strip(_COMMAS) for chunk in self._chunks[place : place + _LONGEST_DAYS]]
        for count in range(len(rest), 0, -1):
            found = days.read(self._as_one_word(rest[:count]), self._spoken.days)
            if found is not None:
                self._days = (self._days or 0) | found
                return count
        return 0

    def _as_one_word(self, said: list[str]) -> str:
        match said:
            case [first, until, last] if words.fold(until) in self._spoken.until:
                return f"{first}-{last}"
            case _:
                return " ".join(said)

    def _place(self, place: int) -> int:
        if self._zone is not None:
            return 0
        for count in range(min(_LONGEST_ZONE, len(self._chunks) - place), 0, -1):
            typed = " ".join(self._chunks[place : place + count]).strip(",;()")
            zone = schedule.read_zone(typed)
            if zone and ("/" in zone or typed.casefold() in _ALWAYS_A_ZONE or schedule.is_offset(typed)):
                self._zone = zone
                return count
        typed = self._chunks[place].strip(",;()")
        if (schedule.is_offset(typed) or _ZONE_LIKE.fullmatch(typed)) and not self._unclear:
            self._unclear = (Unclear.ZONE, typed)
            return 1
        return 0

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
