"""The chat that a digest is for: the one it was asked in, or a channel that was named in private."""

from dataclasses import dataclass
from datetime import datetime

from aiosqlite import Connection
from telegram import Chat as TelegramChat
from telegram import ChatFullInfo, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, Forbidden

from bot.commands import rights, speaking
from bot.commands.asking import is_private, thread_of
from bot.context import Context
from bot.texts import ENGLISH, language, speak, text
from bot.views.screen import Screen, shortened
from storage import chats, languages
from storage.models import Chat

_MOST_NAME = 60


@dataclass(frozen=True, slots=True)
class Place:
    """A chat, or a topic of it, that the sender may change.

    Attributes:
        is_elsewhere: Whether it is another chat than the one it was asked in: a channel.
        language: That of whoever asks; what they set up speaks it where no other was chosen.
    """

    chat: Chat
    thread_id: int | None = None
    is_elsewhere: bool = False
    language: str = ENGLISH


async def meant(update: Update, context: Context, named: str | None) -> Place | Screen:
    """The place to change: this chat, or the channel that was ``named`` ("@name" or an id); else why not."""
    here = update.effective_chat
    if here is None:
        raise ValueError("an update without a chat asks for nothing")
    if named:
        return await _channel(update, context, named)
    if not await rights.may_change(update, context, here.id):
        return Screen(text("subscribe-admins"))
    own = await speaking.of_person(context.services, update.effective_user)
    return Place(known(here), thread_of(update), language=own)


async def remember(connection: Connection, place: Place, now: datetime) -> None:
    """Remember the chat where something was set up, and speak with it as with whoever did, unless it has a language."""
    await chats.seen(connection, place.chat, now)
    spoken = await languages.learn(connection, place.chat.id, place.language)
    if not place.is_elsewhere:
        speak(spoken)


def known(chat: TelegramChat | ChatFullInfo) -> Chat:
    """A chat of Telegram's as the archive keeps it."""
    return Chat(chat.id, str(chat.type), chat.title or chat.first_name or "")


async def _channel(update: Update, context: Context, named: str) -> Place | Screen:
    name = shortened(named, _MOST_NAME)
    if not is_private(update):
        return Screen(text("channel-in-private", name=name))
    try:
        found = await context.bot.get_chat(named if named.startswith("@") else int(named))
    except (BadRequest, Forbidden, ValueError):  # of Telegram, or of what is no number
        return Screen(text("channel-unknown", name=name))
    if found.type != ChatType.CHANNEL:
        return Screen(text("channel-is-none", name=name))
    admins = await rights.admins(context, found.id)
    if context.bot.id not in admins:
        return Screen(text("channel-add-me", name=name))
    if update.effective_user is None or update.effective_user.id not in admins:
        return Screen(text("channel-admins", name=name))
    return Place(known(found), is_elsewhere=True, language=language())
