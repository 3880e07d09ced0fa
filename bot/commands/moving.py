"""A group became a supergroup, with another id: all that it gets goes there."""

import logging

from telegram import Update
from telegram.constants import ChatAction, ChatType
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.commands.resuming import resume
from bot.context import Context, Services
from storage import chats
from storage.models import Chat

log = logging.getLogger(__name__)

_MOST_ASKED = 5  # groups with the same title


async def moved(update: Update, context: Context) -> None:
    """Telegram says so, in the old group and in the new one."""
    message, services = update.message, context.services
    if message is None:
        return
    old, new = message.migrate_from_chat_id or message.chat.id, message.migrate_to_chat_id or message.chat.id
    services.welcomed.note(new, update.update_id, services.clock())  # the bot comes into it, and is nothing new there
    await _follow(services, old, new)


async def has_moved(context: Context, chat: Chat) -> bool:
    """Whether the chat that the bot came into is a group of ours that became a supergroup; what it gets goes there.

    Telegram may tell of the new chat before it tells of the move. Whoever acts in the old one is told the new id, and
    "typing" is an act that leaves no trace.
    """
    if chat.type != ChatType.SUPERGROUP:
        return False
    async with context.services.database.reading() as connection:
        groups = await chats.groups_called(connection, chat.title, _MOST_ASKED)
    for group_id in groups:
        try:
            await context.bot.send_chat_action(group_id, ChatAction.TYPING)
        except ChatMigrated as error:
            if error.new_chat_id == chat.id:
                await _follow(context.services, group_id, chat.id)
                return True
        except (BadRequest, Forbidden):  # the bot is no longer in that one
            continue
        except TelegramError as error:
            log.warning("Group %d could not be asked whether it moved: %s", group_id, error.message)
    return False


async def _follow(services: Services, old: int, new: int) -> None:
    async with services.database.writing() as connection:
        await chats.migrate(connection, old, new)
    services.group_admins.drop(new)
    if old in services.bare:
        services.bare.discard(old)
        services.bare.add(new)
    await resume(services, new)
