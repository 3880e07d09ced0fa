"""/search, and plain words in a private chat: the articles that they are looking for."""

from telegram import Update

from bot.commands import listing
from bot.commands.asking import words_of
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import text
from bot.views.screen import Screen
from storage import queries, words

MOST_TYPED = 300  # characters of a query that are looked at


async def search(update: Update, context: Context) -> None:
    """``/search harbour ferries``."""
    await _answer(update, context, words_of(context))


async def plain_words(update: Update, context: Context) -> None:
    """Words without a command; in a group, words that begin with the bot's name."""
    said = update.effective_message.text or "" if update.effective_message else ""
    name = f"@{context.bot.username}"
    if said.lower().startswith(name.lower()):
        said = said[len(name) :]
    await _answer(update, context, said)


async def _answer(update: Update, context: Context, typed: str) -> None:
    """The first page of what was found, or a sentence that says what to do."""
    query = " ".join(typed.split())[:MOST_TYPED]
    if not query:
        await reply(update, context, Screen(text("search-ask")))
    elif not words.words(query):
        await reply(update, context, Screen(text("search-no-words")))
    else:
        await reply(update, context, await listing.results(context.services, query))
        # Only its buttons need it remembered, so the answer does not wait for a load that writes.
        context.application.create_task(_remember(context.services, query), update)


async def _remember(services: Services, query: str) -> None:
    async with services.database.writing() as connection:
        await queries.remember(connection, query, services.clock())
