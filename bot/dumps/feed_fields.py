"""What the elements of a feed in XML say: the vocabularies stand in tables, the best source of a field first."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterable, Iterator
from functools import reduce
from html import escape
from urllib.parse import urljoin

from bot.dumps.feed_article import Feed, Item, address, is_email, person
from bot.dumps.feed_dates import instant
from bot.dumps.feed_text import body, line
from bot.dumps.feed_xml import Element, Names, fields

_TITLES = ("title", "dc:title", "itunes:title", "media:title")
_CONTENTS = ("content:encoded", "content", "atom:content", "xhtml:body", "xhtml:div", "body", "encoded", "fulltext")
_SUMMARIES = ("description", "summary", "atom:summary", "dc:description", "itunes:summary", "media:description")
_DATES = (
    *("published", "issued", "pubdate", "dc:date", "dcterms:issued", "dcterms:created", "created", "date"),
    *("atom:published", "updated", "modified", "dcterms:modified", "atom:updated", "atom:modified"),
)
_PEOPLE = ("author", "dc:creator", "dc:author", "itunes:author", "atom:author")
_LABELS = ("category", "tags", "itunes:keywords", "media:keywords", "dc:subject", "atom:category")
_LISTS = frozenset(("itunes:keywords", "media:keywords"))  # commas stand between their names
_COMMENTS = ("slash:comments", "thr:total")

_CATEGORY_DOMAINS = frozenset(("category", "categories"))
_BLOGGER_KIND = "http://schemas.google.com/g/2005#kind"
_BLOGGER_SAYS = {"blogger:type": "post", "blogger:status": "live"}  # of a post, in Google Takeout's exports
_BASE = re.compile(
    r"<(?:[\w.-]{1,30}:)?(?:rss|feed|rdf|channel)\b[^<>]*?\sxml:base\s*=\s*[\"']([^\"'<>]+)", re.IGNORECASE
)
_PLAIN, _XHTML = frozenset(("text", "text/plain")), frozenset(("xhtml", "application/xhtml+xml"))
_BINARY = "application/octet-stream"
_MEDIA = ("audio/", "image/", "video/")


def feed_of(around: str, names: Names) -> Feed:
    """What a feed says of itself, by what stands around its items."""
    elements = list(fields(around, names))
    link = _link(elements, "") or ""
    base = reduce(urljoin, _BASE.findall(around), link)
    authors = tuple(_people([each for each in elements if each.name == "author"])) if names.is_atom else ()
    return Feed(_first(_line(each) for each in _named(elements, _TITLES)), base, authors)


def item_of(element: Element, base: str) -> Item:
    """What an item says; ``base`` is what its addresses are relative to."""
    elements = [*element.children(), *(each for group in element.children("media:group") for each in group.children())]
    labels = dict(_labels(elements))
    return Item(
        title=_first(_line(each) for each in _named(elements, _TITLES)),
        url=_link(elements, urljoin(base, element.attributes.get("xml:base", ""))),
        posted=_first(instant(each.text()) for each in _named(elements, _DATES)) or None,
        authors=tuple(_people(elements)),
        source_authors=tuple(name for each in element.children("source") for name in _people(list(each.children()))),
        source=_source(elements),
        content=_first(body(_html(each)) for each in _named(elements, _CONTENTS)),
        summary=_first(body(_html(each)) for each in _named(elements, _SUMMARIES)),
        labels=tuple(labels),
        categories=frozenset(name for name, is_category in labels.items() if is_category),
        comments=_comments(elements),
    )


def left_out(element: Element) -> str:
    """Why an item is no article of its site: a draft, or what Blogger exports beside posts; or nothing."""
    for control in element.children("app:control"):
        if any(each.text().strip() == "yes" for each in control.children("app:draft")):
            return "draft"
    for each in element.children("category"):
        if each.attributes.get("scheme") == _BLOGGER_KIND:
            kind = each.attributes.get("term", "").rpartition("#")[2]
            return "" if kind == "post" else kind
    said = {each.name: each.text().strip().lower() for each in element.children(*_BLOGGER_SAYS)}
    return next((said[name] for name, usual in _BLOGGER_SAYS.items() if said.get(name, usual) != usual), "")


def _named(elements: Iterable[Element], names: tuple[str, ...]) -> Iterator[Element]:
    """The elements of these names, in the order of the names."""
    elements = list(elements)
    return (each for name in names for each in elements if each.name == name)


def _first(texts: Iterable[str | None]) -> str:
    return next(filter(None, texts), "")


def _line(element: Element) -> str:
    """An element's content as one line of plain text."""
    kind = element.attributes.get("type", "").strip().lower()
    return line(_html(element), literal=kind in _PLAIN or kind in _XHTML)


def _html(element: Element) -> str:
    """An element's content as HTML, by what its attributes say it is (RFC 4287, 3.1 and 4.1.3; Atom 0.3's ``mode``)."""
    kind = element.attributes.get("type", "").strip().lower()
    if kind.startswith(_MEDIA):
        return ""
    if kind == _BINARY or element.attributes.get("mode") == "base64":
        return _decoded(element.text())
    if kind in _XHTML:
        return element.xhtml()
    return escape(element.text()) if kind in _PLAIN else element.markup()


def _decoded(text: str) -> str:
    try:
        return b64decode(text).decode("utf-8", "replace")
    except Base64Error:
        return text


def _link(elements: list[Element], base: str) -> str | None:
    """The address of an item or a feed: in RSS its last link, in Atom its first alternate."""
    own = [each for each in elements if each.name == "link"]
    links = [
        *(each for each in elements if each.name == "feedburner:origlink"),
        *(reversed(own) if any(each.text().strip() for each in own) else sorted(own, key=_is_no_page)),
        *(each for each in elements if each.name == "atom:link"),
        *(each for each in elements if each.name == "guid" and each.attributes.get("ispermalink") != "false"),
    ]
    for each in links:
        href = each.attributes.get("href") or each.text()
        if each.attributes.get("rel", "alternate") == "alternate" and href.strip():
            is_id = each.name == "guid"
            own_base = "" if is_id else urljoin(base, each.attributes.get("xml:base", ""))
            if found := address(href, own_base):
                return found
    return None


def _is_no_page(link: Element) -> bool:
    return link.attributes.get("type", "text/html") not in ("text/html", "application/xhtml+xml")


def _people(elements: list[Element]) -> list[str]:
    """The authors, by the first vocabulary that names them; their addresses for mail where none does."""
    emails: list[str] = []
    for name in _PEOPLE:
        people = [found for each in elements if each.name == name if (found := _person(each))]
        if named := [each for each in people if not is_email(each)]:
            return named
        emails = emails or people
    return emails


def _person(element: Element) -> str:
    parts = {each.name.rpartition(":")[2]: _line(each) for each in element.children()}
    if parts.keys() & {"name", "email", "uri", "url", "homepage"}:
        return parts.get("name") or parts.get("email") or ""
    return person(_line(element))


def _source(elements: list[Element]) -> str:
    """The publication that an item was taken from."""
    for each in elements:
        if each.name == "source":
            children = list(each.children())
            return _first(_line(child) for child in children if child.name == "title") if children else _line(each)
    return ""


def _labels(elements: list[Element]) -> Iterator[tuple[str, bool]]:
    """The names that an item is filed under, and whether they are said to be categories."""
    for each in _named(elements, _LABELS):
        domain = each.attributes.get("domain") or each.attributes.get("scheme") or ""
        name = line(each.attributes.get("label", "")) or _line(each) or line(each.attributes.get("term", ""))
        if domain != _BLOGGER_KIND:
            for part in name.split(",") if each.name in _LISTS else (name,):
                if part.strip():
                    yield part.strip(), domain.strip().lower() in _CATEGORY_DOMAINS


def _comments(elements: list[Element]) -> int | None:
    numbers = (each.text().strip() for each in _named(elements, _COMMENTS))
    return next((int(each) for each in numbers if each.isdecimal() and len(each) < 10), None)
