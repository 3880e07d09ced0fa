"""What SQL cannot do when a database comes up to date: the search index of the articles that are there already."""

import asyncio
from collections.abc import Mapping

from aiosqlite import Connection

from storage import articles, search_index
from storage.models import Article
from storage.search_index import Entry

_BATCH = 500  # articles of a segment


async def index_everything(connection: Connection) -> None:
    """Index all articles, within the caller's transaction."""
    await connection.execute("DELETE FROM passages")
    batch: dict[int, Article] = {}
    async for article in articles.every(connection, _BATCH):
        batch[article.id] = article
        if len(batch) == _BATCH:
            await search_index.add(connection, await asyncio.to_thread(_entries, batch))
            batch = {}
    await search_index.add(connection, await asyncio.to_thread(_entries, batch))


def _entries(found: Mapping[int, Article]) -> dict[int, Entry]:
    return {id_: search_index.entry(article) for id_, article in found.items()}
