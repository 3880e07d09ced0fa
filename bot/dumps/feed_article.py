"""An item of a feed, of whatever format, becomes an article."""

import re
from dataclasses import dataclass, replace
from urllib.parse import urljoin

from bot.dumps.bodies import made_title
from bot.dumps.document import Hints
from bot.dumps.feed_text import without_ending
from bot.dumps.topics import topics
from storage.models import Article

UNTITLED = "Untitled"

_LONGEST_DEK, _LONGEST_PERSON = 300, 300  # characters
_EMAIL = r"(?:mailto:)?[^\s()<>,;]+@[^\s()<>,;]+"
_PERSON = re.compile(rf"{_EMAIL}\s*\((?P<after>[^()]+)\)|(?P<before>[^<>()]+?)\s*[(<]\s*{_EMAIL}\s*[)>]")
_EMAILS = re.compile(_EMAIL)
_BETWEEN_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What an item says, as plain text.

    Attributes:
        posted: A date text of the archive.
        source: The publication that it was taken from, and in ``source_authors`` who wrote for that.
        content: What it gives as its whole text.
        summary: What it gives as a summary, or does not say what it is.
        labels: What it is filed under, in its order.
        categories: Those of the labels that are said to be categories.
    """

    title: str = ""
    url: str | None = None
    posted: str | None = None
    authors: tuple[str, ...] = ()
    source_authors: tuple[str, ...] = ()
    source: str = ""
    content: str = ""
    summary: str = ""
    labels: tuple[str, ...] = ()
    categories: frozenset[str] = frozenset()
    comments: int | None = None

    def is_empty(self) -> bool:
        """Whether it says nothing that an article could hold."""
        return not any((self.title, self.url, self.posted, self.authors, self.content, self.summary, self.labels))


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says of itself.

    Attributes:
        base: What the addresses in it are relative to, or "".
        authors: Who wrote the items that name nobody.
    """

    site: str = ""
    base: str = ""
    authors: tuple[str, ...] = ()


def article(item: Item, feed: Feed, hints: Hints, *, cut: bool = False) -> Article:
    """The article that an item is.

    Real-world feeds do not tell categories from tags: labels are tags, but for those that the feed, or what is known
    before, says to be categories.

    Args:
        cut: Whether the document ends within the item.
    """
    site = feed.site or hints.site
    body, truncated, dek = _texts(item)
    categories = tuple(label for label in item.labels if label in item.categories or label in hints.categories)
    found = Article(
        site=site,
        url=item.url,
        title=item.title or made_title(body.partition("\n")[0]) or item.url or UNTITLED,
        dek=dek,
        author=", ".join(item.authors or [each for each in item.source_authors or feed.authors if each != site])
        or None,
        source=(item.source if item.source != site else None) or None,
        posted=item.posted,
        categories=categories,
        tags=tuple(label for label in item.labels if label not in categories),
        comments=item.comments,
        truncated=truncated or cut,
        body=body,
    )
    return found if found.tags else replace(found, topics=topics(found))


def person(text: str) -> str:
    """A person's name, where there is one beside an address for mail ("a@b.org (Ann Reed)"), else the text."""
    found = _PERSON.fullmatch(text) if len(text) <= _LONGEST_PERSON else None
    return (found["after"] or found["before"]).strip() if found else text.removeprefix("mailto:")


def address(text: str, base: str) -> str | None:
    """An address of the web, made absolute; None where it is none."""
    text = "".join(text.split()) if "\n" in text else text.strip()
    try:
        found = urljoin(base, text) if text else ""
    except ValueError:
        return None
    return found if found.lower().startswith(("http://", "https://")) else None


def is_email(text: str) -> bool:
    """Whether a text is nothing but an address for mail."""
    return bool(_EMAILS.fullmatch(text))


def _texts(item: Item) -> tuple[str, bool, str | None]:
    """The body, whether it is cut, and the dek: a summary that says something else than the text's beginning."""
    content, content_is_cut = without_ending(item.content, whole=True)
    summary, summary_is_cut = without_ending(item.summary, whole=False)
    if not content or (len(content) < len(summary) and _repeats(summary, content)):
        return summary, summary_is_cut, None
    is_dek = summary and not summary_is_cut and len(summary) <= _LONGEST_DEK and "\n\n" not in summary
    dek = " ".join(summary.split()) if is_dek and not _repeats(content, summary) and summary != item.title else None
    return content, content_is_cut, dek


def _repeats(text: str, summary: str) -> bool:
    words = _BETWEEN_WORDS.sub(" ", summary.casefold()).strip()
    return words in _BETWEEN_WORDS.sub(" ", text[: 4 * _LONGEST_DEK + len(summary)].casefold())
