"""WordPress exports (WXR 1.0 to 1.2): the published posts of a site, streamed.

Drafts, private and scheduled posts, pages, attachments and all other types are skipped by design, each with its own
word. What is broken is read as far as it can be, and a broken post costs no other.
"""

from collections.abc import Iterator
from dataclasses import replace

from bot.dumps.document import Document, Hints
from bot.dumps.wxr_encoding import utf8_lines
from bot.dumps.wxr_fields import Namespaces, fields_of
from bot.dumps.wxr_posts import Unfit, article_of, author_of, title_of
from bot.dumps.wxr_units import Kind, Unit, apart, units
from storage.models import Article, Line, Problem, Reason, Skipped

NO_POSTS = Reason("export-no-posts")
ENDS_WITHIN = Reason("export-ends-within")
ENDS_WITHIN_UNTITLED = Reason("export-ends-within-untitled")
ENDS_AFTER = Reason("export-ends-after")
ENDS_AFTER_UNTITLED = Reason("export-ends-after-untitled")
ENDS_EARLY = Reason("export-ends-early")
TOO_LONG = Reason("export-item-endless")


def read(document: Document, hints: Hints) -> Iterator[Article | Skipped | Problem]:
    """The posts of an export, in its order, in memory bounded by the longest of them.

    The site is the channel's title, else the hint. The author is the account that wrote the post, unless the body
    begins with a byline, which says more. ``posted`` is an instant in UTC.
    """
    export = _Export(hints)
    with document.open() as stream:
        for unit in units(utf8_lines(stream)):
            yield from export.take(unit)
    yield from export.end(document.path)


class _Export:
    """What is known of an export while its units pass."""

    def __init__(self, hints: Hints) -> None:
        self._hinted_site = self._site = hints.site
        self._namespaces = Namespaces()
        self._authors: dict[str, str] = {}  # names to show by login
        self._open: int | None = None  # line of the last item, while its channel has not ended
        self._empty = True

    def take(self, unit: Unit) -> Iterator[Article | Skipped | Problem]:
        """What a unit holds."""
        if unit.kind in (Kind.ITEM, Kind.CUT_ITEM, Kind.TOO_LONG):
            self._empty, self._open = False, None if unit.kind is Kind.CUT_ITEM else unit.line
            yield from self._items(unit)
        elif unit.kind is Kind.AUTHOR:
            login, name = author_of(fields_of(unit.content, self._namespaces)[0])
            self._authors[login] = name
        elif unit.kind is Kind.RSS:
            self._namespaces = Namespaces(unit.content)
        elif unit.kind is Kind.CHANNEL:
            self._site = self._hinted_site
        elif unit.kind is Kind.TITLE:
            self._site = _title(unit, self._namespaces) or self._hinted_site
        else:
            self._open = None

    def end(self, path: str) -> Iterator[Problem]:
        """What is wrong with the export as a whole."""
        if self._empty:
            yield Problem(path, NO_POSTS)
        elif self._open is not None:
            yield Problem(Line(self._open), ENDS_EARLY)

    def _items(self, unit: Unit) -> Iterator[Article | Skipped | Problem]:
        if unit.kind is Kind.TOO_LONG:
            yield Problem(Line(unit.line), TOO_LONG)
            return
        fields, well_formed = fields_of(unit.content, self._namespaces)
        parts = [unit] if well_formed else apart(unit)
        if len(parts) > 1:
            for part in parts:
                yield from self._items(part)
            return
        where = Line(unit.line)
        result = article_of(fields, self._site, self._authors)
        if unit.kind is Kind.CUT_ITEM:
            if isinstance(result, Article):
                yield replace(result, comments=None)
            yield Problem(where, _cut_off(title_of(fields), within=isinstance(result, Unfit)))
        else:
            yield Problem(where, result.reason) if isinstance(result, Unfit) else result


def _cut_off(title: str, *, within: bool) -> Reason:
    if title:
        return (ENDS_WITHIN if within else ENDS_AFTER).of(title=title)
    return ENDS_WITHIN_UNTITLED if within else ENDS_AFTER_UNTITLED


def _title(unit: Unit, namespaces: Namespaces) -> str:
    """A channel's title."""
    item = b"<item>" + unit.content + b"</item>"
    return title_of(fields_of(item, namespaces)[0])
