"""The articles: storing them once each, and reading them back in the lists people ask for."""

import sqlite3
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from sqlite3 import Row
from typing import Any

from aiosqlite import Connection

from storage import labels
from storage.models import LabelKind, StoredArticle

COLUMNS = (
    "id, site, url, title, dek, author, source, published, posted, day, comments, stripped_tags, truncated, "
    "body, stored_at"
)
# The newest day first; within a day in the order of the page, where instants do not tell better.
_NEWEST_FIRST = "day DESC, CASE WHEN length(posted) > 10 THEN posted END DESC, id"
_LABELLED = """
    id IN (SELECT article_labels.article_id
             FROM labels AS wanted
             JOIN labels AS spelling ON spelling.kind = wanted.kind AND spelling.key = wanted.key
             JOIN article_labels ON article_labels.label_id = spelling.id
            WHERE wanted.id = :label_id)
"""


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a list, and how long the whole list is."""

    total: int
    articles: tuple[StoredArticle, ...]


async def get(connection: Connection, article_id: int) -> StoredArticle | None:
    """The article with this id, or None."""
    found = await by_ids(connection, [article_id])
    return found.get(article_id)


async def by_ids(connection: Connection, ids: Sequence[int]) -> dict[int, StoredArticle]:
    """The articles with these ids; those that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    return {
        article.id: article
        for article in await _read(connection, f"SELECT {COLUMNS} FROM articles WHERE id IN ({marks})", list(ids))
    }


def by_ids_now(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, StoredArticle]:
    """:func:`by_ids` for work in a thread of its own."""
    marks = ", ".join("?" * len(ids))
    rows = connection.execute(f"SELECT {COLUMNS} FROM articles WHERE id IN ({marks})", list(ids)).fetchall()
    named = labels.by_article(ids, connection.execute(labels.of_articles_query(len(ids)), list(ids)))
    return {row["id"]: _article(row, named[row["id"]]) for row in rows}


async def latest(connection: Connection, limit: int, offset: int = 0, up_to: int | None = None) -> Listing:
    """All articles, or those up to an id, the newest day first."""
    condition = "1" if up_to is None else "id <= :up_to"
    return await _listing(connection, condition, {"up_to": up_to}, limit, offset)


async def on_day(connection: Connection, day: str, limit: int, offset: int = 0) -> Listing:
    """The articles listed under ``day`` ("2026-01-07")."""
    return await _listing(connection, "day = :day", {"day": day}, limit, offset)


async def with_label(
    connection: Connection, label_id: int, limit: int, offset: int = 0, up_to: int | None = None
) -> Listing:
    """The articles under this label, in any of its spellings, or those of them up to an id, the newest first."""
    condition = _LABELLED if up_to is None else f"id <= :up_to AND {_LABELLED}"
    return await _listing(connection, condition, {"label_id": label_id, "up_to": up_to}, limit, offset)


async def between(
    connection: Connection, seen_id: int, up_to: int, earliest_day: str, limit: int, offset: int = 0
) -> Listing:
    """The articles above one id, up to another, listed under ``earliest_day`` or later, the newest first."""
    condition = "id > :seen_id AND id <= :up_to AND day >= :earliest_day"
    values = {"seen_id": seen_id, "up_to": up_to, "earliest_day": earliest_day}
    return await _listing(connection, condition, values, limit, offset)


async def random_id(connection: Connection) -> int | None:
    """The id of an article that comes by chance, or None in an empty archive."""
    rows = list(
        await connection.execute_fetchall(
            """
            SELECT id FROM articles
             WHERE id >= (SELECT min(id) + abs(random()) % (max(id) - min(id) + 1) FROM articles)
             ORDER BY id LIMIT 1
            """
        )
    )
    return int(rows[0][0]) if rows else None


async def newest_day(connection: Connection, until: str = "9999") -> str | None:
    """The last day up to ``until`` that has articles, to the day ("2026-01-07"), or None in an empty archive.

    An article without a date is listed under the day it was stored; it counts only where no article has a date.
    """
    [(dated, undated)] = await connection.execute_fetchall(
        """
        SELECT (SELECT day FROM articles
                 WHERE length(day) = 10 AND day <= :until AND coalesce(posted, published) IS NOT NULL
                 ORDER BY day DESC LIMIT 1),
               (SELECT max(day) FROM articles WHERE length(day) = 10)
        """,
        {"until": until},
    )
    day = dated or undated
    return str(day) if day else None


async def nearest_days(connection: Connection, day: str) -> tuple[str | None, str | None]:
    """The last day before ``day`` and the first after it that have articles."""
    [(before, after)] = await connection.execute_fetchall(
        """
        SELECT (SELECT max(day) FROM articles WHERE day < :day AND length(day) = 10),
               (SELECT min(day) FROM articles WHERE day > :day AND length(day) = 10)
        """,
        {"day": day},
    )
    return before, after


async def ids_on_day(connection: Connection, day: str) -> tuple[int, ...]:
    """The ids of the articles listed under ``day``, in order."""
    rows = await connection.execute_fetchall(f"SELECT id FROM articles WHERE day = ? ORDER BY {_NEWEST_FIRST}", (day,))
    return tuple(id_ for (id_,) in rows)


async def ids_since(connection: Connection, seen_id: int, earliest_day: str) -> tuple[int, ...]:
    """The ids above ``seen_id`` of articles listed under ``earliest_day`` or later."""
    rows = await connection.execute_fetchall(
        "SELECT id FROM articles WHERE id > :seen_id AND day >= :earliest_day ORDER BY id",
        {"seen_id": seen_id, "earliest_day": earliest_day},
    )
    return tuple(id_ for (id_,) in rows)


async def highest_id(connection: Connection) -> int:
    """The highest id ever given out."""
    rows = list(await connection.execute_fetchall("SELECT seq FROM sqlite_sequence WHERE name = 'articles'"))
    return int(rows[0][0]) if rows else 0


async def every(connection: Connection, batch: int = 500) -> AsyncIterator[StoredArticle]:
    """The whole archive in the order of its ids, read ``batch`` articles at a time."""
    after = 0
    query = f"SELECT {COLUMNS} FROM articles WHERE id > ? ORDER BY id LIMIT ?"
    while found := await _read(connection, query, (after, batch)):
        for article in found:
            yield article
        after = found[-1].id


async def read_rows(connection: Connection, rows: Iterable[Row]) -> list[StoredArticle]:
    """Rows of ``articles`` with their labels."""
    rows = list(rows)
    named = await labels.of_articles(connection, [row["id"] for row in rows])
    return [_article(row, named[row["id"]]) for row in rows]


async def _listing(connection: Connection, condition: str, values: dict[str, Any], limit: int, offset: int) -> Listing:
    [(total,)] = await connection.execute_fetchall(f"SELECT count(*) FROM articles WHERE {condition}", values)
    query = f"SELECT {COLUMNS} FROM articles WHERE {condition} ORDER BY {_NEWEST_FIRST} LIMIT :limit OFFSET :offset"
    found = await _read(connection, query, {**values, "limit": limit, "offset": offset})
    return Listing(total, tuple(found))


async def _read(connection: Connection, query: str, values: Any) -> list[StoredArticle]:
    return await read_rows(connection, await connection.execute_fetchall(query, values))


def _article(row: Row, named: dict[LabelKind, tuple[str, ...]]) -> StoredArticle:
    return StoredArticle(
        **{name: row[name] for name in row.keys() if name != "truncated"},  # noqa: SIM118 - a Row is no dict
        truncated=bool(row["truncated"]),
        categories=named.get(LabelKind.CATEGORY, ()),
        tags=named.get(LabelKind.TAG, ()),
        topics=named.get(LabelKind.TOPIC, ()),
    )
