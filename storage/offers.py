"""Large dumps that wait for an admin's yes: what is needed to fetch them again, also after a restart."""

from dataclasses import dataclass
from datetime import datetime

from aiosqlite import Connection

from storage import instants


@dataclass(frozen=True, slots=True)
class Offer:
    """A dump that was shown and not loaded yet: Telegram's file id, and its name as shown."""

    file_id: str
    name: str


async def make(connection: Connection, offer: Offer, offered_to: int, now: datetime) -> int:
    """Keep the offer and return its id."""
    [(offer_id,)] = await connection.execute_fetchall(
        "INSERT INTO offers (file_id, name, offered_to, offered_at) VALUES (?, ?, ?, ?) RETURNING id",
        (offer.file_id, offer.name, offered_to, instants.to_text(now)),
    )
    return int(offer_id)


async def take(connection: Connection, offer_id: int) -> Offer | None:
    """Close the offer and return it; None where it was closed already."""
    rows = list(
        await connection.execute_fetchall("DELETE FROM offers WHERE id = ? RETURNING file_id, name", (offer_id,))
    )
    return Offer(rows[0]["file_id"], rows[0]["name"]) if rows else None
