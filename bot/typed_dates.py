"""Days and periods as people write them."""

import calendar
import re
from datetime import date, datetime, timedelta

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_YEAR = re.compile(r"[12]\d{3}")
_MONTH = re.compile(r"([12]\d{3})[-/.](\d{1,2})")
_WEEKDAY = re.compile(r"(?:on |this )?(last |past )?([a-z]{3,9})", re.IGNORECASE)
_WEEKDAYS = [name.casefold() for name in calendar.day_name]
_MOST_TYPED = 60


def read_day(typed: str, now: datetime) -> date | None:
    """The day that ``typed`` names, seen from ``now``; None where it names none.

    Numbers go day, month, year, as dates are shown, or year, month, day. What lacks a year, and a weekday, is the last
    one past; "last friday" is never today.
    """
    typed = typed.strip()
    if match := _YEAR_FIRST.fullmatch(typed):
        return _date(match[1], match[2], match[3])
    if match := _DAY_FIRST.fullmatch(typed):
        return _date(match[3], match[2], match[1])
    if (match := _WEEKDAY.fullmatch(typed)) and (number := _weekday(match[2])) is not None:
        back = (now.weekday() - number) % 7
        return now.date() - timedelta(days=7 if match[1] and not back else back)
    found = _in_words(typed, now, "day")
    return found.date() if found else None


def read_period(typed: str, now: datetime) -> tuple[str, str] | None:
    """The first and last day, as ISO dates, of the year, month or day that ``typed`` names, or None."""
    typed = typed.strip()
    if _YEAR.fullmatch(typed):
        return f"{typed}-01-01", f"{typed}-12-31"
    if match := _MONTH.fullmatch(typed):
        return _month(int(match[1]), int(match[2]))
    if day := read_day(typed, now):
        return day.isoformat(), day.isoformat()
    month = _in_words(typed, now, "month") if re.match(r"[^\W\d]{3}", typed) else None
    return _month(month.year, month.month) if month else None


def _month(year: int, month: int) -> tuple[str, str] | None:
    if not 1 <= month <= 12:
        return None
    return f"{year}-{month:02}-01", f"{year}-{month:02}-{calendar.monthrange(year, month)[1]}"


def _in_words(typed: str, now: datetime, part: str) -> datetime | None:
    import dateparser

    if len(typed) > _MOST_TYPED or not re.search(r"\w", typed):
        return None
    found: datetime | None = dateparser.parse(
        typed,
        languages=["en"],
        settings={
            "DATE_ORDER": "DMY",
            "PREFER_DATES_FROM": "past",
            "RELATIVE_BASE": now.replace(tzinfo=None),
            "REQUIRE_PARTS": [part],
        },
    )
    return found


def _weekday(typed: str) -> int | None:
    """The number of the day (Monday is 0) whose name begins so."""
    return next((number for number, name in enumerate(_WEEKDAYS) if name.startswith(typed.casefold())), None)


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
