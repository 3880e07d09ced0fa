"""Archives of our own making, good and bad."""

import bz2
import gzip
import io
import lzma
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from bot.dumps import Document, documents
from bot.dumps.limits import LIMITS, Limits
from storage.models import Problem

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

COMPRESSIONS: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstd.compress,
}


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def tarred(files: dict[str, bytes], *more: tarfile.TarInfo) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        for info in more:
            archive.addfile(info)
    return buffer.getvalue()


def found(path: Path, content: bytes, limits: Limits = LIMITS) -> list[tuple[str, bytes] | Problem]:
    """What a file named "dump" is opened to: names with contents, and problems."""
    path = path / "dump"
    path.write_bytes(content)
    return [
        each if isinstance(each, Problem) else (each.path, read_whole(each))
        for each in documents(path, shown="dump", limits=limits)
    ]


def read_whole(document: Document) -> bytes:
    with document.open() as stream:
        return stream.read()
