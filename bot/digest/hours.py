"""Times of day as people type them: "8:30", "8 pm", "half past eight", "20 Uhr 15", "晚上8点半"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from bot.digest import vocabulary
from bot.digest.clock import Clock
from bot.digest.vocabulary import Said, Vocabulary
from bot.texts import language
from bot.typed_dates import in_ascii_digits
from storage import words
from storage.models import EVERY_DAY

_MERIDIEM = re.compile(r"(?P<part>[ap])\.? ?m\.?(?= |$)")
_LONGEST = 12  # words that may belong to an hour: "at twenty-five minutes to nine"
_LONGEST_PART = 3  # words that name a part of the day
_MOST_BETWEEN = 3  # small words between an hour and its part of the day: "8 o'clock in the evening"
_MOST_BEFORE = 8  # words before an hour: "every single day at"
_COMMAS = ",;،、，"
_STOPS = ".!。"
_MARKS = f"{_COMMAS}."
_LATIN = {"a": Said.AM, "p": Said.PM}

MOST = 2 * (_LONGEST_PART + _MOST_BETWEEN) + _LONGEST
"""The most words that :func:`begins` looks at."""

# What makes an hour of a number, besides phrases that add minutes and the part of the day.
_CLEARLY = ("named", "colon", "oclock_before", "oclock", "minute", "below_ten", "part")

# The hours that a part of the day sets twelve later; at night, ten is late and two is early.
_LATER = {
    Said.AM: range(0),
    Said.PM: range(1, 12),
    Said.NOON: range(1, 6),
    Said.NIGHT: range(6, 12),
    Said.MIDNIGHT: range(6, 12),
}
_TWELVE_IS_NONE = {Said.AM, Said.NIGHT, Said.MIDNIGHT}
_ABOUT_NOON = range(11, 14)  # "noon 12" is an hour, "noon 10" ten minutes past it

_Match = re.Match[str]


class Mark(IntEnum):
    """What makes an hour of a number, from the least to the most."""

    DOUBT = 0  # "at" before what may as well be an article: "vers une"
    AT = 1  # "at" before a number in words: "at five"
    NUMBER = 2  # a number in digits
    CLEAR = 3  # minutes, "o'clock", a part of the day


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day as it was typed.

    Attributes:
        at: "20:30".
        length: How many words it is.
    """

    at: str
    length: int
    mark: Mark


def read(typed: str) -> tuple[str | None, str]:
    """The time of day with which ``typed`` begins, and what follows: "8:30 PM in Paris" is ("20:30", "Paris").

    It may be said in English or in the language spoken, "every day" and the like around it. A number in words is an
    hour where something says so, as in "at eight" or "eight in the evening", or where it is all that was typed. None
    where there is no time, and what follows is then all of it.
    """
    spoken = vocabulary.of(language())
    tokens = [token for chunk in typed.split() for token in spoken.parted(chunk)]
    for start in range(_words_of_every_day(tokens[:_MOST_BEFORE], spoken) + 1):
        if found := _alone(tokens[start:], spoken) or begins(tokens[start:], spoken):
            rest = tokens[start + found.length :]
            return found.at, " ".join(rest[_words_of_every_day(rest, spoken) :])
    return None, typed.strip()


def begins(tokens: Sequence[str], spoken: Vocabulary) -> Hour | None:
    """The time with which these words begin; None where they begin with none.

    A part of the day stands before the hour or behind it, small words between: "8 in the evening", "abends um 8".
    """
    hour = _begins(tokens, spoken)
    later = _behind_part(tokens, spoken)
    if hour is None or later is None:
        return hour or later
    minutes = int(hour.at[3:])
    is_past_noon = minutes and minutes not in _ABOUT_NOON and hour.length >= later.length  # "midi dix"
    return hour if is_past_noon else later


def part_of_day(tokens: Sequence[str], spoken: Vocabulary) -> tuple[Said | None, int]:
    """The part of the day with which these words begin, and how many words it is."""
    for count in range(min(_LONGEST_PART, len(tokens)), 0, -1):
        said = spoken.meaning(" ".join(tokens[:count]).strip(_MARKS))
        if said in _LATER:
            return said, count
    return None, 0


def _alone(tokens: Sequence[str], spoken: Vocabulary) -> Hour | None:
    """The hour in words that is all that is left."""
    if len(tokens) > _LONGEST:
        return None
    hour = spoken.clock.hours.get(words.fold(" ".join(tokens).rstrip(_MARKS)))
    return Hour(f"{hour:02}:00", len(tokens), Mark.NUMBER) if hour is not None else None


def _behind_part(tokens: Sequence[str], spoken: Vocabulary) -> Hour | None:
    """The hour behind the part of the day with which these words begin."""
    part, length = part_of_day(tokens, spoken)
    if part is None:
        return None
    between = _small_words(tokens[length : length + _MOST_BETWEEN], spoken)
    for start in range(length, length + between + 1):
        if found := _begins(tokens[start:], spoken, part):
            return replace(found, length=start + found.length)
    return None


def _begins(tokens: Sequence[str], spoken: Vocabulary, part: Said | None = None) -> Hour | None:
    """As :func:`begins`, from the hour on; ``part`` is the part of the day that was named before it."""
    match = spoken.clock.pattern.match(_line(tokens))
    if not match:
        return None
    end = len(match[0].split())
    if match["named"]:
        part = None
    elif match["part"]:
        part = _LATIN[match["part"]]
    elif part is None:
        part, length = _part_behind(tokens[end : end + _MOST_BETWEEN + _LONGEST_PART], spoken)
        end += length
    mark = _mark(match, part, spoken.clock)
    if mark is None:
        return None
    hour, minute = _clock(match, spoken.clock)
    in_day = _in_part(hour, part)
    if in_day is None:
        return None
    exact = spoken.clock.exact.match(_line(tokens[end - 1 :]).partition(" ")[2])  # "8 pm sharp"
    return Hour(f"{in_day:02}:{minute:02}", end + len(exact[0].split() if exact else ()), mark)


def _line(tokens: Sequence[str]) -> str:
    """The first of these words, up to a comma or full stop, folded, one space between; digits are 0 to 9."""
    line: list[str] = []
    for token in tokens[:_LONGEST]:
        word = _unmarked(token)
        line.append("".join(words.fold(word.lstrip(_COMMAS)).split()))
        if word != token:
            break
    return in_ascii_digits(" ".join(line))


def _unmarked(token: str) -> str:
    """The word without commas and the full stop behind it: "um acht.", but not "am 8." or "8 p."."""
    bare = token.rstrip(_COMMAS + _STOPS)
    return bare if len(bare) > 1 and bare[-2:].isalpha() else token.rstrip(_COMMAS)


def _mark(match: _Match, part: Said | None, clock: Clock) -> Mark | None:
    """What says that an hour is meant rather than a number: five o'clock, not the five members."""
    word = match["word"]
    if any(match[sign] for sign in (*_CLEARLY, *clock.minutes)):
        return Mark.CLEAR
    if part is not None and word not in clock.articles:
        return Mark.CLEAR
    if word is None:
        return Mark.NUMBER
    if match["at"] is None:
        return None
    is_doubtful = word in clock.articles or word in clock.units
    return Mark.DOUBT if is_doubtful and " " not in match["at"] else Mark.AT  # "a la una" is an hour, "vers une" none


def _clock(match: _Match, clock: Clock) -> tuple[int, int]:
    """The hour, 0 to 23, and the minute that a clock shows as it is said there."""
    hour = int(match["digits"]) % 24 if match["digits"] else clock.hours[match["named"] or match["word"]]
    added = [phrases[match[group]] for group, phrases in clock.minutes.items() if match[group]]
    minute = int(match["colon"] or match["minute"] or match["below_ten"] or 0) + sum(added)
    if minute < 0:
        hour = 12 if hour == 1 else (hour - 1) % 24  # a quarter to one is no night hour
    return hour, minute % 60


def _part_behind(tokens: Sequence[str], spoken: Vocabulary) -> tuple[Said | None, int]:
    """The part of the day that is named behind an hour, and how many words that is."""
    place = _small_words(tokens[:_MOST_BETWEEN], spoken)
    part, length = part_of_day(tokens[place:], spoken)
    if part:
        return part, place + length
    meridiem = _MERIDIEM.match(_line(tokens[:2]))
    return (_LATIN[meridiem["part"]], len(meridiem[0].split())) if meridiem else (None, 0)


def _small_words(tokens: Sequence[str], spoken: Vocabulary) -> int:
    """How many of these words, from the first, mean nothing."""
    return next((place for place, token in enumerate(tokens) if not _is_small(token, spoken)), len(tokens))


def _words_of_every_day(tokens: Sequence[str], spoken: Vocabulary) -> int:
    """How many of these words, from the first, mean nothing or every day."""
    return next(
        (
            place
            for place, token in enumerate(tokens)
            if not (_is_small(token, spoken) or _is_every_day(_unmarked(token), spoken))
        ),
        len(tokens),
    )


def _is_small(token: str, spoken: Vocabulary) -> bool:
    word = _unmarked(token.lstrip(_COMMAS))
    said = spoken.meaning(word)
    return said is Said.AROUND or (said is None and words.fold(word) in words.STOP_WORDS)


def _is_every_day(word: str, spoken: Vocabulary) -> bool:
    return spoken.meaning(word) is Said.DAY or spoken.days.get(words.fold(word)) == EVERY_DAY


def _in_part(hour: int, part: Said | None) -> int | None:
    """The hour of the day that one of the clock is in a part of it; None where that part has no such hour."""
    if part is None:
        return hour
    if part is Said.AM and hour > 12:
        return None
    if hour == 12 and part in _TWELVE_IS_NONE:
        return 0
    return hour + 12 * (hour in _LATER[part])
