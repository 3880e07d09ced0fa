"""/read: an article, page by page, from where its reader left it."""

from datetime import datetime

from telegram import Update

from bot.commands.asking import is_private, words_of
from bot.context import Context, Services
from bot.replying import reply, show
from bot.texts import text
from bot.views import article as view
from bot.views.callbacks import ShowList
from bot.views.screen import Screen, shortened
from storage import articles, readers, saved

_MOST_DIGITS = 15


async def read(update: Update, context: Context) -> None:
    """``/read 12``."""
    typed = words_of(context).lstrip("#")
    if not typed:
        await reply(update, context, Screen(text("read-ask")))
    elif not typed.isdecimal() or len(typed) > _MOST_DIGITS:
        await reply(update, context, Screen(text("read-number", typed=shortened(typed, 60))))
    else:
        await open_article(update, context, int(typed))


async def open_article(update: Update, context: Context, article_id: int, back: ShowList | None = None) -> None:
    """Send the article as a new message."""
    shown, number = await _page(update, context.services, article_id, None, back)
    await reply(update, context, shown)
    _remember(update, context, article_id, number)


async def turn_to(
    update: Update, context: Context, article_id: int, number: int | None, back: ShowList | None = None
) -> None:
    """Show a page (from 0) of the article in place; None for where its reader left it."""
    shown, number = await _page(update, context.services, article_id, number, back)
    await show(update, context, shown)
    _remember(update, context, article_id, number)


async def _page(
    update: Update, services: Services, article_id: int, number: int | None, back: ShowList | None
) -> tuple[Screen, int | None]:
    """The page, or a sentence where there is no such article, and the page's number.

    A group reads together: there nobody's own place counts.
    """
    reader = update.effective_user.id if update.effective_user and is_private(update) else None
    async with services.database.reading() as connection:
        article = await articles.get(connection, article_id)
        kept = None if reader is None else await saved.is_kept(connection, reader, article_id)
        left_at = 0 if reader is None or number is not None else await readers.page_of(connection, reader, article_id)
    if article is None:
        return Screen(text("read-gone", id=str(article_id))), None
    if number is None:
        number = view.resumed(article, left_at)
    return view.screen(article, number, back, kept=kept), number


def _remember(update: Update, context: Context, article_id: int, number: int | None) -> None:
    """Keep the place; the answer does not wait for a load that writes."""
    user = update.effective_user
    if user and number is not None and is_private(update):
        now = context.services.clock()
        context.application.create_task(_turned(context.services, user.id, article_id, number, now), update)


async def _turned(services: Services, user_id: int, article_id: int, number: int, now: datetime) -> None:
    async with services.database.writing() as connection:
        await readers.turn_to(connection, user_id, article_id, number, now)
