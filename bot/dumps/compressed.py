"""Files that are compressed by themselves: gzip, bzip2, xz and Zstandard, told by their first bytes."""

import bz2
import gzip
import io
import lzma
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from bot.dumps.limits import Limits
from bot.dumps.unpacked import Unpacked

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PIECE = 1 << 14  # packed bytes read at a time
_XZ_MEMORY = 100 << 20  # bytes; xz -9 needs 65 MB
_ZSTD_WINDOW_LOG = 27  # 128 MB, as far as the zstd command goes unasked


class _Decompressor(Protocol):
    """What bz2, lzma and zstd have in common; gzip's lacks it."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


_Start = Callable[[], tuple[_Decompressor, type[Exception]]]  # with what it raises


def _bzip2() -> tuple[_Decompressor, type[Exception]]:
    return bz2.BZ2Decompressor(), OSError


def _xz() -> tuple[_Decompressor, type[Exception]]:
    return lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY), lzma.LZMAError


def _zstd() -> tuple[_Decompressor, type[Exception]]:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: _ZSTD_WINDOW_LOG}
    return zstd.ZstdDecompressor(options=options), zstd.ZstdError


_KINDS: tuple[tuple[re.Pattern[bytes], _Start | None], ...] = (
    (re.compile(rb"\x1f\x8b\x08"), None),
    (re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)"), _bzip2),
    (re.compile(rb"\xfd7zXZ\x00"), _xz),
    (re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18"), _zstd),
)


def is_compressed(head: bytes) -> bool:
    """Whether a file that begins with ``head`` (a dozen bytes are enough) is compressed by itself."""
    return any(pattern.match(head) for pattern, _ in _KINDS)


@dataclass(frozen=True, slots=True)
class Unpacking:
    """A way to the content of a compressed file: each call gives a stream that unpacks as it is read."""

    path: Path
    limits: Limits

    def __call__(self) -> Unpacked:
        packed = self.path.open("rb")
        head = packed.peek(16)
        start = next((start for pattern, start in _KINDS if pattern.match(head)), None)
        stream = io.BufferedReader(_Streams(packed, start)) if start else gzip.GzipFile(fileobj=packed)
        return Unpacked(stream, self.limits, packed.tell, packed)


class _Streams(io.RawIOBase):
    """The content of a file of one compressed stream, or of several one after another.

    Raises ``EOFError`` where the packed data ends early or is wrong.
    """

    def __init__(self, packed: BinaryIO, start: _Start) -> None:
        self._packed = packed
        self._start = start
        self._unpack, self._error = start()
        self._held = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        view = memoryview(buffer).cast("B")
        content = b""
        while not content and (not self._unpack.eof or self._begin_next()):
            try:
                content = self._unpack.decompress(self._input() if self._unpack.needs_input else b"", len(view))
            except self._error as error:
                raise EOFError from error
        view[: len(content)] = content
        return len(content)

    def _input(self) -> bytes:
        data, self._held = self._held or self._packed.read(_PIECE), b""
        if not data:
            raise EOFError
        return data

    def _begin_next(self) -> bool:
        """Begin the next stream, where there is one behind the zeros that xz pads with."""
        self._held = self._unpack.unused_data.lstrip(b"\0")
        while not self._held and (piece := self._packed.read(_PIECE)):
            self._held = piece.lstrip(b"\0")
        self._unpack, self._error = self._start()
        return bool(self._held)
