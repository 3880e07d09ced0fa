"""Which reader reads a document: decided by its first bytes, never by its name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from bot.dumps import jsonl
from bot.dumps.document import Document, Hints
from bot.dumps.encoding import encoding_of
from storage.models import Article, Problem, Reason, Skipped

HEAD = 1 << 16  # bytes that are looked at

Reading = Iterator[Article | Skipped | Problem]


class Reader(Protocol):
    def __call__(self, document: Document, hints: Hints) -> Reading: ...


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of document: its name in reports, and its reader, or why it is refused."""

    name: str
    read: Reader | Reason


def _wxr(document: Document, hints: Hints) -> Reading:
    from bot.dumps import wxr  # its libraries take a while to import

    return wxr.read(document, hints)


def _html(document: Document, hints: Hints) -> Reading:
    from bot.dumps import html_page  # its libraries take a while to import

    return html_page.read(document, hints)


def _text_page(document: Document, hints: Hints) -> Reading:
    from bot.dumps import text_page  # its patterns take a while to compile

    return text_page.read(document, hints)


def _feed(document: Document, hints: Hints) -> Reading:
    from bot.dumps import feed  # its libraries take a while to import

    return feed.read(document, hints)


def _json_feed(document: Document, hints: Hints) -> Reading:
    from bot.dumps import json_feed  # its libraries take a while to import

    return json_feed.read(document, hints)


EMPTY = Format("empty", Reason("empty"))
BINARY = Format("binary", Reason("not-text"))
JSON_DOCUMENT = Format("json", Reason("other-json"))
TEXT_PAGE = Format("text-page", _text_page)
JSON_LINES = Format("jsonl", jsonl.read)
WXR = Format("wxr", _wxr)
HTML = Format("html", _html)
FEED = Format("feed", _feed)
JSON_FEED = Format("json-feed", _json_feed)

_CONTROLS = bytes({*range(0x20)} - {*b"\t\n\f\r\x1b"})
_SIGNATURES = (
    (b"PK\x03\x04", Format("zip", Reason("zip"))),
    (b"PK\x05\x06", Format("zip", Reason("zip-empty"))),
    (b"\x1f\x8b", Format("gzip", Reason("gzip"))),
    (b"BZh", Format("bzip2", Reason("bzip2"))),
    (b"\xfd7zXZ\x00", Format("xz", Reason("xz"))),
    (b"\x28\xb5\x2f\xfd", Format("zstd", Reason("zstd"))),
    (b"7z\xbc\xaf\x27\x1c", Format("7z", Reason("7z"))),
    (b"Rar!\x1a\x07", Format("rar", Reason("rar"))),
    (b"%PDF-", Format("pdf", Reason("pdf"))),
    (b"{\\rtf", Format("rtf", Reason("rtf"))),
    (b"\xd0\xcf\x11\xe0", Format("office", Reason("office"))),
    (b"SQLite format 3\x00", Format("sqlite", Reason("sqlite"))),
)
_COMMENTS = r"(?>(?:<!--.*?-->\s*)*)"
_XML_PROLOG = rf"<\?xml\b[^<>]{{0,1000}}>\s*{_COMMENTS}(?=<!doctype\s+html|<html\b)"
_HTML_TAGS = (
    "a|article|b|base|blockquote|body|br|center|div|font|form|h[1-6r]|head|header|html|i|iframe|img|link|main|meta|nav|ol|"
    "p|pre|script|section|span|strong|style|table|title|ul"
)
_HTML_PAGE = re.compile(  # warnings of a program or a server's headers may stand before it
    rf"{_COMMENTS}(?:{_XML_PROLOG})?<(?:!doctype\s+html|{_HTML_TAGS})\b"
    r"|[^<{\[].{0,2000}?<(?:!doctype\s+html|html|body)\b.*?</?(?:head|p|div)\b",
    re.IGNORECASE | re.DOTALL,
)
_UNREAD_MARKUP = (
    (
        re.compile(_COMMENTS + r"(?:<\?xml|<rss\b|<feed\b|<rdf:)", re.IGNORECASE | re.DOTALL),
        Format("xml", Reason("other-xml")),
    ),
)
_XML_BEGINS = re.compile(r".{0,4096}?<(?:\?xml|rss|channel|item)\b", re.DOTALL)  # PHP's warnings may stand before it
_WORDPRESS_EXPORT = re.compile(r"<rss\b[^<>]*wordpress\.org/export/\d|<wp:(?:wxr_version|post_date|post_id|post_type)>")
_XML_BEFORE_ROOT = r"(?>(?:\s+|<!--.*?-->|<\?.*?\?>|<!doctype\b[^<>\[]*(?:\[.*?\]\s*)?>)*)"
_FEED_BEGINS = re.compile(
    rf"(?:[^{{\[].{{0,4096}}?<\?xml\b[^<>]*>)?{_XML_BEFORE_ROOT}<(?:[\w.-]{{1,30}}:)?(?:rss|feed|rdf|channel|item|entry)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_JSON_FEED_BEGINS = re.compile(
    r"\{(?=\s*\")(?:.*?\"version\"\s*:\s*\"https?://(?:www\.)?jsonfeed\.org/version/|.*?\"items\"\s*:\s*\[)", re.DOTALL
)
_JSON_OBJECT = re.compile(r"\{\s*(?:\"|\})")
_JSON_LINE = re.compile(r"^\{.*\}[ \t]*\r?$", re.MULTILINE)
_JSON_LIST = re.compile(r"\[\s*(?:\{\s*\"|\[|\])")


def format_of(head: bytes) -> Format:
    """The format of a document that begins with ``head`` (up to ``HEAD`` bytes of it)."""
    for signature, refused in _SIGNATURES:
        if head.startswith(signature):
            return refused
    encoding, mark = encoding_of(head)
    if encoding == "utf-8" and len(head.translate(None, _CONTROLS)) * 100 < len(head) * 99:
        return BINARY
    text = head[mark:].decode(encoding, errors="replace").lstrip()
    if not text:
        return EMPTY
    if text[0] not in "{[" and _XML_BEGINS.match(text) and _WORDPRESS_EXPORT.search(text):
        return WXR
    if _FEED_BEGINS.match(text):
        return FEED
    if _HTML_PAGE.match(text):
        return HTML
    for pattern, refused in _UNREAD_MARKUP:
        if pattern.match(text):
            return refused
    if _JSON_FEED_BEGINS.match(text):
        return JSON_FEED
    if _JSON_LIST.match(text) or (_JSON_OBJECT.match(text) and not _may_be_lines(text)):
        return JSON_DOCUMENT
    return JSON_LINES if _JSON_OBJECT.match(text) else TEXT_PAGE


def _may_be_lines(text: str) -> bool:
    """Whether JSON holds a whole object in one of its lines, or its first line is longer than what was looked at."""
    return bool(_JSON_LINE.search(text)) or "\n" not in text
