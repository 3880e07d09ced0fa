"""/privacy: what is stored about a person, and a button that erases it."""

from telegram import Update

from bot.commands.asking import is_private
from bot.context import Context
from bot.replying import reply, show
from bot.texts import plain, text
from bot.views.buttons import button
from bot.views.callbacks import Erase
from bot.views.screen import Screen
from storage import actions, admins, broadcasts, chats, first_run, languages, readers, saved, shown_articles, told


async def privacy(update: Update, context: Context) -> None:
    """``/privacy``; the button stands in private chats only, where a chat is a person."""
    rows = ([button(plain("button-erase"), Erase())],) if is_private(update) else ()
    await reply(update, context, Screen(text("privacy"), rows))


async def erase(update: Update, context: Context) -> None:
    """The button of :func:`privacy`."""
    user = update.effective_user
    if user is None or not is_private(update):
        return
    is_admin = user.id in await context.services.admins()
    async with context.services.database.writing() as connection:
        await chats.erase(connection, user.id)
        await readers.forget(connection, user.id)
        await saved.forget(connection, user.id)
        await shown_articles.forget(connection, user.id)
        await languages.forget(connection, user.id)
        await actions.forget(connection, user.id)
        await admins.forget(connection, user.id)
        await broadcasts.forget(connection, user.id)
        await first_run.forget(connection, user.id, context.services.clock())
        if not is_admin:  # an admin's own menu stays, and has to be known
            await told.forget_person(connection, user.id)
    done = text("privacy-erased")
    if is_admin:
        done += "\n" + text("privacy-admin-kept")
    await show(update, context, Screen(done))
