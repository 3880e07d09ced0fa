"""What the rooms pass around: frozen values, no behaviour that needs a database.

A **date** here is text that keeps the precision it came with: ``"2012"``, ``"2010-05"``, ``"2026-01-07"`` or an
instant in UTC, ``"2026-01-07T09:30:00Z"``. A date without a time is a day and is never shifted by a zone. All of these
sort correctly as text.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.query_parts import Mistake


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

    def content(self) -> Article:
        """The article without what the archive added: two copies of the same article have equal content."""
        return Article(**{name: getattr(self, name) for name in Article.__slots__})


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


@dataclass(frozen=True, slots=True)
class Label:
    """A name that articles are filed under, with how many there are."""

    id: int
    kind: LabelKind
    name: str
    articles: int


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


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking a load back did: articles removed, given their old text back, and left as a later load made them."""

    removed: int
    restored: int
    kept: int


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat that has spoken to the bot.

    Attributes:
        type: Telegram's: "private", "group", "supergroup" or "channel".
        title: A person's first name, or the group's title.
    """

    id: int
    type: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A chat's wish for a digest a day.

    Attributes:
        at: Local time, "09:00".
        zone: IANA name.
        next_at: The instant of the next digest, aware and in UTC; None while paused.
        paused_why: Why nothing can be sent there, or None.
        seen_id: The highest article id when its last digest was planned; None before the first.
    """

    id: int
    chat_id: int
    thread_id: int | None
    at: str
    zone: str
    next_at: datetime | None
    paused_why: str | None
    seen_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One digest that one chat is to get.

    Attributes:
        day: The subscription's local day, "2026-01-07".
        articles: Ids, in no particular order.
        attempts: How often sending was tried before.
    """

    id: int
    chat_id: int
    thread_id: int | None
    day: str
    articles: tuple[int, ...]
    planned_at: datetime
    attempts: int


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
class SearchAnswer:
    """What a search found.

    Attributes:
        understood_as: The words as corrected, or None where they were taken as typed.
        left_out: Words without which there are results, where nothing had all of them.
        total: How many articles match.
        mistakes: What is wrong with the operators in the query.
        milliseconds: How long the search took, snippets included.
    """

    query: str
    understood_as: str | None
    left_out: tuple[str, ...]
    mistakes: tuple[Mistake, ...]
    total: int
    milliseconds: float
    results: tuple[SearchResult, ...]
