"""The walk of a dump: documents to articles to the archive, and a report of what became of each."""

from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import aclosing

from bot.clock import Clock
from bot.dumps import LIMITS, Hints, Limits
from bot.loading.parcels import Opened, Parcel, Source
from bot.loading.reading import parcels
from bot.loading.report import FileReport, LoadReport
from storage import folding, labels, loads, options
from storage.database import Database
from storage.identity import Prepared
from storage.models import Outcome, Problem, Skipped

Progress = Callable[[LoadReport], None]
Keep = Callable[[list[Prepared], dict[str, int]], Awaitable[list[Outcome]]]


async def load(
    database: Database,
    sources: Sequence[Source],
    *,
    name: str,
    clock: Clock,
    loaded_by: int | None = None,
    site: str = "",
    categories: Iterable[str] = (),
    limits: Limits = LIMITS,
    progress: Progress = lambda report: None,
) -> LoadReport:
    """Read every source in a process of its own and keep its articles, some hundreds in each transaction.

    ``progress`` is called after each of them. What is in stays in, whatever happens later; the same load again adds
    only what was missing.
    """
    hints = await _hints(database, site, categories)
    async with database.writing() as connection:
        load_id = await loads.start(connection, name, loaded_by, clock())
    report = LoadReport(load_id)

    async def store(batch: list[Prepared], counts: dict[str, int]) -> list[Outcome]:
        async with database.writing() as connection:
            outcomes = await loads.store(connection, load_id, batch, clock())
            done = {str(outcome): number for outcome, number in Counter(outcomes).items()}
            await loads.count(connection, load_id, counts | done, clock())
        fold()
        return outcomes

    async with folding.beside(database) as fold:
        await _walk(parcels(sources, hints, limits), report, store, progress)
        async with database.writing() as connection:
            await loads.finish(connection, load_id, clock())
    return report


async def rehearse(
    database: Database,
    sources: Sequence[Source],
    *,
    site: str = "",
    categories: Iterable[str] = (),
    limits: Limits = LIMITS,
    progress: Progress = lambda report: None,
) -> LoadReport:
    """What :func:`load` would do, told without changing anything."""
    report = LoadReport(None)
    seen: set[int] = set()

    async def compare(batch: list[Prepared], _: dict[str, int]) -> list[Outcome]:
        async with database.reading() as connection:
            return await loads.rehearse(connection, batch, seen)

    hints = await _hints(database, site, categories)
    await _walk(parcels(sources, hints, limits), report, compare, progress)
    return report


async def _hints(database: Database, site: str, categories: Iterable[str]) -> Hints:
    """What helps to read the dumps. Names of categories that owners set in the chat go before ``categories``."""
    async with database.reading() as connection:
        own = (await options.read(connection)).categories
        named = frozenset(categories if own is None else own)
        return Hints(site=site, categories=await labels.category_names(connection) | named)


async def _walk(
    messages: AsyncGenerator[Opened | Parcel, None], report: LoadReport, keep: Keep, progress: Progress
) -> None:
    async with aclosing(messages) as stream:
        async for message in stream:
            if isinstance(message, Opened):
                report.files.append(FileReport(message.path, message.format))
            else:
                await _take(message, report, keep)
                progress(report)


async def _take(parcel: Parcel, report: LoadReport, keep: Keep) -> None:
    batch = [item for item in parcel.items if isinstance(item, Prepared)]
    skipped = Counter(item.why for item in parcel.items if isinstance(item, Skipped))
    rejected = [item for item in parcel.items if isinstance(item, Problem)]
    outcomes = Counter(await keep(batch, {"skipped": skipped.total(), "rejected": len(rejected)}))
    if not report.files:  # the reader ended before it had opened anything
        report.files.append(FileReport(rejected[0].path if rejected else "", "unknown"))
    report.files[-1].count(outcomes, skipped, rejected)
    report.bytes_read, report.bytes_total = parcel.bytes_read, parcel.bytes_total
