"""Which language is spoken with whom: found out as an update comes in, before anything is answered."""

from telegram import Chat, Update, User
from telegram.constants import ChatType

from bot import texts
from bot.context import Context, Services
from storage import languages
from storage.languages import Spoken


async def speak(update: Update, context: Context) -> None:
    """Speak the language of those who will read the answer; it holds for the task that handles this update."""
    texts.speak(await _of_readers(update, context))


async def of_person(services: Services, user: User | None) -> str:
    """The language that a person chose, else that of their Telegram, else the one known of them, else English."""
    if user is None:
        return texts.ENGLISH
    async with services.database.reading() as connection:
        found = await languages.of(connection, user.id)
    return found.language if found and found.chosen else _not_chosen(user, found)


async def of_chat(services: Services, chat_id: int) -> str:
    """The language that is spoken in a group or channel: chosen there, else of whoever set it up, else English."""
    async with services.database.reading() as connection:
        found = await languages.of(connection, chat_id)
    return found.language if found else texts.ENGLISH


async def _of_readers(update: Update, context: Context) -> str:
    chat, user = update.effective_chat, update.effective_user
    if update.my_chat_member is not None and user is not None:  # whoever added the bot is told, a channel is not
        return await _of_new_chat(context.services, update.my_chat_member.chat, user)
    if chat is not None and chat.type != ChatType.PRIVATE:
        return await of_chat(context.services, chat.id)
    return await _of_known(update, context, user) if user else texts.ENGLISH


async def _of_new_chat(services: Services, chat: Chat, user: User) -> str:
    async with services.database.reading() as connection:
        found = await languages.of(connection, chat.id) if chat.type in {ChatType.GROUP, ChatType.SUPERGROUP} else None
    return found.language if found else await of_person(services, user)


async def _of_known(update: Update, context: Context, user: User) -> str:
    """A person's language; what their digest comes in follows their Telegram, as long as they chose none."""
    services = context.services
    async with services.database.reading() as connection:
        found = await languages.of(connection, user.id)
    if found is None or found.chosen:
        return found.language if found else _not_chosen(user, None)
    now = _not_chosen(user, found)
    if now != found.language:
        context.application.create_task(_learn(services, user.id, now), update)
    return now


def _not_chosen(user: User, found: Spoken | None) -> str:
    return texts.known(user.language_code) or (found.language if found else texts.ENGLISH)


async def _learn(services: Services, chat_id: int, language: str) -> None:
    async with services.database.writing() as connection:
        await languages.learn(connection, chat_id, language)
