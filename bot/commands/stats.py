"""/stats: numbers about the archive and its readers, and a picture of them."""

import logging

from telegram import Update
from telegram.constants import ChatAction

from bot import charts
from bot.charts import DrawingError
from bot.commands.asking import thread_of
from bot.context import Context
from bot.replying import place_of, reply
from bot.texts import text
from bot.views import stats as view
from bot.views.screen import Screen
from storage import figures, subscriptions, timelines

log = logging.getLogger(__name__)

_UPLOAD_SECONDS = 60.0


async def stats(update: Update, context: Context) -> None:
    """``/stats``: the numbers at once, the picture when it is drawn."""
    services = context.services
    async with services.database.reading() as connection:
        counts = await figures.of_archive(connection)
        paused = await subscriptions.why_paused(connection)
    await reply(update, context, view.numbers(counts, paused))
    if counts["articles"]:
        await _send_picture(update, context)


async def _send_picture(update: Update, context: Context) -> None:
    chat, services = update.effective_chat, context.services
    if chat is None:
        return
    await context.bot.send_chat_action(chat.id, ChatAction.UPLOAD_PHOTO, message_thread_id=thread_of(update))
    today = services.clock().date()
    async with services.database.writing() as connection:
        await timelines.note_subscriptions(connection, today)
    async with services.database.reading() as connection:
        history = await timelines.history(connection, today)
    try:
        picture = await charts.draw(view.picture(history))
    except DrawingError:
        log.exception("The picture of /stats could not be drawn")
        await reply(update, context, Screen(text("stats-no-picture")))
        return
    said, place = view.caption(history), place_of(update)
    await context.bot.send_photo(chat.id, picture, caption=said, write_timeout=_UPLOAD_SECONDS, **place)
