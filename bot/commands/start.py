"""/start and /help: what the bot is for, and the first useful things to tap."""

from markupsafe import Markup
from telegram import Update

from bot.commands import first_run, opening
from bot.commands.asking import is_private, words_of
from bot.context import Context
from bot.replying import reply
from bot.texts import plain, text
from bot.views import first_run as first_run_view
from bot.views import sharing
from bot.views.buttons import button, in_rows
from bot.views.callbacks import RunCommand
from bot.views.screen import Row, Screen
from storage import articles
from storage.models import Role

FIRST_THINGS = ("latest", "tags", "sources", "subscribe", "digest", "help")


async def start(update: Update, context: Context) -> None:
    """``/start``; with what a link carries (bot.views.deep_links), what the link leads to."""
    payload = words_of(context)
    if payload and await opening.follow_link(update, context, payload):
        return
    services, user = context.services, update.effective_user
    if not payload and await first_run.goes_on(update, context):
        return
    async with services.database.reading() as connection:
        empty = await articles.newest_day(connection) is None
    welcome = text(
        "start-empty" if empty else "start", name=(await services.whole_bot()).called(context.bot.first_name)
    )
    if payload:
        welcome = Markup("\n\n").join([text("start-broken-link"), welcome])
    rows = _buttons()
    if is_private(update):
        rows += ([sharing.to_group(context.bot.username)],)
    if await first_run.is_offered(update, context):
        rows += ([first_run_view.begin_button()],)
    await reply(update, context, Screen(welcome, rows))
    if services.welcome_admin and user and user.id in await services.admins():
        await services.welcome_admin(user.id)


async def help_(update: Update, context: Context) -> None:
    """``/help``."""
    parts = [text("help")]
    user = update.effective_user
    role = await context.services.role_of(user.id) if user and is_private(update) else Role.READER
    if role >= Role.ADMIN:
        parts.append(text("help-admin"))
    if role is Role.OWNER:
        parts.append(text("help-owner"))
    if context.bot.supports_inline_queries:
        parts.append(text("help-inline", username=context.bot.username))
    if not is_private(update):
        parts.append(text("help-group", username=context.bot.username))
    joined = parts[0]
    for part in parts[1:]:
        joined += "\n\n" + part
    await reply(update, context, Screen(joined, _buttons()))


def _buttons() -> tuple[Row, ...]:
    buttons = [button(plain(f"button-{name}"), RunCommand(name)) for name in FIRST_THINGS]
    return tuple(in_rows(buttons, 3))
