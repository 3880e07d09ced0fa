"""A button was pressed: what it means decides what is shown in its place."""

from telegram import Update

from bot.commands import (
    admin,
    digests,
    export,
    follow,
    keeping,
    listing,
    load,
    privacy,
    read,
    removing,
    search,
    settings,
    sharing,
    tag,
)
from bot.commands.table import BY_NAME
from bot.context import Context
from bot.replying import acknowledge, show
from bot.texts import plain
from bot.views import callbacks
from bot.views.callbacks import (
    AnswerOffer,
    Callback,
    EditDigest,
    EditFollow,
    Erase,
    KeepArticle,
    NarrowSearch,
    Nothing,
    OpenArticle,
    PushNow,
    RemoveArticle,
    RunCommand,
    SaveFile,
    ShareLink,
    ShowArticle,
    ShowDigest,
    ShowLabels,
    ShowList,
    UndoLoad,
)


async def pressed(update: Update, context: Context) -> None:
    """Do what the button's data says; where it says nothing that we know, say so."""
    query = update.callback_query
    if query is None:
        return
    callback = callbacks.parse(query.data or "")
    if callback is None or (isinstance(callback, RunCommand) and callback.command not in BY_NAME):
        await acknowledge(query, plain("unknown-button"))
        return
    if (
        isinstance(callback, UndoLoad | RemoveArticle | PushNow | AnswerOffer)
        and query.from_user.id not in await context.services.admins()
    ):
        await acknowledge(query, plain("admins-only"))
        return
    if not await _may_press(callback, update, context):
        await acknowledge(query, plain("subscribe-admins"))
        return
    if not isinstance(callback, KeepArticle):  # which answers with what it did
        await acknowledge(query)
    await _do(callback, update, context)


async def _may_press(callback: Callback, update: Update, context: Context) -> bool:
    match callback:
        case EditDigest():
            return await settings.may_press(update, context, callback)
        case EditFollow():
            return await follow.may_press(update, context, callback)
        case _:
            return True


async def _do(callback: Callback, update: Update, context: Context) -> None:
    services = context.services
    match callback:
        case ShowList(name, page):
            reader = update.effective_user.id if update.effective_user else 0
            await show(update, context, await listing.screen(services, name, page, reader))
        case ShowArticle(article_id, page, back):
            await read.turn_to(update, context, article_id, page, back)
        case OpenArticle(article_id):
            await read.open_article(update, context, article_id)
        case KeepArticle():
            await keeping.pressed(update, context, callback)
        case ShowDigest(number, page):
            await digests.turn_to(update, context, number, page)
        case ShowLabels(which, page):
            await show(update, context, await tag.names(services, which, page))
        case RemoveArticle(article_id):
            await removing.remove_now(update, context, article_id)
        case UndoLoad(load_id):
            await load.undo(update, context, load_id)
        case AnswerOffer(offer_id, accepted):
            await load.decide(update, context, offer_id, accepted=accepted)
        case PushNow():
            await admin.push_now(update, context)
        case EditDigest():
            await settings.edit(update, context, callback)
        case EditFollow():
            await follow.edit(update, context, callback)
        case Erase():
            await privacy.erase(update, context)
        case NarrowSearch():
            await search.narrow(update, context, callback)
        case SaveFile():
            await export.save(update, context, callback)
        case ShareLink():
            await sharing.give(update, context, callback)
        case RunCommand(command):
            context.args = []
            await BY_NAME[command].handler(update, context)
        case Nothing():
            pass
