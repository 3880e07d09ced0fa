"""A server's answer as crawl archives keep it: its page, out of the wrappings that it was sent in."""

import re
import zlib
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser

from storage.models import Reason

ENCODING = Reason("record-encoding")
DAMAGED_PAGE = Reason("record-damaged")

LONGEST_PAGE = 32 << 20  # bytes, unpacked

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? (\d{3})")
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
_CHUNK_SIZE = re.compile(rb"\s*([0-9A-Fa-f]{1,8})[^\r\n]{0,1000}\r?\n")
_PAGE_TYPES = frozenset(("text/html", "application/xhtml+xml"))
_BEGINS_A_PAGE = re.compile(
    rb"\s*(?:<!--.{0,1000}?-->\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}


class UndecodableError(Exception):
    """A page that is packed in a way that is not read."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML page, with the encoding that its server named or nothing."""

    content: bytes
    charset: str


def page_of(content: bytes, *, with_headers: bool, kind: str) -> Page | None:
    """The page in an answer; None where it is something else, or says that there is none.

    Args:
        with_headers: Whether the answer begins with its status; otherwise all of it is the page.
        kind: The media type of what has no headers.

    Raises:
        UndecodableError: It is packed in a way that is not read.
    """
    headers = Message()
    headers["Content-Type"] = kind
    if with_headers:
        status = _STATUS.match(content)
        if status is None or not status[1].startswith(b"2"):
            return None
        end = _END_OF_HEADERS.search(content)
        first_line = content.find(b"\n") + 1
        headers = HeaderParser().parsestr(content[first_line : end.end() if end else len(content)].decode("latin-1"))
        content = content[end.end() :] if end else b""
        if "chunked" in str(headers.get("Transfer-Encoding", "")).lower():
            content = _joined(content)
        content = _unpacked(content, str(headers.get("Content-Encoding", "")).strip().lower())
    is_page = (
        headers.get_content_type() in _PAGE_TYPES if headers.get("Content-Type") else _BEGINS_A_PAGE.match(content)
    )
    return Page(content, headers.get_content_charset("")) if is_page and content.strip() else None


def _joined(content: bytes) -> bytes:
    """What was sent in chunks, as one; archives often join them and leave the header that says otherwise."""
    parts = []
    at = 0
    while (size := _CHUNK_SIZE.match(content, at)) and (length := int(size[1], 16)):
        parts.append(content[size.end() : size.end() + length])
        at = size.end() + length
    return b"".join(parts) if at else content


def _unpacked(content: bytes, encoding: str) -> bytes:
    if encoding in ("", "identity", "none") or _BEGINS_A_PAGE.match(content):
        return content
    if encoding not in _WINDOWS:
        raise UndecodableError(ENCODING.of(encoding=encoding[:20]))
    for window in (_WINDOWS[encoding], -15):
        try:
            return zlib.decompressobj(wbits=window).decompress(content, LONGEST_PAGE)
        except zlib.error:
            continue
    raise UndecodableError(DAMAGED_PAGE)
