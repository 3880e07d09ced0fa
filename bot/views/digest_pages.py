"""A digest laid out in pages, each within Telegram's limits.

A digest that fits one message tells every story in full. Of a longer one the first page tells the leading stories in
full and the others by their titles, folded away by category; the pages after it go on with the titles. Pages are
measured before they are written, so that only the one that is shown costs its markup.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from urllib.parse import quote

from markupsafe import Markup, escape

from bot.digest import shortening
from bot.digest.compose import Digest
from bot.digest.stories import Story
from bot.texts import text
from bot.views import dates
from bot.views.screen import MOST_ENTITIES, MOST_UNITS, shortened, units, utf16_length

_MOST_TITLE, _MOST_NAME, _MOST_SITE = 160, 40, 80  # UTF-16 units
_MOST_SOURCES = 6  # of one story
_MOST_WHOLE = 24  # stories that are told in full, where they fit
# How much each story says, from the fullest telling down to titles alone: units of its summary.
_TELLINGS = (280, 200, 130)
_SHORTER_TELLINGS = (80, 0)
_LEADING_UNITS = 2_800  # of the first page, so that the other stories have a place on it too
_FEWEST_LEADING = 3
_ROOM = MOST_UNITS - 100  # units: the line at the end takes some
_MARKS = MOST_ENTITIES - 2  # that line is one
# Where Telegram may find an entity by itself: a #tag, an @name, a /command, $CASH, an address.
_MARKED = re.compile(r"[#@/$](?=\w)|(?<=\w)\.(?=\w)")
_GAP = 2  # units of the blank line between two blocks
_HEADING_ROOM = 16  # units, for how many stories a category has


@dataclass(frozen=True)
class _Entry:
    """A story on a page; what is known of it is found once.

    Attributes:
        most: Units of its summary that are told; None for a line that has none.
    """

    number: int
    story: Story
    most: int | None = None

    @cached_property
    def title(self) -> str:
        return shortened(self.story.title, _MOST_TITLE)

    @cached_property
    def names(self) -> list[str]:
        return [shortened(name, _MOST_NAME) for name in self.story.sources]

    @cached_property
    def summary(self) -> str:
        """At most so many characters, then so many units."""
        if not self.most:
            return ""
        return shortened(shortening.shortened(self.story.summary, self.most), self.most)

    @cached_property
    def units(self) -> int:
        """What it takes at the most."""
        names = self.names
        told = sum(utf16_length(name) + 3 for name in names[:_MOST_SOURCES])
        if len(names) > _MOST_SOURCES:
            told += 3 + utf16_length(text("digest-more-sources", count=len(names) - _MOST_SOURCES))
        return len(str(self.number)) + 2 + utf16_length(self.title) + told + utf16_length(self.summary) + 2

    @property
    def entities(self) -> int:
        names = len(self.story.sources)
        links = min(names, _MOST_SOURCES) if names > 1 else 0
        found = _found(self.summary) + sum(map(_found, self.names))
        return 1 + links + (self.most is not None) * (1 + (names == 1)) + found


@dataclass(slots=True)
class _Section:
    """Stories under one heading; their own number of all where ``total`` is not 0."""

    heading: str
    total: int = 0
    folded: bool = False
    entries: list[_Entry] = field(default_factory=list)

    @property
    def units(self) -> int:
        """Those of the heading alone."""
        return min(utf16_length(self.heading), _MOST_SITE) + _HEADING_ROOM + _GAP

    @property
    def entities(self) -> int:
        """Those of the heading and the fold."""
        return 1 + self.folded + _found(self.heading)


@dataclass(frozen=True, slots=True)
class DigestPage:
    """One page.

    Attributes:
        head: The lines above its stories.
        sections: What it tells.
        username: The bot's, for links to articles.
        whole: How many stories, from the first, it tells in full.
        told: How many stories are told up to its end.
    """

    head: Markup
    sections: tuple[_Section, ...]
    username: str
    whole: int
    told: int

    @property
    def text(self) -> Markup:
        """The page as Telegram HTML."""
        return Markup("\n\n").join([self.head, *(_section(each, self.username) for each in self.sections)])


def lay_out(digest: Digest, username: str, *, late: bool = False) -> list[DigestPage]:
    """The pages of a digest, at least one.

    Args:
        username: The bot's, for links to articles.
        late: Whether the digest says that it comes late.
    """
    head = _head(digest, late=late)
    whole = _whole(digest, head, username)
    return [whole] if whole else list(_in_parts(digest, head, username))


def _head(digest: Digest, *, late: bool) -> Markup:
    site = shortened(digest.site, _MOST_SITE) or text("digest-name")
    lines = [
        text("digest-head", site=site, date=dates.weekday(digest.day)),
        text("digest-count", articles=digest.articles, stories=len(digest.stories)),
    ]
    if late:
        lines.append(text("digest-late"))
    return Markup("\n").join(lines)


def _whole(digest: Digest, head: Markup, username: str) -> DigestPage | None:
    """Every story in full on one page, as fully as they fit; None where they do not."""
    total = len(digest.stories)
    if total > _MOST_WHOLE:
        return None
    leading, other = str(text("digest-leading")), str(text("digest-other"))
    for most in _TELLINGS:
        sections: list[_Section] = []
        for number, story in enumerate(digest.stories, start=1):
            heading = leading if number <= digest.leading else story.category or other
            if not sections or sections[-1].heading != heading:
                sections.append(_Section(heading))
            sections[-1].entries.append(_Entry(number, story, most))
        if _fits(head, sections):
            return DigestPage(head, tuple(sections), username, total, total)
    return None


def _fits(head: Markup, sections: Sequence[_Section]) -> bool:
    entries = [entry for section in sections for entry in section.entries]
    used = units(head) + sum(section.units for section in sections) + sum(entry.units + _GAP for entry in entries)
    marked = 1 + sum(section.entities for section in sections) + sum(entry.entities for entry in entries)
    return used <= _ROOM and marked <= _MARKS


def _in_parts(digest: Digest, head: Markup, username: str) -> Iterator[DigestPage]:
    leading = max(digest.leading, min(_FEWEST_LEADING, len(digest.stories)))
    first = _leading(digest.stories[:leading], head)
    page = _Filling(head, [first], folded=True)
    number = leading
    for category, of_category in groupby(digest.stories[leading:], key=lambda story: story.category):
        stories = list(of_category)
        for story in stories:
            entry = _Entry(number + 1, story)
            if not page.takes(category, len(stories), entry):
                yield DigestPage(head, tuple(page.sections), username, leading if page.folded else 0, number)
                page = _Filling(head, [], folded=False)
                page.takes(category, len(stories), entry)
            number += 1
    yield DigestPage(head, tuple(page.sections), username, leading if page.folded else 0, number)


def _leading(stories: Sequence[Story], head: Markup) -> _Section:
    """The first page's beginning, told as fully as its room allows."""
    section = _Section(str(text("digest-leading")))
    used = units(head) + section.units
    for most in (*_TELLINGS, *_SHORTER_TELLINGS):
        section.entries = [_Entry(number, story, most) for number, story in enumerate(stories, start=1)]
        if used + sum(entry.units + _GAP for entry in section.entries) <= _LEADING_UNITS:
            break
    return section


class _Filling:
    """A page that takes lines, by category, as long as it has room."""

    def __init__(self, head: Markup, sections: list[_Section], *, folded: bool) -> None:
        self.sections = sections
        self.folded = folded
        told = [entry for section in sections for entry in section.entries]
        self._units = units(head) + sum(each.units for each in sections) + sum(each.units + _GAP for each in told)
        self._entities = 1 + sum(each.entities for each in sections) + sum(each.entities for each in told)
        self._category: str | None = None

    def takes(self, category: str, total: int, entry: _Entry) -> bool:
        """Whether the page had room for the line, and the heading of its category where that is new."""
        new = None
        more_units, more_entities = entry.units, entry.entities
        if category != self._category:
            new = _Section(category or str(text("digest-other")), total, self.folded)
            more_units += new.units + _GAP
            more_entities += new.entities
        if self._units + more_units > _ROOM or self._entities + more_entities > _MARKS:
            return False
        if new:
            self.sections.append(new)
            self._category = category
        self.sections[-1].entries.append(entry)
        self._units += more_units
        self._entities += more_entities
        return True


def _section(section: _Section, username: str) -> Markup:
    category = shortened(section.heading, _MOST_SITE)
    if not section.total:
        told = (_in_full(entry, username) for entry in section.entries)
        return Markup("\n\n").join([Markup("<b>%s</b>") % category, *told])
    lines = Markup("\n").join(_line(entry, username) for entry in section.entries)
    if section.folded:
        lines = Markup("<blockquote expandable>%s</blockquote>") % lines
    return Markup("%s\n%s") % (text("digest-category", category=category, stories=section.total), lines)


def _in_full(entry: _Entry, username: str) -> Markup:
    """A story's title, its summary and its sources, each on lines of its own."""
    lines = [Markup("%d. <b>%s</b>") % (entry.number, _title(entry, username))]
    if summary := entry.summary:
        lines.append(escape(summary))
    if sources := _sources(entry, username):
        single = len(entry.story.sources) == 1
        lines.append(Markup("<i>%s</i>") % sources if single else sources)  # links in italics count double
    return Markup("\n").join(lines)


def _line(entry: _Entry, username: str) -> Markup:
    """A story's number, title and sources."""
    sources = _sources(entry, username)
    shown = Markup("%d. %s") % (entry.number, _title(entry, username))
    return shown + Markup(" — ") + sources if sources else shown


def _title(entry: _Entry, username: str) -> Markup:
    return _link(username, entry.story.articles[0], entry.title)


def _sources(entry: _Entry, username: str) -> Markup:
    """Who tells the story: of several sources each leads to its own article."""
    names = entry.names
    if len(names) < 2:
        return escape(names[0]) if names else Markup("")
    linked = list(zip(names, entry.story.articles, strict=False))[:_MOST_SOURCES]
    shown = [_link(username, id_, name) for name, id_ in linked]
    if len(names) > len(linked):
        shown.append(text("digest-more-sources", count=len(names) - len(linked)))
    return Markup(" · ").join(shown)


def _found(told: str) -> int:
    """How many more entities there may be for what Telegram finds in a text by itself: that, and what it splits."""
    return 3 * len(_MARKED.findall(told))


def _link(username: str, article_id: int, label: str) -> Markup:
    return Markup('<a href="https://t.me/%s?start=a%d">%s</a>') % (quote(username), article_id, label)
