"""Days and periods as people write them, in their language or in English."""

import calendar
import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from bot import texts
from bot.digest import vocabulary
from bot.digest.vocabulary import Said
from storage import words

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_MONTH_FIRST = re.compile(r"(\d{1,2})月(\d{1,2})[日号]")
_YEAR = re.compile(r"([12]\d{3})年?")
_MONTH = re.compile(r"([12]\d{3})[-/.](\d{1,2})")
_WEEKDAY = re.compile(r"(?:on |this )?(last |past )?([a-z]{3,9})", re.IGNORECASE)
_WEEKDAYS = [name.casefold() for name in calendar.day_name]
_MOST_TYPED = 60
_DASHED = re.compile(r"(.+?)\s*(?:\.\.+|–|—|/)\s*(.+)")
_RUN_ON = re.compile("(.+?)[至到](.+)")  # Chinese, which writes no spaces


def read_day(typed: str, now: datetime, languages: Sequence[str] = ()) -> date | None:
    """The day that ``typed`` names, seen from ``now``; None where it names none.

    Numbers go day, month, year, as dates are shown, or year, month, day. What lacks a year, and a weekday, is the last
    one past; "last friday" is never today.

    Args:
        languages: Those in which it may be written besides English, the likeliest first; none for the one spoken here.
    """
    typed = in_ascii_digits(typed.strip())
    languages = languages or (texts.language(),)
    if match := _YEAR_FIRST.fullmatch(typed):
        return _date(match[1], match[2], match[3])
    if match := _DAY_FIRST.fullmatch(typed):
        return _date(match[3], match[2], match[1])
    if (match := _WEEKDAY.fullmatch(typed)) and (number := _weekday(match[2])) is not None:
        back = (now.weekday() - number) % 7
        return now.date() - timedelta(days=7 if match[1] and not back else back)
    if (number := _named_weekday(typed, languages)) is not None:
        return now.date() - timedelta(days=(now.weekday() - number) % 7)
    if match := _MONTH_FIRST.fullmatch(typed):
        typed = f"{match[2]}/{match[1]}"
    found = _in_words(typed, now, "day", languages)
    return found.date() if found else None


def read_period(typed: str, now: datetime, languages: Sequence[str] = ()) -> tuple[str, str] | None:
    """The first and last day, as ISO dates, of the year, month or day that ``typed`` names, or None.

    ``languages`` is as for :func:`read_day`.
    """
    typed = in_ascii_digits(typed.strip())
    languages = languages or (texts.language(),)
    if match := _YEAR.fullmatch(typed):
        return f"{match[1]}-01-01", f"{match[1]}-12-31"
    if match := _MONTH.fullmatch(typed):
        return _month(int(match[1]), int(match[2]))
    if day := read_day(typed, now, languages):
        return day.isoformat(), day.isoformat()
    may_be_a_month = re.match(r"[^\W\d]{3}", typed) or "月" in typed
    month = _in_words(typed, now, "month", languages) if may_be_a_month else None
    return _month(month.year, month.month) if month else None


def read_span(typed: str, now: datetime) -> tuple[str, str] | None:
    """As :func:`read_period`, and from the first day of one to the last of another: "march to may", "3月到5月"."""
    if period := read_period(typed, now):
        return period
    for before, behind in _ends(typed.strip()):
        first, last = read_period(before, now), read_period(behind, now)
        if first and last and first[0] <= last[1]:
            return first[0], last[1]
    return None


def _ends(typed: str) -> Iterator[tuple[str, str]]:
    """What may be the first and the last part of a span, each as typed."""
    if match := _DASHED.fullmatch(typed):
        yield match[1], match[2]
    until = vocabulary.of(texts.language()).until
    said = typed.split()
    for place in range(1, len(said) - 1):
        if words.fold(said[place]) in until:
            yield " ".join(said[:place]), " ".join(said[place + 1 :])
    if match := _RUN_ON.fullmatch(typed):
        yield match[1], match[2]


def _month(year: int, month: int) -> tuple[str, str] | None:
    if not 1 <= month <= 12:
        return None
    return f"{year}-{month:02}-01", f"{year}-{month:02}-{calendar.monthrange(year, month)[1]}"


def _in_words(typed: str, now: datetime, part: str, languages: Sequence[str]) -> datetime | None:
    """What dateparser makes of it: in the first of the languages that can read it, at last in English."""
    import dateparser

    if len(typed) > _MOST_TYPED or not re.search(r"\w", typed):
        return None
    for language in dict.fromkeys((*languages, texts.ENGLISH)):
        found: datetime | None = dateparser.parse(
            typed,
            languages=[language],
            settings={
                "DATE_ORDER": "DMY",
                "PREFER_DATES_FROM": "past",
                "RELATIVE_BASE": now.replace(tzinfo=None),
                "REQUIRE_PARTS": [part],
            },
        )
        if found:
            return found
    return None


def _weekday(typed: str) -> int | None:
    """The number of the day (Monday is 0) whose English name begins so."""
    return next((number for number, name in enumerate(_WEEKDAYS) if name.startswith(typed.casefold())), None)


def _named_weekday(typed: str, languages: Sequence[str]) -> int | None:
    """The number of the day whose name it is in one of the languages, perhaps with small words around."""
    for spoken in map(vocabulary.of, languages):
        named = [word for word in words.fold(typed).split() if spoken.meaning(word) is not Said.AROUND]
        of_week = spoken.days.get(named[0], 0) if len(named) == 1 else 0
        if of_week.bit_count() == 1:
            return of_week.bit_length() - 1
    return None


def in_ascii_digits(typed: str) -> str:
    """Digits of any script as 0 to 9: ``int`` reads them all, dateparser and our patterns do not."""
    if typed.isascii():
        return typed
    return "".join(str(int(each)) if each.isdecimal() else each for each in typed)


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
