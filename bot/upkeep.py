"""The commands of the shell that look after the bot: backup, restore, check."""

import asyncio
from pathlib import Path

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.console import DONE, FAILED, answer, say
from config.settings import Settings
from storage import copies
from storage.database import Database, DatabaseError


async def backup(settings: Settings, file: Path) -> int:
    """`gazette backup`: a consistent copy, made while the bot runs; whole or not there."""
    if not settings.database.exists():
        return say(f"There is no database at {settings.database}: set GAZETTE_DATABASE to the one to copy.", FAILED)
    await asyncio.to_thread(copies.copy, settings.database, file)
    return say(f"{settings.database} is copied to {file}.", DONE)


async def restore(settings: Settings, file: Path) -> int:
    """`gazette restore`: put a checked copy in the database's place; the old one is kept beside it."""
    kept = await asyncio.to_thread(copies.restore, file, settings.database)
    async with Database(settings.database):  # brings an older copy's schema up to date
        pass
    beside = f" What was there is kept as {kept}." if kept else ""
    return say(f"{file} is in place as {settings.database}.{beside} Start the bot again if it was running.", DONE)


async def check(settings: Settings) -> int:
    """`gazette check`: each line says what was looked at and how it is; 1 where something is wrong."""
    _line("configuration: good")
    database, token = await _check_database(settings), await _check_token(settings)
    return max(database, token)


async def _check_database(settings: Settings) -> int:
    if not settings.database.exists():
        return _line(f"database: none yet at {settings.database}; it is made at first use")
    try:
        async with Database(settings.database):
            problems = await asyncio.to_thread(copies.problems, settings.database)
    except DatabaseError as error:
        return _line(f"database: {error}", FAILED)
    if problems:
        return _line(f"database: damaged ({problems}): restore a backup with gazette restore FILE", FAILED)
    return _line(f"database: good ({settings.database})")


async def _check_token(settings: Settings) -> int:
    if settings.token is None:
        return _line("token: none; gazette run needs GAZETTE_TOKEN")
    bot = Bot(settings.token.get_secret_value(), base_url=settings.api_url, base_file_url=settings.api_file_url)
    try:
        async with bot:
            return _line(f"token: good (@{bot.username})")
    except InvalidToken:
        return _line("token: Telegram does not know it; copy it again from @BotFather", FAILED)
    except TelegramError as error:
        return _line(f"token: Telegram could not be reached ({error.message})", FAILED)


def _line(finding: str, status: int = DONE) -> int:
    answer(finding)
    return status
