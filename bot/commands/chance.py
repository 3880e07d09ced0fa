"""/random: an article by chance."""

from telegram import Update

from bot.commands import read
from bot.context import Context
from bot.replying import reply
from bot.texts import text
from bot.views.screen import Screen
from storage import articles


async def random(update: Update, context: Context) -> None:
    """``/random``."""
    async with context.services.database.reading() as connection:
        article_id = await articles.random_id(connection)
    if article_id is None:
        await reply(update, context, Screen(text("list-empty")))
        return
    await read.open_article(update, context, article_id)
