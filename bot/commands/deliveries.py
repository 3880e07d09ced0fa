"""How the digests arrive, for admins."""

from telegram import Update

from bot.context import Context
from bot.replying import reply
from bot.views import deliveries as view
from storage import delivered

_DAYS = 7


async def deliveries(update: Update, context: Context) -> None:
    """``/deliveries``: the last days' digests: due, sent, late, failed and why; and which chats are paused."""
    services = context.services
    async with services.database.reading() as connection:
        days = await delivered.last_days(connection, services.clock(), _DAYS)
        paused = await delivered.paused(connection)
    await reply(update, context, view.screen(days, paused))
