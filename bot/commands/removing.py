"""/remove: take one article down, with Undo."""

from telegram import Update

from bot.commands import logbook
from bot.commands.asking import article_asked
from bot.context import Context
from bot.replying import reply, show
from bot.texts import text
from bot.views import removing as view
from bot.views.screen import Screen
from storage import articles, removals
from storage.models import Deed


async def remove(update: Update, context: Context) -> None:
    """``/remove 12``; ``/remove`` as a reply to an article, or for the one read last: ask whether it is meant."""
    article_id = await article_asked(update, context, "remove-ask")
    if article_id is None:
        return
    async with context.services.database.reading() as connection:
        article = await articles.get(connection, article_id)
    await reply(update, context, view.asked(article) if article else Screen(text("read-gone", id=str(article_id))))


async def remove_now(update: Update, context: Context, article_id: int) -> None:
    """The button of :func:`remove`: nobody finds the article any more, and digests that show it are edited."""
    user, services = update.effective_user, context.services
    if user is None:
        return
    async with services.database.writing() as connection:
        article = await articles.get(connection, article_id)
        load_id = await removals.remove(connection, article_id, user.id, services.clock())
    if article is None or load_id is None:
        await show(update, context, Screen(text("read-gone", id=str(article_id))))
        return
    await logbook.note(services, user.id, Deed.REMOVE, article.title)
    await show(update, context, view.removed(article, load_id))
