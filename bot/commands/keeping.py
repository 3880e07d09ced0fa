"""/save and /saved: what a reader keeps."""

from telegram import Update

from bot.commands import listing
from bot.commands.asking import article_asked, is_private
from bot.commands.roles import sender
from bot.context import Context, Services
from bot.replying import acknowledge, reply, show
from bot.texts import plain, text
from bot.views import article as view
from bot.views.buttons import button, link
from bot.views.callbacks import KeepArticle, ListKind, ListName, ShowList
from bot.views.screen import Screen, shortened
from storage import articles, saved
from storage.models import StoredArticle

SAVED = ListName(ListKind.SAVED, "")
_MOST_TITLE = 160


async def save(update: Update, context: Context) -> None:
    """``/save 12``; ``/save`` as a reply to an article, or for the one that was read last."""
    user = sender(update)
    if user is None:
        await reply(update, context, Screen(text("save-anonymous")))
        return
    article_id = await article_asked(update, context, "save-ask")
    if article_id is None:
        return
    article = await _keep(context.services, user.id, article_id)
    if article is None:
        await reply(update, context, Screen(text("read-gone", id=str(article_id))))
        return
    title = shortened(article.title, _MOST_TITLE)
    rows = ([button(plain("button-saved"), ShowList(SAVED))],) if is_private(update) else ()
    await reply(update, context, Screen(text("save-done", title=title), rows))


async def list_saved(update: Update, context: Context) -> None:
    """``/saved``; what a person keeps is shown in their own chat only."""
    user = update.effective_user
    if user and is_private(update):
        await reply(update, context, await listing.screen(context.services, SAVED, reader=user.id))
        return
    address = f"https://t.me/{context.bot.username}?start=saved"
    await reply(update, context, Screen(text("saved-private"), ([link(plain("button-saved"), address)],)))


async def pressed(update: Update, context: Context, callback: KeepArticle) -> None:
    """The star under an article: keep it or let it go; in a private chat the button changes with it."""
    query, user, services = update.callback_query, update.effective_user, context.services
    if query is None or user is None:
        return
    if callback.kept:
        article = await _keep(services, user.id, callback.article_id)
    else:
        async with services.database.writing() as connection:
            await saved.let_go(connection, user.id, callback.article_id)
        async with services.database.reading() as connection:
            article = await articles.get(connection, callback.article_id)
    if article is None:
        await acknowledge(query, plain("read-gone", id=str(callback.article_id)))
        return
    await acknowledge(query, plain("kept-notice" if callback.kept else "let-go-notice"), alert=False)
    if is_private(update):
        await show(update, context, view.screen(article, callback.page, callback.back, kept=callback.kept))


async def _keep(services: Services, user_id: int, article_id: int) -> StoredArticle | None:
    """Save the article; None where there is none."""
    async with services.database.writing() as connection:
        await saved.keep(connection, user_id, article_id, services.clock())
    async with services.database.reading() as connection:
        return await articles.get(connection, article_id)
