"""What rested because Telegram took nothing for a chat goes on."""

from bot.context import Services
from bot.digest import schedule
from storage import subscriptions


async def resume(services: Services, chat_id: int) -> None:
    """Send to this chat again what rested because Telegram took nothing for it."""
    now = services.clock()
    async with services.database.writing() as connection:
        resting = await subscriptions.unreachable(connection, chat_id)
        times = [(one.id, schedule.next_time(one.at, one.zone, now, one.days)) for one in resting]
        await subscriptions.resume(connection, chat_id, times, now)
