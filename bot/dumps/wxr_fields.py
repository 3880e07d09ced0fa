"""The fields of one item or author of a WordPress export.

Each is parsed by itself: by expat where it is well-formed, with the namespaces that the document declares, and else by
looking for its tags, as WordPress's own importer does. No document type is ever parsed, so there are no entities but
those of XML and HTML.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from io import BytesIO
from xml.parsers import expat

from bot.dumps.encoding import text_lines

CONTENT, EXCERPT = "content:encoded", "excerpt:encoded"
_WANTED = frozenset(
    (
        *("title", "link", "guid", "pubDate", "category", "dc:creator", CONTENT, EXCERPT),
        *("wp:post_date", "wp:post_date_gmt", "wp:post_name", "wp:post_password", "wp:post_type", "wp:status"),
        *("wp:author_login", "wp:author_display_name", "wp:author_first_name", "wp:author_last_name"),
        "wp:comment_approved",
    )
)
_HOLDERS = frozenset(("item", "wp:author", "wp:comment"))  # what wanted fields stand in
_GROUPS = _HOLDERS | {"wp:commentmeta", "wp:postmeta"}
_LONG = frozenset((CONTENT, EXCERPT, "description", "wp:comment_content", "wp:meta_value"))  # may quote their own end

_CONVENTIONAL = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "wp": "http://wordpress.org/export/1.2/",
}
_DECLARATION = re.compile(r"\sxmlns:([A-Za-z_][\w.-]*)\s*=\s*(?:\"([^\"<&]+)\"|'([^'<&]+)')", re.ASCII)
_WORDPRESS = re.compile(r"https?://(?:www\.)?wordpress\.org/export/[\d.]+/?(?P<excerpt>excerpt/?)?")
_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[A-Za-z_][\w.:-]*)(?P<attributes>(?:\s[^<>]*|/)?)>")
_ATTRIBUTE = re.compile(r"(?<![\w:.-])([\w:.-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_SECTION = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


@dataclass(slots=True)
class Fields:
    """What an item or an author says.

    Attributes:
        values: The text of each field by its name in WordPress's own prefixes ("wp:status"); where one is there twice,
            the first.
        terms: The domain ("category", "post_tag", …; "" where it has none) and the name of each label.
        approved: How many comments are approved; pingbacks and trackbacks count, as they do for WordPress.
        permalink: Whether the guid is an address.
    """

    values: dict[str, str] = field(default_factory=dict)
    terms: list[tuple[str, str]] = field(default_factory=list)
    approved: int = 0
    permalink: bool = True

    def add(self, holder: str, name: str, attributes: Mapping[str, str], text: str) -> None:
        """Take the field ``name`` that stands in ``holder``, both in WordPress's own prefixes."""
        if holder == "wp:comment":
            self.approved += name == "wp:comment_approved" and text.strip() in ("1", "approve", "approved")
        elif name == "category":
            self.terms.append((attributes.get("domain", ""), text))
        elif name not in self.values:
            self.values[name] = text
            if name == "guid":
                self.permalink = attributes.get("isPermaLink", "true").strip() != "false"


class Namespaces:
    """The names that a document uses, as WordPress writes them, whatever prefixes it declares."""

    def __init__(self, rss: bytes = b"") -> None:
        declared = {match[1]: match[2] or match[3] for match in _DECLARATION.finditer(rss.decode("utf-8", "ignore"))}
        declared = {prefix: uri for prefix, uri in declared.items() if not prefix.lower().startswith("xml")}
        self._uris = declared | _CONVENTIONAL
        self.root = "<r{}>".format("".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in self._uris.items())).encode()
        self.names = _Names()

    def name(self, prefixed: str) -> str:
        """The name of a tag as it stands in the document."""
        prefix, _, local = prefixed.rpartition(":")
        return self.names[f"{self._uris.get(prefix, prefix)} {local}"] if prefix else local


class _Names(dict[str, str]):
    """Names by what expat calls them, a namespace's URI and a local name: "wp:status", "title"."""

    def __missing__(self, expanded: str) -> str:
        uri, _, local = expanded.rpartition(" ")
        wordpress = _WORDPRESS.fullmatch(uri)
        if wordpress:
            prefix = "excerpt" if wordpress["excerpt"] else "wp"
        else:
            prefix = next((each for each, known in _CONVENTIONAL.items() if known == uri), uri)
        name = f"{prefix}:{local}" if prefix else local
        if len(self) < 1000:
            self[expanded] = name
        return name


def fields_of(content: bytes, namespaces: Namespaces) -> tuple[Fields, bool]:
    """The fields of an item or author, and whether it is well-formed; nothing is raised, whatever is in it.

    Args:
        content: From the tag that opens it to the one that closes it, if that is there; UTF-8, or nearly that.
        namespaces: Of the document.
    """
    try:
        return _Strict(namespaces).parse(content), True
    except (expat.ExpatError, _MarkupError):
        return _Lenient(namespaces).parse(_text(content)), False


class _MarkupError(Exception):
    """A field holds elements where text should be: HTML that nobody escaped."""


class _Strict:
    """Reads what is well-formed."""

    def __init__(self, namespaces: Namespaces) -> None:
        self._fields = Fields()
        self._root = namespaces.root
        self._names = namespaces.names
        self._parser = expat.ParserCreate("utf-8", " ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._path: list[str] = []
        self._attributes: dict[str, str] = {}
        self._text: list[str] | None = None

    def parse(self, content: bytes) -> Fields:
        """Raises:
        expat.ExpatError: It is not well-formed.
        _MarkupError: There are tags within a field.
        """
        self._parser.Parse(self._root, False)
        self._parser.Parse(content, False)
        self._parser.Parse(b"</r>", True)
        return self._fields

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._text is not None:
            raise _MarkupError
        name = self._names[name]
        if name in _WANTED and self._path[-1] in _HOLDERS:
            self._attributes, self._text = attributes, []
            self._parser.CharacterDataHandler = self._text.append
        self._path.append(name)

    def _end(self, _: str) -> None:
        name = self._path.pop()
        if self._text is not None:
            self._parser.CharacterDataHandler = None
            self._fields.add(self._path[-1], name, self._attributes, "".join(self._text))
            self._text = None


class _Lenient:
    """Reads what is not well-formed, field by field."""

    def __init__(self, namespaces: Namespaces) -> None:
        self._fields = Fields()
        self._name = namespaces.name
        self._unclosed: set[str] = set()  # ends that the rest does not hold

    def parse(self, text: str) -> Fields:
        holders, at = [""], 0
        while tag := _TAG.search(text, at):
            name, at = self._name(tag["name"]), tag.end()
            if name in _GROUPS:
                if not tag["slash"]:
                    holders.append(name)
                elif name in holders:
                    del holders[holders.index(name) :]
            elif not tag["slash"] and not tag["attributes"].endswith("/"):
                end = self._end(text, name, tag)
                value = text[at:end]
                at = end
                if name in _WANTED and holders[-1] in _HOLDERS:
                    self._fields.add(holders[-1], name, _attributes(tag["attributes"]), _plain(value))
        return self._fields

    def _end(self, text: str, name: str, tag: re.Match[str]) -> int:
        """Where the value of a field ends: before its own closing tag, else before the next tag of any kind."""
        closing = f"</{tag['name']}>"
        if name in _LONG and text.startswith("<![CDATA[", _after_spaces(text, tag.end())):
            end = self._find_section_end(text, closing, tag.end())
            if end >= 0:
                return end
        end = self._find(text, closing, tag.end())
        if end < 0:
            end = text.find("<", tag.end()) if name in _WANTED and name not in _LONG else tag.end()
        return end if end >= 0 else len(text)

    def _find_section_end(self, text: str, closing: str, at: int) -> int:
        """Where the first ``closing`` stands that a CDATA section ends before; -1 if nowhere."""
        unclosed = "]]>" + closing
        if unclosed in self._unclosed:
            return -1
        end = text.find(closing, at)
        while end >= 0 and not text.startswith("]]>", _before_spaces(text, end) - 3):
            end = text.find(closing, end + 1)
        if end < 0:
            self._unclosed.add(unclosed)
        return end

    def _find(self, text: str, closing: str, at: int) -> int:
        if closing in self._unclosed:
            return -1
        end = text.find(closing, at)
        if end < 0:
            self._unclosed.add(closing)
        return end


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return "".join(text_lines(BytesIO(content)))


def _attributes(text: str) -> dict[str, str]:
    return {match[1]: unescape(match[2] or match[3] or "") for match in _ATTRIBUTE.finditer(text)}


def _plain(value: str) -> str:
    """The text of a field, in CDATA sections or not, however broken; one that holds bare tags is HTML as it is."""
    stripped = value.strip()
    if stripped.startswith("<![CDATA["):
        return stripped[9:].removesuffix("]]>").replace("]]><![CDATA[", "")
    if "<![CDATA[" in value:
        parts = _SECTION.split(value)
        return "".join(part if number % 2 else unescape(part) for number, part in enumerate(parts))
    return value if "<" in value else unescape(value)


def _after_spaces(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


def _before_spaces(text: str, at: int) -> int:
    while at and text[at - 1].isspace():
        at -= 1
    return at
