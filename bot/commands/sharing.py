"""The link behind a "Share" button."""

from telegram import Update

from bot.commands import digests, finding
from bot.context import Context, Services
from bot.replying import reply, show
from bot.texts import plain, text
from bot.views import dates, deep_links, sharing
from bot.views.callbacks import ListKind, OpenArticle, ShareLink, ShowDigest, ShowList
from bot.views.deep_links import Search, Target
from bot.views.screen import Screen
from storage import articles


async def give(update: Update, context: Context, callback: ShareLink) -> None:
    """Send the link, with a button that sends it on."""
    target = deep_links.parse(callback.payload)
    found = await _whole(context.services, target) if target else None
    if found is None:
        await show(update, context, Screen(text("list-gone")))
        return
    target, said = found
    await reply(update, context, sharing.given(context.bot.username, target, said))


async def _whole(services: Services, target: Target) -> tuple[Target, str] | None:
    """The target, as far as it can be by itself, and what it is in words; None where it is gone."""
    match target:
        case ShowList(name) if name.kind is ListKind.QUERY:
            query = await finding.recalled(services, int(name.of))
            if query is None:
                return None
            return (Search(query) if deep_links.fits(query) else target), query
        case OpenArticle(article_id):
            async with services.database.reading() as connection:
                article = await articles.get(connection, article_id)
            return (target, article.title) if article else None
        case ShowDigest(number):
            digest = await digests.recalled(services, number)
            return (target, plain("share-digest", date=dates.weekday(digest.day))) if digest else None
        case _:
            return target, ""
