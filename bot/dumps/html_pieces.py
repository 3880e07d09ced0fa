"""A document of any size falls apart into HTML pages, and a long page between its posts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from bot.dumps.encoding import byte_lines

LONGEST_PAGE = 8 << 20  # bytes without embedded pictures; a page's tree takes some thirteen times as much memory
_CUT_FROM = 4 << 20  # bytes; a longer page is cut
_LONGEST_HEAD = 256 << 10  # bytes before a page's first post that its other pieces begin with too
_OVERLAP = 4096  # bytes that a page's end may take

_NEXT_PAGE = re.compile(
    rb"</html\s*>\s{0,1000}(?=(?:<!--[^<>]{0,1000}-->\s{0,1000})?(?:<!doctype\s+html|<html\b|<\?xml))", re.IGNORECASE
)
_POST = re.compile(
    rb"<(?:(article)\b|(div|li|section)\s(?:[^<>]{0,300}\s)?class=[\"']?(?:[^<>\"']{0,500}\s)?"
    rb"(?:hentry|h-entry|type-post|post)(?=[\s\"'>]))",
    re.IGNORECASE,
)
_EMBEDDED = re.compile(rb"data:[\w/+.;=-]{0,200},[A-Za-z0-9+/=%]{500,}")


@dataclass(frozen=True, slots=True)
class Piece:
    """A page, or some posts of a long one behind the page's head.

    Attributes:
        line: About where in the document it begins.
        content: Empty where the page is too long and has no posts to cut it between.
    """

    line: int
    content: bytes


def pieces(stream: BinaryIO) -> Iterator[Piece]:
    """The pages of a document, in memory bounded by ``LONGEST_PAGE``."""
    cutter = _Cutter()
    for more in byte_lines(stream):
        yield from cutter.add(more)
    yield from cutter.rest()


class _Cutter:
    def __init__(self) -> None:
        self._waiting = b""
        self._line = 1
        self._head = 0  # bytes at the start of what waits that are repeated
        self._searched = 0
        self._leaving_out = False  # whether this page is too long

    def add(self, more: bytes) -> Iterator[Piece]:
        self._waiting += more
        while match := _NEXT_PAGE.search(self._waiting, self._searched):
            yield from self._until(match.end())
            self._head, self._leaving_out = 0, False
        self._searched = max(0, len(self._waiting) - _OVERLAP)
        if len(self._waiting) > _CUT_FROM:
            yield from self._shorten()

    def rest(self) -> Iterator[Piece]:
        if self._waiting[self._head :].strip():
            yield from self._until(len(self._waiting))

    def _until(self, end: int, head: bytes = b"") -> Iterator[Piece]:
        """What waits up to ``end``; what follows then waits behind ``head``."""
        if not self._leaving_out:
            yield Piece(self._line, _EMBEDDED.sub(b"data:,", self._waiting[:end]))
        self._line += self._waiting.count(b"\n", self._head, end)
        self._waiting = head + self._waiting[end:]
        self._searched = 0

    def _shorten(self) -> Iterator[Piece]:
        """Let go of the posts that are there, of embedded pictures, or of all of a page that stays too long."""
        self._waiting = _EMBEDDED.sub(b"data:,", self._waiting)
        first = _POST.search(self._waiting)
        starts = [each.start() for each in _POST.finditer(self._waiting) if first and each.groups() == first.groups()]
        if first and not self._leaving_out and starts[-1] > max(self._head, _CUT_FROM // 2):
            head = self._waiting[: min(first.start(), _LONGEST_HEAD)]
            yield from self._until(starts[-1], head)
            self._head = len(head)
        elif self._leaving_out or len(self._waiting) > LONGEST_PAGE:
            if not self._leaving_out:
                yield Piece(self._line, b"")
            self._leaving_out = True
            self._line += self._waiting.count(b"\n", self._head, len(self._waiting) - _OVERLAP)
            self._waiting, self._head = self._waiting[-_OVERLAP:], 0
        self._searched = max(0, len(self._waiting) - _OVERLAP)
