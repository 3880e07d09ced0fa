"""Archives of many small segments, and what is in them."""

from collections.abc import Callable
from typing import Any

from storage import segments
from storage.database import Database
from tests.storage.index import Index, entries, expected, found

MOST = 2  # segments of a size that are left
ORPHANS = "SELECT count(*) FROM postings WHERE segment NOT IN (SELECT id FROM segments)"
Hook = Callable[[int], Any]


def articles(count: int) -> dict[int, dict[str, int]]:
    return {n: {"all": 1, f"own{n}": n % 255 + 1, "odd" if n % 2 else "even": 128} for n in range(1, count + 1)}


async def load(database: Database, index: Index, batch: int = 1) -> None:
    ids = list(index)
    for start in range(0, len(ids), batch):
        async with database.writing() as connection:
            await segments.add(connection, entries({id_: index[id_] for id_ in ids[start : start + batch]}))


async def kill(database: Database, *ids: int) -> None:
    async with database.writing() as connection:
        await segments.remove(connection, ids)


async def long_ago(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute("UPDATE segments SET opened_at = opened_at - 7200")


async def states(database: Database) -> list[str]:
    async with database.reading() as connection:
        return [state for (state,) in await connection.execute_fetchall("SELECT state FROM segments")]


async def count(database: Database, query: str) -> int:
    async with database.reading() as connection:
        [(number,)] = await connection.execute_fetchall(query)
    return int(number)


async def is_whole(database: Database, index: Index) -> bool:
    """Whether exactly these articles are found, and nothing else is stored."""
    wanted = expected(index)
    return await found(database, {*wanted, "nowhere"}) == wanted and await count(database, ORPHANS) == 0
