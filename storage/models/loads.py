"""What came of a dump."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that a dump holds and that is left out by design: ``why`` is one word or two ("draft", "page")."""

    why: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a dump that could not be read.

    Attributes:
        where: A place that a person finds again: "line 120", "post 1532", "page.html".
        reason: One sentence that says what is wrong and, where there is something to do, what.
    """

    where: str
    reason: str


class Outcome(StrEnum):
    """What storing an article did."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """One run of "load these files", as the archive remembers it. Instants are aware datetimes in UTC.

    Attributes:
        loaded_by: A Telegram user id; None from the command line.
        stored_at: Its last sign of life.
        finished_at: None while it runs, and for good where it was killed.
        removed: How many articles it took down: 1 where an admin did just that.
    """

    id: int
    name: str
    loaded_by: int | None
    started_at: datetime
    stored_at: datetime
    finished_at: datetime | None
    undone_at: datetime | None
    added: int
    updated: int
    unchanged: int
    skipped: int
    rejected: int
    removed: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking a load back did: articles removed, given their old text back, and left as a later load made them."""

    removed: int
    restored: int
    kept: int
