"""What a link to the bot leads to: an article, a search, a list, a digest, or the offer of a digest to a group."""

from telegram import Update

from bot.commands import digests, keeping, listing, read, search, settings
from bot.commands.asking import is_private
from bot.context import Context
from bot.replying import reply
from bot.views import deep_links, sharing
from bot.views.callbacks import OpenArticle, RunCommand, ShowDigest, ShowList
from bot.views.deep_links import OfferDigest, Search


async def follow_link(update: Update, context: Context, payload: str) -> bool:
    """Send what the payload of a link means; False where it means nothing."""
    target = deep_links.parse(payload)
    context.args = []  # they were the link's, and are no command's
    match target:
        case None:
            return False
        case OpenArticle(article_id):
            await read.open_article(update, context, article_id)
        case Search(words):
            await search.find(update, context, words)
        case ShowDigest(number, page):
            await digests.turn_to(update, context, number, page)
        case ShowList(name, page):
            await reply(update, context, await listing.screen(context.services, name, page))
        case OfferDigest():
            return await _offer_digest(update, context)
        case RunCommand("settings"):
            await settings.settings(update, context)
        case _:
            await keeping.list_saved(update, context)
    return True


async def _offer_digest(update: Update, context: Context) -> bool:
    """In a group, a digest that only waits for a tap; in private there is nothing to add it to."""
    chat = update.effective_chat
    if chat is None or is_private(update):
        return False
    if context.services.welcomed.get(chat.id, context.services.clock()):
        return True  # by whose link the bot just came in: the welcome offers it
    whole = await context.services.whole_bot()
    await reply(update, context, sharing.digest_offer(chat.id, whole.hour.value, whole.zone.value))
    return True
