"""Dates as machines write them, in ISO 8601, and as the archive keeps them."""

import re
from datetime import UTC, date, datetime

_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def date_text(text: str) -> str:
    """The date text of the archive for an ISO 8601 date or instant.

    A day, month or year keeps its precision and is never shifted. An instant becomes text in UTC, to the second
    (``2026-01-07T09:30:00Z``); one that names no zone is taken for UTC.

    Raises:
        ValueError: The text is neither, or names a day that no calendar has, or an instant outside of the years 1 to
            9999 in UTC.
    """
    if _DAY.fullmatch(text):
        date.fromisoformat((text + "-01-01")[:10])
        return text
    instant = datetime.fromisoformat(text)
    zoned = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
    try:
        return zoned.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    except OverflowError as error:
        raise ValueError(f"no year of the calendar: {text}") from error
