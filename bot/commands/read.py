"""/read: an article, page by page."""

from telegram import Update

from bot.commands.asking import words_of
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import text
from bot.views import article as view
from bot.views.callbacks import ShowList
from bot.views.screen import Screen, shortened
from storage import articles

_MOST_DIGITS = 15


async def read(update: Update, context: Context) -> None:
    """``/read 12``."""
    typed = words_of(context).lstrip("#")
    if not typed:
        await reply(update, context, Screen(text("read-ask")))
    elif not typed.isdecimal() or len(typed) > _MOST_DIGITS:
        await reply(update, context, Screen(text("read-number", typed=shortened(typed, 60))))
    else:
        await reply(update, context, await page(context.services, int(typed)))


async def page(services: Services, article_id: int, number: int = 0, back: ShowList | None = None) -> Screen:
    """A page (from 0) of the article, or a sentence where there is no such article."""
    async with services.database.reading() as connection:
        article = await articles.get(connection, article_id)
    if article is None:
        return Screen(text("read-gone", id=str(article_id)))
    return view.screen(article, number, back)
