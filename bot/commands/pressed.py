"""A button was pressed: what it means decides what is shown in its place."""

import logging

from telegram import CallbackQuery, Update
from telegram.error import BadRequest

from bot.commands import admin, listing, load, privacy, read, tag
from bot.commands.table import BY_NAME
from bot.context import Context
from bot.replying import reply, show
from bot.texts import plain
from bot.views import callbacks
from bot.views.callbacks import (
    AnswerOffer,
    Callback,
    Erase,
    Nothing,
    OpenArticle,
    PushNow,
    RunCommand,
    ShowArticle,
    ShowLabels,
    ShowList,
    UndoLoad,
)

log = logging.getLogger(__name__)


async def pressed(update: Update, context: Context) -> None:
    """Do what the button's data says; where it says nothing that we know, say so."""
    query = update.callback_query
    if query is None:
        return
    callback = callbacks.parse(query.data or "")
    if callback is None or (isinstance(callback, RunCommand) and callback.command not in BY_NAME):
        await _acknowledge(query, plain("unknown-button"))
        return
    if (
        isinstance(callback, UndoLoad | PushNow | AnswerOffer)
        and query.from_user.id not in await context.services.admins()
    ):
        await _acknowledge(query, plain("admins-only"))
        return
    await _acknowledge(query)
    await _do(callback, update, context)


async def _do(callback: Callback, update: Update, context: Context) -> None:
    services = context.services
    match callback:
        case ShowList(name, page):
            await show(update, context, await listing.screen(services, name, page))
        case ShowArticle(article_id, page, back):
            await show(update, context, await read.page(services, article_id, page, back))
        case OpenArticle(article_id):
            await reply(update, context, await read.page(services, article_id))
        case ShowLabels(which, page):
            await show(update, context, await tag.names(services, which, page))
        case UndoLoad(load_id):
            await load.undo(update, context, load_id)
        case AnswerOffer(offer_id, accepted):
            await load.decide(update, context, offer_id, accepted=accepted)
        case PushNow():
            await admin.push_now(update, context)
        case Erase():
            await privacy.erase(update, context)
        case RunCommand(command):
            context.args = []
            await BY_NAME[command].handler(update, context)
        case Nothing():
            pass


async def _acknowledge(query: CallbackQuery, alert: str = "") -> None:
    """Stop the button's spinner, with an alert where there is something to say."""
    try:
        await query.answer(alert or None, show_alert=bool(alert))
    except BadRequest as error:  # after a restart: the query is too old to be answered, and not to be carried out
        log.info("A button's query could not be answered: %s", error.message)
