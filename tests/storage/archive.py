"""A small archive to test with."""

from datetime import datetime

from storage import identity, loads
from storage.database import Database
from storage.models import Article, Outcome

HARBOUR = Article(
    site="The Ledger",
    title="Harbour reopens after the storm",
    author="Ines Duarte",
    source="Coast Radio",
    published="2026-03-02",
    posted="2026-03-02",
    categories=("Arts, Letters, Stage", "Economy"),
    topics=("Port Amsel",),
    comments=2,
    stripped_tags=3,
    body="The harbour of Port Amsel reopened on Monday.\n\nFerries to São Lourenço sail again from Tuesday.",
)
VENEZUELA = Article(
    site="The Ledger",
    title="Cocoa growers of Venezuela look for new markets",
    source="Wire",
    published="2026-03-03",
    posted="2026-03-03",
    categories=("Economy",),
    body="Growers say that export licences came too late.\n\nPrices fell by a fifth.",
)
LIBRARY = Article(
    site="The Ledger",
    title="A library lends tools",
    source="Wire",
    published="2026-03-04",
    posted="2026-03-04",
    categories=("Society",),
    body="Hammers, drills and a telescope can be borrowed for a week. Licences are not needed.",
)


async def stored(
    database: Database, now: datetime, *batch: Article, name: str = "test.txt"
) -> tuple[int, list[Outcome]]:
    """Load ``batch`` in one go; the load's id and what became of each."""
    async with database.writing() as connection:
        load_id = await loads.start(connection, name, None, now)
        outcomes = await loads.store(connection, load_id, [identity.prepared(article) for article in batch], now)
        await loads.finish(connection, load_id, now)
    return load_id, outcomes
