"""A deliverer at work against the local Bot API server, with many subscribed chats."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from bot.bulk import Sender
from bot.context import Services
from bot.digest.deliver import Deliverer
from bot.limits import Limiter, Rates
from bot.preview.chats import Standing
from bot.preview.people import Person
from bot.preview.server import PreviewServer
from storage import chats, instants
from storage.database import Database
from storage.models import Chat

FIRST_PERSON = 7_000_000_001
FAST = Rates(overall=1000, chat=1000, group=60_000)
Message = dict[str, Any]


def people(server: PreviewServer, count: int) -> list[int]:
    """The ids of people who have written to the bot."""
    ids = range(FIRST_PERSON, FIRST_PERSON + count)
    for person in ids:
        server.world.add_person(Person(id=person, first_name=f"Reader {person % 1000}"))
        server.world.chat(person).standing = Standing.MEMBER
    return list(ids)


async def subscribe(database: Database, chat_ids: list[int], at: datetime, thread_id: int | None = None) -> None:
    """Subscribe these chats to a digest that is due at ``at``."""
    async with database.writing() as connection:
        for chat_id in chat_ids:
            await chats.seen(connection, Chat(chat_id, "private" if chat_id > 0 else "supergroup", "A chat"), at)
            await connection.execute(
                """
                INSERT INTO subscriptions (chat_id, thread_id, at, zone, next_at, created_at)
                VALUES (?, ?, ?, 'UTC', ?, ?)
                """,
                (chat_id, thread_id, at.strftime("%H:%M"), instants.to_text(at), instants.to_text(at)),
            )


@asynccontextmanager
async def delivering(services: Services, server: PreviewServer, rates: Rates = FAST) -> AsyncIterator[Limiter]:
    """Digests go out until the block ends, in order."""
    limiter = Limiter(rates)
    async with Sender(server.token, server.api_url, limiter, in_flight=8) as sender:
        deliverer = Deliverer(sender, "gazette_preview_bot", services)
        deliverer.start()
        try:
            yield limiter
        finally:
            await deliverer.stop()


def digests(server: PreviewServer, chat_id: int) -> list[Message]:
    """The bot's texts in this chat, oldest first."""
    return [message for message in server.world.messages(chat_id) if message["from"]["is_bot"] and "text" in message]


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Return once the condition holds."""
    while not await condition():
        await asyncio.sleep(0.01)


async def states(database: Database) -> dict[str, int]:
    """How many deliveries are queued, sent and failed."""
    async with database.reading() as connection:
        rows = await connection.execute_fetchall("SELECT state, count(*) FROM deliveries GROUP BY state")
    return {row[0]: row[1] for row in rows}


async def column(database: Database, name: str) -> list[Any]:
    """This column of every delivery, in order."""
    async with database.reading() as connection:
        rows = await connection.execute_fetchall(f"SELECT {name} FROM deliveries ORDER BY id")
    return [row[0] for row in rows]
