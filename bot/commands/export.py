"""/export: the articles of a day, a week or any period as a file, for those who read elsewhere."""

import asyncio
import re
from datetime import date, datetime, timedelta
from tempfile import TemporaryFile
from zoneinfo import ZoneInfo

from telegram import InputFile, Update
from telegram.constants import ChatAction, FileSizeLimit

from bot import books
from bot.books import TooLargeError
from bot.commands.asking import own_zone, thread_of, words_of
from bot.context import Context
from bot.replying import reply
from bot.texts import text
from bot.typed_dates import read_period
from bot.views import export as view
from bot.views.callbacks import SaveFile
from bot.views.screen import Screen, shortened
from storage import articles, periods
from storage.models import Entry

_MOST_TYPED = 60
_MOST_BYTES = int(FileSizeLimit.FILESIZE_UPLOAD)
_UPLOAD_SECONDS = 300.0  # that a large file may take, between two signs of life
_FORMATS = {"markdown": "md", "md": "md", "html": "html", "epub": "epub"}
_LENGTHS = {"week": 7, "month": 30}  # days that end today
_BETWEEN = re.compile(r"(.+?)\s*(?:\.\.+|–|—|\bto\b|/)\s*(.+)")


async def export(update: Update, context: Context) -> None:
    """``/export today``, ``/export 2026-01-07``, ``/export week epub``; without a format, buttons ask for one."""
    words = words_of(context)[:_MOST_TYPED].split()
    format_ = next((_FORMATS[word.casefold()] for word in words if word.casefold() in _FORMATS), "")
    wanted = " ".join(word for word in words if word.casefold() not in _FORMATS) or "today"
    now = context.services.clock().astimezone(ZoneInfo(await own_zone(update, context)))
    period = await asyncio.to_thread(_read, wanted, now)
    if period is None:
        await reply(update, context, Screen(text("export-unknown", typed=shortened(wanted, _MOST_TYPED))))
        return
    await save(update, context, SaveFile(*period, format_))


async def save(update: Update, context: Context, callback: SaveFile) -> None:
    """Send the file, or ask for what is missing."""
    services, first, last = context.services, callback.first_day, callback.last_day
    if not _are_days(first, last):
        await reply(update, context, Screen(text("list-gone")))
        return
    async with services.database.reading() as connection:
        entries = await periods.contents(connection, first, last)
        near = [day for day in await articles.nearest_days(connection, first) if day] if not entries else []
    if not entries:
        await reply(update, context, view.nothing(first, last, near))
    elif callback.format not in books.FORMATS:
        await reply(update, context, view.which_format(first, last, len(entries)))
    else:
        await _send(update, context, callback, entries)


async def _send(update: Update, context: Context, callback: SaveFile, entries: tuple[Entry, ...]) -> None:
    chat, services = update.effective_chat, context.services
    if chat is None:
        return
    thread = thread_of(update)
    await context.bot.send_chat_action(chat.id, ChatAction.UPLOAD_DOCUMENT, message_thread_id=thread)
    first, last = callback.first_day, callback.last_day
    with TemporaryFile() as file:
        try:
            book = books.Book(view.title(first, last), context.bot.first_name, entries, services.clock())
            await books.write(services.database, book, callback.format, file, most=_MOST_BYTES)
        except TooLargeError:
            await reply(update, context, Screen(text("export-too-large", most=_MOST_BYTES // 1_000_000)))
            return
        file.seek(0)
        await context.bot.send_document(
            chat.id,
            InputFile(file, filename=view.file_name(first, last, callback.format), read_file_handle=False),
            caption=view.caption(first, last, len(entries)),
            message_thread_id=thread,
            write_timeout=_UPLOAD_SECONDS,
        )


def _read(typed: str, now: datetime) -> tuple[str, str] | None:
    """The first and last day that are meant, or None."""
    typed = typed.strip().casefold()
    if typed in _LENGTHS:
        return (now.date() - timedelta(days=_LENGTHS[typed] - 1)).isoformat(), now.date().isoformat()
    if period := read_period(typed, now):
        return period
    if match := _BETWEEN.fullmatch(typed):
        first, last = read_period(match[1], now), read_period(match[2], now)
        if first and last and first[0] <= last[1]:
            return first[0], last[1]
    return None


def _are_days(*typed: str) -> bool:
    try:
        return [date.fromisoformat(day) for day in typed] == sorted(map(date.fromisoformat, typed))
    except ValueError:
        return False
