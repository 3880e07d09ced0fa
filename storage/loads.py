"""What each load brought, so that it can be shown and taken back."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from sqlite3 import Row
from typing import Any

from aiosqlite import Connection

from storage import articles, instants, labels, records, removals, search_index
from storage.identity import Prepared, Verdict, decide
from storage.models import Load, Outcome, StoredArticle

_SIGN_OF_LIFE = timedelta(minutes=1)
_COUNTS = ("added", "updated", "unchanged", "skipped", "rejected")


async def start(connection: Connection, name: str, loaded_by: int | None, now: datetime) -> int:
    """Open a load called ``name`` and return its id."""
    rows = await connection.execute_fetchall(
        "INSERT INTO loads (name, loaded_by, started_at, stored_at) VALUES (?, ?, ?, ?) RETURNING id",
        (name, loaded_by, instants.to_text(now), instants.to_text(now)),
    )
    return int(next(iter(rows))[0])


async def count(connection: Connection, load_id: int, counts: dict[str, int], now: datetime) -> None:
    """Add to the load's numbers: ``added``, ``updated``, ``unchanged``, ``skipped``, ``rejected``."""
    values = {name: counts.get(name, 0) for name in _COUNTS}
    sums = ", ".join(f"{name} = {name} + :{name}" for name in _COUNTS)
    await connection.execute(
        f"UPDATE loads SET stored_at = :now, {sums} WHERE id = :id",
        {**values, "id": load_id, "now": instants.to_text(now)},
    )


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


async def store(connection: Connection, load_id: int, batch: Sequence[Prepared], now: datetime) -> list[Outcome]:
    """Store each article once: add it, update the copy that is there, or leave that one as it is.

    Rows, labels and index entries of the whole batch stand or fall with the caller's transaction.
    """
    stored, gone = await _copies(connection, batch), await removals.like(connection, batch)
    first_id = await articles.highest_id(connection) + 1
    verdict = await asyncio.to_thread(decide, batch, [*stored, *gone], first_id, {article.id for article in gone})
    await _write(connection, load_id, verdict, instants.to_text(now))
    return verdict.outcomes


async def rehearse(connection: Connection, batch: Sequence[Prepared], seen: set[int]) -> list[Outcome]:
    """What :func:`store` would do, told without writing. ``seen`` is kept from batch to batch of one dump."""
    stored, gone = await _copies(connection, batch), await removals.like(connection, batch)
    verdict = await asyncio.to_thread(decide, batch, [*stored, *gone], 1, {article.id for article in gone})
    outcomes = []
    for prepared, outcome in zip(batch, verdict.outcomes, strict=True):
        identity = hash((prepared.article.url, prepared.title_key, prepared.article.site, prepared.article.posted))
        outcomes.append(Outcome.UNCHANGED if outcome is Outcome.ADDED and identity in seen else outcome)
        seen.add(identity)
    return outcomes


def is_running(load: Load, now: datetime) -> bool:
    """Whether the load is still on its way; one that gave no sign of life for a minute was killed."""
    return load.finished_at is None and now - load.stored_at < _SIGN_OF_LIFE


async def _copies(connection: Connection, batch: Sequence[Prepared]) -> list[StoredArticle]:
    """The articles in the archive that may be the same as one of the batch."""
    urls = [prepared.article.url for prepared in batch if prepared.article.url]
    keys = [prepared.title_key for prepared in batch]
    rows = await connection.execute_fetchall(
        f"""
        SELECT {articles.COLUMNS} FROM articles
         WHERE id IN (SELECT id FROM articles WHERE url IN ({", ".join("?" * len(urls))})
                       UNION
                      SELECT id FROM articles WHERE title_key IN ({", ".join("?" * len(keys))}))
         ORDER BY id
        """,
        [*urls, *keys],
    )
    return await articles.read_rows(connection, rows)


async def _write(connection: Connection, load_id: int, verdict: Verdict, now: str) -> None:
    await records.insert(connection, {id_: (new.article, now) for id_, new in verdict.added.items()})
    updated = {id_: (old, new.article) for id_, (old, new) in verdict.updated.items()}
    await records.update(connection, {id_: (article, old.stored_at) for id_, (old, article) in updated.items()})
    await connection.executemany(
        "INSERT INTO changes (load_id, article_id, before) VALUES (?, ?, ?)",
        [
            *((load_id, id_, None) for id_ in verdict.added),
            *((load_id, id_, records.to_json(old.content())) for id_, (old, _) in updated.items()),
        ],
    )
    written = verdict.added | {id_: new for id_, (_, new) in verdict.updated.items()}
    await search_index.remove(connection, updated)
    await labels.attach(connection, [(id_, prepared.article) for id_, prepared in written.items()])
    await search_index.add(connection, {id_: prepared.entry for id_, prepared in written.items()})


def _load(row: Row) -> Load:
    values: dict[str, Any] = {name: row[name] for name in Load.__slots__}
    for name in ("started_at", "stored_at", "finished_at", "undone_at"):
        values[name] = instants.from_text(values[name]) if values[name] else None
    return Load(**values)
