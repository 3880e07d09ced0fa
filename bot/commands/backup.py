"""/backup: a consistent copy of the database, made while the bot runs; for owners, since it holds all subscriptions."""

import asyncio
import logging
from pathlib import Path

from telegram import Update
from telegram.error import TelegramError

from bot.commands import logbook
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import plain, text
from bot.views.screen import Screen
from storage import copies
from storage.database import DatabaseError
from storage.models import Deed

log = logging.getLogger(__name__)

MOST_SENT = 50_000_000  # bytes: what Telegram lets bots send
_SECONDS_TO_SEND = 300.0


async def backup(update: Update, context: Context) -> None:
    """``/backup``: the copy as a file where it fits, else beside the database."""
    user = update.effective_user
    if user is None:
        return
    services = context.services
    copied = _name(services)
    try:
        await asyncio.to_thread(copies.copy, services.database.path, copied)
    except DatabaseError:
        log.exception("The backup that an owner asked for could not be written")
        await reply(update, context, Screen(text("backup-failed")))
        return
    await logbook.note(services, user.id, Deed.BACKUP, copied.name)
    size = copied.stat().st_size
    if size > MOST_SENT:
        await reply(update, context, Screen(text("backup-beside", name=copied.name, megabytes=round(size / 1e6))))
        return
    try:
        await _send(update, context, copied)
    except TelegramError as error:
        log.warning("The backup %s could not be sent: %s", copied.name, error.message)
        await reply(update, context, Screen(text("backup-beside", name=copied.name, megabytes=round(size / 1e6))))
    else:
        copied.unlink()


async def _send(update: Update, context: Context, copied: Path) -> None:
    if update.effective_chat is None:
        return
    await context.bot.send_document(
        update.effective_chat.id,
        copied,
        caption=plain("backup-sent", name=copied.name),
        parse_mode=None,
        write_timeout=_SECONDS_TO_SEND,
        read_timeout=_SECONDS_TO_SEND,
    )


def _name(services: Services) -> Path:
    path = services.database.path
    return path.with_name(f"{path.stem}-{services.clock():%Y-%m-%dT%H%M%S}Z.db")
