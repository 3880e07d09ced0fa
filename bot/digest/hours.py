"""Times of day as people type them: "8:30", "8 pm", "20h", "8 Uhr abends", "晚上8点半"."""

import re
from collections.abc import Sequence

from bot.digest import vocabulary
from bot.digest.vocabulary import Said, Vocabulary
from bot.texts import language
from bot.typed_dates import in_ascii_digits
from storage import words

_CLOCK = re.compile(
    r"(?P<hour>[01]?\d|2[0-3])"
    r"(?:[:.](?P<minute>[0-5]\d)| ?[h点點时時](?: ?(?P<past>[0-5]\d)(?:分|min)?|(?P<half>半))?)?"
    r"(?:(?P<part>[ap])\.?m\.?)?(?= |$)",
    re.IGNORECASE | re.ASCII,
)
_MERIDIEM = re.compile(r"(?P<part>[ap])\.? ?m\.?(?= |$)", re.IGNORECASE)
_COLONS = str.maketrans("：．", ":.")  # those of a Chinese keyboard
_LONGEST_CLOCK = 3  # words: "8 h 30"
_MOST_BETWEEN = 3  # small words between an hour and its part of the day: "8 o'clock in the evening"
_MARKS = ",;.،、，"
_LATIN = {"a": Said.AM, "p": Said.PM}
_NAMED = {Said.NOON: "12:00", Said.MIDNIGHT: "00:00"}

# The hours that a part of the day sets twelve later; at night, ten is late and two is early.
_LATER = {
    Said.AM: range(0),
    Said.PM: range(1, 12),
    Said.NOON: range(1, 6),
    Said.NIGHT: range(6, 12),
    Said.MIDNIGHT: range(6, 12),
}
_TWELVE_IS_NONE = {Said.AM, Said.NIGHT, Said.MIDNIGHT}


def read(typed: str) -> tuple[str | None, str]:
    """The time of day with which ``typed`` begins, and what follows: "8:30 PM in Paris" is ("20:30", "Paris").

    Parts of the day, noon and midnight may be named in English or in the language spoken. None where there is no time,
    and what follows is then all of it.
    """
    spoken = vocabulary.of(language())
    tokens = [token for chunk in typed.split() for token in spoken.parted(chunk)]
    found = begins(tokens, spoken)
    if found is None:
        return None, typed.strip()
    at, end = found
    return at, " ".join(tokens[end + _small_words(tokens[end:], spoken) :])


def begins(tokens: Sequence[str], spoken: Vocabulary) -> tuple[str, int] | None:
    """The time ("20:30") with which these words begin, and how many of them it is; None where they begin with none.

    A part of the day stands before the hour or behind it, small words between: "8 in the evening", "abends um 8".
    """
    part, start = _part_before(tokens, spoken)
    line = " ".join(tokens[start : start + _LONGEST_CLOCK]).translate(_COLONS)
    clock = _CLOCK.match(in_ascii_digits(line))
    if not clock:
        return (_NAMED[part], 1) if part in _NAMED else None
    end = start + len(clock[0].split())
    if clock["part"]:
        part = _LATIN[clock["part"].lower()]
    elif part is None:
        part, length = _part_behind(tokens[end : end + _MOST_BETWEEN + 1], spoken)
        end += length
    hour = _in_part(int(clock["hour"]), part)
    minute = "30" if clock["half"] else clock["minute"] or clock["past"] or "00"
    return (f"{hour:02}:{minute}", end) if hour is not None else None


def _part_before(tokens: Sequence[str], spoken: Vocabulary) -> tuple[Said | None, int]:
    """The part of the day that is named first, and where its hour is to stand."""
    part = _part(tokens[0], spoken) if tokens else None
    if part is None:
        return None, 0
    return part, 1 + _small_words(tokens[1 : 1 + _MOST_BETWEEN], spoken)


def _part_behind(tokens: Sequence[str], spoken: Vocabulary) -> tuple[Said | None, int]:
    """The part of the day that is named behind an hour, and how many words that is."""
    place = _small_words(tokens, spoken)
    if place < len(tokens) and (part := _part(tokens[place], spoken)):
        return part, place + 1
    meridiem = _MERIDIEM.match(" ".join(tokens[:2]))
    return (_LATIN[meridiem["part"].lower()], len(meridiem[0].split())) if meridiem else (None, 0)


def _part(token: str, spoken: Vocabulary) -> Said | None:
    said = spoken.meaning(token.strip(_MARKS))
    return said if said in _LATER else None


def _small_words(tokens: Sequence[str], spoken: Vocabulary) -> int:
    """How many of these words, from the first, mean nothing."""
    return next((place for place, token in enumerate(tokens) if not _is_small(token, spoken)), len(tokens))


def _is_small(token: str, spoken: Vocabulary) -> bool:
    said = spoken.meaning(token)
    return said is Said.AROUND or (said is None and words.fold(token) in words.STOP_WORDS)


def _in_part(hour: int, part: Said | None) -> int | None:
    """The hour of the day that one of the clock is in a part of it; None where that part has no such hour."""
    if part is None:
        return hour
    if part is Said.AM and hour > 12:
        return None
    if hour == 12 and part in _TWELVE_IS_NONE:
        return 0
    return hour + 12 * (hour in _LATER[part])
