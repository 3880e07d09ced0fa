"""The log of what admins did: added to, read, never changed."""

from datetime import datetime

from aiosqlite import Connection

from storage import instants
from storage.models import Action, Deed


async def add(
    connection: Connection, user_id: int, deed: Deed, about: str, now: datetime, whom: int | None = None
) -> None:
    """Put down what was done, and to whom where it was a person."""
    await connection.execute(
        "INSERT INTO actions (done_at, user_id, what, about, whom) VALUES (?, ?, ?, ?, ?)",
        (instants.to_text(now), user_id, deed, about, whom),
    )


async def recent(connection: Connection, limit: int) -> list[Action]:
    """The last actions, the newest first."""
    rows = await connection.execute_fetchall(
        "SELECT done_at, user_id, what, about, whom FROM actions ORDER BY id DESC LIMIT ?", (limit,)
    )
    return [
        Action(instants.from_text(done_at), user_id, Deed(what), about, whom)
        for done_at, user_id, what, about, whom in rows
    ]


async def forget(connection: Connection, user_id: int) -> None:
    """Take a person's number out; what they did, or had done to them, stays."""
    await connection.execute("UPDATE actions SET user_id = NULL WHERE user_id = ?", (user_id,))
    await connection.execute("UPDATE actions SET whom = NULL WHERE whom = ?", (user_id,))
