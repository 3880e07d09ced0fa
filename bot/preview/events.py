"""What happens in the preview's world, told to whoever listens or waits."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from bot.preview.errors import JsonObject

EVENTS_KEPT = 1_000
BACKLOG = 10_000

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; ``number`` grows by one from event to event."""

    number: int
    name: str
    data: JsonObject


Feed = asyncio.Queue[Event | None]


class Events:
    """A stream of events with any number of listeners, and a bell for those who wait for a condition."""

    def __init__(self) -> None:
        self._last = 0
        self._kept: deque[Event] = deque(maxlen=EVENTS_KEPT)
        self._feeds: set[Feed] = set()
        self._waiting: set[asyncio.Future[None]] = set()

    @property
    def last(self) -> int:
        """The number of the newest event; 0 before the first."""
        return self._last

    @property
    def listeners(self) -> int:
        """How many listen right now."""
        return len(self._feeds)

    def publish(self, name: str, data: JsonObject) -> None:
        """Tell every listener, and wake those who wait."""
        self._last += 1
        event = Event(self._last, name, data)
        self._kept.append(event)
        for feed in list(self._feeds):
            self._offer(feed, event)
        self.wake()

    def wake(self) -> None:
        """Have every ``wait_for`` look at its condition again."""
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    @contextmanager
    def listen(self, after: int | None = None) -> Iterator[Feed]:
        """A queue of the events from now on; of those past number ``after`` as well, as far back as they are kept.

        None in the queue ends the stream: the server stops, or the listener fell too far behind.
        """
        feed: Feed = asyncio.Queue(maxsize=BACKLOG)
        if after is not None:
            for event in self._kept:
                if event.number > after:
                    feed.put_nowait(event)
        self._feeds.add(feed)
        self.wake()
        try:
            yield feed
        finally:
            self._feeds.discard(feed)
            self.wake()

    async def wait_for(self, condition: Callable[[], T], timeout: float = 5.0) -> T:  # noqa: ASYNC109
        """Return the first true value of ``condition()``, looked at now and after whatever happens.

        Raises:
            TimeoutError: It stayed false for ``timeout`` seconds.
        """
        try:
            async with asyncio.timeout(timeout):
                while not (value := condition()):
                    await self._next_change()
                return value
        except TimeoutError:
            raise TimeoutError(f"the condition stayed false for {timeout:g} s") from None

    async def next_of(self, find: Callable[[], T | None]) -> T:
        """Return the first value of ``find()`` that is not None, however long it takes."""
        while (value := find()) is None:
            await self._next_change()
        return value

    def close(self) -> None:
        """End every stream."""
        for feed in list(self._feeds):
            self._end(feed)

    async def _next_change(self) -> None:
        change: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(change)
        try:
            await change
        finally:
            self._waiting.discard(change)

    def _offer(self, feed: Feed, event: Event) -> None:
        if feed.full():
            self._end(feed)
        else:
            feed.put_nowait(event)

    def _end(self, feed: Feed) -> None:
        self._feeds.discard(feed)
        if feed.full():
            feed.get_nowait()
        feed.put_nowait(None)
