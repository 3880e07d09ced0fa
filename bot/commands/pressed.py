"""A button was pressed: what it means decides what is shown in its place."""

from telegram import Update

from bot.commands import (
    admin,
    admins,
    broadcast,
    digests,
    export,
    first_run,
    follow,
    in_channels,
    keeping,
    language,
    listing,
    load,
    privacy,
    read,
    removing,
    search,
    settings,
    setup,
    sharing,
    tag,
)
from bot.commands.roles import refusal
from bot.commands.table import BY_NAME
from bot.context import Context
from bot.replying import acknowledge, show
from bot.texts import plain
from bot.views import callbacks
from bot.views.callbacks import (
    AnswerOffer,
    Callback,
    ChooseLanguage,
    EditAdmins,
    EditBroadcast,
    EditDigest,
    EditFollow,
    EditWholeBot,
    Erase,
    KeepArticle,
    NarrowSearch,
    Nothing,
    OpenArticle,
    PushNow,
    RemoveArticle,
    RunCommand,
    SaveDigest,
    SaveFile,
    ShareLink,
    ShowArticle,
    ShowDigest,
    ShowLabels,
    ShowList,
    TakeStep,
    UndoLoad,
)
from storage.models import Role

# What a person has to be to press these; all others are everybody's, or look themselves at who presses them.
ROLES: dict[type[Callback], Role] = {
    UndoLoad: Role.ADMIN,
    RemoveArticle: Role.ADMIN,
    PushNow: Role.ADMIN,
    AnswerOffer: Role.ADMIN,
    EditBroadcast: Role.ADMIN,
    EditAdmins: Role.OWNER,
    EditWholeBot: Role.OWNER,
    TakeStep: Role.OWNER,
}


def role_for(callback: Callback) -> Role:
    """What a person has to be to press this button; for a command, what they have to be to say it."""
    if isinstance(callback, RunCommand):
        return BY_NAME[callback.command].role
    return ROLES.get(type(callback), Role.READER)


async def pressed(update: Update, context: Context) -> None:
    """Do what the button's data says; where it says nothing that we know, say so."""
    query = update.callback_query
    if query is None:
        return
    callback = callbacks.parse(query.data or "")
    if callback is None or (isinstance(callback, RunCommand) and callback.command not in BY_NAME):
        await acknowledge(query, plain("unknown-button"))
        return
    if in_channels.is_in_channel(update):
        await acknowledge(query, url=in_channels.address(context.bot.username, callback))
        return
    if needed := role_for(callback):
        role = await context.services.role_of(query.from_user.id)
        if role < needed:
            await acknowledge(query, plain(refusal(role)))
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
        case ChooseLanguage():
            return await language.may_press(update, context, callback)
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
        case EditBroadcast():
            await broadcast.edit(update, context, callback)
        case EditAdmins():
            await admins.edit(update, context, callback)
        case PushNow():
            await admin.push_now(update, context)
        case EditDigest():
            await settings.edit(update, context, callback)
        case EditFollow():
            await follow.edit(update, context, callback)
        case ChooseLanguage():
            await language.choose(update, context, callback)
        case EditWholeBot():
            await setup.edit(update, context, callback)
        case TakeStep():
            await first_run.take(update, context, callback)
        case Erase():
            await privacy.erase(update, context)
        case NarrowSearch():
            await search.narrow(update, context, callback)
        case SaveFile():
            await export.save(update, context, callback)
        case SaveDigest():
            await export.save_digest(update, context, callback)
        case ShareLink():
            await sharing.give(update, context, callback)
        case RunCommand(command):
            context.args = []
            await BY_NAME[command].handler(update, context)
        case Nothing():
            pass
