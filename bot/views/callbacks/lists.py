"""Lists of articles, as buttons name them."""

from dataclasses import dataclass
from enum import StrEnum


class ListKind(StrEnum):
    """What a list is a list of."""

    NEWEST = "n"
    DAY = "d"
    LABEL = "t"
    QUERY = "q"
    UNREAD = "u"
    SAVED = "s"
    RELATED = "r"


@dataclass(frozen=True, slots=True)
class ListName:
    """A list of articles: its kind, and how many, which day, which label or which query, and up to which id."""

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
