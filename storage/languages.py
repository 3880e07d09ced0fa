"""Which language is spoken with a person, a group or a channel, by Telegram's id of it."""

from dataclasses import dataclass

from aiosqlite import Connection


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language, as an ISO 639-1 code, and whether it was chosen or taken from whoever set up what the chat gets."""

    language: str
    chosen: bool


async def of(connection: Connection, chat_id: int) -> Spoken | None:
    """The language spoken there; None where nobody chose one and nothing was set up."""
    rows = await connection.execute_fetchall("SELECT language, chosen FROM languages WHERE chat_id = ?", (chat_id,))
    return next((Spoken(row[0], bool(row[1])) for row in rows), None)


async def choose(connection: Connection, chat_id: int, language: str) -> None:
    """Speak this language there from now on."""
    await connection.execute(
        """
        INSERT INTO languages (chat_id, language, chosen) VALUES (?, ?, 1)
        ON CONFLICT (chat_id) DO UPDATE SET language = excluded.language, chosen = 1
        """,
        (chat_id, language),
    )


async def learn(connection: Connection, chat_id: int, language: str) -> str:
    """Speak this language there, unless one was chosen; a group's or channel's that is known stays, too.

    The language that is spoken there then.
    """
    await connection.execute(
        """
        INSERT INTO languages (chat_id, language, chosen) VALUES (?, ?, 0)
        ON CONFLICT (chat_id) DO UPDATE SET language = excluded.language WHERE NOT chosen AND chat_id > 0
        """,
        (chat_id, language),
    )
    found = await of(connection, chat_id)
    return found.language if found else language


async def forget_choice(connection: Connection, chat_id: int, language: str) -> None:
    """Nothing is chosen there any more; what the chat gets comes in this language."""
    await connection.execute("UPDATE languages SET language = ?, chosen = 0 WHERE chat_id = ?", (language, chat_id))


async def forget(connection: Connection, chat_id: int) -> None:
    """Forget which language is spoken there."""
    await connection.execute("DELETE FROM languages WHERE chat_id = ?", (chat_id,))
