"""The elements of a feed in XML, by the names that its formats' specifications give them.

An item is parsed by expat where it is well-formed, and else by looking for its tags. No document type is ever parsed:
there are no entities but those of XML and HTML, and nothing is fetched.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import escape, unescape
from xml.parsers import expat

_ATOM = "atom"
_XML = "http://www.w3.org/XML/1998/namespace"
# Prefixes as the specifications write them, "" for RSS itself, by namespaces in small letters without a "/" or "#" at
# their ends.
_PREFIXES = {
    uri: prefix
    for prefix, uris in {
        "": (
            *("http://purl.org/rss/1.0", "http://channel.netscape.com/rdf/simple/0.9"),
            *("http://my.netscape.com/rdf/simple/0.9", "http://my.netscape.com/publish/formats/rss-0.91.dtd"),
            *("http://backend.userland.com/rss", "http://backend.userland.com/rss2", "http://purl.org/net/rss1.1"),
            *("http://blogs.law.harvard.edu/tech/rss", "http://backend.userland.com/blogchannelmodule"),
        ),
        _ATOM: ("http://www.w3.org/2005/atom", "http://purl.org/atom/ns", "http://purl.org/pie"),
        "app": ("http://www.w3.org/2007/app", "http://purl.org/atom/app"),
        "content": ("http://purl.org/rss/1.0/modules/content",),
        "dc": ("http://purl.org/dc/elements/1.1", "http://purl.org/dc/elements/1.0"),
        "dcterms": ("http://purl.org/dc/terms",),
        "feedburner": ("http://rssnamespace.org/feedburner/ext/1.0",),
        "itunes": ("http://www.itunes.com/dtds/podcast-1.0.dtd", "http://example.com/dtds/podcast-1.0.dtd"),
        "media": ("http://search.yahoo.com/mrss",),
        "rdf": ("http://www.w3.org/1999/02/22-rdf-syntax-ns",),
        "slash": ("http://purl.org/rss/1.0/modules/slash",),
        "thr": ("http://purl.org/syndication/thread/1.0",),
        "xhtml": ("http://www.w3.org/1999/xhtml",),
    }.items()
    for uri in uris
}
_CONVENTIONAL = {prefix: uri for uri, prefix in reversed(_PREFIXES.items()) if prefix}

_ROOT = re.compile(r"<(?:[\w.-]{1,30}:)?(rss|feed|rdf|channel|item|entry)\b", re.IGNORECASE)
_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[A-Za-z_][\w.:-]*)(?P<attributes>(?:\s[^<>]*?)?)(?P<empty>/?)>|<!--")
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_DECLARATION = re.compile(r"\sxmlns(?::([A-Za-z_][\w.-]*))?\s*=\s*(?:\"([^\"<&]*)\"|'([^'<&]*)')", re.ASCII)
_SECTION = re.compile(r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)", re.DOTALL)
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,31});")
_WRAPPERS = frozenset(("rss", "feed", "rdf:rdf", "channel", "item", "entry"))
_STRUCTURES = frozenset(("author", "contributor", "source", "app:control", "atom:author", "atom:source"))
_LONG = frozenset(("content", "content:encoded", "description", "summary"))
_VOID = frozenset("area br col embed hr img input link meta source track wbr".split())
_DEEPEST = 100  # elements in elements


@dataclass(slots=True)
class Element:
    """An element of a feed.

    Attributes:
        name: In small letters; with the prefix of the specification, where it does not belong to the feed's own format
            ("title", "dc:creator", "content:encoded"; "atom:link" in RSS).
        attributes: By their names, in small letters; ``xml:base`` with its prefix.
        content: Texts and elements in their order.
    """

    name: str
    attributes: dict[str, str]
    content: "list[str | Element]" = field(default_factory=list)

    def children(self, *names: str) -> "Iterator[Element]":
        """The elements directly within it that have one of these names, or all."""
        return (each for each in self.content if isinstance(each, Element) and (not names or each.name in names))

    def text(self) -> str:
        """All text within it."""
        return "".join(each if isinstance(each, str) else each.text() for each in self.content)

    def markup(self) -> str:
        """What is within it as HTML: with its tags, or the text as it is, which then is the HTML itself."""
        return self.text() if all(isinstance(each, str) for each in self.content) else self.xhtml()

    def xhtml(self) -> str:
        """What is within it with its tags, as HTML."""
        return "".join(escape(each) if isinstance(each, str) else each._with_tags() for each in self.content)

    def _with_tags(self) -> str:
        name = self.name.rpartition(":")[2]
        attributes = "".join(f' {key}="{escape(value)}"' for key, value in self.attributes.items() if ":" not in key)
        return f"<{name}{attributes}>{self.xhtml()}" + ("" if name in _VOID else f"</{name}>")


class Names:
    """How a feed writes the names of its elements."""

    def __init__(self, head: str = "") -> None:
        """Take what the tags before the first item declare."""
        root = _ROOT.search(head)
        self.is_atom = root is not None and root[1].lower() in ("feed", "entry")
        self._native = _ATOM if self.is_atom else ""
        self._uris = dict(_CONVENTIONAL)
        for prefix, quoted, single in _DECLARATION.findall(head):
            if prefix not in ("xml", "xmlns") and (quoted or single):
                self._uris[prefix] = quoted or single
        self._prefixes = {uri: prefix for prefix, uri in self._uris.items()} | {"": ""}
        declarations = "".join(f' xmlns{":" * bool(p)}{p}="{escape(uri)}"' for p, uri in self._uris.items())
        self.root = f"<root{declarations}>"

    def written(self, name: str) -> str:
        """The name of an element as its tag writes it."""
        prefix, _, local = name.rpartition(":")
        return self._name(self._uris.get(prefix, ""), prefix, local)

    def expanded(self, name: str) -> str:
        """The name of an element as expat gives it: its namespace, a space, and the name within that."""
        uri, _, local = name.rpartition(" ")
        return self._name(uri, self._prefixes.get(uri, "unknown"), local)

    def _name(self, uri: str, written: str, local: str) -> str:
        prefix = _PREFIXES.get(uri.strip().lower().rstrip("/#"), written)
        local = local.lower()
        return local if prefix in ("", self._native) else f"{prefix}:{local}"


def parse_item(text: str, names: Names) -> Element:
    """An item, from the tag that opens it on; nothing is raised, whatever is in it."""
    try:
        return _Strict(names).parse(text)
    except (expat.ExpatError, _TooDeepError):
        opening = _TAG.search(text)
        attributes = _attributes(opening["attributes"]) if opening and opening["name"] else {}
        return Element("item", attributes, list(fields(text, names)))


def fields(text: str, names: Names) -> Iterator[Element]:
    """The elements that stand in a text which need not be well-formed: an item, or what is around items."""
    unclosed: set[str] = set()
    at, last_comment = 0, text.rfind("-->")
    while tag := _TAG.search(text, at):
        at = tag.end()
        if tag["name"] is None:
            at = text.find("-->", at) if at <= last_comment else at
            continue
        name = names.written(tag["name"])
        if tag["slash"] or name in _WRAPPERS:
            continue
        element = Element(name, _attributes(tag["attributes"]))
        if not tag["empty"]:
            end = _end(text, tag, name, unclosed)
            value, at = text[at:end], end
            element.content = list(fields(value, names)) if name in _STRUCTURES and "<" in value else [_plain(value)]
        yield element


def _end(text: str, tag: re.Match[str], name: str, unclosed: set[str]) -> int:
    """Where the value of a field ends: at its closing tag, else at the next tag or, for a long one, nowhere."""
    in_section = text[tag.end() : tag.end() + 100].lstrip().startswith("<![CDATA[")
    for closing in _closings(tag["name"])[0 if in_section else 1 :]:
        if closing.pattern not in unclosed:
            if match := closing.search(text, tag.end()):
                return match.start()
            unclosed.add(closing.pattern)
    following = -1 if name in _LONG else text.find("<", tag.end())
    return following if following >= 0 else len(text)


@lru_cache
def _closings(name: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    closing = rf"</{re.escape(name)}\s*>"
    return re.compile(rf"(?<=\]\]>)\s*{closing}"), re.compile(closing)


def _plain(value: str) -> str:
    """The text of a field; one that holds bare tags is HTML as it is."""
    if "<![CDATA[" not in value:
        return value if "<" in value else _unescaped(value)
    sections = _SECTION.split(value)
    return "".join(each if number % 2 or "<" in each else _unescaped(each) for number, each in enumerate(sections))


def _unescaped(text: str) -> str:
    return _REFERENCE.sub(lambda match: unescape(match[0]), text) if "&" in text else text


def _attributes(text: str) -> dict[str, str]:
    return {match[1].lower(): _unescaped(match[2] or match[3] or match[4] or "") for match in _ATTRIBUTE.finditer(text)}


class _TooDeepError(Exception):
    """Elements in elements without end."""


class _Strict:
    """Reads an item that is well-formed."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._open = [Element("root", {})]
        self._parser = expat.ParserCreate("utf-8", " ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def parse(self, text: str) -> Element:
        """Raises:
        expat.ExpatError: It is not well-formed.
        _TooDeepError: It is nested too deeply to be a text.
        """
        self._parser.Parse(f"{self._names.root}{text}</root>", True)
        return next(next(self._open[0].children()).children())

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        if len(self._open) > _DEEPEST:
            raise _TooDeepError
        own = {_attribute(key): value for key, value in attributes.items()}
        element = Element(self._names.expanded(name), own)
        self._open[-1].content.append(element)
        self._open.append(element)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        self._open[-1].content.append(text)


def _attribute(name: str) -> str:
    uri, _, local = name.rpartition(" ")
    return f"xml:{local}" if uri == _XML else local.lower()
