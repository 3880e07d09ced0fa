"""Zip archives, with Python's own reader."""

import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipExtFile, ZipFile, ZipInfo

from bot.dumps.failures import CutShortError, DamagedError
from bot.dumps.limits import Limits
from bot.dumps.members import LINK, Member
from bot.dumps.unpacked import DAMAGED, Unpacked
from storage.models import Reason

PROTECTED = Reason("protected")
OFFICE = Reason("office-or-book")
METHOD = Reason("method")

# Others are rare, and Python unpacks them in steps whose memory nothing bounds.
_METHODS = {ZIP_STORED, ZIP_DEFLATED}
_METHOD_NAMES = {9: "Deflate64", 12: "bzip2", 14: "LZMA", 93: "Zstandard", 95: "xz", 98: "PPMd", 99: "AES"}
_PROTECTED_FLAG, _UTF8_FLAG = 0x1, 0x800
_OFFICE_PARTS = {"[Content_Types].xml", "mimetype"}


def is_zip(head: bytes) -> bool:
    """Whether a file that begins with ``head`` is a zip archive."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def members(path: Path, limits: Limits) -> Iterator[Member]:
    """The files of a zip archive, in its order.

    Raises:
        BadZipFile: Its directory is missing or wrong: ``broken_zips`` may find its files all the same.
        CutShortError: None of it is for us, and why.
    """
    with _opened(path) as archive:
        files = [info for info in archive.infolist() if not info.filename.endswith("/")]
        if any(info.filename in _OFFICE_PARTS for info in files):
            raise CutShortError(OFFICE)
        if files and all(info.flag_bits & _PROTECTED_FLAG for info in files):
            raise CutShortError(PROTECTED)
        for info in files:
            opening = _Opening(path, info, limits, archive)
            yield Member(member_name(info), info.file_size, info.compress_size, opening, refusal(info))


def member_name(info: ZipInfo) -> str:
    """A member's name; many programs write UTF-8 without saying so, and it is then read as code page 437."""
    if not info.flag_bits & _UTF8_FLAG:
        try:
            return info.filename.encode("cp437").decode()
        except UnicodeError:
            pass
    return info.filename


def refusal(info: ZipInfo) -> Reason | None:
    """Why a member is turned down, if it is."""
    if info.flag_bits & _PROTECTED_FLAG:
        return PROTECTED
    if stat.S_ISLNK(info.external_attr >> 16):
        return LINK
    if info.compress_type not in _METHODS:
        return METHOD.of(method=_METHOD_NAMES.get(info.compress_type, str(info.compress_type)))
    return None


@dataclass(frozen=True)
class _Opening:
    """A way to a member's content. In another process, or when the walk is over, it opens the archive anew."""

    path: Path
    info: ZipInfo
    limits: Limits
    archive: ZipFile | None = field(default=None, compare=False)

    def __call__(self) -> Unpacked:
        shared = self.archive if self.archive and self.archive.fp else None
        archive = shared or _opened(self.path)
        try:
            source = cast(ZipExtFile, archive.open(self.info))
        # zipfile raises NotImplementedError for compressions it does not know, RuntimeError for locked members.
        except (BadZipFile, NotImplementedError, RuntimeError, ValueError, OSError) as error:
            if not shared:
                archive.close()
            raise DamagedError(DAMAGED) from error
        return Unpacked(source, self.limits, lambda: self.info.compress_size, *([] if shared else [archive]))

    def __reduce__(self) -> tuple[type["_Opening"], tuple[Path, ZipInfo, Limits]]:
        return _Opening, (self.path, self.info, self.limits)


def _opened(path: Path) -> ZipFile:
    """The archive, with all that can be wrong with its directory raised as ``BadZipFile``."""
    try:
        return ZipFile(path)
    # zipfile raises NotImplementedError for versions of the format that are later than its own.
    except (NotImplementedError, ValueError, OverflowError, EOFError) as error:
        raise BadZipFile(str(error)) from error
