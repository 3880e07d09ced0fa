"""/latest: the newest articles."""

from telegram import Update

from bot.commands import listing
from bot.commands.asking import words_of
from bot.context import Context
from bot.replying import reply
from bot.texts import text
from bot.views.callbacks import ListKind, ListName
from bot.views.screen import Screen


async def latest(update: Update, context: Context) -> None:
    """``/latest``, or ``/latest 5`` for no more than five."""
    typed = words_of(context) or str(listing.MOST_LATEST)
    if not typed.isdecimal() or not 1 <= int(typed) <= listing.MOST_LATEST:
        await reply(update, context, Screen(text("latest-count", most=listing.MOST_LATEST)))
        return
    await reply(update, context, await listing.screen(context.services, ListName(ListKind.NEWEST, str(int(typed)))))
