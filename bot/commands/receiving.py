"""A dump on its way from Telegram to the archive, told in one message that is edited as it goes."""

import asyncio
import logging
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from telegram import Message
from telegram.constants import ChatAction, FileSizeLimit
from telegram.error import BadRequest, TelegramError

from bot import loading
from bot.commands import logbook
from bot.context import Services
from bot.loading.parcels import Source
from bot.loading.report import LoadReport
from bot.texts import text
from bot.views import reports
from bot.views.screen import Screen
from storage import offers
from storage.models import Deed
from storage.offers import Offer

log = logging.getLogger(__name__)

MOST_BYTES = int(FileSizeLimit.FILESIZE_DOWNLOAD)
# A dump of more articles than this is shown before it is loaded; a file of fewer bytes cannot hold so many.
ASK_ABOVE = 300
_SURELY_SMALL = 100_000
_SECONDS_BETWEEN_PROGRESS = 3.0


class NotDownloadedError(Exception):
    """Telegram did not give the file; ``screen`` says so to the person."""

    def __init__(self, screen: Screen) -> None:
        super().__init__(screen.text)
        self.screen = screen


async def receive(services: Services, progress: Message, offer: Offer, size: int, sender: int) -> None:
    """Load the dump; a large one is looked through first, and offered with what loading it would do."""
    try:
        async with _downloaded(progress, offer, size) as source:
            if size > _SURELY_SMALL:
                report = await _rehearsed(services, progress, offer, source)
                if report.seen > ASK_ABOVE:
                    async with services.database.writing() as connection:
                        offer_id = await offers.make(connection, offer, sender, services.clock())
                    await replace(progress, reports.offered(report, offer.name, offer_id))
                    return
            screen = await _loaded(services, progress, offer, source, sender)
    except NotDownloadedError as error:
        screen = error.screen
    await replace(progress, screen)


async def accept(services: Services, progress: Message, offer: Offer, sender: int) -> None:
    """Load a dump that was offered."""
    await replace(progress, Screen(text("load-started", name=offer.name)))
    try:
        async with _downloaded(progress, offer, 0) as source:
            screen = await _loaded(services, progress, offer, source, sender)
    except NotDownloadedError as error:
        screen = error.screen
    await replace(progress, screen)


async def replace(message: Message, screen: Screen) -> None:
    """Put ``screen`` in the place of the message; where somebody deleted that, say it anew."""
    try:
        await message.edit_text(screen.text, reply_markup=screen.keyboard)
    except BadRequest as error:
        log.info("A report could not be put in its place (%s)", error.message)
        await message.reply_text(screen.text, reply_markup=screen.keyboard, do_quote=False)


def too_big(name: str, size: int) -> Screen:
    """The file is larger than bots may download; ``size`` in bytes."""
    return Screen(text("load-too-big", name=name, size=-(-size // 1_000_000)))


@asynccontextmanager
async def _downloaded(progress: Message, offer: Offer, size: int) -> AsyncIterator[Source]:
    with tempfile.TemporaryDirectory(prefix="gazette-") as folder:
        path = Path(folder) / "dump"
        try:
            file = await progress.get_bot().get_file(offer.file_id)
            await file.download_to_drive(path)
        except BadRequest as error:
            if "too big" in error.message.lower():
                raise NotDownloadedError(too_big(offer.name, size)) from error
            raise NotDownloadedError(Screen(text("load-download-failed", name=offer.name))) from error
        except TelegramError as error:
            log.warning("A dump could not be downloaded: %s", error.message)
            raise NotDownloadedError(Screen(text("load-download-failed", name=offer.name))) from error
        yield Source(str(path), offer.name)


async def _rehearsed(services: Services, progress: Message, offer: Offer, source: Source) -> LoadReport:
    async with _Telling(progress, offer.name) as telling:
        return await loading.rehearse(
            services.database,
            [source],
            categories=services.settings.categories,
            limits=loading.archive_limits(services.settings),
            progress=telling.seen,
        )


async def _loaded(services: Services, progress: Message, offer: Offer, source: Source, sender: int) -> Screen:
    try:
        async with _Telling(progress, offer.name) as telling:
            report = await loading.load(
                services.database,
                [source],
                name=offer.name,
                clock=services.clock,
                loaded_by=sender,
                categories=services.settings.categories,
                limits=loading.archive_limits(services.settings),
                progress=telling.seen,
            )
    except Exception:  # whatever it was, the admin who waits is told, and the log has it whole
        log.exception("Loading %s failed", offer.name)
        return Screen(text("load-failed", name=offer.name))
    await logbook.note(services, sender, Deed.LOAD, offer.name)
    return reports.loaded(report, offer.name)


class _Telling:
    """Says in the chat how far a load has come, every few seconds."""

    def __init__(self, message: Message, name: str) -> None:
        self._message = message
        self._name = name
        self._last = time.monotonic()
        self._edit: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "_Telling":
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._edit:
            await self._edit

    def seen(self, report: LoadReport) -> None:
        now = time.monotonic()
        if now - self._last < _SECONDS_BETWEEN_PROGRESS or (self._edit and not self._edit.done()):
            return
        self._last = now
        self._edit = asyncio.create_task(self._say(Screen(text("load-progress", name=self._name, count=report.seen))))

    async def _say(self, screen: Screen) -> None:
        try:
            await replace(self._message, screen)
            await self._message.reply_chat_action(ChatAction.TYPING)
        except TelegramError as error:  # the load matters, its progress does not
            log.warning("Progress of a load could not be shown: %s", error.message)
