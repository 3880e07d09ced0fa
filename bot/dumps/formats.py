"""Which reader reads a document: decided by its first bytes, never by its name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from bot.dumps import jsonl, text_page
from bot.dumps.document import Document, Hints
from bot.dumps.encoding import encoding_of
from storage.models import Article, Problem, Skipped

HEAD = 1 << 16  # bytes that are looked at

Reading = Iterator[Article | Skipped | Problem]


class Reader(Protocol):
    def __call__(self, document: Document, hints: Hints) -> Reading: ...


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of document: its name in reports, and its reader, or the sentence that turns it down."""

    name: str
    read: Reader | None
    advice: str = ""


def _refused(name: str, advice: str) -> Format:
    return Format(name, None, advice)


EMPTY = _refused("empty", "It is empty.")
BINARY = _refused("binary", "It is not text: load pages saved as text, or JSON Lines from gazette export.")
JSON_DOCUMENT = _refused("json", "It is one JSON document: load JSON Lines, an article a line (gazette export).")
TEXT_PAGE = Format("text-page", text_page.read)
JSON_LINES = Format("jsonl", jsonl.read)

_CONTROLS = bytes({*range(0x20)} - {*b"\t\n\f\r\x1b"})
_SIGNATURES = (
    (b"PK\x03\x04", _refused("zip", "It is a zip archive or an office document: unpack it and load the files.")),
    (b"PK\x05\x06", _refused("zip", "It is an empty zip archive.")),
    (b"\x1f\x8b", _refused("gzip", "It is gzip-compressed: unpack it and load the file.")),
    (b"BZh", _refused("bzip2", "It is bzip2-compressed: unpack it and load the file.")),
    (b"\xfd7zXZ\x00", _refused("xz", "It is xz-compressed: unpack it and load the file.")),
    (b"\x28\xb5\x2f\xfd", _refused("zstd", "It is zstd-compressed: unpack it and load the file.")),
    (b"7z\xbc\xaf\x27\x1c", _refused("7z", "It is a 7-Zip archive: unpack it and load the files.")),
    (b"Rar!\x1a\x07", _refused("rar", "It is a RAR archive: unpack it and load the files.")),
    (b"%PDF-", _refused("pdf", "It is a PDF: save the page as text and load that.")),
    (b"{\\rtf", _refused("rtf", "It is a rich text document: save it as plain text and load that.")),
    (b"\xd0\xcf\x11\xe0", _refused("office", "It is an office document: save it as plain text and load that.")),
    (b"SQLite format 3\x00", _refused("sqlite", "It is a database: export its articles and load the JSON Lines.")),
)
_COMMENTS = r"(?:<!--.*?-->\s*)*"
_UNREAD_MARKUP = (
    (
        re.compile(_COMMENTS + r"(?:<\?xml|<rss\b|<feed\b|<rdf:)", re.IGNORECASE | re.DOTALL),
        _refused("xml", "It is a feed or an export in XML, which is not read yet: load pages saved as text."),
    ),
    (
        re.compile(_COMMENTS + r"<(?:!doctype html|html|head|body|article|main|div|p)\b", re.IGNORECASE | re.DOTALL),
        _refused("html", "It is an HTML page, which is not read yet: save the page as text and load that."),
    ),
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
    for pattern, refused in _UNREAD_MARKUP:
        if pattern.match(text):
            return refused
    if _JSON_LIST.match(text) or (_JSON_OBJECT.match(text) and not _may_be_lines(text)):
        return JSON_DOCUMENT
    return JSON_LINES if _JSON_OBJECT.match(text) else TEXT_PAGE


def _may_be_lines(text: str) -> bool:
    """Whether JSON holds a whole object in one of its lines, or its first line is longer than what was looked at."""
    return bool(_JSON_LINE.search(text)) or "\n" not in text
