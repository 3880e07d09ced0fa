"""/export: the articles of a day, a week or any period as a file, for those who read elsewhere."""

import asyncio
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from tempfile import TemporaryFile
from zoneinfo import ZoneInfo

from telegram import InputFile, Update
from telegram.constants import ChatAction, FileSizeLimit

from bot import books
from bot.books import TooLargeError
from bot.commands import digests
from bot.commands.asking import own_zone, words_of
from bot.context import Context
from bot.digest import vocabulary
from bot.digest.vocabulary import Said
from bot.replying import place_of, reply
from bot.texts import language, text
from bot.typed_dates import read_span
from bot.views import export as view
from bot.views.callbacks import SaveDigest, SaveFile
from bot.views.screen import Screen, shortened
from storage import articles, periods
from storage.models import Entry

_MOST_TYPED = 60
_MOST_BYTES = int(FileSizeLimit.FILESIZE_UPLOAD)
_UPLOAD_SECONDS = 300.0  # that a large file may take, between two signs of life
_FORMATS = {"markdown": "md", "md": "md", "html": "html", "epub": "epub"}
_LENGTHS: dict[Said | None, int] = {Said.WEEK: 7, Said.MONTH: 30}  # days that end today


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A file that is to be sent: the days that it bears, its format, and what it holds."""

    first: str
    last: str
    format: str
    entries: tuple[Entry, ...]


async def export(update: Update, context: Context) -> None:
    """``/export today``, ``/export 2026-01-07``, ``/export week epub``; without a format, buttons ask for one."""
    typed = words_of(context)[:_MOST_TYPED].split()
    format_ = next((_FORMATS[word.casefold()] for word in typed if word.casefold() in _FORMATS), "")
    wanted = " ".join(word for word in typed if word.casefold() not in _FORMATS) or "today"
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
        await _send(update, context, _Wanted(first, last, callback.format, entries))


async def save_digest(update: Update, context: Context, callback: SaveDigest) -> None:
    """Send the articles of a digest as a file, or ask for the format."""
    shown = await digests.recalled(context.services, callback.number)
    async with context.services.database.reading() as connection:
        entries = await periods.contents_of(connection, shown.articles) if shown else ()
    if shown is None or not entries:
        await reply(update, context, Screen(text("list-gone")))
        return
    first, _, last = shown.day.partition("/")
    wanted = _Wanted(first, last or first, callback.format, entries)
    if callback.format in books.FORMATS:
        await _send(update, context, wanted)
    else:
        await reply(update, context, view.which_format(wanted.first, wanted.last, len(entries), callback.number))


async def _send(update: Update, context: Context, wanted: _Wanted) -> None:
    chat, services, entries = update.effective_chat, context.services, wanted.entries
    if chat is None:
        return
    place = place_of(update)
    thread = place["message_thread_id"]
    await context.bot.send_chat_action(chat.id, ChatAction.UPLOAD_DOCUMENT, message_thread_id=thread)
    first, last = wanted.first, wanted.last
    with TemporaryFile() as file:
        try:
            book = books.Book(view.title(first, last), context.bot.first_name, entries, services.clock())
            await books.write(services.database, book, wanted.format, file, most=_MOST_BYTES)
        except TooLargeError:
            await reply(update, context, Screen(text("export-too-large", most=_MOST_BYTES // 1_000_000)))
            return
        file.seek(0)
        await context.bot.send_document(
            chat.id,
            InputFile(file, filename=view.file_name(first, last, wanted.format), read_file_handle=False),
            caption=view.caption(first, last, len(entries)),
            **place,
            write_timeout=_UPLOAD_SECONDS,
        )


def _read(typed: str, now: datetime) -> tuple[str, str] | None:
    """The first and last day that are meant, or None."""
    typed, spoken = typed.strip(), vocabulary.of(language())
    if length := _LENGTHS.get(spoken.meaning(typed)):
        return (now.date() - timedelta(days=length - 1)).isoformat(), now.date().isoformat()
    return read_span(typed, now)


def _are_days(*typed: str) -> bool:
    try:
        return [date.fromisoformat(day) for day in typed] == sorted(map(date.fromisoformat, typed))
    except ValueError:
        return False
