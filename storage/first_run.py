"""The checklist that walks an owner through the first minutes: begun once, over once."""

import json
from datetime import datetime

from aiosqlite import Connection

from storage import instants
from storage.models import FirstRun


async def get(connection: Connection) -> FirstRun | None:
    """How far it has come; None where it was never begun."""
    rows = await connection.execute_fetchall("SELECT user_id, message_id, shown, skipped FROM first_run")
    return next(
        (
            FirstRun(user_id, message_id, shown, frozenset(json.loads(skipped)))
            for user_id, message_id, shown, skipped in rows
        ),
        None,
    )


async def begin(connection: Connection, user_id: int) -> None:
    """Begin it with this owner, unless it was begun before."""
    await connection.execute("INSERT INTO first_run (id, user_id) VALUES (1, ?) ON CONFLICT DO NOTHING", (user_id,))


async def show(connection: Connection, message_id: int | None, shown: int | None) -> None:
    """Note the checklist's message and what it shows; None where it is gone."""
    await connection.execute("UPDATE first_run SET message_id = ?, shown = ?", (message_id, shown))


async def skip(connection: Connection, step: str) -> None:
    """Do without this step."""
    [(skipped,)] = await connection.execute_fetchall("SELECT coalesce(max(skipped), '[]') FROM first_run")
    steps = sorted({*json.loads(skipped), step})
    await connection.execute("UPDATE first_run SET skipped = ?", (json.dumps(steps),))


async def forget(connection: Connection, user_id: int, now: datetime) -> None:
    """End it where it is this person's."""
    rows = await connection.execute_fetchall("SELECT 1 FROM first_run WHERE user_id = ?", (user_id,))
    if list(rows):
        await end(connection, now)


async def end(connection: Connection, now: datetime) -> None:
    """Ask nothing more, ever."""
    await connection.execute(
        "UPDATE first_run SET user_id = NULL, message_id = NULL, shown = NULL, over_at = ?", (instants.to_text(now),)
    )
