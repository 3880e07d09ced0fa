"""Where each reader is: in the archive, in each article, and in the list that was shown last."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from aiosqlite import Connection

from storage import instants

_PLACES_KEPT = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Look:
    """When a reader last asked what is new, an aware instant, and the highest article id then."""

    at: datetime
    seen_id: int


async def last_look(connection: Connection, user_id: int) -> Look | None:
    """When the reader last asked what is new; None for one who never did."""
    rows = list(
        await connection.execute_fetchall(
            "SELECT looked_at, seen_id FROM readers WHERE user_id = ? AND looked_at IS NOT NULL", (user_id,)
        )
    )
    return Look(instants.from_text(rows[0][0]), rows[0][1]) if rows else None


async def look(connection: Connection, user_id: int, seen_id: int, now: datetime) -> None:
    """The reader has seen what is new up to this id."""
    await connection.execute(
        """
        INSERT INTO readers (user_id, looked_at, seen_id) VALUES (:user, :now, :seen)
        ON CONFLICT (user_id) DO UPDATE SET looked_at = excluded.looked_at, seen_id = excluded.seen_id
        """,
        {"user": user_id, "now": instants.to_text(now), "seen": seen_id},
    )


async def show(connection: Connection, user_id: int, shown: str) -> None:
    """The reader is looking at this list: ``shown`` is what a button to it would say."""
    await connection.execute(
        """
        INSERT INTO readers (user_id, shown) VALUES (:user, :shown)
        ON CONFLICT (user_id) DO UPDATE SET shown = excluded.shown
        """,
        {"user": user_id, "shown": shown},
    )


async def last_shown(connection: Connection, user_id: int) -> str | None:
    """What :func:`show` was told last."""
    rows = list(await connection.execute_fetchall("SELECT shown FROM readers WHERE user_id = ?", (user_id,)))
    return rows[0][0] if rows else None


async def turn_to(connection: Connection, user_id: int, article_id: int, page: int, now: datetime) -> None:
    """The reader is at this page (from 0) of the article; places of half a year ago are forgotten."""
    values = {"user": user_id, "article": article_id, "page": page, "now": instants.to_text(now)}
    await connection.execute(
        """
        INSERT INTO places (user_id, article_id, page, read_at)
        SELECT :user, id, :page, :now FROM articles WHERE id = :article
        ON CONFLICT (user_id, article_id) DO UPDATE SET page = excluded.page, read_at = excluded.read_at
        """,
        values,
    )
    await connection.execute(
        "DELETE FROM places WHERE user_id = ? AND read_at < ?", (user_id, instants.to_text(now - _PLACES_KEPT))
    )


async def page_of(connection: Connection, user_id: int, article_id: int) -> int:
    """The page (from 0) at which the reader left the article; 0 for one that was not opened."""
    rows = list(
        await connection.execute_fetchall(
            "SELECT page FROM places WHERE user_id = ? AND article_id = ?", (user_id, article_id)
        )
    )
    return int(rows[0][0]) if rows else 0


async def last_read(connection: Connection, user_id: int) -> int | None:
    """The id of the article that the reader had before them last."""
    rows = list(
        await connection.execute_fetchall(
            "SELECT article_id FROM places WHERE user_id = ? ORDER BY read_at DESC LIMIT 1", (user_id,)
        )
    )
    return int(rows[0][0]) if rows else None


async def forget(connection: Connection, user_id: int) -> None:
    """Forget where the reader is."""
    await connection.execute("DELETE FROM readers WHERE user_id = ?", (user_id,))
    await connection.execute("DELETE FROM places WHERE user_id = ?", (user_id,))
