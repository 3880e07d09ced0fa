"""Gazette itself: loaded as `gazette load` does it, asked as the bot asks. All that it needs of us is called here."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks.corpus import Corpus
from benchmarks.peers.engine import Engine
from bot.clock import utc_now
from bot.loading import Source, load
from storage.database import Database
from storage.search import Searcher

_LIMIT = 10
# The tables that an archive without search would have, too; every other one counts as the index.
_NOT_SEARCH = (
    "articles loads changes labels article_labels passages queries offers chats admins subscriptions digests "
    "deliveries sqlite_schema sqlite_master sqlite_sequence sqlite_stat1"
).split()


class Ours(Engine):
    """The time of a search holds what the bot needs for its reply: the ten articles read, and their snippets."""

    name = "Gazette"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._path = folder / "archive.db"
        self._runner: asyncio.Runner | None = None
        self._database: Database | None = None
        self._searcher: Searcher | None = None

    def build(self, corpus: Corpus) -> None:
        """Load the corpus; a load that loses an article is an error."""
        added = asyncio.run(self._load(corpus))
        if added != corpus.articles:
            raise RuntimeError(f"{added} of {corpus.articles} articles were added")

    async def _load(self, corpus: Corpus) -> int:
        async with Database(self._path) as database:
            report = await load(database, [Source(str(corpus.path))], name=corpus.path.name, clock=utc_now)
            return report.added

    def open(self) -> None:
        """Open the archive as the bot does, with what search keeps in memory."""
        self._runner = asyncio.Runner()
        self._database = self._runner.run(Database(self._path).open())
        self._searcher = Searcher(self._database)
        self._runner.run(self._searcher.warm_up())

    def search(self, query: str) -> list[int]:
        """The articles' numbers, which are the ends of their addresses."""
        assert self._runner
        assert self._searcher
        found = self._runner.get_loop().run_until_complete(self._searcher.search(query, limit=_LIMIT))
        return [int((result.article.url or "").rpartition("/")[2]) for result in found.results]

    def close(self) -> None:
        """Close the archive and the loop."""
        if self._runner and self._database:
            self._runner.run(self._database.close())
            self._runner.close()

    def index_bytes(self) -> int | None:
        """The pages of every table and index that only search needs."""
        marks = ", ".join("?" * len(_NOT_SEARCH))
        with closing(sqlite3.connect(self._path)) as connection:
            [found] = connection.execute(
                f"""
                SELECT coalesce(sum(pages.pgsize), 0)
                  FROM dbstat AS pages
                  LEFT JOIN sqlite_schema AS owner ON owner.name = pages.name
                 WHERE pages.aggregate = TRUE AND coalesce(owner.tbl_name, pages.name) NOT IN ({marks})
                """,
                _NOT_SEARCH,
            ).fetchone()
        return int(found)
