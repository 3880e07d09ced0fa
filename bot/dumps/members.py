"""What an archive holds: members, their names, and which of them are not for us."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from storage.models import Reason

LINK = Reason("link")

_IN_MEMORY = 1 << 20  # bytes; more goes through a temporary file
_LEFT_BY_SYSTEMS = frozenset(("__MACOSX", "Thumbs.db", "desktop.ini"))


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive.

    Attributes:
        name: Its path in the archive, as written there; empty for the one content of a compressed file.
        size: Unpacked bytes, as far as the archive says.
        packed: Bytes in the archive.
        open: As ``Document.open``; good until the next member is asked for. Its stream may raise ``CutShortError``.
        refused: Why it is turned down, if it is.
        once: Whether it can be opened only once, before the next member is asked for.
    """

    name: str
    size: int
    packed: int
    open: Callable[[], BinaryIO]
    refused: Reason | None = None
    once: bool = False


def is_hidden(name: str) -> bool:
    """Whether a name is one that people do not see: hidden files, and what systems leave beside the real ones."""
    return any(
        part in _LEFT_BY_SYSTEMS or (part.startswith(".") and part not in (".", ".."))
        for part in name.replace("\\", "/").split("/")
    )


def leads_out(name: str) -> bool:
    """Whether a member's name points to a place outside its archive."""
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or (parts[0] == "" and len(parts) > 1) or parts[0][1:2] == ":"


def shown_name(name: str) -> str:
    """A member's name as people see it, with slashes and without "./" before it."""
    return printable(name.replace("\\", "/").removeprefix("./"))


def printable(name: str) -> str:
    """A name with a mark for each character that cannot be shown."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(character if character.isprintable() else "\ufffd" for character in text)


@contextmanager
def kept(stream: BinaryIO) -> Iterator[Callable[[], BinaryIO]]:
    """A way to read again what can be read only once; good within the context."""
    start = stream.read(_IN_MEMORY)
    if len(start) < _IN_MEMORY:
        yield partial(BytesIO, start)
        return
    with temporary(stream, start) as path:
        yield partial(_open, path)


@contextmanager
def temporary(stream: BinaryIO, start: bytes = b"") -> Iterator[Path]:
    """A temporary file with ``start`` and all that ``stream`` gives."""
    with tempfile.NamedTemporaryFile(prefix="gazette-") as file:
        file.write(start)
        shutil.copyfileobj(stream, file)
        file.flush()
        yield Path(file.name)


def _open(path: Path) -> BinaryIO:
    return path.open("rb")
