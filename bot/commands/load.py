"""/load: a dump that an admin sends as a file; and taking a load back."""

import asyncio
import logging
import tempfile
import time
from pathlib import Path

from telegram import Document as TelegramDocument
from telegram import Message, Update
from telegram.constants import ChatAction, FileSizeLimit
from telegram.error import BadRequest, TelegramError

from bot import loading
from bot.context import Context, Services
from bot.dumps import Document
from bot.load_report import LoadReport
from bot.replying import reply, show
from bot.texts import text
from bot.views import reports
from bot.views.screen import Screen, shortened
from storage import loads

log = logging.getLogger(__name__)

_MOST_BYTES = int(FileSizeLimit.FILESIZE_DOWNLOAD)
_SECONDS_BETWEEN_PROGRESS = 3.0
_MOST_NAME = 80


async def load(update: Update, context: Context) -> None:
    """``/load`` as the caption of a file, or in reply to one."""
    message = update.effective_message
    if message is None:
        return
    answered = message.reply_to_message
    document = message.document or (answered.document if answered else None)
    if document is None:
        await reply(update, context, Screen(text("load-not-file" if answered else "load-ask")))
        return
    await _load(update, context, document)


async def sent_file(update: Update, context: Context) -> None:
    """A file sent in a private chat: a dump where an admin sends it."""
    message, user = update.effective_message, update.effective_user
    if message is None or user is None or message.document is None:
        return
    if user.id not in await context.services.admins():
        await reply(update, context, Screen(text("files-for-admins")))
        return
    await _load(update, context, message.document)


async def list_loads(update: Update, context: Context) -> None:
    """``/loads``: what was loaded last, each with Undo."""
    async with context.services.database.reading() as connection:
        listed = await loads.recent(connection)
    await reply(update, context, reports.loads(listed))


async def undo(update: Update, context: Context, load_id: int) -> None:
    """The Undo button: take just this load back."""
    services = context.services
    async with services.database.writing() as connection:
        load = await loads.get(connection, load_id)
        if load is None:
            screen = Screen(text("undo-gone"))
        elif load.undone_at:
            screen = Screen(text("undo-already", name=shortened(load.name, _MOST_NAME)))
        else:
            screen = reports.undone(load.name, await loads.undo(connection, load_id, services.clock()))
    await show(update, context, screen)


async def _load(update: Update, context: Context, document: TelegramDocument) -> None:
    """Download, read, store and report, in one message that is edited as it goes."""
    name = shown_name(document.file_name)
    if (document.file_size or 0) > _MOST_BYTES:
        await reply(update, context, _too_big(name, document.file_size or 0))
        return
    progress = await reply(update, context, Screen(text("load-started", name=name)))
    if progress is None:
        return
    with tempfile.TemporaryDirectory(prefix="gazette-") as folder:
        path = Path(folder) / "dump"
        try:
            file = await document.get_file()
            await file.download_to_drive(path)
        except BadRequest as error:
            too_big = "too big" in error.message.lower()
            screen = (
                _too_big(name, document.file_size or 0) if too_big else Screen(text("load-download-failed", name=name))
            )
            await _replace(progress, screen)
            return
        except TelegramError:
            await _replace(progress, Screen(text("load-download-failed", name=name)))
            raise
        user = update.effective_user
        screen = await _stored(context.services, path, name, user.id if user else None, progress)
    await _replace(progress, screen)


async def _stored(services: Services, path: Path, name: str, loaded_by: int | None, progress: Message) -> Screen:
    reporter = _Reporter(progress, name)
    try:
        report = await loading.load(
            services.database,
            [Document(name, lambda: path.open("rb"))],
            name=name,
            clock=services.clock,
            loaded_by=loaded_by,
            categories=services.settings.categories,
            progress=reporter.seen,
        )
    except Exception:
        log.exception("Loading %s failed", name)
        return Screen(text("load-failed", name=name))
    finally:
        await reporter.close()
    return reports.loaded(report, name)


class _Reporter:
    """Says in the chat how far a load has come, every few seconds."""

    def __init__(self, message: Message, name: str) -> None:
        self._message = message
        self._name = name
        self._last = time.monotonic()
        self._edit: asyncio.Task[None] | None = None

    def seen(self, report: LoadReport) -> None:
        now = time.monotonic()
        if now - self._last < _SECONDS_BETWEEN_PROGRESS or (self._edit and not self._edit.done()):
            return
        self._last = now
        screen = Screen(text("load-progress", name=self._name, count=report.seen))
        self._edit = asyncio.create_task(self._say(screen))

    async def close(self) -> None:
        if self._edit:
            await self._edit

    async def _say(self, screen: Screen) -> None:
        try:
            await self._message.reply_chat_action(ChatAction.TYPING)
            await _replace(self._message, screen)
        except TelegramError as error:  # the load matters, its progress does not
            log.warning("Progress of a load could not be shown: %s", error)


async def _replace(message: Message, screen: Screen) -> None:
    await message.edit_text(screen.text, reply_markup=screen.keyboard)


def shown_name(file_name: str | None) -> str:
    """A file's name as it may be shown and kept: its last part, without controls."""
    last = (file_name or "").replace("\\", "/").rpartition("/")[2]
    printable = "".join(character for character in last if character.isprintable()).strip()
    return shortened(printable, _MOST_NAME) if printable.strip(".") else "dump"


def _too_big(name: str, size: int) -> Screen:
    return Screen(text("load-too-big", name=name, size=-(-size // 1_000_000)))
