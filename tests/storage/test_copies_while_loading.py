"""A copy made in the middle of a load: whole, restored, and answering as the archive did at that moment."""

import asyncio
from datetime import datetime
from pathlib import Path

from storage import copies, folding, identity, loads
from storage.database import Database
from storage.search import Searcher
from tests.storage.asking import note

BATCH, BATCHES = 100, 12


async def answers(database: Database) -> dict[str, tuple[int, tuple[str, ...]]]:
    """What is found for exact words, a typo and a beginning."""
    found = {}
    for query in ("storm", "strom week3", "lant", "storm week1 -lantern"):
        answer = await Searcher(database).search(query)
        found[query] = answer.total, tuple(result.article.title for result in answer.results)
    return found


async def test_a_copy_made_during_a_load_answers_as_the_archive_did_then(
    database: Database, now: datetime, tmp_path: Path
) -> None:
    seen: list[dict[str, tuple[int, tuple[str, ...]]]] = [await answers(database)]
    backups: list[Path] = []

    async def load() -> None:
        async with database.writing() as connection:
            load_id = await loads.start(connection, "many", None, now)
        for number in range(BATCHES):
            of_batch = [note(f"Notice {number}-{n}", f"A storm and a lantern{n}, week{number}.") for n in range(BATCH)]
            async with database.writing() as connection:
                await loads.store(connection, load_id, [identity.prepared(article) for article in of_batch], now)
            seen.append(await answers(database))
            await folding.tidy(database, 2)

    loading = asyncio.create_task(load())
    while not loading.done():
        backups.append(tmp_path / f"backup-{len(backups)}.db")
        await asyncio.to_thread(copies.copy, database.path, backups[-1])
    await loading
    assert len(seen) == BATCHES + 1

    restored = tmp_path / "restored.db"
    found = []
    for backup in backups:
        assert copies.problems(backup) == ""
        copies.restore(backup, restored)
        assert copies.problems(restored) == ""
        async with Database(restored) as copy:
            found.append(seen.index(await answers(copy)))
    assert found == sorted(found)
    assert any(0 < here < BATCHES for here in found)
