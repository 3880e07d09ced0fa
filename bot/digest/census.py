"""How many subscriptions there are, noted once a day, for the picture of /stats."""

from datetime import date, datetime

from storage import timelines
from storage.database import Database


class Census:
    """Notes the number once a day, UTC's; at the first look after a start, too."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: date | None = None

    async def take(self, now: datetime) -> None:
        """Note it, unless that was done today."""
        if now.date() == self._noted:
            return
        async with self._database.writing() as connection:
            await timelines.note_subscriptions(connection, now.date())
        self._noted = now.date()
