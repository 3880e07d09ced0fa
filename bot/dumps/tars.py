"""Tar archives, read in one run from the start, so that compressed ones need not be unpacked to the disk."""

import tarfile
from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO, Self

from bot.dumps.failures import CutShortError, DamagedError
from bot.dumps.limits import Limits
from bot.dumps.members import LINK, Member
from bot.dumps.unpacked import DAMAGED, Unpacked, ending_at_damage
from storage.models import Reason

DEVICE = Reason("device")

_LONGEST_EXTENSION = 1 << 20  # bytes of a header for long names and the like, which tarfile reads in one piece
_EXTENSIONS = (
    *(tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE),
    *(tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK),
)


def is_tar(head: bytes) -> bool:
    """Whether a file that begins with ``head`` (512 bytes) is a tar archive: its first header has the right sum."""
    try:
        tarfile.TarInfo.frombuf(head[: tarfile.BLOCKSIZE], "utf-8", "surrogateescape")
    except (tarfile.HeaderError, ValueError):
        return False
    return True


def members(stream: BinaryIO, limits: Limits) -> Iterator[Member]:
    """The files of a tar archive, in its order; behind damage it goes on with the next whole header.

    Raises:
        CutShortError: At the end, where something was damaged or too much.
    """
    troubles: list[CutShortError] = []
    damaged = partial(troubles.append, DamagedError(DAMAGED))
    stream = ending_at_damage(stream, troubles.append)
    try:
        with tarfile.open(
            fileobj=stream, mode="r|", encoding="utf-8", ignore_zeros=True, tarinfo=_headers(damaged)
        ) as tar:
            while (info := tar.next()) is not None:
                tar.members.clear()  # type: ignore[attr-defined]  # it would keep all of them
                if not info.isdir():
                    yield _member(tar, info, limits)
    except (tarfile.TarError, ValueError, OverflowError, RecursionError):
        damaged()
    if troubles:
        raise troubles[0]


def _member(tar: tarfile.TarFile, info: tarfile.TarInfo, limits: Limits) -> Member:
    refused = LINK if info.islnk() or info.issym() else DEVICE if not info.isreg() or info.issparse() else None
    return Member(
        info.name,
        info.size,
        info.size,
        lambda: Unpacked(_Content(tar, info.size), limits, lambda: info.size),
        refused,
        once=True,
    )


class _Content:
    """The next bytes of an archive, as many as the member has whose header was read last."""

    def __init__(self, tar: tarfile.TarFile, size: int) -> None:
        self._tar = tar
        self._left = size

    def read1(self, size: int, /) -> bytes:
        stream = self._tar.fileobj
        content: bytes = stream.read(min(size, self._left)) if stream and self._left else b""
        if not content and self._left:
            raise EOFError
        self._left -= len(content)
        return content

    def close(self) -> None:
        pass


def _headers(damaged: Callable[[], None]) -> type[tarfile.TarInfo]:
    """Headers that tell of those that are damaged; ``tarfile`` passes over them in silence."""

    class Header(tarfile.TarInfo):
        @classmethod
        def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
            try:
                header = super().frombuf(buf, encoding, errors)
            except tarfile.HeaderError:
                if buf.strip(b"\0"):
                    damaged()
                raise
            if header.type in _EXTENSIONS and header.size > _LONGEST_EXTENSION:
                raise tarfile.HeaderError("too long")
            return header

    return Header
