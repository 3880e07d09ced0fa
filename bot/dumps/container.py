"""A path becomes documents: a file, a directory and all that is in it, or standard input."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from bot.dumps.document import Document
from storage.models import Problem

STANDARD_INPUT = "-"


def documents(path: Path | str) -> Iterator[Document | Problem]:
    """Everything to read behind ``path``, in the order of the names; a directory's hidden files are left out.

    A document is to be read before the next one is asked for: what came through a pipe is kept only until then.
    """
    if str(path) == STANDARD_INPUT:
        yield from _piped("standard input", sys.stdin.buffer)
        return
    try:
        yield from _under(Path(path))
    except OSError as error:
        yield Problem(_shown(path), f"It cannot be opened: {_why(error)}.")


def _under(path: Path) -> Iterator[Document | Problem]:
    if path.is_dir():
        for member in sorted(path.iterdir()):
            if not member.name.startswith(".") and not (member.is_dir() and member.is_symlink()):
                yield from documents(member)
    elif path.is_file():
        yield Document(_shown(path), partial(_open, path))
    elif path.exists():
        with path.open("rb") as stream:
            yield from _piped(_shown(path), stream)
    else:
        yield Problem(_shown(path), "There is no such file or directory: check the name.")


def _piped(name: str, stream: BinaryIO) -> Iterator[Document]:
    """A document from something that can be read only once, by way of a temporary file."""
    with tempfile.NamedTemporaryFile(prefix="gazette-") as kept:
        shutil.copyfileobj(stream, kept)
        kept.flush()
        yield Document(name, partial(_open, Path(kept.name)))


def _open(path: Path) -> BinaryIO:
    return path.open("rb")


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _shown(path: Path | str) -> str:
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
