"""/remove: take one article down, with Undo."""

from telegram import Update

from bot.commands import logbook
from bot.commands.asking import article_meant, words_of
from bot.context import Context
from bot.replying import reply, show
from bot.texts import text
from bot.views import removing as view
from bot.views.screen import Screen, shortened
from storage import articles, removals
from storage.models import Deed

_MOST_DIGITS, _MOST_TYPED = 15, 60


async def remove(update: Update, context: Context) -> None:
    """``/remove 12``; ``/remove`` as a reply to an article, or for the one read last: ask whether it is meant."""
    user, services = update.effective_user, context.services
    if user is None:
        return
    typed = words_of(context).lstrip("#")
    if typed and (not typed.isdecimal() or len(typed) > _MOST_DIGITS):
        await reply(update, context, Screen(text("read-number", typed=shortened(typed, _MOST_TYPED))))
        return
    article_id = int(typed) if typed else await article_meant(update, services, user.id)
    if article_id is None:
        await reply(update, context, Screen(text("remove-ask")))
        return
    async with services.database.reading() as connection:
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
