"""Looking around in the tree of an HTML page.

The parser nests elements 512 deep at most, as browsers do, so that climbing is never long.
"""

from collections.abc import Collection, Iterable

from turbohtml import Element, Node

from bot.dumps.cleaning import clean

MOST = 400  # elements of a kind that are looked at within one post


def one_line(text: str) -> str:
    """``text`` cleaned, with single spaces only."""
    return " ".join(clean(text).split())


def line(element: Node | None) -> str:
    """The text of an element as one line; empty where there is none."""
    return one_line(element.text) if element is not None else ""


def content_of(element: Element, *names: str) -> str:
    """The first of the attributes named that is there and not empty, else the text, as one line."""
    for name in names:
        if value := one_line(element.attr(name) or ""):
            return value
    return line(element)


def stands_in(element: Node, elements: Collection[Node]) -> bool:
    """Whether ``element`` is one of ``elements`` or stands in one."""
    return bool(elements) and (element in elements or any(each in elements for each in element.ancestors))


def outermost(elements: Iterable[Element]) -> list[Element]:
    """Those of some elements, in the page's order, that stand in no other of them."""
    found: dict[Node, Element] = {}
    for element in elements:
        if not any(each in found for each in element.ancestors):
            found[element] = element
    return list(found.values())


def some(element: Node, selectors: str, *, outside: Collection[Node] = ()) -> list[Element]:
    """The first elements that a list of selectors finds, in the page's order, but for those in ``outside``."""
    return [each for each in element.select(selectors)[:MOST] if not stands_in(each, outside)]


def first(element: Node, selectors: Iterable[str], *, outside: Collection[Node] = ()) -> Element | None:
    """The first element that the first telling selector finds."""
    for selector in selectors:
        for each in some(element, selector, outside=outside):
            return each
    return None
