"""What each load brought, so that it can be shown and taken back."""

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from sqlite3 import Row
from typing import Any

from aiosqlite import Connection

from storage import articles, instants, labels, search_index, words
from storage.database import Database
from storage.identity import Prepared, Verdict, decide
from storage.models import Article, Load, Outcome, StoredArticle, Undone

_FIELDS = (
    "site, url, title, dek, author, source, published, posted, comments, stripped_tags, truncated, body, title_key, day"
).split(", ")
_CHUNK = 500  # articles that are taken back in one transaction
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
    stored = await _copies(connection, batch)
    first_id = await articles.highest_id(connection) + 1
    verdict = await asyncio.to_thread(decide, batch, stored, first_id)
    await _write(connection, load_id, verdict, instants.to_text(now))
    return verdict.outcomes


async def rehearse(connection: Connection, batch: Sequence[Prepared], seen: set[int]) -> list[Outcome]:
    """What :func:`store` would do, told without writing. ``seen`` is kept from batch to batch of one dump."""
    verdict = await asyncio.to_thread(decide, batch, await _copies(connection, batch), 1)
    outcomes = []
    for prepared, outcome in zip(batch, verdict.outcomes, strict=True):
        identity = hash((prepared.article.url, prepared.title_key, prepared.article.site, prepared.article.posted))
        outcomes.append(Outcome.UNCHANGED if outcome is Outcome.ADDED and identity in seen else outcome)
        seen.add(identity)
    return outcomes


def is_running(load: Load, now: datetime) -> bool:
    """Whether the load is still on its way; one that gave no sign of life for a minute was killed."""
    return load.finished_at is None and now - load.stored_at < _SIGN_OF_LIFE


async def undo(
    database: Database, load_id: int, now: datetime, told: Callable[[int], None] = lambda done: None
) -> Undone:
    """Take back what the load did, some hundreds of articles in each transaction.

    An article that a later load changed stays as that one left it; taking that one back, too, then gives it what it was
    before both. Where this is interrupted, it can be done again and goes on. ``told`` is called with the number done.
    """
    removed = restored = kept = 0
    while True:
        async with database.writing() as connection:
            steps = await _steps(connection, load_id)
            if not steps:
                await connection.execute(
                    "UPDATE loads SET undone_at = ? WHERE id = ?", (instants.to_text(now), load_id)
                )
                return Undone(removed, restored, kept)
            mine = {step.article_id: step.before for step in steps if step.next_id is None}
            await _take_back(connection, mine)
            await connection.executemany(
                "UPDATE changes SET before = ? WHERE id = ?",
                [(step.before, step.next_id) for step in steps if step.next_id is not None],
            )
            await connection.executemany("DELETE FROM changes WHERE id = ?", [(step.id,) for step in steps])
        given_back = sum(before is not None for before in mine.values())
        removed, restored = removed + len(mine) - given_back, restored + given_back
        kept += len(steps) - len(mine)
        told(removed + restored + kept)


@dataclass(frozen=True, slots=True)
class _Step:
    """A change of a load, what stood there before, and the change of another load that came on top of it."""

    id: int
    article_id: int
    before: str | None
    next_id: int | None


async def _steps(connection: Connection, load_id: int) -> list[_Step]:
    """The load's newest change of each of some articles."""
    rows = await connection.execute_fetchall(
        """
        SELECT max(mine.id) AS id, mine.article_id, mine.before,
               (SELECT min(later.id) FROM changes AS later
                 WHERE later.article_id = mine.article_id AND later.id > max(mine.id)) AS next_id
          FROM changes AS mine
         WHERE mine.load_id = ?
         GROUP BY mine.article_id
         LIMIT ?
        """,
        (load_id, _CHUNK),
    )
    return [_Step(row["id"], row["article_id"], row["before"], row["next_id"]) for row in rows]


async def _take_back(connection: Connection, mine: dict[int, str | None]) -> None:
    """Give these articles what they were before (as JSON), or remove those that were not there."""
    now_stored = await articles.by_ids(connection, list(mine))
    before = {id_: _from_json(text) for id_, text in mine.items() if text is not None}
    gone = [(id_,) for id_ in mine if id_ not in before]
    added = await asyncio.to_thread(_entries, before)
    await search_index.remove(connection, mine)
    await _update(connection, {id_: (now_stored[id_], article) for id_, article in before.items()})
    await labels.attach(connection, before.items())
    await search_index.add(connection, added)
    await connection.executemany("DELETE FROM article_labels WHERE article_id = ?", gone)
    await connection.executemany("DELETE FROM articles WHERE id = ?", gone)


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
    names = ("id", "stored_at", *_FIELDS)
    marks = ", ".join(f":{name}" for name in names)
    await connection.executemany(
        f"INSERT INTO articles ({', '.join(names)}) VALUES ({marks})",
        [
            {"id": id_, "stored_at": now, **_row(prepared.article, prepared.title_key, now)}
            for id_, prepared in verdict.added.items()
        ],
    )
    updated = {id_: (old, new.article) for id_, (old, new) in verdict.updated.items()}
    await _update(connection, updated)
    await connection.executemany(
        "INSERT INTO changes (load_id, article_id, before) VALUES (?, ?, ?)",
        [
            *((load_id, id_, None) for id_ in verdict.added),
            *((load_id, id_, _to_json(old.content())) for id_, (old, _) in updated.items()),
        ],
    )
    written = verdict.added | {id_: new for id_, (_, new) in verdict.updated.items()}
    await search_index.remove(connection, updated)
    await labels.attach(connection, [(id_, prepared.article) for id_, prepared in written.items()])
    await search_index.add(connection, {id_: prepared.entry for id_, prepared in written.items()})


async def _update(connection: Connection, updated: Mapping[int, tuple[StoredArticle, Article]]) -> None:
    sets = ", ".join(f"{name} = :{name}" for name in _FIELDS)
    await connection.executemany(
        f"UPDATE articles SET {sets} WHERE id = :id",
        [
            {"id": id_, **_row(article, words.key(article.title), old.stored_at)}
            for id_, (old, article) in updated.items()
        ],
    )


def _entries(found: Mapping[int, Article]) -> dict[int, search_index.Entry]:
    return {id_: search_index.entry(article) for id_, article in found.items()}


def _row(article: Article, title_key: str, stored_at: str) -> dict[str, Any]:
    row = {name: getattr(article, name, None) for name in _FIELDS}
    row["title_key"] = title_key
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
    for name in ("started_at", "stored_at", "finished_at", "undone_at"):
        values[name] = instants.from_text(values[name]) if values[name] else None
    return Load(**values)
