"""Archives of web pages, told by their first bytes: crawl archives, and pages that browsers save as one file."""

import re
import zlib
from collections.abc import Callable, Iterator

from bot.dumps.document import Document
from bot.dumps.failures import why_unreadable
from storage.models import Problem, Reason

NO_PAGES = Reason("no-pages")

HEAD = 8192  # bytes that are enough to tell

_GZIP = b"\x1f\x8b\x08"
_WARC = b"WARC/"
_HEADERS = re.compile(rb"\s{0,100}(?:From [^\r\n]*\r?\n)?((?:[!-9;-~]{1,100}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)+)")
_MIME = re.compile(rb"^MIME-Version:", re.IGNORECASE | re.MULTILINE)
_PARTS = re.compile(
    rb"^Content-Type:\s*(?:multipart/(?:related|mixed|alternative)|text/html)\b", re.IGNORECASE | re.MULTILINE
)

_Documents = Iterator[Document | Problem]


def is_web_archive(head: bytes) -> bool:
    """Whether a document that begins with ``head`` is one: a crawl archive may be compressed, its records each."""
    return _is_warc(head) or _is_mhtml(head)


def pages(archive: Document, head: bytes) -> _Documents:
    """The pages in a web archive, each a document that notes its address."""
    nothing = True
    try:
        for each in _reader(head)(archive):
            nothing = False
            yield each
        if nothing:
            yield Problem(archive.path, NO_PAGES)
    except OSError as error:
        yield Problem(archive.path, why_unreadable(error))


def _reader(head: bytes) -> Callable[[Document], _Documents]:
    from bot.dumps import mhtml, warc  # their libraries take a while to import

    return warc.documents if _is_warc(head) else mhtml.documents


def _is_warc(head: bytes) -> bool:
    if head.startswith(_GZIP):
        try:
            head = zlib.decompressobj(wbits=31).decompress(head, HEAD)
        except zlib.error:
            return False
    return head.lstrip(b"\r\n").startswith(_WARC)


def _is_mhtml(head: bytes) -> bool:
    headers = _HEADERS.match(head)
    return headers is not None and bool(_MIME.search(headers[1]) and _PARTS.search(headers[1]))
