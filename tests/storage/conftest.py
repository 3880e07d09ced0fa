"""What the tests of the outbox share."""

from datetime import datetime

import pytest

from storage import chats, instants, outbox
from storage.database import Database
from storage.models import Chat


@pytest.fixture
async def deliveries(database: Database, now: datetime) -> list[int]:
    """Three chats' deliveries of one digest, planned now."""
    async with database.writing() as connection:
        for chat in (1, 2, 3):
            await chats.seen(connection, Chat(chat, "private", "Reader"), now)
            await connection.execute(
                "INSERT INTO subscriptions (id, chat_id, at, zone, created_at) VALUES (?, ?, '08:00', 'UTC', ?)",
                (chat, chat, instants.to_text(now)),
            )
        digest = await outbox.digest(connection, [5, 4], now)
        await outbox.plan(connection, [(chat, "2026-03-05", digest, 5) for chat in (1, 2, 3)], now)
        return [delivery.id for delivery in await outbox.queued(connection, now, 10)]
