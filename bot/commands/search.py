"""/search, and plain words in a private chat: the articles that they are looking for, narrowed by tapping."""

from telegram import Update

from bot.commands import finding
from bot.commands.asking import words_of
from bot.context import Context
from bot.replying import reply, show
from bot.texts import text
from bot.views import narrowing
from bot.views.callbacks import NarrowSearch
from bot.views.screen import Screen
from storage import labels, words

MOST_TYPED = 300  # characters of a query that are looked at
_NAMES_A_LABEL = ("s", "t")


async def search(update: Update, context: Context) -> None:
    """``/search harbour ferries``."""
    await find(update, context, words_of(context))


async def plain_words(update: Update, context: Context) -> None:
    """Words without a command; in a group, words that begin with the bot's name."""
    said = update.effective_message.text or "" if update.effective_message else ""
    name = f"@{context.bot.username}"
    if said.lower().startswith(name.lower()):
        said = said[len(name) :]
    await find(update, context, said)


async def find(update: Update, context: Context, typed: str) -> None:
    """Send the first page of what was found, or a sentence that says what to do."""
    query = " ".join(typed.split())[:MOST_TYPED]
    if not query:
        await reply(update, context, Screen(text("search-ask")))
    elif not words.words(query):
        await reply(update, context, Screen(text("search-no-words")))
    else:
        found = await finding.results(context.services, query)
        finding.remember(update, context, query)
        await reply(update, context, found)


async def narrow(update: Update, context: Context, callback: NarrowSearch) -> None:
    """Show a search in place, narrowed as the button says, with what would narrow it further."""
    services, change = context.services, callback.change
    before = await finding.recalled(services, callback.query_id)
    async with services.database.reading() as connection:
        label = await labels.get(connection, int(change[1:])) if change[:1] in _NAMES_A_LABEL else None
    if before is None:
        await show(update, context, Screen(text("list-gone")))
        return
    query = narrowing.changed(before, change, label, services.clock().date())
    found = await finding.results(services, query, narrows=not change.startswith("e"))
    finding.remember(update, context, query)
    await show(update, context, found)
