"""A wish for a digest as people type it: "8:30 weekdays tag:energy source:Wire -sports Paris"."""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from bot.digest import days, schedule
from storage import interests
from storage.interests import Interests
from storage.models import EVERY_DAY

_CHUNK = re.compile(r'[^\s"“”„«»]*["“„«][^"“”„«»]*["”“»]?\S*|\S+')
_QUOTED = re.compile(r'["“”„«»]')
_FIELD = re.compile(r"(?ai:[-–−]?(?:title|tag|source|author|before|after):)")
_CHAT = re.compile(r"@[A-Za-z]\w{3,31}|-\d{6,15}", re.ASCII)
_CLOCK = re.compile(r"\d+(?:[.:]\d*)*h?\d*(?:[ap]\.?m\.?)?", re.IGNORECASE)
_ZONE_LIKE = re.compile(r"[A-Za-z_]+(?:/[A-Za-z_+-]+)+|[A-Z]{1,3}[SD]T|CET|EET|WET|MSK|Z")
_MORE = {"also", "another", "add", "+"}
_NO_WISH = {"every", "each", "day", "only", "digest", "time", "timezone", "zone", "o'clock"}
_EVERYTHING = {"everything", "all"}
_ALWAYS_A_ZONE = {"utc", "gmt", "zulu"}
_LONGEST_ZONE = 3  # words


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

    What is quoted, and what is neither hour, day nor zone, is what the digest is to be about.
    """
    return _Reading(_CHUNK.findall(typed)).wish()


class _Reading:
    """One line, chunk by chunk."""

    def __init__(self, chunks: list[str]) -> None:
        self._chunks = chunks
        self._at: str | None = None
        self._zone: str | None = None
        self._days: int | None = None
        self._weekly = False
        self._about: list[str] = []
        self._everything = False
        self._chat: str | None = None
        self._another = False
        self._unclear: tuple[Unclear, str] | None = None

    def wish(self) -> Wish:
        place = 0
        while place < len(self._chunks):
            place += self._take(place)
        if self._weekly and self._days is None:
            self._days = days.SUNDAY
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
        word = chunk.casefold().strip(",;")
        if word in _MORE and not self._another and place == 0:
            self._another = True
            return 1
        if _CHAT.fullmatch(chunk) and self._chat is None:
            self._chat = chunk
            return 1
        return self._time(place) or self._day(word) or self._place(place) or self._other(chunk, word)

    def _time(self, place: int) -> int:
        if self._at is not None:
            return 0
        rest = [chunk.strip(",;") for chunk in self._chunks[place:]]
        at, left = schedule.read_time(" ".join(rest))
        if at is not None:
            self._at = at
            return next(count for count in range(1, len(rest) + 1) if " ".join(rest[count:]) == left)
        if _CLOCK.fullmatch(rest[0]) and not self._unclear:
            self._unclear = (Unclear.TIME, rest[0])
            return 1
        return 0

    def _day(self, word: str) -> int:
        if word == "weekly":
            self._weekly = True
            return 1
        found = days.read(word)
        if found is None:
            return 0
        self._days = (self._days or 0) | found
        return 1

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
        if word in _EVERYTHING:
            self._everything = True
        elif word not in _NO_WISH:
            self._about.append(chunk)
        elif word == "day" and self._days is None:
            self._days = EVERY_DAY
        return 1
