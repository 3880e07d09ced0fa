"""The queries behind the buttons of result lists: callback data is too short to hold the words."""

from datetime import datetime, timedelta
from hashlib import blake2b

from aiosqlite import Connection

from storage import instants

_REMEMBERED = timedelta(days=31)


def query_id(query: str) -> int:
    """A number of at most 12 digits that stands for the query on a button."""
    return int.from_bytes(blake2b(query.encode(), digest_size=5).digest()) >> 1


async def remember(connection: Connection, query: str, now: datetime) -> None:
    """Keep the query for its buttons; those not asked for a month are forgotten."""
    await connection.execute(
        """
        INSERT INTO queries (id, text, asked_at) VALUES (:id, :text, :now)
        ON CONFLICT (id) DO UPDATE SET text = excluded.text, asked_at = excluded.asked_at
        """,
        {"id": query_id(query), "text": query, "now": instants.to_text(now)},
    )
    await connection.execute("DELETE FROM queries WHERE asked_at < ?", (instants.to_text(now - _REMEMBERED),))


async def remembered(connection: Connection, query_id: int) -> str | None:
    """The query with this id, or None where it is forgotten."""
    rows = list(await connection.execute_fetchall("SELECT text FROM queries WHERE id = ?", (query_id,)))
    return str(rows[0][0]) if rows else None
