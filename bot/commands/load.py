"""/load and /loads: a dump that an admin sends as a file, and taking a load back."""

from telegram import Document, Message, Update

from bot.commands import logbook, receiving
from bot.commands.asking import answered
from bot.context import Context
from bot.replying import reply, show
from bot.texts import text
from bot.views import reports
from bot.views.screen import Screen, shortened
from storage import folding, loads, offers, undoing
from storage.models import Deed
from storage.offers import Offer

_MOST_NAME = 80
_TAKES_A_WHILE = 500  # articles to take back


async def load(update: Update, context: Context) -> None:
    """``/load`` as the caption of a file, or in reply to one."""
    message = update.effective_message
    if message is None:
        return
    above = answered(message)
    document = message.document or (above.document if above else None)
    if document is None:
        await reply(update, context, Screen(text("load-not-file" if above else "load-ask")))
        return
    await _load(update, context, document)


async def sent_file(update: Update, context: Context) -> None:
    """A file sent in a private chat: a dump where an admin sends it."""
    message, user = update.effective_message, update.effective_user
    if message is None or user is None or message.document is None:
        return
    if user.id not in await context.services.admins():
        await reply(update, context, Screen(text("files-for-admins")))
        return
    await _load(update, context, message.document)


async def list_loads(update: Update, context: Context) -> None:
    """``/loads``: what was loaded last and by whom, each with Undo."""
    user = update.effective_user
    async with context.services.database.reading() as connection:
        listed = await loads.recent(connection)
    await reply(update, context, reports.loads(listed, reader=user.id if user else None))


async def undo(update: Update, context: Context, load_id: int) -> None:
    """The Undo button: take just this load back."""
    services, user = context.services, update.effective_user
    async with services.database.reading() as connection:
        load = await loads.get(connection, load_id)
    if load is None:
        screen = Screen(text("undo-gone"))
    elif load.undone_at:
        screen = Screen(text("undo-already", name=shortened(load.name, _MOST_NAME)))
    elif loads.is_running(load, services.clock()):
        screen = Screen(text("undo-running", name=shortened(load.name, _MOST_NAME)))
    else:
        if load.added + load.updated > _TAKES_A_WHILE:
            await show(update, context, Screen(text("undo-started", name=shortened(load.name, _MOST_NAME))))
        screen = reports.undone(
            load.name,
            await undoing.undo(services.database, load_id, services.clock()),
            removal=bool(load.removed),
        )
        await folding.tidy(services.database, folding.MOST_LEFT)
        if user:
            await logbook.note(services, user.id, Deed.UNDO, load.name)
    await show(update, context, screen)


async def decide(update: Update, context: Context, offer_id: int, *, accepted: bool) -> None:
    """The buttons under a large dump: load it, or leave it."""
    query, user = update.callback_query, update.effective_user
    if query is None or user is None or not isinstance(query.message, Message):
        return
    async with context.services.database.writing() as connection:
        offer = await offers.take(connection, offer_id)
    if offer is None:
        await show(update, context, Screen(text("offer-gone")))
    elif accepted:
        await receiving.accept(context.services, query.message, offer, user.id)
    else:
        await show(update, context, Screen(text("offer-declined", name=offer.name)))


async def _load(update: Update, context: Context, document: Document) -> None:
    name, size, user = shown_name(document.file_name), document.file_size or 0, update.effective_user
    if size > receiving.MOST_BYTES:
        await reply(update, context, receiving.too_big(name, size))
        return
    progress = await reply(update, context, Screen(text("load-started", name=name)))
    if progress and user:
        await receiving.receive(context.services, progress, Offer(document.file_id, name), size, user.id)


def shown_name(file_name: str | None) -> str:
    """A file's name as it may be shown and kept: its last part, without controls."""
    last = (file_name or "").replace("\\", "/").rpartition("/")[2]
    printable = "".join(character for character in last if character.isprintable()).strip()
    return shortened(printable, _MOST_NAME) if printable.strip(".") else "dump"
