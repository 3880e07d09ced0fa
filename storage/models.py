"""What the rooms pass around: frozen values, no behaviour that needs a database.

A **date** here is text that keeps the precision it came with: ``"2012"``, ``"2010-05"``, ``"2026-01-07"`` or an
instant in UTC, ``"2026-01-07T09:30:00Z"``. A date without a time is a day and is never shifted by a zone. All of these
sort correctly as text.
"""

from dataclasses import dataclass
from enum import StrEnum


class LabelKind(StrEnum):
    """What a label says of an article."""

    CATEGORY = "category"
    TAG = "tag"
    TOPIC = "topic"
    SOURCE = "source"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as a dump gives it, before the archive knows it.

    Attributes:
        site: The digest it stood in ("Aletho News"); empty where the dump does not say.
        url: Its own address, or None.
        title: One line, never empty.
        dek: The line under the title that says more, or None.
        author: The person of the byline ("By …"), or None.
        source: The publication of the byline, or None.
        published: The byline's date (see the module's docstring), or None.
        posted: The site's own date, or None.
        categories: Names in the order in which the site gave them.
        tags: Real tags, as the site gave them.
        topics: Names and places derived from the text (see ``bot.dumps.topics``).
        comments: Number of comments, or None where the page does not say.
        stripped_tags: Number of tags whose names the dump lost, or None where it does not say.
        truncated: Whether the body is known to be cut ("… continue").
        body: Blocks (paragraphs, sub-headings, lists) joined by one blank line; a block may hold line breaks.
    """

    title: str
    body: str
    site: str = ""
    url: str | None = None
    dek: str | None = None
    author: str | None = None
    source: str | None = None
    published: str | None = None
    posted: str | None = None
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    comments: int | None = None
    stripped_tags: int | None = None
    truncated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredArticle(Article):
    """An article in the archive.

    Attributes:
        id: Its number, never used again for another one.
        stored_at: When it was first stored: an instant in UTC, as text.
        day: The day it is listed under: ``posted``, else ``published``, else ``stored_at``, cut to ten characters.
    """

    id: int
    stored_at: str
    day: str


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
