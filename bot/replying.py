"""How an answer reaches the person: as a new message, or in place of the one whose button was pressed."""

from telegram import LinkPreviewOptions, Message, ReplyParameters, Update
from telegram.constants import ChatType
from telegram.error import BadRequest

from bot.context import Context
from bot.views.screen import Screen

_SAME = "message is not modified"
_GONE = ("message to edit not found", "message can't be edited", "message to be replied not found")


async def reply(update: Update, context: Context, screen: Screen) -> Message | None:
    """Send ``screen`` where the update came from; in groups as a reply to what was asked."""
    message, chat = update.effective_message, update.effective_chat
    if chat is None:
        return None
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
    try:
        await query.edit_message_text(screen.text, reply_markup=screen.keyboard, link_preview_options=_preview(screen))
    except BadRequest as error:
        said = error.message.lower()
        if any(reason in said for reason in _GONE):
            await reply(update, context, screen)
        elif _SAME not in said:  # pressed twice: what they wanted is there
            raise


def _preview(screen: Screen) -> LinkPreviewOptions:
    return LinkPreviewOptions(is_disabled=screen.preview is None, url=screen.preview)
