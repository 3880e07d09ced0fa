"""The text of a page that marks no post: found by how much there is of it and how few links are in it."""

from collections import Counter

from turbohtml import Document, Element, Text

from bot.dumps.html_furniture import drop
from bot.dumps.html_tree import line, stands_in

_ROOTS = ("main", "[role=main]", "#main", "#content", ".content", "#primary", "body")
_TEXT_TAGS = ["p", "div", "td", "blockquote", "font", "center", "section", "article", "span"]
_LEAST = 20  # characters of a text that is more than a label


def main_text(page: Document) -> Element | None:
    """What holds the text of a page; None where nothing reads like text."""
    found = page.main_content()
    return found if found is not None else _densest(page)


def frame_of(page: Document, text: Element) -> Element:
    """The narrowest part of the page that holds the text and, most likely, its heading."""
    for selector in _ROOTS:
        found = page.select_one(selector)
        if found is not None and stands_in(text, {found}):
            return found
    return text


def drop_before_title(text: Element) -> None:
    """Takes out what stands before the heading of a text: menus that nothing marks as such."""
    title = text.select_one("h1")
    if title is not None:
        drop(each for each in list(title.preceding) if isinstance(each, Element) and stands_in(each, {text}))


def is_elsewhere(text: Element | None, posts: list[Element]) -> bool:
    """Whether a page's text is so much more than its posts that they are only teasers beside it."""
    return text is not None and len(line(text)) > 3 * sum(len(line(each)) for each in posts)


def _densest(page: Document) -> Element | None:
    """The element whose own text, with its paragraphs', is the longest."""
    lengths: Counter[Element] = Counter()
    for element in page.iter_elements(_TEXT_TAGS):
        own = sum(len(each.data.strip()) for each in element if isinstance(each, Text))
        around = element.parent if element.tag == "p" else element
        if own >= _LEAST and isinstance(around, Element):
            lengths[around] += own
    return lengths.most_common(1)[0][0] if lengths else None
