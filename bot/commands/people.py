"""A person whom a message brings: as a contact, as who first wrote it, or as who wrote it."""

from telegram import Contact, Message, MessageOrigin, MessageOriginHiddenUser, MessageOriginUser, User
from telegram.error import BadRequest, Forbidden

from bot.context import Context
from bot.texts import text
from bot.views.admins import Person
from bot.views.screen import Screen, shortened

_MOST_NAME = 40


def brought_by(message: Message) -> Person | Screen | None:
    """The person of a contact or of a forwarded message; what to say where they hide; None where it brings nobody."""
    if message.contact:
        return _of_contact(message.contact)
    return _of_origin(message.forward_origin) if message.forward_origin else None


def author_of(message: Message) -> Person | Screen:
    """Whom a message brings, else who wrote it; what to say where that is nobody who could be an admin."""
    brought = brought_by(message)
    if brought:
        return brought
    if message.sender_chat or message.forward_origin or message.from_user is None:
        return Screen(text("admins-anonymous"))
    return Screen(text("admins-bot")) if message.from_user.is_bot else _of_user(message.from_user)


async def named(context: Context, user_id: int, name: str = "") -> Person:
    """The person of this number, by the ``name`` that is known, else by the one that Telegram tells."""
    if name:
        return Person(user_id, name)
    try:
        found = await context.bot.get_chat(user_id)
    except (BadRequest, Forbidden):  # they have never written to the bot
        return Person(user_id, str(user_id))
    return Person(user_id, found.full_name or str(user_id))


def _of_contact(contact: Contact) -> Person | Screen:
    name = " ".join(part for part in (contact.first_name, contact.last_name) if part)
    if contact.user_id is None:
        return Screen(text("admins-contact", name=shortened(name, _MOST_NAME)))
    return Person(contact.user_id, name)


def _of_origin(origin: MessageOrigin) -> Person | Screen | None:
    match origin:
        case MessageOriginUser(sender_user=User(is_bot=False) as user):
            return _of_user(user)
        case MessageOriginHiddenUser(sender_user_name=name):
            return Screen(text("admins-hidden", name=shortened(name, _MOST_NAME)))
        case _:
            return None


def _of_user(user: User) -> Person:
    return Person(user.id, user.full_name)
