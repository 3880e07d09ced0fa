"""/tag, /tags and /sources: articles by what they are filed under."""

from collections.abc import Sequence

from telegram import Update

from bot.commands import listing
from bot.commands.asking import words_of
from bot.context import Context, Services
from bot.replying import reply
from bot.texts import text
from bot.views import labels as view
from bot.views.callbacks import ListKind, ListName
from bot.views.screen import Screen
from storage import articles, labels
from storage.models import LabelKind

KINDS = {
    "tags": (LabelKind.CATEGORY, LabelKind.TAG, LabelKind.TOPIC),
    "sources": (LabelKind.SOURCE,),
}
_MOST_TYPED = 200


async def tag(update: Update, context: Context) -> None:
    """``/tag economy``: the label that is meant, or the few that may be."""
    typed = words_of(context)
    screen = await _meant(context.services, typed, tuple(LabelKind)) if typed else Screen(text("tag-ask"))
    await reply(update, context, screen)


async def source(update: Update, context: Context) -> None:
    """``/source Coast Radio``: what a source published; without a name, all sources."""
    typed = words_of(context)
    kinds = (LabelKind.SOURCE,)
    screen = await _meant(context.services, typed, kinds) if typed else await names(context.services, "sources")
    await reply(update, context, screen)


async def author(update: Update, context: Context) -> None:
    """``/author Ines Duarte``: what a person wrote."""
    typed = words_of(context)
    kinds = (LabelKind.AUTHOR,)
    screen = await _meant(context.services, typed, kinds) if typed else Screen(text("author-ask"))
    await reply(update, context, screen)


async def _meant(services: Services, typed: str, kinds: Sequence[LabelKind]) -> Screen:
    async with services.database.reading() as connection:
        found = await labels.find(connection, typed[:_MOST_TYPED], kinds)
    if found.clear:
        return await listing.screen(services, ListName(ListKind.LABEL, str(found.labels[0].id)))
    return view.several(typed, found.labels) if found.labels else view.unknown(typed, kinds)


async def tags(update: Update, context: Context) -> None:
    """``/tags``: every category, tag and topic."""
    await reply(update, context, await names(context.services, "tags"))


async def sources(update: Update, context: Context) -> None:
    """``/sources``: every source."""
    await reply(update, context, await names(context.services, "sources"))


async def names(services: Services, which: str, page: int = 0) -> Screen:
    """A page (from 0) of the names of "tags" or "sources"."""
    async with services.database.reading() as connection:
        listed = await labels.listed(connection, KINDS[which])
        empty = not listed and await articles.newest_day(connection) is None
    if listed:
        return view.screen(which, listed, page)
    return Screen(text("list-empty" if empty else f"labels-none-{which}"))
