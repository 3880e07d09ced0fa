"""Articles and the names that they are filed under."""

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

    def content(self) -> Article:
        """The article without what the archive added: two copies of the same article have equal content."""
        return Article(**{name: getattr(self, name) for name in Article.__slots__})


@dataclass(frozen=True, slots=True)
class Label:
    """A name that articles are filed under, with how many there are."""

    id: int
    kind: LabelKind
    name: str
    articles: int
