"""The chats that spoke to the bot."""

from datetime import datetime

from aiosqlite import Connection

from storage import instants
from storage.models import Chat

# What a group leaves behind under its old id, in the order in which it is taken along.
_FOLLOWED = (
    """
    INSERT INTO chats (id, type, title, first_seen, set_up_by, bare_commands)
    SELECT :new, 'supergroup', title, first_seen, set_up_by, bare_commands FROM chats WHERE id = :old
    ON CONFLICT (id) DO UPDATE SET bare_commands = max(bare_commands, excluded.bare_commands)
    """,
    """
    UPDATE deliveries SET message_id = NULL, shown = NULL, edit_at = NULL
     WHERE state <> 'queued' AND subscription_id IN (SELECT id FROM subscriptions WHERE chat_id = :old)
    """,
    """
    UPDATE OR IGNORE follows
       SET subscription_id = (SELECT id FROM subscriptions
                               WHERE chat_id = :new AND kind = 'alerts' AND thread_id IS NULL)
     WHERE subscription_id = (SELECT id FROM subscriptions
                               WHERE chat_id = :old AND kind = 'alerts' AND thread_id IS NULL)
       AND EXISTS (SELECT 1 FROM subscriptions WHERE chat_id = :new AND kind = 'alerts' AND thread_id IS NULL)
    """,
    "UPDATE OR IGNORE subscriptions SET chat_id = :new WHERE chat_id = :old",
    "UPDATE OR IGNORE languages SET chat_id = :new WHERE chat_id = :old",
    "DELETE FROM shown_articles WHERE chat_id = :old",
    "DELETE FROM chats WHERE id = :old",
)


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


async def groups_called(connection: Connection, title: str, most: int) -> list[int]:
    """The ids of groups with this title that are no supergroups: ``most``, those that get something first."""
    rows = await connection.execute_fetchall(
        """
        SELECT id FROM chats WHERE type = 'group' AND title = ?
         ORDER BY EXISTS (SELECT 1 FROM subscriptions WHERE chat_id = chats.id) DESC, first_seen DESC LIMIT ?
        """,
        (title, most),
    )
    return [id_ for (id_,) in rows]


async def allow_bare_commands(connection: Connection, chat_id: int, *, allowed: bool) -> None:
    """Have commands without the bot's name answered in this chat, or not."""
    await connection.execute("UPDATE chats SET bare_commands = ? WHERE id = ?", (allowed, chat_id))


async def with_bare_commands(connection: Connection) -> set[int]:
    """The ids of the chats in which commands without the bot's name are answered."""
    rows = await connection.execute_fetchall("SELECT id FROM chats WHERE bare_commands")
    return {id_ for (id_,) in rows}


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
    """Follow a group that became a supergroup: what it gets and follows, and what its admins set.

    Its messages bear other numbers there: those of before are not edited any more.
    """
    values = {"old": old_id, "new": new_id}
    for statement in _FOLLOWED:
        await connection.execute(statement, values)


async def count(connection: Connection) -> int:
    """How many chats there are."""
    [(chats,)] = await connection.execute_fetchall("SELECT count(*) FROM chats")
    return int(chats)
