"""The chats that spoke to the bot, and the people who run it."""

from datetime import datetime

from aiosqlite import Connection

from storage import instants
from storage.models import Chat


async def seen(connection: Connection, chat: Chat, now: datetime) -> None:
    """Remember the chat, or its new title."""
    await connection.execute(
        """
        INSERT INTO chats (id, type, title, first_seen) VALUES (:id, :type, :title, :now)
        ON CONFLICT (id) DO UPDATE SET type = excluded.type, title = excluded.title
        """,
        {"id": chat.id, "type": chat.type, "title": chat.title, "now": instants.to_text(now)},
    )


async def set_up(connection: Connection, chat_id: int, user_id: int) -> None:
    """Remember who set this channel up: that person's settings list it."""
    await connection.execute("UPDATE chats SET set_up_by = ? WHERE id = ?", (user_id, chat_id))


async def channels_of(connection: Connection, user_id: int) -> list[Chat]:
    """The channels that this person set up."""
    rows = await connection.execute_fetchall(
        "SELECT id, type, title FROM chats WHERE set_up_by = ? ORDER BY title, id", (user_id,)
    )
    return [Chat(*row) for row in rows]


async def get(connection: Connection, chat_id: int) -> Chat | None:
    """The chat with this id, or None."""
    rows = await connection.execute_fetchall("SELECT id, type, title FROM chats WHERE id = ?", (chat_id,))
    return next((Chat(*row) for row in rows), None)


async def forget_idle(connection: Connection, chat_id: int) -> None:
    """Forget the chat, unless it has subscriptions, which wait for the bot to come back."""
    await connection.execute(
        "DELETE FROM chats WHERE id = :id AND NOT EXISTS (SELECT 1 FROM subscriptions WHERE chat_id = :id)",
        {"id": chat_id},
    )


async def erase(connection: Connection, chat_id: int) -> None:
    """Forget the chat with its subscriptions and what was delivered to it, and, of a person, who did what."""
    await connection.execute("DELETE FROM chats WHERE id = ?", (chat_id,))
    await connection.execute("DELETE FROM offers WHERE offered_to = ?", (chat_id,))
    await connection.execute("UPDATE chats SET set_up_by = NULL WHERE set_up_by = ?", (chat_id,))
    await connection.execute("UPDATE loads SET loaded_by = NULL WHERE loaded_by = ?", (chat_id,))


async def migrate(connection: Connection, old_id: int, new_id: int) -> None:
    """Follow a group that became a supergroup, subscriptions and all."""
    values = {"old": old_id, "new": new_id}
    await connection.execute(
        """
        INSERT INTO chats (id, type, title, first_seen)
        SELECT :new, 'supergroup', title, first_seen FROM chats WHERE id = :old
        ON CONFLICT (id) DO NOTHING
        """,
        values,
    )
    await connection.execute("UPDATE OR IGNORE subscriptions SET chat_id = :new WHERE chat_id = :old", values)
    await connection.execute("DELETE FROM chats WHERE id = :old", values)


async def count(connection: Connection) -> int:
    """How many chats there are."""
    [(chats,)] = await connection.execute_fetchall("SELECT count(*) FROM chats")
    return int(chats)


async def add_admin(connection: Connection, user_id: int, now: datetime) -> None:
    """Make this person an admin."""
    await connection.execute(
        "INSERT INTO admins (user_id, added_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (user_id, instants.to_text(now)),
    )


async def admins(connection: Connection) -> frozenset[int]:
    """The user ids of the admins who claimed the bot; those named in the settings are not among them."""
    rows = await connection.execute_fetchall("SELECT user_id FROM admins")
    return frozenset(row["user_id"] for row in rows)
