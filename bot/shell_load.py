"""`gazette load`: from files on this machine to the archive, with a bar that says how far it has come."""

import asyncio
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tqdm import tqdm

from bot import loading
from bot.clock import utc_now
from bot.console import DONE, FAILED, answer, say
from bot.loading.parcels import Source
from bot.loading.report import LoadReport
from config.settings import Settings
from storage.database import Database

STANDARD_INPUT = "-"
_SECONDS_BETWEEN_LINES = 5.0


async def load(settings: Settings, paths: Sequence[str], *, site: str, dry_run: bool, as_json: bool) -> int:
    """Load every path; what can be read is in. The exit status is 1 where something was rejected."""
    with _sources(paths) as sources, _Bar() as bar:
        async with Database(settings.database) as database:
            try:
                report = await _walk(settings, database, sources, site=site, dry_run=dry_run, bar=bar)
            except asyncio.CancelledError:
                say(f"Stopped: {bar.added} new articles are in. Run it again to add the rest; nothing comes in twice.")
                raise
    for complaint in report.complaints():
        say(complaint)
    answer(json.dumps(report.as_json(), ensure_ascii=False) if as_json else _sentence(report, dry_run=dry_run))
    return FAILED if report.rejected else DONE


async def _walk(
    settings: Settings, database: Database, sources: Sequence[Source], *, site: str, dry_run: bool, bar: "_Bar"
) -> LoadReport:
    categories, limits = settings.categories, loading.archive_limits(settings)
    if dry_run:
        return await loading.rehearse(
            database, sources, site=site, categories=categories, limits=limits, progress=bar.show
        )
    first = sources[0]
    name = (first.shown or Path(first.path).name) if len(sources) == 1 else f"{len(sources)} files"
    return await loading.load(
        database,
        sources,
        name=name,
        clock=utc_now,
        site=site,
        categories=categories,
        limits=limits,
        progress=bar.show,
    )


@contextmanager
def _sources(paths: Sequence[str]) -> Iterator[list[Source]]:
    """The paths as sources; standard input by way of a temporary file, since the process that reads has its own."""
    with tempfile.TemporaryDirectory(prefix="gazette-") as folder:
        sources = []
        for path in paths:
            if path != STANDARD_INPUT:
                sources.append(Source(path))
                continue
            kept = Path(folder) / "standard-input"
            with kept.open("wb") as stream:
                shutil.copyfileobj(sys.stdin.buffer, stream)
            sources.append(Source(str(kept), "standard input"))
        yield sources


class _Bar:
    """Files, bytes, articles, rate and time left: a bar on a terminal, a plain line now and then elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._bar = tqdm(
            total=None,
            unit="B",
            unit_scale=True,
            disable=not self._terminal,
            file=sys.stderr,
            leave=False,
            desc="Loading",
        )
        self._started = self._last = time.monotonic()
        self.added = 0

    def __enter__(self) -> "_Bar":
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.close()

    def show(self, report: LoadReport) -> None:
        """Show how far the load has come."""
        self.added = report.added
        if self._terminal:
            self._bar.total = report.bytes_total or None
            self._bar.set_postfix_str(f"{len(report.files)} files, {report.seen} articles", refresh=False)
            self._bar.update(report.bytes_read - self._bar.n)
        elif time.monotonic() - self._last > _SECONDS_BETWEEN_LINES:
            self._last = time.monotonic()
            say(_line(report, self._last - self._started))


def _line(report: LoadReport, seconds: float) -> str:
    done = f" of {report.bytes_total / 1e6:.1f} MB" if report.bytes_total else ""
    rate = report.seen / seconds
    left = ""
    if 0 < report.bytes_read < report.bytes_total:
        left = f", {seconds * (report.bytes_total / report.bytes_read - 1):.0f} s left"
    files, read = len(report.files), report.bytes_read / 1e6
    return f"{files} files, {read:.1f} MB{done}, {report.seen} articles, {rate:.0f} a second{left}"


def _sentence(report: LoadReport, *, dry_run: bool) -> str:
    numbers = f"{report.added} new, {report.updated} updated, {report.unchanged} unchanged"
    for number, word in ((report.skipped, "left out"), (report.rejected, "rejected")):
        if number:
            numbers += f", {number} {word}"
    return f"{'Would be: ' if dry_run else ''}{numbers}."
