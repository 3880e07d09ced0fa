"""What is to be sent or edited next, out of the outbox."""

import asyncio
import logging
import sqlite3
from collections import deque
from collections.abc import Iterable
from contextlib import suppress

from bot.clock import Clock
from storage import outbox
from storage.database import Database
from storage.models import Delivery

log = logging.getLogger(__name__)

_AT_ONCE = 50  # of each kind; few, so that who unsubscribes meanwhile gets no more
_SECONDS_BETWEEN_LOOKS = 1.0  # another process may have put something in


class Feed:
    """Hands out each message of the outbox to one worker, until that one gives it back."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._waiting: deque[Delivery] = deque()
        self._handed_out: set[int] = set()
        self._looking = asyncio.Lock()
        self._woken = asyncio.Event()
        self._closed = False

    async def next(self) -> Delivery | None:
        """The next one, waited for where there is none; None once the feed is closed."""
        async with self._looking:
            while not self._waiting and not self._closed:
                self._woken.clear()
                if not await self._look():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._woken.wait(), _SECONDS_BETWEEN_LOOKS)
            if self._closed:
                return None
            delivery = self._waiting.popleft()
            self._handed_out.add(delivery.id)
            return delivery

    def give_back(self, delivery_ids: Iterable[int]) -> None:
        """These came to an end, or are to be handed out anew: the outbox says which."""
        self._handed_out.difference_update(delivery_ids)

    def wake(self) -> None:
        """There may be something new."""
        self._woken.set()

    def close(self) -> None:
        """Hand out nothing more."""
        self._closed = True
        self._woken.set()

    async def _look(self) -> bool:
        under_way = frozenset(self._handed_out)  # as of now: what ends while we read still looks as if it were queued
        limit = _AT_ONCE + len(under_way)
        try:
            async with self._database.reading() as connection:
                found = await outbox.queued(connection, self._clock(), limit)
        except sqlite3.OperationalError as error:
            log.warning("The outbox could not be read (%s); trying again", error)
            return False
        self._waiting.extend(one for one in found if one.id not in under_way)
        return bool(self._waiting)
