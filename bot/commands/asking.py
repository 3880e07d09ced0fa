"""What was asked: the words after a command, and the chat it was asked in."""

from telegram import Message, Update
from telegram.constants import ChatType

from bot import bidi
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import text
from bot.views import callbacks
from bot.views.callbacks import KeepArticle, ShowArticle
from bot.views.screen import Screen, shortened
from storage import readers, subscriptions

_MOST_DIGITS, _MOST_TYPED = 15, 60


def words_of(context: Context) -> str:
    """What stands after the command, on one line."""
    return bidi.bare(" ".join(context.args or ()))


def is_private(update: Update) -> bool:
    """Whether the update comes from a person's own chat with the bot."""
    return update.effective_chat is not None and update.effective_chat.type == ChatType.PRIVATE


def sender_of(update: Update) -> int | None:
    """Who asks, as an id: a person's, or that of the chat in whose name they write."""
    message, user = update.effective_message, update.effective_user
    if message and message.sender_chat and update.callback_query is None:
        return message.sender_chat.id
    return user.id if user else None


def thread_of(update: Update) -> int | None:
    """The forum topic that the update comes from, or None."""
    message = update.effective_message
    return message.message_thread_id if message and message.is_topic_message else None


async def own_zone(update: Update, context: Context) -> str:
    """The zone in which days are meant in this chat: its first subscription's, else that of the whole bot."""
    chat = update.effective_chat
    async with context.services.database.reading() as connection:
        own = await subscriptions.of_chat(connection, chat.id, thread_of(update)) if chat else []
    return own[0].zone if own else (await context.services.whole_bot()).zone.value


async def article_asked(update: Update, context: Context, question: str) -> int | None:
    """The article that a command is about: the number behind it, else the one replied to, else the one read last.

    None where there is none; the ``question`` (a text's name), or what is wrong with the number, was then said.
    """
    asker = sender_of(update)
    if asker is None:
        return None
    typed = words_of(context).lstrip("#")
    if typed and (not typed.isdecimal() or len(typed) > _MOST_DIGITS):
        await reply(update, context, Screen(text("read-number", typed=shortened(typed, _MOST_TYPED))))
        return None
    article_id = int(typed) if typed else await _meant(update, context.services, asker)
    if article_id is None:
        await reply(update, context, Screen(text(question)))
    return article_id


def answered(message: Message) -> Message | None:
    """The message that this one is a reply to, if any.

    In a topic Telegram makes every message a reply to the one that began the topic: that is nobody's doing.
    """
    above = message.reply_to_message
    if above is None or above.forum_topic_created:
        return None
    return None if message.is_topic_message and above.message_id == message.message_thread_id else above


async def _meant(update: Update, services: Services, user_id: int) -> int | None:
    message = update.effective_message
    if message and (above := answered(message)):
        return _under(above)
    async with services.database.reading() as connection:
        return await readers.last_read(connection, user_id)


def _under(message: Message) -> int | None:
    """The article that a message shows, by its star."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    data = [one.callback_data for row in rows for one in row if isinstance(one.callback_data, str)]
    meant = (callbacks.parse(each) for each in data)
    return next((each.article_id for each in meant if isinstance(each, KeepArticle | ShowArticle)), None)
