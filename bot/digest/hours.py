"""Times of day as people type them: "8:30", "8 pm", "half past eight", "20 Uhr 15", "晚上8点半"."""

import re
from collections.abc import Sequence

from bot.digest import vocabulary
from bot.digest.clock import Clock
from bot.digest.vocabulary import Said, Vocabulary
from bot.texts import language
from bot.typed_dates import in_ascii_digits
from storage import words

_MERIDIEM = re.compile(r"(?P<part>[ap])\.? ?m\.?(?= |$)")
_LONGEST = 12  # words that may belong to an hour: "at twenty-five minutes to nine"
_MOST_BETWEEN = 3  # small words between an hour and its part of the day: "8 o'clock in the evening"
_COMMAS = ",;،、，"
_MARKS = f"{_COMMAS}."
_END = re.compile(rf"(?:[{_COMMAS}]|(?<=[^\W\d]{{2}})[.!。])+$")  # "um acht.", but not "am 8." or "8 p."
_LATIN = {"a": Said.AM, "p": Said.PM}

# What makes an hour of a number in words, besides phrases that add minutes and the part of the day.
_SIGNS = ("at", "oclock", "minute", "below_ten", "part")

# The hours that a part of the day sets twelve later; at night, ten is late and two is early.
_LATER = {
    Said.AM: range(0),
    Said.PM: range(1, 12),
    Said.NOON: range(1, 6),
    Said.NIGHT: range(6, 12),
    Said.MIDNIGHT: range(6, 12),
}
_TWELVE_IS_NONE = {Said.AM, Said.NIGHT, Said.MIDNIGHT}

_Match = re.Match[str]


def read(typed: str) -> tuple[str | None, str]:
    """The time of day with which ``typed`` begins, and what follows: "8:30 PM in Paris" is ("20:30", "Paris").

    It may be said in English or in the language spoken. A number in words is an hour where something says so, as in
    "at eight" or "eight in the evening", or where it is all that was typed. None where there is no time, and what
    follows is then all of it.
    """
    spoken = vocabulary.of(language())
    tokens = [token for chunk in typed.split() for token in spoken.parted(chunk)]
    hour = spoken.clock.hours.get(words.fold(" ".join(tokens).rstrip(_MARKS)))
    if hour is not None:
        return f"{hour:02}:00", ""
    for start in range(_small_words(tokens, spoken) + 1):
        if found := begins(tokens[start:], spoken):
            rest = tokens[start + found[1] :]
            return found[0], " ".join(rest[_small_words(rest, spoken) :])
    return None, typed.strip()


def begins(tokens: Sequence[str], spoken: Vocabulary) -> tuple[str, int] | None:
    """The time ("20:30") with which these words begin, and how many of them it is; None where they begin with none.

    A part of the day stands before the hour or behind it, small words between: "8 in the evening", "abends um 8".
    """
    if not tokens:
        return None
    if part := _part(tokens[0], spoken):
        between = _small_words(tokens[1 : 1 + _MOST_BETWEEN], spoken)
        for start in range(1, between + 2):
            if found := _begins(tokens[start:], spoken, part):
                return found[0], start + found[1]
    return _begins(tokens, spoken)


def _begins(tokens: Sequence[str], spoken: Vocabulary, part: Said | None = None) -> tuple[str, int] | None:
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
        part, length = _part_behind(tokens[end : end + _MOST_BETWEEN + 1], spoken)
        end += length
    if not _is_hour(match, part, spoken.clock):
        return None
    hour, minute = _clock(match, spoken.clock)
    in_day = _in_part(hour, part)
    return (f"{in_day:02}:{minute:02}", end) if in_day is not None else None


def _line(tokens: Sequence[str]) -> str:
    """The first of these words, up to a comma or full stop, folded, one space between; digits are 0 to 9."""
    line: list[str] = []
    for token in tokens[:_LONGEST]:
        word = _END.sub("", token)
        line.append("".join(words.fold(word.lstrip(_COMMAS)).split()))
        if word != token:
            break
    return in_ascii_digits(" ".join(line))


def _is_hour(match: _Match, part: Said | None, clock: Clock) -> bool:
    """Whether an hour is meant rather than a number: five o'clock, not the five members."""
    word = match["word"]
    if word is None or any(match[sign] for sign in (*_SIGNS, *clock.minutes)):
        return True
    return part is not None and word not in clock.articles


def _clock(match: _Match, clock: Clock) -> tuple[int, int]:
    """The hour, 0 to 23, and the minute that a clock shows as it is said there."""
    hour = int(match["digits"]) if match["digits"] else clock.hours[match["named"] or match["word"]]
    added = [phrases[match[group]] for group, phrases in clock.minutes.items() if match[group]]
    minute = int(match["colon"] or match["minute"] or match["below_ten"] or 0) + sum(added)
    if minute < 0:
        hour = 12 if hour == 1 else (hour - 1) % 24  # a quarter to one is no night hour
    return hour, minute % 60


def _part_behind(tokens: Sequence[str], spoken: Vocabulary) -> tuple[Said | None, int]:
    """The part of the day that is named behind an hour, and how many words that is."""
    place = _small_words(tokens, spoken)
    if place < len(tokens) and (part := _part(tokens[place], spoken)):
        return part, place + 1
    meridiem = _MERIDIEM.match(_line(tokens[:2]))
    return (_LATIN[meridiem["part"]], len(meridiem[0].split())) if meridiem else (None, 0)


def _part(token: str, spoken: Vocabulary) -> Said | None:
    said = spoken.meaning(token.strip(_MARKS))
    return said if said in _LATER else None


def _small_words(tokens: Sequence[str], spoken: Vocabulary) -> int:
    """How many of these words, from the first, mean nothing."""
    return next((place for place, token in enumerate(tokens) if not _is_small(token, spoken)), len(tokens))


def _is_small(token: str, spoken: Vocabulary) -> bool:
    word = _END.sub("", token.lstrip(_COMMAS))
    said = spoken.meaning(word)
    return said is Said.AROUND or (said is None and words.fold(word) in words.STOP_WORDS)


def _in_part(hour: int, part: Said | None) -> int | None:
    """The hour of the day that one of the clock is in a part of it; None where that part has no such hour."""
    if part is None:
        return hour
    if part is Said.AM and hour > 12:
        return None
    if hour == 12 and part in _TWELVE_IS_NONE:
        return 0
    return hour + 12 * (hour in _LATER[part])
