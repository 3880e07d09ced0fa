"""/broadcast: a message of an admin's to every subscribed chat, shown before it is sent."""

import re
from dataclasses import dataclass

from telegram import LinkPreviewOptions, Message, MessageEntity, Update
from telegram.error import BadRequest

from bot.commands import logbook
from bot.context import Context
from bot.replying import reply, show
from bot.texts import language, text
from bot.views import broadcast as view
from bot.views.callbacks import EditBroadcast
from bot.views.screen import Screen, utf16_length
from storage import broadcasts, languages
from storage.models import BroadcastState, Deed

_COMMAND = re.compile(r"/\w+(@\w+)?\s*")


@dataclass(frozen=True, slots=True)
class Words:
    """What stands behind a command, formatted as it was typed."""

    text: str
    entities: tuple[MessageEntity, ...]

    @classmethod
    def of(cls, message: Message) -> "Words":
        """The words of this command."""
        said = message.text or ""
        command = _COMMAND.match(said)
        start = command.end() if command else 0
        before = utf16_length(said[:start])
        entities = (_moved(entity, before) for entity in message.entities)
        return cls(said[start:], tuple(entity for entity in entities if entity))


async def broadcast(update: Update, context: Context) -> None:
    """``/broadcast`` in reply to a message, or with words: show it as it will look, and ask."""
    message, user = update.effective_message, update.effective_user
    if message is None or user is None:
        return
    async with context.services.database.reading() as connection:
        is_sending = await broadcasts.is_sending(connection, user.id)
        audience = await broadcasts.audience(connection)
    if is_sending or not audience:
        await reply(update, context, Screen(text("broadcast-one" if is_sending else "push-none")))
        return
    shown = await _shown(context, message, user.id)
    if isinstance(shown, Screen):
        await reply(update, context, shown)
        return
    async with context.services.database.writing() as connection:
        broadcast_id = await broadcasts.ask(connection, user.id, shown, context.services.clock())
    await reply(update, context, view.asked(broadcast_id, audience))


async def edit(update: Update, context: Context, callback: EditBroadcast) -> None:
    """The buttons under the question, and Stop."""
    match callback.act:
        case "send" if not await _begin(update, context, callback.broadcast_id):
            await reply(update, context, Screen(text("broadcast-one")))
        case "cancel" if await _leave(update, context, callback.broadcast_id):
            await show(update, context, Screen(text("broadcast-cancelled")))
        case "stop":
            await _stop(update, context, callback.broadcast_id)
            await show(update, context, await _progress(context, callback.broadcast_id))
        case _:  # it goes now, or was decided already: how far it is
            await show(update, context, await _progress(context, callback.broadcast_id))


async def _shown(context: Context, message: Message, user_id: int) -> int | Screen:
    """Show the message as everyone will see it, in the admin's chat: its id there, or why that cannot be."""
    words = Words.of(message)
    if words.text:
        sent = await context.bot.send_message(
            user_id,
            words.text,
            parse_mode=None,
            entities=words.entities,
            link_preview_options=_preview(message),
        )
        return sent.message_id
    if message.reply_to_message is None:
        return Screen(text("broadcast-ask-what"))
    try:
        copied = await context.bot.copy_message(user_id, user_id, message.reply_to_message.message_id)
    except BadRequest:
        return Screen(text("broadcast-uncopied"))
    return copied.message_id


async def _begin(update: Update, context: Context, broadcast_id: int) -> bool:
    """Have it sent, where it is not yet; false where another one of this admin's is under way."""
    user, services = update.effective_user, context.services
    question = update.callback_query.message if update.callback_query else None
    if user is None or question is None:
        return True
    async with services.database.reading() as connection:
        chats = sum((await broadcasts.audience(connection)).values())
    async with services.database.writing() as connection:
        found = await broadcasts.get(connection, broadcast_id)
        if found is None or found.user_id != user.id or found.state is not BroadcastState.ASKED:
            return True
        if await broadcasts.is_sending(connection, user.id):
            return False
        await broadcasts.begin(connection, broadcast_id, question.message_id, chats, services.clock())
        await languages.learn(connection, user.id, language())  # how far it is, is told without being asked
    await logbook.note(services, user.id, Deed.BROADCAST, str(chats))
    return True


async def _leave(update: Update, context: Context, broadcast_id: int) -> bool:
    user = update.effective_user
    async with context.services.database.writing() as connection:
        found = await broadcasts.get(connection, broadcast_id)
        is_theirs = user is not None and found is not None and found.user_id == user.id
        return is_theirs and await broadcasts.leave(connection, broadcast_id)


async def _stop(update: Update, context: Context, broadcast_id: int) -> None:
    user, services = update.effective_user, context.services
    async with services.database.writing() as connection:
        stopped = await broadcasts.stop(connection, broadcast_id)
    if stopped and user:
        await logbook.note(services, user.id, Deed.STOP_BROADCAST)


async def _progress(context: Context, broadcast_id: int) -> Screen:
    async with context.services.database.reading() as connection:
        found = await broadcasts.get(connection, broadcast_id)
        if found is None or found.state is BroadcastState.ASKED:
            return Screen(text("broadcast-decided"))
        return view.progress(found, await broadcasts.counts(connection, broadcast_id))


def _preview(message: Message) -> LinkPreviewOptions:
    """The link preview as the admin shaped it; what Telegram leaves out would else be ours, which is off."""
    shaped = message.link_preview_options.to_dict() if message.link_preview_options else {}
    return LinkPreviewOptions(**{"is_disabled": False, **shaped})


def _moved(entity: MessageEntity, before: int) -> MessageEntity | None:
    """The entity in a text that lacks its first ``before`` UTF-16 units; None where it lay in those."""
    start, end = max(entity.offset - before, 0), entity.offset + entity.length - before
    if end <= start:
        return None
    return MessageEntity.de_json({**entity.to_dict(), "offset": start, "length": end - start})
