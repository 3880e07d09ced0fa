"""Dates as feeds have them: RFC 822, ISO 8601 and W3CDTF, and what is written in their stead.

They become date texts of the archive: an instant in UTC where there is a time (one without a zone is taken for UTC), a
day, month or year where there is none.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from bot.dumps.dates import readings, settle

_EARLIEST_YEAR = 1500
_LONGEST = 100  # characters
_MINUTES_A_DAY = 24 * 60

# What programs write where they know no date.
_NO_DATES = frozenset(("1899-12-30T00:00:00Z", "1900-01-01T00:00:00Z", "1970-01-01T00:00:00Z"))

_ZONES = {  # minutes east of Greenwich
    name: minutes
    for minutes, names in (
        *((-600, "HST"), (-540, "AKST"), (-480, "AKDT PST"), (-420, "MST PDT"), (-360, "CST MDT"), (-300, "CDT EST")),
        *((-240, "AST EDT"), (-210, "NST"), (-180, "ADT ART BRT"), (-150, "NDT"), (0, "GMT UT UTC WET Z")),
        *((60, "BST CET MET MEZ WAT WEST"), (120, "CAT CEST EET MEST MESZ SAST"), (180, "EAT EEST IDT MSK TRT")),
        *((210, "IRST"), (240, "GST"), (300, "PKT"), (330, "IST"), (345, "NPT"), (420, "ICT WIB")),
        *((480, "AWST HKT PHT SGT"), (540, "JST KST"), (570, "ACST"), (600, "AEST"), (630, "ACDT"), (660, "AEDT")),
        *((720, "NZST"), (780, "NZDT")),
    )
    for name in names.split()
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january janvier janv januar jänner jän januari enero ene gennaio gen janeiro stycznia янв января",
            "feb february février févr fév februar februari febrero febbraio fevereiro fev lutego фев февраля",
            "mar march mars märz mär mrz maart mrt marzo março marca мар марта",
            "apr april avril avr abril abr aprile kwietnia апр апреля",
            "may mai maj mei mayo maggio mag maio maja май мая",
            "jun june juin juni junio giugno giu junho czerwca июн июня",
            "jul july juillet juil juli julio luglio lug julho lipca июл июля",
            "aug august août aout augustus augusti agosto ago sierpnia авг августа",
            "sep sept september septembre septiembre settembre set setembro września сен сентября",
            "oct october octobre oktober okt octubre ottobre ott outubro out października окт октября",
            "nov november novembre noviembre novembro listopada ноя ноября",
            "dec december décembre déc dezember dez desember diciembre dicembre dic dezembro grudnia дек декабря",
        ),
        start=1,
    )
    for name in names.split()
}
_TIME = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?(?:\s*(?P<half>[ap])\.?m\b\.?)?"
    r"(?:\s*(?P<zone>(?:UTC|GMT|UT)?[+-]\d{1,2}:?\d{0,2}|[A-Z]{1,5}\b))?"
)
_WEEKDAY = r"(?:[^\W\d_][\w.-]{1,15}(?:,\s*|\s+))?"
_MONTH = r"(?P<m>[^\W\d_]{3,12})\.?"
_LATER_TIME = rf"(?:,?\s+(?:at\s+)?{_TIME}.*)?"
_FORMATS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_WEEKDAY}(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|\.)?[\s-]*(?:de\s+)?{_MONTH},?[\s-]*(?:de\s+)?(?P<y>\d{{4}}|\d\d)"
        rf"{_LATER_TIME}",
        rf"(?P<y>\d{{4}})[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)(?:(?:T|\s+){_TIME}.*)?",
        rf"{_WEEKDAY}{_MONTH}\s+(?P<d>\d{{1,2}}),?\s+(?P<y>\d{{4}}){_LATER_TIME}",
        rf"{_WEEKDAY}{_MONTH}\s+(?P<d>\d{{1,2}})\s+{_TIME}\s+(?P<y>\d{{4}})",
        r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?:T?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?(?P<zone>Z|[+-]\d{4})?)?",
        rf"(?P<slashed>(?P<d>\d{{1,2}})[/.](?P<m>\d{{1,2}})[/.](?P<y>\d{{4}})),?\s+{_TIME}.*",
        rf"(?P<y>\d{{4}})[年년]\s*(?P<m>\d{{1,2}})[月월]\s*(?P<d>\d{{1,2}})[日일](?:\s*{_TIME}.*)?",
    )
)
_LESS_THAN_A_DAY = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d\d))?")
_SECONDS = re.compile(r"(\d{9,10})(?:\d{3})?")  # since 1970


@lru_cache(maxsize=1024)
def instant(text: str) -> str | None:
    """The date text that a feed's date means; None where it means none, or a day that no calendar has."""
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        return None
    for pattern in _FORMATS:
        if match := pattern.fullmatch(text):
            return _checked(match)
    if match := _LESS_THAN_A_DAY.fullmatch(text):
        day = _day(match["y"], match["m"] or 1, 1)
        return text if day and day.year >= _EARLIEST_YEAR else None
    if match := _SECONDS.fullmatch(text):
        return _in_utc(datetime.fromtimestamp(int(match[1]), UTC))
    return settle(readings(text), None)


def _checked(match: re.Match[str]) -> str | None:
    found = match.groupdict()
    month, day = found["m"], found["d"]
    if found.get("slashed") and (found["half"] or int(month) > 12):
        month, day = day, month  # Americans write the month first, and hours from 1 to 12
    date_ = _day(_year(found["y"]), month if month.isdecimal() else _MONTHS.get(month.lower(), 0), day)
    if date_ is None or date_.year < _EARLIEST_YEAR:
        return None
    minutes = _minutes(found)
    if minutes is None:
        return date_.isoformat()
    time = timedelta(minutes=minutes, seconds=min(int(found.get("second") or 0), 59))
    return _in_utc(datetime(date_.year, date_.month, date_.day, tzinfo=_zone(found["zone"] or "")) + time)


def _in_utc(moment: datetime) -> str | None:
    text = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return None if text in _NO_DATES else text


def _year(text: str) -> int:
    """A year, of two digits as RFC 2822 has it (section 4.3)."""
    return int(text) + (0 if len(text) == 4 else 2000 if int(text) < 50 else 1900)


def _day(year: int | str, month: int | str, day: int | str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _minutes(found: dict[str, str]) -> int | None:
    """Minutes since midnight; None where there is no time, or none that a clock shows."""
    if not found.get("hour"):
        return None
    hour, half = int(found["hour"]), (found.get("half") or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    minutes = hour * 60 + int(found["minute"])
    return minutes if minutes <= _MINUTES_A_DAY and int(found["minute"]) < 60 else None


def _zone(text: str) -> timezone:
    """A zone by its offset or its name; one that nobody knows is taken for UTC."""
    offset = re.search(r"([+-])(\d{1,2}):?(\d\d)?$", text)
    if offset is None:
        return timezone(timedelta(minutes=_ZONES.get(text.upper(), 0)))
    minutes = int(offset[2]) * 60 + int(offset[3] or 0)
    return timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes)) if minutes < _MINUTES_A_DAY else UTC
