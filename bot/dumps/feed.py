"""Feeds in XML: RSS 0.9 to 2.0, RDF (RSS 1.0), and Atom 0.3 and 1.0, one item in memory at a time.

Libraries for feeds were weighed and left: the usual one holds a feed in memory whole, reads 2 to 4 MB a second, and
takes Atom's ids for links. Underneath is expat.
"""

from collections.abc import Iterator

from bot.dumps.document import Document, Hints
from bot.dumps.feed_article import article
from bot.dumps.feed_encoding import text_pieces
from bot.dumps.feed_fields import feed_of, item_of, left_out
from bot.dumps.feed_items import Kind, Part, parts
from bot.dumps.feed_xml import Names, parse_item
from storage.models import Article, Line, Problem, Reason, Skipped

NO_ITEMS = Reason("feed-no-items")
CUT = Reason("feed-item-cut")
TOO_LONG = Reason("feed-item-too-long")

_MOST_AROUND, _LONGEST_AROUND = 100, 1 << 16  # pieces between items, and characters in each, that are looked at


def read(document: Document, hints: Hints) -> Iterator[Article | Skipped | Problem]:
    """The articles of a feed, in its order.

    The site is the feed's own title, else the hint. Items that hold nothing to keep are skipped, as are drafts and what
    Blogger exports beside posts.
    """
    around, first_item = _around(document)
    names = Names(around or first_item)
    feed = feed_of(around, names)
    nothing = True
    for part in _parts(document):
        if part.kind is Kind.AROUND:
            continue
        nothing = False
        if part.kind is Kind.TOO_LONG:
            yield Problem(Line(part.line), TOO_LONG)
            continue
        element = parse_item(part.text, names)
        item = item_of(element, feed.base)
        why = left_out(element) or ("empty" if item.is_empty() else "")
        cut = part.kind is Kind.CUT_ITEM
        yield Skipped(why) if why else article(item, feed, hints, cut=cut)
        if cut:
            yield Problem(Line(part.line), CUT)
    if nothing:
        yield Problem(document.path, NO_ITEMS)


def _around(document: Document) -> tuple[str, str]:
    """What stands before the first item, or, where that has no title, around all of them; and the first item."""
    around: list[str] = []
    first_item = ""
    for part in _parts(document):
        if part.kind is not Kind.AROUND:
            first_item = first_item or part.text
            if any("<title" in text for text in around):
                break
        elif len(around) < _MOST_AROUND:
            around.append(part.text[:_LONGEST_AROUND])
    return "".join(around), first_item


def _parts(document: Document) -> Iterator[Part]:
    with document.open() as stream:
        yield from parts(text_pieces(stream))
