from datetime import datetime, timedelta

from storage import digests
from storage.database import Database
from storage.digests import ShownDigest

SHOWN = ShownDigest("2026-03-04", (3, 5, 8), ("Économie", "ferries"))


async def test_a_digest_is_remembered_for_its_button(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await digests.remember(connection, 42, SHOWN, now)
        assert await digests.remembered(connection, 42) == SHOWN
        assert await digests.remembered(connection, 43) is None


async def test_a_digest_that_was_not_shown_for_a_year_is_forgotten(database: Database, now: datetime) -> None:
    async with database.writing() as connection:
        await digests.remember(connection, 42, SHOWN, now)
        await digests.remember(connection, 43, SHOWN, now)
        await digests.remember(connection, 42, SHOWN, now + timedelta(days=300))
        await digests.remember(connection, 44, SHOWN, now + timedelta(days=500))
        assert await digests.remembered(connection, 42) == SHOWN
        assert await digests.remembered(connection, 43) is None
