"""What a button means. Telegram gives a button 64 bytes: each meaning is a few letters, digits and colons.

A list is named by one letter and what it is a list of: ``n8`` the 8 newest, ``d2026-01-07`` a day, ``t12`` a label,
``q5`` a remembered query.
"""

import re
from dataclasses import dataclass
from enum import StrEnum


class ListKind(StrEnum):
    """What a list is a list of."""

    NEWEST = "n"
    DAY = "d"
    LABEL = "t"
    QUERY = "q"


@dataclass(frozen=True, slots=True)
class ListName:
    """A list of articles: its kind, and how many, which day, which label or which query."""

    kind: ListKind
    of: str

    def __str__(self) -> str:
        return f"{self.kind}{self.of}"


@dataclass(frozen=True, slots=True)
class ShowList:
    """Show a page (from 0) of a list in place."""

    list: ListName
    page: int = 0

    def __str__(self) -> str:
        return f"l:{self.list}:{self.page}"


@dataclass(frozen=True, slots=True)
class ShowArticle:
    """Show a page (from 0) of an article in place; with the way back to a page of a list."""

    article_id: int
    page: int = 0
    back: ShowList | None = None

    def __str__(self) -> str:
        back = f":{self.back.list}:{self.back.page}" if self.back else ""
        return f"a:{self.article_id}:{self.page}{back}"


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """Send an article as a new message, below."""

    article_id: int

    def __str__(self) -> str:
        return f"o:{self.article_id}"


@dataclass(frozen=True, slots=True)
class ShowLabels:
    """Show a page (from 0) of the label list: of topics ("tags") or of sources."""

    which: str
    page: int = 0

    def __str__(self) -> str:
        return f"g:{self.which}:{self.page}"


@dataclass(frozen=True, slots=True)
class UndoLoad:
    """Take a load back."""

    load_id: int

    def __str__(self) -> str:
        return f"u:{self.load_id}"


@dataclass(frozen=True, slots=True)
class AnswerOffer:
    """Load the dump that was offered, or leave it."""

    offer_id: int
    accepted: bool

    def __str__(self) -> str:
        return f"{'y' if self.accepted else 'x'}:{self.offer_id}"


@dataclass(frozen=True, slots=True)
class RunCommand:
    """Do what a command without arguments does."""

    command: str

    def __str__(self) -> str:
        return f"c:{self.command}"


@dataclass(frozen=True, slots=True)
class Erase:
    """Forget the chat."""

    def __str__(self) -> str:
        return "e"


@dataclass(frozen=True, slots=True)
class PushNow:
    """Queue a digest for every subscription."""

    def __str__(self) -> str:
        return "p"


@dataclass(frozen=True, slots=True)
class Nothing:
    """A button that only shows something, such as the number of the page."""

    def __str__(self) -> str:
        return "-"


Callback = (
    ShowList | ShowArticle | OpenArticle | ShowLabels | UndoLoad | AnswerOffer | RunCommand | Erase | PushNow | Nothing
)

_LIST = r"([ndtq])([\d-]{1,12})"
_NUMBER = r"(\d{1,15})"
_PATTERNS = {
    name: re.compile(pattern, re.ASCII)
    for name, pattern in {
        "list": rf"l:{_LIST}:{_NUMBER}",
        "article": rf"a:{_NUMBER}:{_NUMBER}(?::{_LIST}:{_NUMBER})?",
        "open": rf"o:{_NUMBER}",
        "labels": rf"g:(tags|sources):{_NUMBER}",
        "undo": rf"u:{_NUMBER}",
        "offer": r"([yx]):(\d{1,15})",
        "command": r"c:([a-z]{1,32})",
    }.items()
}
_FIXED: dict[str, Callback] = {str(callback): callback for callback in (Erase(), PushNow(), Nothing())}


def parse(data: str) -> Callback | None:
    """The meaning of a button's data, or None where it has none: stale, or not made by us."""
    if data in _FIXED:
        return _FIXED[data]
    for name, pattern in _PATTERNS.items():
        if match := pattern.fullmatch(data):
            return _meaning(name, match)
    return None


def _meaning(name: str, match: re.Match[str]) -> Callback:
    first = match[1]
    match name:
        case "list":
            return ShowList(ListName(ListKind(first), match[2]), int(match[3]))
        case "article":
            back = ShowList(ListName(ListKind(match[3]), match[4]), int(match[5])) if match[3] else None
            return ShowArticle(int(first), int(match[2]), back)
        case "open":
            return OpenArticle(int(first))
        case "labels":
            return ShowLabels(first, int(match[2]))
        case "undo":
            return UndoLoad(int(first))
        case "offer":
            return AnswerOffer(int(match[2]), first == "y")
        case _:
            return RunCommand(first)
