"""How many subscriptions there are, noted once a day."""

from datetime import datetime, timedelta

from bot.digest.census import Census
from storage import chats, subscriptions
from storage.database import Database
from storage.models import Chat


async def noted(database: Database) -> dict[str, int]:
    async with database.reading() as connection:
        return dict(await connection.execute_fetchall("SELECT * FROM subscriber_days"))


async def test_the_number_is_noted_once_a_day(database: Database, now: datetime) -> None:
    census = Census(database)
    await census.take(now)
    async with database.writing() as connection:
        await chats.seen(connection, Chat(1, "private", "Ada"), now)
        await subscriptions.subscribe(
            connection, chat_id=1, thread_id=None, at="09:00", zone="UTC", next_at=now, now=now
        )
    await census.take(now + timedelta(hours=1))
    assert await noted(database) == {"2026-03-05": 0}
    await census.take(now + timedelta(days=1))
    assert await noted(database) == {"2026-03-05": 0, "2026-03-06": 1}


async def test_it_is_noted_again_after_a_restart(database: Database, now: datetime) -> None:
    await Census(database).take(now)
    await Census(database).take(now)
    assert await noted(database) == {"2026-03-05": 0}
