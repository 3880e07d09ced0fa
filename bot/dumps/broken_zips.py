"""Zip archives whose directory is lost, as it is when a download broke off: their files, one after another.

Each file has a header of its own (PKWARE's APPNOTE.TXT, 4.3.7). It need not say the size; deflated content shows its
own end.
"""

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_STORED, ZipExtFile, ZipInfo

from bot.dumps.failures import DamagedError
from bot.dumps.limits import Limits
from bot.dumps.members import Member
from bot.dumps.unpacked import DAMAGED, Unpacked
from bot.dumps.zips import member_name, refusal
from storage.models import Reason

NO_DIRECTORY = Reason("no-directory")

_HEADER = struct.Struct("<4s5H3L2H")
_SIGNATURE = b"PK\x03\x04"
_SIZE_BEHIND_FLAG, _UTF8_FLAG = 0x8, 0x800
_UNKNOWN = 1 << 62  # bytes


def members(path: Path, limits: Limits) -> Iterator[Member]:
    """The files that are found.

    Raises:
        DamagedError: At the end, always.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        at = content.find(_SIGNATURE)
        while at >= 0:
            found = _found(content, at)
            if found and not found.info.filename.endswith("/"):
                yield _member(path, found, limits)
            at = content.find(_SIGNATURE, found.end if found else at + len(_SIGNATURE))
    raise DamagedError(NO_DIRECTORY)


@dataclass(frozen=True, slots=True)
class _Found:
    """A file's header, and where its content lies."""

    info: ZipInfo
    start: int
    end: int


def _found(content: mmap.mmap, at: int) -> _Found | None:
    header = content[at : at + _HEADER.size]
    if len(header) < _HEADER.size:
        return None
    _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _HEADER.unpack(header)
    name = content[at + _HEADER.size : at + _HEADER.size + name_length]
    start = at + _HEADER.size + name_length + extra_length
    if not name or start > len(content):
        return None
    info = ZipInfo(name.decode("utf-8" if flags & _UTF8_FLAG else "cp437", "replace"))
    info.flag_bits, info.compress_type = flags, method
    if flags & _SIZE_BEHIND_FLAG:
        following = content.find(_SIGNATURE, start)
        packed, size = (following if following >= 0 else len(content)) - start, _UNKNOWN
    else:
        info.CRC = crc
    info.compress_size, info.file_size = packed, size
    return _Found(info, start, start + packed)


def _member(path: Path, found: _Found, limits: Limits) -> Member:
    info = found.info
    unknown = info.file_size == _UNKNOWN
    refused = DAMAGED if unknown and info.compress_type == ZIP_STORED else refusal(info)
    size = 0 if unknown else info.file_size
    return Member(member_name(info), size, info.compress_size, _Opening(path, found, limits), refused)


@dataclass(frozen=True, slots=True)
class _Opening:
    path: Path
    found: _Found
    limits: Limits

    def __call__(self) -> Unpacked:
        file = self.path.open("rb")
        file.seek(self.found.start)
        source = ZipExtFile(file, "r", self.found.info)
        return Unpacked(source, self.limits, lambda: self.found.info.compress_size, file)
