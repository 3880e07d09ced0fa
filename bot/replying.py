"""How an answer reaches the person: as a new message, or in place of the one whose button was pressed."""

import logging
from typing import TypedDict

from telegram import CallbackQuery, LinkPreviewOptions, Message, ReplyParameters, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, ChatMigrated, TelegramError

from bot.context import Context, Services
from bot.digest.answers import Meaning, understand
from bot.views import callbacks
from bot.views.callbacks import KeepArticle, ShowArticle
from bot.views.screen import Screen
from storage import chats, readers, shown_articles

log = logging.getLogger(__name__)

_SAME = "message is not modified"
_GONE = ("message to edit not found", "message can't be edited", "message to be replied not found")
_SHUT = {Meaning.UNREACHABLE, Meaning.NO_TOPIC}


class Place(TypedDict):
    """Where in a chat an answer goes, as python-telegram-bot takes it."""

    message_thread_id: int | None
    reply_parameters: ReplyParameters | None


def place_of(update: Update) -> Place:
    """The topic that the update came from; in groups under the message that asked, where that is still there."""
    message, chat = update.effective_message, update.effective_chat
    asked = message if message and update.callback_query is None and chat and chat.type != ChatType.PRIVATE else None
    return Place(
        message_thread_id=message.message_thread_id if message and message.is_topic_message else None,
        reply_parameters=ReplyParameters(asked.message_id, allow_sending_without_reply=True) if asked else None,
    )


async def reply(update: Update, context: Context, screen: Screen) -> Message | None:
    """Send ``screen`` where the update came from; in groups as a reply to what was asked.

    None where Telegram lets the bot say nothing there: in a group that muted it or that it left, in a closed topic.
    """
    chat = update.effective_chat
    if chat is None:
        return None
    try:
        sent = await _send(context, chat.id, screen, place_of(update))
    except ChatMigrated as moved:
        async with context.services.database.writing() as connection:
            await chats.migrate(connection, chat.id, moved.new_chat_id)
        return await _send(context, moved.new_chat_id, screen, Place(message_thread_id=None, reply_parameters=None))
    except TelegramError as error:
        if not is_shut_out(error):
            raise
        log.info("Nothing can be said in chat %d: %s", chat.id, error.message)
        if understand(error).meaning is Meaning.UNREACHABLE and chat.type != ChatType.PRIVATE:
            context.services.mute.note(chat.id, True, context.services.clock())
        return None
    _remember(update, context, screen, sent.message_id)
    return sent


async def show(update: Update, context: Context, screen: Screen) -> None:
    """Put ``screen`` in place of the message whose button was pressed; else send it."""
    query = update.callback_query
    if query is None or query.message is None:
        await reply(update, context, screen)
        return
    try:
        await context.bot.edit_message_text(
            screen.text,
            query.message.chat.id,
            query.message.message_id,  # all that Telegram says of an old one
            reply_markup=screen.keyboard,
            link_preview_options=_preview(screen),
        )
    except BadRequest as error:
        said = error.message.lower()
        if any(reason in said for reason in _GONE):
            await reply(update, context, screen)
        elif _SAME not in said:  # pressed twice: what they wanted is there
            raise
    else:
        _remember(update, context, screen, query.message.message_id)


async def acknowledge(
    query: CallbackQuery, said: str = "", *, alert: bool = True, kept: int | None = None, url: str | None = None
) -> None:
    """Stop the button's spinner, with an alert, or a notice that goes by itself, where there is something to say.

    Args:
        kept: Seconds for which Telegram's apps may answer the same button so by themselves.
        url: A link to the bot that is opened.
    """
    try:
        await query.answer(said or None, show_alert=bool(said) and alert, cache_time=kept, url=url)
    except BadRequest as error:  # after a restart: the query is too old to be answered, and not to be carried out
        log.info("A button's query could not be answered: %s", error.message)


def is_shut_out(error: TelegramError) -> bool:
    """Whether the error says that Telegram takes nothing from the bot for this chat, or for this topic of it."""
    return understand(error).meaning in _SHUT


async def _send(context: Context, chat_id: int, screen: Screen, place: Place) -> Message:
    return await context.bot.send_message(
        chat_id, screen.text, reply_markup=screen.keyboard, link_preview_options=_preview(screen), **place
    )


def _remember(update: Update, context: Context, screen: Screen, message_id: int) -> None:
    """Keep what a person has before them, so that a number they type means its entry, and a heart its article."""
    chat, services, begin = update.effective_chat, context.services, context.application.create_task
    if chat is None:
        return
    if screen.here and chat.type == ChatType.PRIVATE:
        begin(_listed(services, chat.id, str(screen.here)), update)
    if screen.article:
        begin(_shown(services, chat.id, message_id, screen.article), update)
    elif update.callback_query and _showed_article(update.callback_query, message_id):
        begin(_replaced(services, chat.id, message_id), update)


def _showed_article(query: CallbackQuery, message_id: int) -> bool:
    """Whether the message of the pressed button is this one, and showed an article until then."""
    message = query.message
    if message is None or message.message_id != message_id:
        return False
    if not isinstance(message, Message):  # too old for Telegram to say what stands in it
        return True
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    data = (one.callback_data for row in rows for one in row)
    return any(isinstance(each, str) and isinstance(callbacks.parse(each), KeepArticle) for each in data)


async def _listed(services: Services, user_id: int, shown: str) -> None:
    async with services.database.writing() as connection:
        await readers.show(connection, user_id, shown)


async def _shown(services: Services, chat_id: int, message_id: int, page: ShowArticle) -> None:
    async with services.database.writing() as connection:
        now = services.clock()
        await shown_articles.remember(connection, chat_id, message_id, page.article_id, str(page), now)


async def _replaced(services: Services, chat_id: int, message_id: int) -> None:
    async with services.database.writing() as connection:
        await shown_articles.replaced(connection, chat_id, message_id)


def _preview(screen: Screen) -> LinkPreviewOptions:
    return LinkPreviewOptions(is_disabled=screen.preview is None, url=screen.preview)
