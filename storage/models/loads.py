"""What came of a dump."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that a dump holds and that is left out by design: ``why`` is one word or two ("draft", "page")."""

    why: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something could not be read: the name of a sentence, and what the sentence speaks of.

    The sentence says what is wrong and, where there is something to do, what. It is a text of the room that speaks to
    people, in their language.

    Attributes:
        name: Such as "damaged".
        values: By name.
    """

    name: str
    values: tuple[tuple[str, str | float], ...] = ()

    def of(self, **values: str | float) -> "Reason":
        """This sentence, about these values."""
        return Reason(self.name, tuple(values.items()))


@dataclass(frozen=True, slots=True)
class Line:
    """A place in the document that is being read: its ``number``-th line, from 1."""

    number: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a dump that could not be read.

    Attributes:
        where: A line, or the path of a document, of a page in it, of a file that never became a document.
    """

    where: Line | str
    reason: Reason

    @property
    def path(self) -> str:
        """What it is about as a whole; nothing where it is about a line."""
        return "" if isinstance(self.where, Line) else self.where


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
