"""Digests that people ask for, and their pages."""

from collections.abc import Sequence

from telegram import Update

from bot.commands.asking import is_private
from bot.context import Context
from bot.digest import shown
from bot.replying import reply, show
from bot.texts import text
from bot.views import digest as view
from bot.views.screen import Screen


async def send(
    update: Update, context: Context, ids: Sequence[int], *, day: str | None = None, interests: Sequence[str] = ()
) -> None:
    """Send a digest of these articles as a new message, or a sentence where none of them is left.

    Args:
        day: The day or period that it bears; None for the newest day of its articles.
        interests: Names and words that its reader asked for.
    """
    services = context.services
    composed = await shown.of_articles(services.database, ids, day, interests)
    if composed is None:
        await reply(update, context, Screen(text("digest-nothing")))
        return
    await reply(update, context, view.screen(composed, context.bot.username, private=is_private(update)))
    # Only its buttons need it remembered, so the answer does not wait for a load that writes.
    context.application.create_task(shown.remember(services.database, composed, services.clock()), update)


async def turn_to(update: Update, context: Context, number: int, page: int) -> None:
    """Show a page (from 0) of the digest with this number in place."""
    composed = await shown.numbered(context.services.database, number)
    if composed is None:
        await show(update, context, Screen(text("list-gone")))
        return
    screen = view.screen(composed, context.bot.username, private=is_private(update), page=page)
    await show(update, context, screen)
