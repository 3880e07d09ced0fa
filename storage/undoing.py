"""Taking loads back."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from aiosqlite import Connection

from storage import articles, corrections, instants, labels, records, removals, search_index
from storage.database import Database
from storage.models import Article, Undone

_CHUNK = 500  # articles that are taken back in one transaction


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
            await corrections.undone(connection, mine)
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
    stored_at = {id_: article.stored_at for id_, article in (await articles.by_ids(connection, list(mine))).items()}
    put_back = await removals.forget(connection, list(mine))
    before = {id_: records.from_json(text) for id_, text in mine.items() if text is not None}
    gone = [(id_,) for id_ in mine if id_ not in before]
    added = await asyncio.to_thread(_entries, before)
    await search_index.remove(connection, mine)
    await records.insert(connection, {id_: (before[id_], put_back[id_]) for id_ in before.keys() & put_back.keys()})
    await records.update(connection, {id_: (before[id_], stored_at[id_]) for id_ in before.keys() & stored_at.keys()})
    await labels.attach(connection, before.items())
    await search_index.add(connection, added)
    await connection.executemany("DELETE FROM article_labels WHERE article_id = ?", gone)
    await connection.executemany("DELETE FROM articles WHERE id = ?", gone)


def _entries(found: Mapping[int, Article]) -> dict[int, search_index.Entry]:
    return {id_: search_index.entry(article) for id_, article in found.items()}
