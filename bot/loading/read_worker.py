"""The process that reads dumps: an order comes in by standard input, parcels go out by standard output.

``bot.loading.reading`` starts it as ``python -m bot.loading.read_worker``, so that whatever a dump does to its reader,
the bot goes on answering.
"""

import fcntl
import gc
import os
import pickle
import sys
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from bot.dumps import Document, documents, read
from bot.dumps.unpacked import Unpacked
from bot.loading.parcels import LENGTH, Finished, Item, Message, Opened, Order, Parcel, Source, write
from storage.identity import prepared
from storage.models import Article, Problem

_PIPE = 1 << 20  # bytes, the most that Linux lets everybody have
_AHEAD = 2  # parcels that are read while another waits to be taken
_COLLECTED_AFTER = 20_000  # objects; a batch of articles is thousands, none of which refers to itself
BATCH = 500  # articles in a parcel, and so in one transaction


class Progress:
    """How many bytes of all sources have been read."""

    def __init__(self, sources: tuple[Source, ...]) -> None:
        self._sizes = [_size(Path(source.path)) for source in sources]
        self._finished = 0
        self._passed = 0  # in this source, before the document that is read
        self._furthest = 0  # in that document; a reader may come by more than once
        self._stream: BinaryIO | None = None
        self.total = sum(self._sizes)

    def watched(self, document: Document) -> Document:
        """The document, looked over the shoulder as it is read."""

        def opened() -> BinaryIO:
            self._look()
            self._stream = document.open()
            return self._stream

        self._passed += self._look()
        self._furthest, self._stream = 0, None
        return replace(document, open=opened)

    def source_ends(self) -> None:
        """The next source begins."""
        self._finished += 1
        self._passed = self._furthest = 0
        self._stream = None

    @property
    def done(self) -> int:
        """Bytes read so far, as they lie on the disk; of each source no more than its size."""
        before = sum(self._sizes[: self._finished])
        if self._finished == len(self._sizes):
            return before
        return before + min(self._passed + self._look(), self._sizes[self._finished])

    def _look(self) -> int:
        if self._stream is not None and not self._stream.closed:
            self._furthest = max(self._furthest, _bytes_read(self._stream))
        return self._furthest


def messages(order: Order) -> Iterator[Message]:
    """Read everything that was ordered."""
    progress = Progress(order.sources)
    for source in order.sources:
        for document in documents(source.path, source.shown, order.limits):
            if isinstance(document, Problem):
                yield Opened(document.path, "unknown")
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
    # With PYTHONUNBUFFERED the standard streams are raw, and a raw write that a signal interrupts loses the rest.
    orders, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    sys.stdout = sys.stderr
    if sys.platform == "linux":  # elsewhere reading stops more often to wait for whoever stores
        fcntl.fcntl(answers, fcntl.F_SETPIPE_SZ, _PIPE)
    [length] = LENGTH.unpack(orders.read(LENGTH.size))
    order: Order = pickle.loads(orders.read(length))  # noqa: S301 - from our own parent
    gc.freeze()
    gc.set_threshold(_COLLECTED_AFTER)
    with ThreadPoolExecutor(1, "answers") as writer:  # reading goes on while a parcel waits to be taken
        waiting: deque[Future[None]] = deque()
        for message in messages(order):
            waiting.append(writer.submit(_answer, answers, message))
            if len(waiting) > _AHEAD:
                waiting.popleft().result()
        for written in waiting:
            written.result()


def _answer(stream: BinaryIO, message: Message) -> None:
    try:
        write(stream, message)
    except BrokenPipeError:
        os._exit(0)  # who ordered is gone; there is nothing to flush any more


def _bytes_read(stream: BinaryIO) -> int:
    return stream.packed_read if isinstance(stream, Unpacked) else stream.tell()


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
