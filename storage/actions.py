"""The log of what admins did: added to, read, never changed."""

from datetime import datetime

from aiosqlite import Connection

from storage import instants
from storage.models import Action, Deed


async def add(connection: Connection, user_id: int, deed: Deed, about: str, now: datetime) -> None:
    """Put down what was done."""
    await connection.execute(
        "INSERT INTO actions (done_at, user_id, what, about) VALUES (?, ?, ?, ?)",
        (instants.to_text(now), user_id, deed, about),
    )


async def recent(connection: Connection, limit: int) -> list[Action]:
    """The last actions, the newest first."""
    rows = await connection.execute_fetchall(
        "SELECT done_at, user_id, what, about FROM actions ORDER BY id DESC LIMIT ?", (limit,)
    )
    return [Action(instants.from_text(done_at), user_id, Deed(what), about) for done_at, user_id, what, about in rows]


async def forget(connection: Connection, user_id: int) -> None:
    """Take a person's number out; what they did stays."""
    await connection.execute("UPDATE actions SET user_id = NULL WHERE user_id = ?", (user_id,))
