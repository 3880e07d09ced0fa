"""The bytes of a crawl archive, unpacked: members that are damaged are left out, and the next one is looked for."""

import zlib
from collections.abc import Callable
from typing import BinaryIO

_PIECE = 1 << 16  # bytes read or unpacked at a time
_MEMBER = b"\x1f\x8b\x08"

Read = Callable[[], bytes]


class DamageError(Exception):
    """What comes next cannot be unpacked; reading goes on after it."""


class Lines:
    """Lines and stretches of bytes, one after the other.

    Attributes:
        at: How many bytes were given out.
    """

    def __init__(self, read: Read) -> None:
        """Take what ``read`` gives until it gives nothing; it may raise ``DamageError`` in between."""
        self.at = 0
        self._read = read
        self._waiting = b""
        self._from = 0

    def next(self, longest: int) -> bytes:
        """The rest of a line with its end, or ``longest`` bytes of it; nothing at the end of all."""
        while (end := self._waiting.find(b"\n", self._from) + 1) == 0 and self._left() < longest:
            if not self._more():
                end = len(self._waiting)
                break
        end = end or len(self._waiting)
        return self._given(min(end, self._from + longest))

    def take(self, count: int) -> bytes:
        """The next ``count`` bytes, or fewer at the end."""
        parts = [self._given(min(len(self._waiting), self._from + count))]
        missing = count - len(parts[0])
        while missing > 0 and self._more():
            parts.append(self._given(min(len(self._waiting), self._from + missing)))
            missing -= len(parts[-1])
        return b"".join(parts)

    def skip(self, count: int) -> None:
        """Pass over ``count`` bytes."""
        while count > 0 and (given := len(self.take(min(count, _PIECE)))):
            count -= given

    def at_blank_line(self) -> bool:
        """Whether an empty line or the end comes next."""
        while self._left() < len(b"\r\n") and self._more():
            pass
        return self._left() == 0 or self._waiting.startswith((b"\n", b"\r\n"), self._from)

    def put_back(self, content: bytes) -> None:
        """Let ``content``, which was given out last, come again."""
        self._waiting = content + self._waiting[self._from :]
        self._from = 0
        self.at -= len(content)

    def _left(self) -> int:
        return len(self._waiting) - self._from

    def _given(self, end: int) -> bytes:
        given = self._waiting[self._from : end]
        self.at += len(given)
        self._from = end
        return given

    def _more(self) -> bool:
        more = self._read()
        self._waiting = self._waiting[self._from :] + more
        self._from = 0
        return bool(more)


def opened(stream: BinaryIO) -> Read:
    """A way to read what ``stream`` holds, unpacked where it is packed; ``OSError`` comes through."""
    head = stream.read(_PIECE)
    return _Members(stream, head).read if head.startswith(_MEMBER) else _Plain(stream, head).read


class _Plain:
    def __init__(self, stream: BinaryIO, head: bytes) -> None:
        self._stream = stream
        self._head = head

    def read(self) -> bytes:
        head, self._head = self._head, b""
        return head or self._stream.read(_PIECE)


class _Members:
    """The members of a gzip file, each by itself."""

    def __init__(self, stream: BinaryIO, head: bytes) -> None:
        self._stream = stream
        self._packed = head
        self._member = zlib.decompressobj(wbits=31)
        self._is_new = True  # whether nothing of this member was read yet

    def read(self) -> bytes:
        """Some unpacked bytes; nothing at the end.

        Raises:
            DamageError: A member is damaged or ends early.
        """
        while self._packed or self._fetch():
            try:
                given = self._member.decompress(self._packed, _PIECE)
            except zlib.error as error:
                self._look_for_next()
                raise DamageError from error
            self._packed = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
            self._is_new = self._member.eof
            if self._member.eof:
                self._member = zlib.decompressobj(wbits=31)
                self._packed = self._packed.lstrip(b"\0")
            if given:
                return given
        if not self._is_new:
            self._is_new = True
            raise DamageError
        return b""

    def _fetch(self) -> bool:
        self._packed = self._stream.read(_PIECE)
        return bool(self._packed)

    def _look_for_next(self) -> None:
        """Go to where the next member may begin; what only looks like one is damaged again."""
        self._member = zlib.decompressobj(wbits=31)
        self._is_new = True
        packed = self._packed[1:]
        while (start := packed.find(_MEMBER)) < 0:
            more = self._stream.read(_PIECE)
            if not more:
                self._packed = b""
                return
            packed = packed[-len(_MEMBER) + 1 :] + more
        self._packed = packed[start:]
