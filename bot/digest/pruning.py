"""The outbox does not grow for ever: what was sent weeks ago is forgotten once a day."""

from datetime import date, datetime

from storage import delivered
from storage.database import Database


class Pruner:
    """Forgets old messages, UTC's day by day; at the first look after a start, too."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._done: date | None = None

    async def prune(self, now: datetime) -> None:
        """Forget some of them, unless today's are gone: a few at a look, so that nobody waits long to write."""
        if now.date() == self._done:
            return
        async with self._database.writing() as connection:
            if not await delivered.prune(connection, now):
                self._done = now.date()
