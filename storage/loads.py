"""What each load brought, so that it can be shown and taken back."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from sqlite3 import Row
from typing import Any

from aiosqlite import Connection

from storage import articles, identity, instants, labels, search_index, words
from storage.models import Article, Load, Outcome, StoredArticle, Undone

_FIELDS = (
    "site, url, title, dek, author, source, published, posted, comments, stripped_tags, truncated, body, title_key, day"
).split(", ")
_COUNTS = ("added", "updated", "unchanged", "skipped", "rejected")


async def start(connection: Connection, name: str, loaded_by: int | None, now: datetime) -> int:
    """Open a load called ``name`` and return its id."""
    rows = await connection.execute_fetchall(
        "INSERT INTO loads (name, loaded_by, started_at) VALUES (?, ?, ?) RETURNING id",
        (name, loaded_by, instants.to_text(now)),
    )
    return int(next(iter(rows))[0])


async def count(connection: Connection, load_id: int, counts: dict[str, int]) -> None:
    """Add to the load's numbers: ``added``, ``updated``, ``unchanged``, ``skipped``, ``rejected``."""
    values = {name: counts.get(name, 0) for name in _COUNTS}
    sums = ", ".join(f"{name} = {name} + :{name}" for name in _COUNTS)
    await connection.execute(f"UPDATE loads SET {sums} WHERE id = :id", {**values, "id": load_id})


async def finish(connection: Connection, load_id: int, now: datetime) -> None:
    """Close the load."""
    await connection.execute("UPDATE loads SET finished_at = ? WHERE id = ?", (instants.to_text(now), load_id))


async def get(connection: Connection, load_id: int) -> Load | None:
    """The load with this id, or None."""
    rows = list(await connection.execute_fetchall("SELECT * FROM loads WHERE id = ?", (load_id,)))
    return _load(rows[0]) if rows else None


async def recent(connection: Connection, limit: int = 10) -> list[Load]:
    """The last loads, the newest first."""
    rows = await connection.execute_fetchall("SELECT * FROM loads ORDER BY id DESC LIMIT ?", (limit,))
    return [_load(row) for row in rows]


async def store(connection: Connection, load_id: int, batch: Sequence[Article], now: datetime) -> list[Outcome]:
    """Store each article once: add it, update the copy that is there, or leave that one as it is.

    Rows, labels and index entries of the whole batch stand or fall with the caller's transaction.
    """
    stored = _Batch(connection, load_id, now)
    outcomes = [await stored.put(article) for article in batch]
    await stored.flush()
    return outcomes


async def undo(connection: Connection, load_id: int, now: datetime) -> Undone:
    """Take back what the load did; an article that a later load changed stays as that one left it."""
    rows = list(
        await connection.execute_fetchall(
            """
            SELECT mine.article_id, mine.before,
                   EXISTS (SELECT 1 FROM changes AS later
                            WHERE later.article_id = mine.article_id AND later.load_id > mine.load_id) AS kept
              FROM changes AS mine
             WHERE mine.load_id = ?
            """,
            (load_id,),
        )
    )
    mine = {row["article_id"]: row["before"] for row in rows if not row["kept"]}
    now_stored = await articles.by_ids(connection, list(mine))
    await search_index.remove(connection, now_stored.items())
    before = {id_: _from_json(text) for id_, text in mine.items() if text is not None}
    gone = [id_ for id_ in mine if id_ not in before]
    for id_, article in before.items():
        await _update(connection, id_, article, now_stored[id_].stored_at)
    await labels.attach(connection, before.items())
    await search_index.add(connection, before.items())
    await connection.executemany("DELETE FROM article_labels WHERE article_id = ?", [(id_,) for id_ in gone])
    await connection.executemany(
        "DELETE FROM changes WHERE load_id = ? AND article_id = ?", [(load_id, id_) for id_ in mine]
    )
    await connection.executemany("DELETE FROM articles WHERE id = ?", [(id_,) for id_ in gone])
    await connection.execute("UPDATE loads SET undone_at = ? WHERE id = ?", (instants.to_text(now), load_id))
    return Undone(removed=len(gone), restored=len(before), kept=len(rows) - len(mine))


class _Batch:
    """Articles on their way in: rows at once, labels and index entries together at the end."""

    def __init__(self, connection: Connection, load_id: int, now: datetime) -> None:
        self._connection = connection
        self._load_id = load_id
        self._now = instants.to_text(now)
        self._new: dict[int, Article] = {}
        self._old: dict[int, Article] = {}
        self._changes: list[tuple[int, int, str | None]] = []

    async def put(self, article: Article) -> Outcome:
        old = await self._find(article)
        if old is None:
            await self._add(article)
            return Outcome.ADDED
        kept = identity.merged(old.content(), article)
        if kept == old.content():
            return Outcome.UNCHANGED
        await _update(self._connection, old.id, kept, old.stored_at)
        self._old[old.id] = old
        self._new[old.id] = kept
        self._changes.append((self._load_id, old.id, _to_json(old.content())))
        return Outcome.UPDATED

    async def flush(self) -> None:
        await self._connection.executemany(
            "INSERT INTO changes (load_id, article_id, before) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", self._changes
        )
        await search_index.remove(self._connection, self._old.items())
        await labels.attach(self._connection, self._new.items())
        await search_index.add(self._connection, self._new.items())
        self._new, self._old, self._changes = {}, {}, []

    async def _find(self, article: Article) -> StoredArticle | None:
        if article.url:
            found = await self._candidates("url = ?", (article.url,))
            if found:
                return found[0]
        candidates = await self._candidates("title_key = ? AND site = ?", (words.key(article.title), article.site))
        return next((candidate for candidate in candidates if identity.same(candidate, article)), None)

    async def _candidates(self, condition: str, values: tuple[Any, ...]) -> list[StoredArticle]:
        query = f"SELECT {articles.COLUMNS} FROM articles WHERE {condition} ORDER BY id"
        rows = list(await self._connection.execute_fetchall(query, values))
        if any(row["id"] in self._new for row in rows):
            await self.flush()  # twice in one batch: its labels must be there to be read
        return await articles.read_rows(self._connection, rows) if rows else []

    async def _add(self, article: Article) -> None:
        values = _row(article, self._now) | {"stored_at": self._now}
        names = ", ".join(values)
        marks = ", ".join(f":{name}" for name in values)
        rows = await self._connection.execute_fetchall(
            f"INSERT INTO articles ({names}) VALUES ({marks}) RETURNING id", values
        )
        [(article_id,)] = rows
        self._new[article_id] = article
        self._changes.append((self._load_id, article_id, None))


async def _update(connection: Connection, article_id: int, article: Article, stored_at: str) -> None:
    sets = ", ".join(f"{name} = :{name}" for name in _FIELDS)
    await connection.execute(
        f"UPDATE articles SET {sets} WHERE id = :id", {**_row(article, stored_at), "id": article_id}
    )


def _row(article: Article, stored_at: str) -> dict[str, Any]:
    row = {name: getattr(article, name, None) for name in _FIELDS}
    row["title_key"] = words.key(article.title)
    row["day"] = (article.posted or article.published or stored_at)[:10]
    return row


def _to_json(article: Article) -> str:
    return json.dumps(asdict(article), ensure_ascii=False)


def _from_json(text: str) -> Article:
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in json.loads(text).items()
    }
    return Article(**values)


def _load(row: Row) -> Load:
    values: dict[str, Any] = dict(row)
    for name in ("started_at", "finished_at", "undone_at"):
        values[name] = instants.from_text(values[name]) if values[name] else None
    return Load(**values)
