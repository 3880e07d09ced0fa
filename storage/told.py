"""What Telegram was told about a bot, by a hash, so that it is told again only what has changed."""

from aiosqlite import Connection


async def marks(connection: Connection, bot_id: int) -> dict[str, int]:
    """The hash of each thing that this bot told, by the thing's name."""
    rows = await connection.execute_fetchall("SELECT what, mark FROM told WHERE bot_id = ?", (bot_id,))
    return {row["what"]: row["mark"] for row in rows}


async def bots(connection: Connection) -> set[int]:
    """The ids of the bots that ran with this database."""
    rows = await connection.execute_fetchall("SELECT DISTINCT bot_id FROM told")
    return {id_ for (id_,) in rows}


async def note(connection: Connection, bot_id: int, what: str, mark: int) -> None:
    """Remember that this was told."""
    await connection.execute(
        """
        INSERT INTO told (bot_id, what, mark) VALUES (?, ?, ?)
        ON CONFLICT (bot_id, what) DO UPDATE SET mark = excluded.mark
        """,
        (bot_id, what, mark),
    )


async def forget_person(connection: Connection, user_id: int) -> None:
    """Forget whose own menu was told, so that their number stands nowhere."""
    await connection.execute("DELETE FROM told WHERE what GLOB ?", (f"commands chat-{user_id} *",))


async def forget(connection: Connection, bot_id: int, what: str) -> None:
    """What was told was taken back."""
    await connection.execute("DELETE FROM told WHERE bot_id = ? AND what = ?", (bot_id, what))
