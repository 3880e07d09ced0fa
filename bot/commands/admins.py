"""/admins: who runs the bot; an owner adds and removes admins."""

import logging

from telegram import Message, Update
from telegram.error import TelegramError

from bot.commands import logbook, people, search, unknown
from bot.commands.asking import answered, is_private
from bot.context import Context, Services
from bot.replying import reply, show
from bot.texts import plain, speaking, text
from bot.views import admins as view
from bot.views.admins import Listed, Person
from bot.views.buttons import link
from bot.views.callbacks import EditAdmins
from bot.views.screen import Screen
from storage import admins as stored
from storage import languages
from storage.models import Admin, Deed, Role

log = logging.getLogger(__name__)

MOST = 30  # owners and admins, those of the settings aside: one message lists them all
_MOST_DIGITS = 15


async def admins(update: Update, context: Context) -> None:
    """``/admins``; ``/admins add`` and ``/admins remove`` with a number, or as a reply to a person's message."""
    act, *typed = context.args or ["list"]
    screen = await _wished(update, context, act.lower(), "".join(typed).lstrip("#"))
    if is_private(update):
        await reply(update, context, screen)
    else:
        await _answer_in_private(update, context, screen)


async def brought(update: Update, context: Context) -> None:
    """A contact or a forwarded message, in private: of an owner, it may bring a new admin."""
    message, user, services = update.effective_message, update.effective_user, context.services
    if message is None or user is None:
        return
    found = people.brought_by(message) if await services.role_of(user.id) is Role.OWNER else None
    if isinstance(found, Person) and await services.role_of(found.id):
        found = None  # one of us already: what they wrote is looked for, as anything else
    if found:
        screen = view.offered(found) if isinstance(found, Person) else found
        # As an answer: when the button is pressed, the message still says what the person is called.
        await message.reply_text(screen.text, reply_markup=screen.keyboard, do_quote=True)
    elif message.text:
        await search.plain_words(update, context)
    else:
        await unknown.not_text(update, context)


async def edit(update: Update, context: Context, callback: EditAdmins) -> None:
    """The buttons of /admins."""
    owner = update.effective_user
    if owner is None:
        return
    match callback.act:
        case "add":
            person = await _offered(update, context, callback.user_id)
            screen = await _add(context, owner.id, person)
        case "ask":
            person = await _known(context, callback.user_id)
            screen = await _refusal(context.services, person) or view.sure(person)
        case "drop":
            screen = await _drop(context, owner.id, await _known(context, callback.user_id))
        case _:
            screen = await _everyone(context)
    await show(update, context, screen)


async def _wished(update: Update, context: Context, act: str, typed: str) -> Screen:
    """What comes of the words behind /admins."""
    owner, message = update.effective_user, update.effective_message
    if owner is None or message is None or act not in {"add", "remove"}:
        return await _everyone(context)
    person = await _meant(context, message, typed)
    if isinstance(person, Screen):
        return person
    if act == "add":
        return await _add(context, owner.id, person)
    return await _refusal(context.services, person) or view.sure(person)


async def _meant(context: Context, message: Message, typed: str) -> Person | Screen:
    """The person of the number that was typed, else of the message replied to."""
    if typed:
        is_number = typed.isdecimal() and len(typed) <= _MOST_DIGITS and int(typed)
        return await _known(context, int(typed)) if is_number else Screen(text("admins-number"))
    above = answered(message)
    return people.author_of(above) if above else Screen(text("admins-whom"))


async def _everyone(context: Context) -> Screen:
    services = context.services
    async with services.database.reading() as connection:
        kept = await stored.listed(connection)
    names = {one.user_id: one.name for one in kept}
    settings = [
        Listed(await people.named(context, user_id, names.get(user_id, "")), Role.OWNER, None)
        for user_id in sorted(services.settings.admins)
    ]
    others = [
        Listed(
            await people.named(context, one.user_id, one.name),
            Role.OWNER if one.is_owner else Role.ADMIN,
            one.added_at,
        )
        for one in kept
        if one.user_id not in services.settings.admins
    ]
    return view.screen(settings + others, context.bot.username)


async def _known(context: Context, user_id: int) -> Person:
    async with context.services.database.reading() as connection:
        name = next((one.name for one in await stored.listed(connection) if one.user_id == user_id), "")
    return await people.named(context, user_id, name)


async def _offered(update: Update, context: Context, user_id: int) -> Person:
    """The person whom the question is about: the message that it answers says what they are called."""
    question = update.callback_query.message if update.callback_query else None
    asked_about = question.reply_to_message if isinstance(question, Message) else None
    found = people.brought_by(asked_about) if asked_about else None
    return found if isinstance(found, Person) and found.id == user_id else await _known(context, user_id)


async def _add(context: Context, owner_id: int, person: Person) -> Screen:
    services = context.services
    if await services.role_of(person.id):
        return view.about("admins-already", person)
    if person.id == context.bot.id:
        return Screen(text("admins-bot"))
    admin = Admin(person.id, _kept_name(person), services.clock(), added_by=owner_id)
    async with services.database.writing() as connection:
        if len(await stored.listed(connection)) >= MOST:
            return Screen(text("admins-too-many", most=MOST))
        await stored.add(connection, admin)
    await logbook.note(services, owner_id, Deed.MAKE_ADMIN, whom=person.id)
    await _fit_menu(services, person.id)
    told = await _tell(context, person.id, "admins-you-are")
    return view.about("admins-added" if told else "admins-added-untold", person)


async def _refusal(services: Services, person: Person) -> Screen | None:
    """Why this person cannot be removed here; None where they can."""
    roles = await services.roles()
    if person.id in services.settings.admins:
        return view.about("admins-in-settings", person)
    if person.id not in roles:
        return view.about("admins-is-none", person)
    if [user_id for user_id, role in roles.items() if role is Role.OWNER] == [person.id]:
        return view.about("admins-last-owner", person)
    return None


async def _drop(context: Context, owner_id: int, person: Person) -> Screen:
    services = context.services
    if refusal := await _refusal(services, person):
        return refusal
    async with services.database.writing() as connection:
        owners = {user_id for user_id, role in (await stored.roles(connection)).items() if role is Role.OWNER}
        if owners | services.settings.admins == {person.id}:  # another owner went meanwhile
            return view.about("admins-last-owner", person)
        await stored.remove(connection, person.id)
    await logbook.note(services, owner_id, Deed.DROP_ADMIN, whom=person.id)
    await _fit_menu(services, person.id)
    if person.id != owner_id:
        await _tell(context, person.id, "admins-you-were")
    return view.about("admins-dropped", person)


async def _fit_menu(services: Services, user_id: int) -> None:
    if services.welcome_admin:
        await services.welcome_admin(user_id)


async def _tell(context: Context, user_id: int, name: str) -> bool:
    """Say the text called ``name`` to a person, in their language; whether they could be reached."""
    async with context.services.database.reading() as connection:
        spoken = await languages.of(connection, user_id)
    with speaking(spoken.language if spoken else None):
        return await _send(context, user_id, Screen(text(name)))


async def _send(context: Context, user_id: int, screen: Screen) -> bool:
    """Send it to a person in private; whether they could be reached."""
    try:
        await context.bot.send_message(user_id, screen.text, reply_markup=screen.keyboard)
    except TelegramError as error:
        log.info("Somebody could not be written to: %s", error.message)
        return False
    return True


async def _answer_in_private(update: Update, context: Context, screen: Screen) -> None:
    """Nobody else in a group is shown who runs the bot."""
    owner = update.effective_user
    if owner and await _send(context, owner.id, screen):
        await reply(update, context, Screen(text("admins-answered")))
        return
    address = link(plain("button-private"), f"https://t.me/{context.bot.username}")
    await reply(update, context, Screen(text("admins-private"), ([address],)))


def _kept_name(person: Person) -> str:
    return "" if person.name == str(person.id) else person.name
