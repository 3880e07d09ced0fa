"""The inbox: a folder in which dumps are dropped to be loaded, for files beyond Telegram's 20 MB and for cron jobs."""

import asyncio
import json
import logging
from contextlib import suppress
from pathlib import Path

from bot import loading
from bot.context import Services
from bot.loading.parcels import Source

log = logging.getLogger(__name__)

SECONDS_BETWEEN_LOOKS = 2.0
DONE, REJECTED = "done", "rejected"
# A file's size and time of change: what is still being written does not hold still.
Shape = tuple[int, int]


class Inbox:
    """Loads what is dropped into a folder, and moves it to ``done/`` or ``rejected/`` beside a report.

    A file is taken once it held still between two looks; a name that begins with a dot is left alone, so that a file
    can be written under such a name and renamed when it is whole.
    """

    def __init__(self, folder: Path, services: Services) -> None:
        self._folder = folder
        self._services = services
        self._seen: dict[Path, Shape] = {}
        self._failed: dict[Path, Shape] = {}
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look every two seconds."""
        self._task = asyncio.create_task(self._run(), name="inbox")

    async def stop(self) -> None:
        """Finish the file that is being loaded and return."""
        self._stopping.set()
        if self._task:
            await self._task

    async def look(self) -> list[Path]:
        """Load what held still since the last look; where each file is now."""
        shapes = await asyncio.to_thread(_shapes, self._folder)
        still = [p for p, shape in shapes.items() if self._seen.get(p) == shape and self._failed.get(p) != shape]
        self._seen = shapes
        moved = []
        for path in still:
            if self._stopping.is_set():
                break
            try:
                moved.append(await self._load(path))
            except Exception:  # one file must not keep the others waiting; this one is tried again when it changes
                log.exception("Inbox: %s could not be loaded or put away", path.name)
                self._failed[path] = shapes[path]
        return moved

    async def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                await self.look()
            except OSError as error:
                log.error("The inbox %s cannot be read (%s); trying again", self._folder, error.strerror)  # noqa: TRY400
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), SECONDS_BETWEEN_LOOKS)

    async def _load(self, path: Path) -> Path:
        services = self._services
        report = await loading.load(
            services.database,
            [Source(str(path))],
            name=path.name,
            clock=services.clock,
            categories=services.settings.categories,
            limits=loading.archive_limits(services.settings),
        )
        log.info("Inbox: %s: %d new, %d updated, %d rejected", path.name, report.added, report.updated, report.rejected)
        text = json.dumps(report.as_json(), ensure_ascii=False, indent=2) + "\n"
        good = report.seen > 0 or not report.rejected
        return await asyncio.to_thread(_put_away, path, self._folder / (DONE if good else REJECTED), text)


def _shapes(folder: Path) -> dict[Path, Shape]:
    found = {}
    for path in sorted(folder.iterdir()):
        if path.is_file() and not path.name.startswith("."):
            status = path.stat()
            found[path] = (status.st_size, status.st_mtime_ns)
    return found


def _put_away(path: Path, folder: Path, report: str) -> Path:
    """Move the file, under a free name, and write its report beside it."""
    folder.mkdir(exist_ok=True)
    target, number = folder / path.name, 1
    while target.exists():
        number += 1
        target = folder / f"{path.stem}-{number}{path.suffix}"
    path.rename(target)
    target.with_name(f"{target.name}.report.json").write_text(report, "utf-8")
    return target
