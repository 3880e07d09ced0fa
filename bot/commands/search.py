"""/search, and plain words in a private chat: the articles that they are looking for."""

from telegram import Update

from bot.commands import listing
from bot.commands.asking import words_of
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import text
from bot.views.callbacks import ListKind, ListName
from bot.views.screen import Screen
from storage import search as storage_search
from storage import words

MOST_TYPED = 300  # characters of a query that are looked at


async def search(update: Update, context: Context) -> None:
    """``/search harbour ferries``."""
    await reply(update, context, await answer(context.services, words_of(context)))


async def plain_words(update: Update, context: Context) -> None:
    """Words without a command; in a group, words that begin with the bot's name."""
    said = update.effective_message.text or "" if update.effective_message else ""
    name = f"@{context.bot.username}"
    if said.lower().startswith(name.lower()):
        said = said[len(name) :]
    await reply(update, context, await answer(context.services, said))


async def answer(services: Services, typed: str) -> Screen:
    """The first page of what was found, or a sentence that says what to do."""
    query = " ".join(typed.split())[:MOST_TYPED]
    if not query:
        return Screen(text("search-ask"))
    if not words.words(query):
        return Screen(text("search-no-words"))
    async with services.database.writing() as connection:
        query_id = await storage_search.remember(connection, query, services.clock())
    return await listing.screen(services, ListName(ListKind.QUERY, str(query_id)))
