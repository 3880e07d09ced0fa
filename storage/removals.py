"""Taking single articles down, so that nobody finds them and no later load brings them back."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from aiosqlite import Connection

from storage import articles, instants, records, search_index, words
from storage.identity import Prepared
from storage.models import StoredArticle

_MOST_NAME = 200  # characters


async def remove(connection: Connection, article_id: int, removed_by: int, now: datetime) -> int | None:
    """Take an article down, as a load of its own that can be undone: that load's id, or None where there is no article.

    Digests that show it are edited as those with a corrected one are.
    """
    article = await articles.get(connection, article_id)
    if article is None:
        return None
    rows = await connection.execute_fetchall(
        """
        INSERT INTO loads (name, loaded_by, started_at, stored_at, finished_at, removed)
        VALUES (:name, :by, :now, :now, :now, 1) RETURNING id
        """,
        {"name": article.title[:_MOST_NAME], "by": removed_by, "now": instants.to_text(now)},
    )
    load_id = int(next(iter(rows))[0])
    content = records.to_json(article.content())
    await connection.execute(
        "INSERT INTO changes (load_id, article_id, before) VALUES (?, ?, ?)", (load_id, article_id, content)
    )
    await connection.execute(
        "INSERT INTO removed (article_id, load_id, url, title_key, stored_at, article) VALUES (?, ?, ?, ?, ?, ?)",
        (article_id, load_id, article.url, words.key(article.title), article.stored_at, content),
    )
    await search_index.remove(connection, [article_id])
    await connection.execute("DELETE FROM article_labels WHERE article_id = ?", (article_id,))
    await connection.execute("DELETE FROM articles WHERE id = ?", (article_id,))
    return load_id


async def like(connection: Connection, batch: Sequence[Prepared]) -> list[StoredArticle]:
    """The articles that were taken down and may be the same as one of the batch."""
    urls = [prepared.article.url for prepared in batch if prepared.article.url]
    keys = [prepared.title_key for prepared in batch]
    rows = await connection.execute_fetchall(
        f"""
        SELECT article_id, stored_at, article FROM removed
         WHERE url IN ({_marks(urls)}) OR title_key IN ({_marks(keys)})
         ORDER BY article_id
        """,
        [*urls, *keys],
    )
    return [_stored(*row) for row in rows]


async def forget(connection: Connection, ids: Sequence[int]) -> dict[int, str]:
    """Let articles be put back: when each of those that were taken down had been stored."""
    rows = await connection.execute_fetchall(
        f"DELETE FROM removed WHERE article_id IN ({_marks(ids)}) RETURNING article_id, stored_at", list(ids)
    )
    return {row["article_id"]: row["stored_at"] for row in rows}


def _stored(id_: int, stored_at: str, content: str) -> StoredArticle:
    article = records.from_json(content)
    values: dict[str, Any] = {name: getattr(article, name) for name in article.__slots__}
    day = (article.posted or article.published or stored_at)[:10]
    return StoredArticle(**values, id=id_, stored_at=stored_at, day=day)


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
