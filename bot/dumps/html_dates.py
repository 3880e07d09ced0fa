"""Dates as pages have them: in attributes for machines, in addresses, and in text for people."""

import re

from bot.dumps.dates import DATE, FULL_DATE, readings, settle
from bot.dumps.machine_dates import date_text

_LONGEST = 400  # characters of a text that a date is looked for in
_ANY_FULL_DATE = re.compile(rf"(?<![\w/.-])(?:{FULL_DATE})(?![\w/-])", re.IGNORECASE)
_ANY_DATE = re.compile(rf"(?<![\w/.-])(?:{DATE})(?![\w/-])", re.IGNORECASE)
_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-]|$)")


def machine_date(text: str) -> str | None:
    """The date text of the archive for an ISO 8601 date or instant; None where it is neither, or a program's year 1."""
    try:
        found = date_text(text.strip())
    except ValueError:
        return None
    return None if found.startswith("0001") else found


def written_date(text: str, near: str | None = None) -> str | None:
    """The first date within a text for people; ``near`` (a day) decides where it can be read in two ways."""
    text = text[:_LONGEST]
    match = _ANY_FULL_DATE.search(text) or _ANY_DATE.fullmatch(text)
    return settle(readings(match[0].strip()), near) if match else None


def address_date(url: str | None) -> str | None:
    """The day that stands in an address as "/2026/01/07/"."""
    match = _ADDRESS.search(url or "")
    return machine_date("{}-{:0>2}-{:0>2}".format(*match.groups())) if match else None
