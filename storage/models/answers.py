"""What was asked, and what was found."""

from dataclasses import dataclass

from storage.models.articles import Label, StoredArticle
from storage.query_parts import Mistake


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as a table of contents has it."""

    id: int
    day: str
    title: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """An article that was found.

    Attributes:
        snippet: The best passage, plain text.
        marks: Where the words stand in it, as (start, end) offsets into ``snippet``.
    """

    article: StoredArticle
    snippet: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """What the articles that were found have in common.

    Attributes:
        counted: How many of them were looked at; the other numbers are of these.
        sources: The biggest first, a few.
        labels: Categories, or tags where there are none, or topics; the biggest first, a few.
        days: Each day under which some are listed, the newest first, and how many.
    """

    counted: int
    sources: tuple[Label, ...]
    labels: tuple[Label, ...]
    days: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What a search found.

    Attributes:
        understood_as: The words as corrected, or None where they were taken as typed.
        left_out: Words without which there are results, where nothing had all of them.
        total: How many articles match.
        mistakes: What is wrong with the operators in the query.
        milliseconds: How long the search took, snippets included.
        facets: What all that was found has in common; None where nobody asked.
    """

    query: str
    understood_as: str | None
    left_out: tuple[str, ...]
    mistakes: tuple[Mistake, ...]
    total: int
    milliseconds: float
    results: tuple[SearchResult, ...]
    facets: Facets | None = None
