"""A path becomes documents: a file, a directory or an archive and all that is in it, or standard input."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO
from zipfile import BadZipFile

from bot.dumps import broken_zips, tars, web_archives, zips
from bot.dumps.compressed import Unpacking, is_compressed
from bot.dumps.document import Document
from bot.dumps.failures import CutShortError, why_unopened
from bot.dumps.limits import LIMITS, Budget, Limits, excess
from bot.dumps.members import Member, is_hidden, kept, leads_out, printable, shown_name, temporary
from bot.dumps.unpacked import ending_at_damage
from storage.models import Problem, Reason

STANDARD_INPUT = "-"

LEADS_OUT = Reason("leads-out")
TOO_DEEP = Reason("too-deep")
NOTHING = Reason("nothing-to-read")
NO_FILE = Reason("no-file")

_DEEPEST = 1  # archives around an archive
_HEAD = web_archives.HEAD  # bytes that tell an archive

Found = Iterator[Document | Problem]


def documents(path: Path | str, shown: str | None = None, limits: Limits = LIMITS) -> Found:
    """Everything to read behind ``path``: a directory's files in the order of their names, an archive's in its own.

    Hidden files are left out, and what systems leave beside the real ones. A document is to be read before the next
    one is asked for: what came through a pipe or out of an archive is kept only until then.

    Args:
        shown: The name that people know it by, where that is not the path.
        limits: What an archive may unpack to.
    """
    name = printable(str(path)) if shown is None else shown
    if path == STANDARD_INPUT:
        yield from _piped("standard input", sys.stdin.buffer, limits)
    else:
        yield from _opened(Path(path), name, limits)


def _opened(path: Path, shown: str, limits: Limits) -> Found:
    try:
        yield from _under(path, shown, limits)
    except OSError as error:
        yield Problem(shown, why_unopened(error))


def _under(path: Path, shown: str, limits: Limits) -> Found:
    if path.is_dir():
        for file in sorted(path.iterdir()):
            if not is_hidden(file.name) and not (file.is_dir() and file.is_symlink()):
                yield from _opened(file, printable(str(Path(shown, file.name))), limits)
    elif path.is_file():
        yield from _Walk(limits).through(path, shown)
    elif path.exists():
        with path.open("rb") as stream:
            yield from _piped(shown, stream, limits)
    else:
        yield Problem(shown, NO_FILE)


def _piped(shown: str, stream: BinaryIO, limits: Limits) -> Found:
    """What can be read only once, by way of a temporary file."""
    with temporary(stream) as path:
        yield from _Walk(limits).through(path, shown)


class _Walk:
    """One file, and where it is an archive its members and those of the archives in it."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._budget = Budget(limits)

    def through(self, path: Path, shown: str) -> Found:
        """The documents in a file."""
        opened = partial(_open, path)
        head = _head(opened)
        if web_archives.is_web_archive(head):
            yield from web_archives.pages(Document(shown, opened), head)
        elif _is_archive(head):
            yield from self._archive(path, head, shown, 1)
        else:
            yield Document(shown, opened)

    def _archive(self, path: Path, head: bytes, shown: str, depth: int) -> Found:
        nothing = True
        try:
            for member in self._members(path, head):
                for found in self._member(member, shown, depth):
                    nothing = False
                    yield found
        except CutShortError as error:
            nothing = False
            yield Problem(shown, error.reason)
        if nothing:
            yield Problem(shown, NOTHING)

    def _members(self, path: Path, head: bytes) -> Iterator[Member]:
        if zips.is_zip(head):
            try:
                yield from zips.members(path, self._limits)
            except BadZipFile:
                yield from broken_zips.members(path, self._limits)
        elif is_compressed(head) and not tars.is_tar(_head(Unpacking(path, self._limits))):
            yield Member("", 0, 0, Unpacking(path, self._limits))
        else:
            whole = replace(self._limits, member_bytes=self._limits.total_bytes)
            with Unpacking(path, whole)() if is_compressed(head) else path.open("rb") as stream:
                yield from tars.members(stream, self._limits)

    def _member(self, member: Member, archive: str, depth: int) -> Found:
        if is_hidden(member.name):
            return
        shown = f"{archive}/{shown_name(member.name)}" if member.name else archive
        self._budget.count_member()
        refused = (
            LEADS_OUT if leads_out(member.name) else member.refused or excess(self._limits, member.size, member.packed)
        )
        if refused:
            yield Problem(shown, refused)
            return
        self._budget.count_bytes(member.size)
        if not member.once:
            yield from self._content(member.open, shown, depth)
            return
        troubles: list[CutShortError] = []
        with ending_at_damage(member.open(), troubles.append) as stream, kept(stream) as opened:
            yield from self._content(opened, shown, depth)
        yield from (Problem(shown, each.reason) for each in troubles)

    def _content(self, opened: Callable[[], BinaryIO], shown: str, depth: int) -> Found:
        """The documents in a member, which stands in as many archives as ``depth`` says."""
        head = _head(opened)
        if web_archives.is_web_archive(head):
            yield from web_archives.pages(Document(shown, opened), head)
        elif not _is_archive(head):
            yield Document(shown, opened)
        elif depth > _DEEPEST:
            yield Problem(shown, TOO_DEEP)
        else:
            troubles: list[CutShortError] = []
            with ending_at_damage(opened(), troubles.append) as stream, temporary(stream) as path:
                yield from self._archive(path, head, shown, depth + 1)
            yield from (Problem(shown, each.reason) for each in troubles)


def _is_archive(head: bytes) -> bool:
    return zips.is_zip(head) or is_compressed(head) or tars.is_tar(head)


def _open(path: Path) -> BinaryIO:
    return path.open("rb")


def _head(opened: Callable[[], BinaryIO]) -> bytes:
    """The first bytes of a file, as far as they can be read; its reader will say why, where they cannot."""
    try:
        with opened() as stream:
            return stream.read(_HEAD)
    except OSError:
        return b""
