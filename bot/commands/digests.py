"""Digests that people ask for, and their pages."""

from collections.abc import Sequence

from telegram import Update

from bot.commands.asking import is_private
from bot.context import Context, Services
from bot.digest import shown
from bot.digest.compose import Digest
from bot.replying import reply, show
from bot.texts import text
from bot.views import digest as view
from bot.views.screen import Screen
from storage import digests
from storage.digests import ShownDigest


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
    # Only its buttons need it remembered, so the answer does not wait for a load that writes.
    services.shown[composed.number] = shown.made_of(composed)
    context.application.create_task(_store(services, composed), update)
    await reply(update, context, view.screen(composed, context.bot.username, private=is_private(update)))


async def turn_to(update: Update, context: Context, number: int, page: int) -> None:
    """Show a page (from 0) of the digest with this number in place."""
    composed = await numbered(context.services, number)
    if composed is None:
        await show(update, context, Screen(text("list-gone")))
        return
    screen = view.screen(composed, context.bot.username, private=is_private(update), page=page)
    await show(update, context, screen)


async def numbered(services: Services, number: int) -> Digest | None:
    """The digest that was shown under this number; None where it is forgotten or none of its articles is left."""
    known = await recalled(services, number)
    return await shown.again(services.database, number, known) if known else None


async def recalled(services: Services, number: int) -> ShownDigest | None:
    """What the digest that was shown under this number was made of, or None where it is forgotten."""
    if known := services.shown.get(number):
        return known
    async with services.database.reading() as connection:
        return await digests.remembered(connection, number)


async def _store(services: Services, composed: Digest) -> None:
    try:
        await shown.remember(services.database, composed, services.clock())
    finally:
        services.shown.pop(composed.number, None)
