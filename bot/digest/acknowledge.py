"""The one that writes what became of messages: whatever has gathered, in one transaction, as soon as it can."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import suppress

from bot.clock import Clock
from storage import outcomes
from storage.database import Database
from storage.outcomes import Outcome

log = logging.getLogger(__name__)

UNACKNOWLEDGED = 4  # messages that were sent and are not crossed off, besides those in flight, before they are written
_MOMENT = 0.1  # seconds after which fewer are written, too
_PAUSE = 0.25  # seconds between two attempts to write
_LAST_ATTEMPTS = 40  # at the end; each waits for other writers besides


class Acknowledger:
    """Writes outcomes. What cannot be written now is kept and written later: its message is not sent again.

    Args:
        written: Told of outcomes once they are in the database.
    """

    def __init__(self, database: Database, clock: Clock, written: Callable[[Sequence[Outcome]], None]) -> None:
        self._database = database
        self._clock = clock
        self._written = written
        self._gathered: list[Outcome] = []
        self._some = asyncio.Event()
        self._enough = asyncio.Event()
        self._closing = False
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to write."""
        self._task = asyncio.create_task(self._run(), name="acknowledger")

    async def stop(self) -> None:
        """Write what is left, and return."""
        self._closing = True
        self._some.set()
        self._enough.set()
        if self._task:
            await self._task

    def add(self, outcome: Outcome) -> None:
        """Have this written with what else gathers."""
        self._gathered.append(outcome)
        self._some.set()
        if len(self._gathered) >= UNACKNOWLEDGED:
            self._enough.set()

    async def _run(self) -> None:
        attempts = 0
        while self._gathered or not self._closing:
            await self._gather()
            if await self._write():
                attempts = 0
                continue
            attempts += self._closing
            if attempts >= _LAST_ATTEMPTS:
                log.error("Messages that could not be crossed off and may come twice: %d", len(self._gathered))
                return
            self._some.set()
            await asyncio.sleep(_PAUSE)

    async def _gather(self) -> None:
        """Return when enough has gathered, or a moment after the first."""
        await self._some.wait()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._enough.wait(), _MOMENT)
        if not self._closing:
            self._some.clear()
            self._enough.clear()

    async def _write(self) -> bool:
        batch, self._gathered = self._gathered, []
        if not batch:
            return True
        try:
            async with self._database.writing() as connection:
                await outcomes.record(connection, batch, self._clock())
        except sqlite3.OperationalError as error:
            log.warning("Messages that could not be crossed off yet: %d (%s)", len(batch), error)
            self._gathered = batch + self._gathered
            return False
        self._written(batch)
        return True
