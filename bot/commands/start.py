"""/start and /help: what the bot is for, and the first useful things to tap."""

import re

from telegram import Update

from bot.commands import read
from bot.commands.asking import is_private, words_of
from bot.context import Context
from bot.replying import reply
from bot.texts import plain, text
from bot.views.buttons import button, in_rows
from bot.views.callbacks import RunCommand
from bot.views.screen import Row, Screen
from storage import articles

_ARTICLE = re.compile(r"a(\d{1,15})", re.ASCII)
FIRST_THINGS = ("latest", "tags", "sources", "subscribe", "digest", "help")


async def start(update: Update, context: Context) -> None:
    """``/start``, or ``/start a12`` from a link to an article."""
    if match := _ARTICLE.fullmatch(words_of(context)):
        await reply(update, context, await read.page(context.services, int(match[1])))
        return
    services, user = context.services, update.effective_user
    if services.welcome_admin and user and user.id in await services.admins():
        await services.welcome_admin(user.id)
    async with services.database.reading() as connection:
        empty = await articles.newest_day(connection) is None
    name = context.bot.first_name
    await reply(update, context, Screen(text("start-empty" if empty else "start", name=name), _buttons()))


async def help_(update: Update, context: Context) -> None:
    """``/help``."""
    parts = [text("help")]
    user = update.effective_user
    if user and is_private(update) and user.id in await context.services.admins():
        parts.append(text("help-admin"))
    if not is_private(update):
        parts.append(text("help-group", username=context.bot.username))
    joined = parts[0]
    for part in parts[1:]:
        joined += "\n\n" + part
    await reply(update, context, Screen(joined, _buttons()))


def _buttons() -> tuple[Row, ...]:
    buttons = [button(plain(f"button-{name}"), RunCommand(name)) for name in FIRST_THINGS]
    return tuple(in_rows(buttons, 3))
