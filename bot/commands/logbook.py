"""The log of what admins did, and /log, which shows it."""

from telegram import Update

from bot.context import Context, Services
from bot.replying import reply
from bot.views import logbook as view
from storage import actions
from storage.models import Deed

_SHOWN = 30


async def note(services: Services, user_id: int, deed: Deed, about: str = "", whom: int | None = None) -> None:
    """Put down what an admin did, and to whom where it was a person."""
    async with services.database.writing() as connection:
        await actions.add(connection, user_id, deed, about, services.clock(), whom)


async def log(update: Update, context: Context) -> None:
    """``/log``: what admins did last, and who."""
    user = update.effective_user
    async with context.services.database.reading() as connection:
        done = await actions.recent(connection, _SHOWN)
    await reply(update, context, view.screen(done, reader=user.id if user else None))
