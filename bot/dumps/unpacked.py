"""Content that comes out of an archive: what damage and excess do to it."""

import gzip
import io
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Protocol
from zipfile import BadZipFile

from bot.dumps.failures import CutShortError, DamagedError, TooMuchError
from bot.dumps.limits import Limits, excess
from storage.models import Reason

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

DAMAGED = Reason("damaged")

_BUFFER = 1 << 18  # bytes
# What is raised where packed data is wrong or ends early.
_DAMAGE = (zlib.error, gzip.BadGzipFile, BadZipFile, EOFError)


class Source(Protocol):
    """A stream that unpacks as it is read; ``read1`` gives what is there at once: all that comes before damage."""

    def read1(self, size: int, /) -> bytes: ...
    def close(self) -> None: ...


class Closing(Protocol):
    """Something to close."""

    def close(self) -> None: ...


class Unpacked(io.BufferedReader):
    """The content of a compressed file or of an archive's member, within the limits.

    Where it is damaged or too much, reading raises ``CutShortError``, or, once ``end_at_damage`` was called, ends.
    """

    def __init__(self, source: Source, limits: Limits, packed: Callable[[], int], *closing: Closing) -> None:
        """Read from ``source``; ``packed`` says how many bytes went in, ``closing`` is closed with it."""
        self._bounded = _Bounded(source, limits, packed, closing)
        super().__init__(self._bounded, _BUFFER)

    @property
    def packed_read(self) -> int:
        """How many packed bytes went in."""
        return self._bounded.packed()

    def end_at_damage(self, note: Callable[[CutShortError], None]) -> None:
        """End where the content is cut short, and say so to ``note``, rather than raise."""
        self._bounded.note = note


def ending_at_damage(stream: BinaryIO, note: Callable[[CutShortError], None]) -> BinaryIO:
    """``stream``, which ends where it is cut short, and then says so to ``note``."""
    if isinstance(stream, Unpacked):
        stream.end_at_damage(note)
    return stream


class _Bounded(io.RawIOBase):
    def __init__(self, source: Source, limits: Limits, packed: Callable[[], int], closing: tuple[Closing, ...]) -> None:
        self.note: Callable[[CutShortError], None] | None = None
        self._source = source
        self._limits = limits
        self.packed = packed
        self._closing = closing
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        view = memoryview(buffer).cast("B")
        try:
            content = self._content(len(view))
        except CutShortError as error:
            if self.note is None:
                raise
            self.note(error)
            return 0
        view[: len(content)] = content
        return len(content)

    def _content(self, size: int) -> bytes:
        try:
            content = self._source.read1(size)
        except _DAMAGE as error:
            raise DamagedError(DAMAGED) from error
        self._given += len(content)
        if reason := excess(self._limits, self._given, self.packed()):
            raise TooMuchError(reason)
        return content

    def close(self) -> None:
        if not self.closed:
            self._source.close()
            for each in self._closing:
                each.close()
        super().close()
