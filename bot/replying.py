"""How an answer reaches the person: as a new message, or in place of the one whose button was pressed."""

import logging

from telegram import CallbackQuery, LinkPreviewOptions, Message, ReplyParameters, Update
from telegram.constants import ChatType
from telegram.error import BadRequest

from bot.context import Context, Services
from bot.views.screen import Screen
from storage import readers

log = logging.getLogger(__name__)

_SAME = "message is not modified"
_GONE = ("message to edit not found", "message can't be edited", "message to be replied not found")


async def reply(update: Update, context: Context, screen: Screen) -> Message | None:
    """Send ``screen`` where the update came from; in groups as a reply to what was asked."""
    message, chat = update.effective_message, update.effective_chat
    if chat is None:
        return None
    _remember(update, context, screen)
    asked = message if message and update.callback_query is None and chat.type != ChatType.PRIVATE else None
    return await context.bot.send_message(
        chat.id,
        screen.text,
        reply_markup=screen.keyboard,
        link_preview_options=_preview(screen),
        message_thread_id=message.message_thread_id if message and message.is_topic_message else None,
        reply_parameters=ReplyParameters(asked.message_id, allow_sending_without_reply=True) if asked else None,
    )


async def show(update: Update, context: Context, screen: Screen) -> None:
    """Put ``screen`` in place of the message whose button was pressed; else send it."""
    query = update.callback_query
    if query is None or query.message is None:
        await reply(update, context, screen)
        return
    _remember(update, context, screen)
    try:
        await query.edit_message_text(screen.text, reply_markup=screen.keyboard, link_preview_options=_preview(screen))
    except BadRequest as error:
        said = error.message.lower()
        if any(reason in said for reason in _GONE):
            await reply(update, context, screen)
        elif _SAME not in said:  # pressed twice: what they wanted is there
            raise


async def acknowledge(query: CallbackQuery, said: str = "", *, alert: bool = True) -> None:
    """Stop the button's spinner, with an alert, or a notice that goes by itself, where there is something to say."""
    try:
        await query.answer(said or None, show_alert=bool(said) and alert)
    except BadRequest as error:  # after a restart: the query is too old to be answered, and not to be carried out
        log.info("A button's query could not be answered: %s", error.message)


def _remember(update: Update, context: Context, screen: Screen) -> None:
    """Keep which list a person has before them, so that a number they type means its entry."""
    chat = update.effective_chat
    if screen.here and chat and chat.type == ChatType.PRIVATE:
        context.application.create_task(_shown(context.services, chat.id, str(screen.here)), update)


async def _shown(services: Services, user_id: int, shown: str) -> None:
    async with services.database.writing() as connection:
        await readers.show(connection, user_id, shown)


def _preview(screen: Screen) -> LinkPreviewOptions:
    return LinkPreviewOptions(is_disabled=screen.preview is None, url=screen.preview)
