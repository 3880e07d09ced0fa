"""The walk of a dump: documents to articles to the archive, and a report of what became of each."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from itertools import islice

from aiosqlite import Connection

from bot.clock import Clock
from bot.dumps import Document, Hints, read
from bot.load_report import FileReport, LoadReport
from storage import identity, labels, loads
from storage.database import Database
from storage.models import Article, Outcome, Problem, Skipped

BATCH = 200  # articles in one transaction

Items = list[Article | Skipped | Problem]


Progress = Callable[[LoadReport], None]


async def load(
    database: Database,
    documents: Iterable[Document | Problem],
    *,
    name: str,
    clock: Clock,
    loaded_by: int | None = None,
    site: str = "",
    categories: Iterable[str] = (),
    dry_run: bool = False,
    progress: Progress = lambda report: None,
) -> LoadReport:
    """Read every document and keep its articles, some hundreds in each transaction.

    A dry run does the same inside one transaction and takes it back. Reading happens off the event loop. ``progress``
    is called after each batch. What is in stays in, whatever happens later.
    """
    async with database.reading() as connection:
        known = await labels.category_names(connection)
    hints = Hints(site=site, categories=known | frozenset(categories))
    walk = _Walk(database, clock, hints, progress)
    if not dry_run:
        return await walk.through(documents, name, loaded_by)
    async with database.writing(rehearsal=True) as connection:
        walk.held = connection
        report = await walk.through(documents, name, loaded_by)
    report.load_id = None
    return report


class _Walk:
    """One load on its way; ``held`` is the one transaction of a dry run."""

    def __init__(self, database: Database, clock: Clock, hints: Hints, progress: Progress) -> None:
        self.held: Connection | None = None
        self._database = database
        self._clock = clock
        self._hints = hints
        self._progress = progress
        self._load_id = 0

    async def through(self, documents: Iterable[Document | Problem], name: str, loaded_by: int | None) -> LoadReport:
        async with self._transaction() as connection:
            self._load_id = await loads.start(connection, name, loaded_by, self._clock())
        report = LoadReport(self._load_id)
        remaining = iter(documents)
        while (document := await asyncio.to_thread(next, remaining, None)) is not None:
            await self._read(document, report)
        async with self._transaction() as connection:
            await loads.finish(connection, self._load_id, self._clock())
        return report

    async def _read(self, document: Document | Problem, report: LoadReport) -> None:
        if isinstance(document, Problem):
            report.files.append(FileReport(document.where, "unknown"))
            await self._keep([document], report)
            return
        format_name, items = await asyncio.to_thread(read, document, self._hints)
        report.files.append(FileReport(document.path, format_name))
        while batch := await asyncio.to_thread(_take, items):
            await self._keep(batch, report)

    async def _keep(self, batch: Items, report: LoadReport) -> None:
        file = report.files[-1]
        articles = [item for item in batch if isinstance(item, Article)]
        skipped = Counter(item.why for item in batch if isinstance(item, Skipped))
        rejected = [item for item in batch if isinstance(item, Problem)]
        async with self._transaction() as connection:
            prepared = await asyncio.to_thread(lambda: [identity.prepared(article) for article in articles])
            outcomes = Counter(await loads.store(connection, self._load_id, prepared, self._clock()))
            counts = {str(outcome): number for outcome, number in outcomes.items()}
            counts |= {"skipped": skipped.total(), "rejected": len(rejected)}
            await loads.count(connection, self._load_id, counts)
        file.added += outcomes[Outcome.ADDED]
        file.updated += outcomes[Outcome.UPDATED]
        file.unchanged += outcomes[Outcome.UNCHANGED]
        file.skipped += skipped
        file.rejected += rejected
        self._progress(report)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[Connection]:
        if self.held is not None:
            yield self.held
            return
        async with self._database.writing() as connection:
            yield connection


def _take(items: Iterator[Article | Skipped | Problem]) -> Items:
    return list(islice(items, BATCH))
