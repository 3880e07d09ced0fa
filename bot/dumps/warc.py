"""Crawl archives (WARC, ISO 28500, plain or with each record compressed by itself) and their text (WET).

Each page that a server gave is a document, as HTML with its address noted in it, and so is each text that was made of
one. Memory is bounded by one record. What is no page or no success is passed over; what cannot be read is a Problem,
and reading goes on at the next record that begins with a line of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser

from bot.dumps.document import Document
from bot.dumps.html_encoding import page_text
from bot.dumps.http_response import UndecodableError, page_of
from bot.dumps.warc_stream import DamageError, Lines, opened
from bot.dumps.web_document import web_document
from storage.models import Problem, Reason

LONGEST_RECORD = 32 << 20  # bytes of a page
_LONGEST_HEADER = 1 << 16  # bytes of one line
_MOST_HEADERS = 1000  # lines
_LONGEST_NUMBER = 15  # digits
_BEGINNING = b"WARC/"
_NEXT_RECORD = b"\n" + _BEGINNING

BROKEN = Reason("record-broken")
TOO_LONG = Reason("record-too-long")


def documents(archive: Document) -> Iterator[Document | Problem]:
    """The pages and texts of a crawl archive, in its order; each is good by itself.

    Raises:
        OSError: The archive cannot be read on.
    """
    with archive.open() as stream:
        records = _Records(Lines(opened(stream)))
        for record in records.each():
            found = _document(record, archive.path)
            if found is not None:
                yield found


@dataclass(frozen=True, slots=True)
class _Record:
    """A record, or the place where one is ``broken``; ``at`` counts unpacked bytes."""

    at: int
    headers: Message
    content: bytes = b""
    whole: bool = True
    broken: bool = False


class _Records:
    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._lost = False  # whether a Problem told already that what follows is no record

    def each(self) -> Iterator[_Record]:
        while True:
            at = self._lines.at
            try:
                line = self._lines.next(_LONGEST_HEADER)
                if not line:
                    return
                if line.startswith(_BEGINNING):
                    self._lost = False
                    yield self._record(at)
                elif line.strip() and not self._lost:
                    self._lost = True
                    yield _Record(at, Message(), broken=True)
            except DamageError:
                if not self._lost:
                    self._lost = True
                    yield _Record(at, Message(), broken=True)

    def _record(self, at: int) -> _Record:
        """The record whose first line was read.

        Raises:
            DamageError: It cannot be unpacked.
        """
        headers = self._headers()
        length = _field(headers, "Content-Length")
        if not length.isdecimal() or len(length) > _LONGEST_NUMBER:
            self._lost = True
            return _Record(at, headers, broken=True)
        wanted = min(int(length), LONGEST_RECORD)
        content = self._lines.take(wanted)
        whole = wanted == int(length)
        if (len(content) < wanted and _NEXT_RECORD in content) or (whole and not self._lines.at_blank_line()):
            self._lost = True
            self._lines.put_back(content)  # its length is wrong: the next record may stand in it
            return _Record(at, headers, broken=True)
        self._lines.skip(int(length) - wanted)
        return _Record(at, headers, content, whole)

    def _headers(self) -> Message:
        lines: list[bytes] = []
        while len(lines) < _MOST_HEADERS and (line := self._lines.next(_LONGEST_HEADER)).strip():
            lines.append(line)
        return HeaderParser().parsestr(b"".join(lines).decode("utf-8", "replace"))


def _document(record: _Record, archive: str) -> Document | Problem | None:
    """The page or text in a record; None where it holds neither."""
    if record.broken:
        return Problem(archive, BROKEN.of(at=str(record.at)))
    kind = _field(record.headers, "WARC-Type").lower()
    address = _field(record.headers, "WARC-Target-URI").strip("<>")
    name = f"{archive}/{address}" if address else archive
    if kind == "conversion":
        return Document.of_bytes(name, record.content) if record.content.strip() else None
    if kind not in ("response", "resource"):
        return None
    try:
        page = page_of(record.content, with_headers=kind == "response", kind=_field(record.headers, "Content-Type"))
    except UndecodableError as error:
        return Problem(name, error.reason)
    if page is None:
        return None
    if not record.whole:
        return Problem(name, TOO_LONG)
    return web_document(name, page_text(page.content, page.charset), address)


def _field(headers: Message, name: str) -> str:
    return " ".join(str(headers.get(name, "")).split())
