"""The process that reads dumps: an order comes in by standard input, parcels go out by standard output.

``bot.loading.reading`` starts it as ``python -m bot.loading.read_worker``, so that whatever a dump does to its reader,
the bot goes on answering.
"""

import os
import pickle
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from bot.dumps import Document, documents, read
from bot.loading.parcels import LENGTH, Finished, Item, Message, Opened, Order, Parcel, Source, write
from storage.identity import prepared
from storage.models import Article, Problem

BATCH = 500  # articles in a parcel, and so in one transaction


class Progress:
    """How many bytes of all sources have been read."""

    def __init__(self, sources: tuple[Source, ...]) -> None:
        self._sizes = [_size(Path(source.path)) for source in sources]
        self._finished = 0
        self._stream: BinaryIO | None = None
        self.total = sum(self._sizes)

    def watched(self, document: Document) -> Document:
        """The document, looked over the shoulder as it is read."""

        def opened() -> BinaryIO:
            self._stream = document.open()
            return self._stream

        return replace(document, open=opened)

    def source_ends(self) -> None:
        """The next source begins."""
        self._finished += 1
        self._stream = None

    @property
    def done(self) -> int:
        """Bytes read so far. Of a compressed file, no more than its size counts."""
        before = sum(self._sizes[: self._finished])
        if self._finished == len(self._sizes) or self._stream is None or self._stream.closed:
            return before
        return before + min(self._stream.tell(), self._sizes[self._finished])


def messages(order: Order) -> Iterator[Message]:
    """Read everything that was ordered."""
    progress = Progress(order.sources)
    for source in order.sources:
        for document in _shown(source):
            if isinstance(document, Problem):
                yield Opened(document.where, "unknown")
                yield Parcel((document,), progress.done, progress.total)
                continue
            format_name, items = read(progress.watched(document), order.hints)
            yield Opened(document.path, format_name)
            while batch := tuple(_prepared(item) for item in islice(items, BATCH)):
                yield Parcel(batch, progress.done, progress.total)
        progress.source_ends()
    yield Finished()


def main() -> None:
    """Do as ordered, until it is done or nobody takes the parcels any more."""
    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    [length] = LENGTH.unpack(orders.read(LENGTH.size))
    order: Order = pickle.loads(orders.read(length))  # noqa: S301 - from our own parent
    try:
        for message in messages(order):
            write(answers, message)
    except BrokenPipeError:
        os._exit(0)  # who ordered is gone; there is nothing to flush any more


def _shown(source: Source) -> Iterator[Document | Problem]:
    """The documents of a source under the name by which people know it."""
    for found in documents(source.path):
        if source.shown is None:
            yield found
        elif isinstance(found, Problem):
            yield replace(found, where=found.where.replace(source.path, source.shown, 1))
        else:
            yield replace(found, path=found.path.replace(source.path, source.shown, 1))


def _prepared(item: Article | Item) -> Item:
    return prepared(item) if isinstance(item, Article) else item


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(member.stat().st_size for member in path.rglob("*") if member.is_file())
        return path.stat().st_size
    except OSError:  # what cannot be looked at is a Problem when it is read
        return 0


if __name__ == "__main__":
    main()
