"""/health: how the bot is, for the person who is woken at 3 a.m."""

from importlib.metadata import version
from pathlib import Path

from telegram import Update

from bot import logs
from bot.context import Context
from bot.replying import reply
from bot.views import health as view
from bot.views.health import Health
from storage import figures

_LOG = "-wal"  # what SQLite has not moved into the database's file yet


async def health(update: Update, context: Context) -> None:
    """``/health``."""
    services = context.services
    now = services.clock()
    async with services.database.reading() as connection:
        numbers = await figures.of_running(connection)
    shown = Health(
        version=version("gazette-bot"),
        up=now - services.started_at,
        megabytes=megabytes(services.database.path),
        errors=logs.recent_errors.count(now),
        last_error=logs.recent_errors.last,
        **numbers,
    )
    await reply(update, context, view.screen(shown))


def megabytes(database: Path) -> float:
    """The size of the database with its log, in MB."""
    files = (database, database.with_name(database.name + _LOG))
    return sum(file.stat().st_size for file in files if file.exists()) / 1e6
