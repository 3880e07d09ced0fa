"""A heart as the reaction to an article saves it, and taken away lets it go, where Telegram tells of reactions.

That is in private chats, and in groups where the bot is an admin (https://core.telegram.org/bots/api#update). A star
or a bookmark is not among the reactions that anybody may give.
"""

from collections.abc import Iterable

from telegram import ReactionType, ReactionTypeEmoji, Update
from telegram.constants import ChatType, ReactionEmoji
from telegram.error import BadRequest

from bot.context import Context
from bot.views import article as view
from bot.views import callbacks
from bot.views.callbacks import ShowArticle
from storage import articles, saved, shown_articles

HEARTS = frozenset({ReactionEmoji.RED_HEART, ReactionEmoji.HEART_ON_FIRE})


async def reacted(update: Update, context: Context) -> None:
    """``message_reaction``: save the article that the message shows, or let it go; of any other message nothing."""
    change, services = update.message_reaction, context.services
    if change is None or change.user is None:  # an anonymous admin: nobody to save it for
        return
    kept = _has_heart(change.new_reaction)
    if kept is _has_heart(change.old_reaction):
        return
    async with services.database.reading() as connection:
        shown = await shown_articles.under(connection, change.chat.id, change.message_id)
    page = callbacks.parse(shown or "")
    if not isinstance(page, ShowArticle):
        return
    async with services.database.writing() as connection:
        if kept:
            await saved.keep(connection, change.user.id, page.article_id, services.clock())
        else:
            await saved.let_go(connection, change.user.id, page.article_id)
    if change.chat.type == ChatType.PRIVATE:
        await _show_star(context, change.chat.id, change.message_id, page, kept=kept)


def _has_heart(reactions: Iterable[ReactionType]) -> bool:
    return any(isinstance(each, ReactionTypeEmoji) and each.emoji in HEARTS for each in reactions)


async def _show_star(context: Context, chat_id: int, message_id: int, page: ShowArticle, *, kept: bool) -> None:
    """Have the star under the article say what holds now: all that shows that the heart was understood."""
    async with context.services.database.reading() as connection:
        article = await articles.get(connection, page.article_id)
    if article is None:
        return
    shown = view.screen(article, page.page or 0, page.back, kept=kept)
    try:
        await context.bot.edit_message_reply_markup(chat_id, message_id, reply_markup=shown.keyboard)
    except BadRequest:  # the star said so already, or the message is gone
        return
