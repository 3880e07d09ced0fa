"""What each reader saved."""

from datetime import datetime

from aiosqlite import Connection

from storage import articles, instants
from storage.articles import Listing

MOST = 1_000  # of one reader; beyond, the oldest go


async def keep(connection: Connection, user_id: int, article_id: int, now: datetime) -> bool:
    """Save the article for the reader; whether there is such an article."""
    await connection.execute(
        """
        INSERT INTO saved (user_id, article_id, saved_at)
        SELECT :user, id, :now FROM articles WHERE id = :article
        ON CONFLICT (user_id, article_id) DO NOTHING
        """,
        {"user": user_id, "article": article_id, "now": instants.to_text(now)},
    )
    await connection.execute(
        """
        DELETE FROM saved
         WHERE user_id = :user
           AND article_id IN (SELECT article_id FROM saved WHERE user_id = :user
                               ORDER BY saved_at DESC, article_id DESC LIMIT -1 OFFSET :most)
        """,
        {"user": user_id, "most": MOST},
    )
    return await is_kept(connection, user_id, article_id)


async def let_go(connection: Connection, user_id: int, article_id: int) -> None:
    """Save the article no longer."""
    await connection.execute("DELETE FROM saved WHERE user_id = ? AND article_id = ?", (user_id, article_id))


async def is_kept(connection: Connection, user_id: int, article_id: int) -> bool:
    """Whether the reader has saved the article."""
    rows = await connection.execute_fetchall(
        "SELECT 1 FROM saved WHERE user_id = ? AND article_id = ?", (user_id, article_id)
    )
    return bool(list(rows))


async def listing(connection: Connection, user_id: int, limit: int, offset: int = 0) -> Listing:
    """What the reader saved, the last first."""
    values = {"user": user_id, "limit": limit, "offset": offset}
    [(total,)] = await connection.execute_fetchall("SELECT count(*) FROM saved WHERE user_id = :user", values)
    rows = await connection.execute_fetchall(
        """
        SELECT article_id FROM saved WHERE user_id = :user
         ORDER BY saved_at DESC, article_id DESC LIMIT :limit OFFSET :offset
        """,
        values,
    )
    ids = [id_ for (id_,) in rows]
    found = await articles.by_ids(connection, ids)
    return Listing(total, tuple(found[id_] for id_ in ids))


async def forget(connection: Connection, user_id: int) -> None:
    """Let go all that the reader saved."""
    await connection.execute("DELETE FROM saved WHERE user_id = ?", (user_id,))
