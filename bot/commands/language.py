"""/language: in which language a person is answered, and in which a group or channel gets what it gets."""

from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler
from telegram import Update

from bot import texts
from bot.commands import places, rights, speaking
from bot.commands.asking import words_of
from bot.commands.places import Place
from bot.context import Context
from bot.replying import reply, show
from bot.texts import text
from bot.views import language as view
from bot.views.callbacks import ChooseLanguage
from bot.views.screen import Screen
from storage import chats, languages, words
from storage.models import Chat

_NEAR = 0.88  # of Jaro and Winkler's similarity


async def language(update: Update, context: Context) -> None:
    """``/language``, ``/language deutsch``; in private for a channel: ``/language @channel de``."""
    typed = words_of(context)
    first, _, rest = typed.partition(" ")
    named = first if first.startswith(("@", "-")) else None
    place = await places.meant(update, context, named)
    if isinstance(place, Screen):
        await reply(update, context, place)
        return
    wanted = rest if named else typed
    if wanted and (found := named_so(wanted)) is None:
        await reply(update, context, view.unknown(wanted))
        return
    if wanted and found:
        await _choose(update, context, place.chat.id, found)
    await reply(update, context, await _choices(update, context, place))


async def choose(update: Update, context: Context, callback: ChooseLanguage) -> None:
    """A button that shows the languages, or one of them, was pressed by somebody who may choose."""
    place = await _place(update, context, callback.chat_id)
    if place is None:
        await show(update, context, Screen(text("list-gone")))
    elif not callback.language:
        await reply(update, context, await _choices(update, context, place))
    else:
        await _choose(update, context, place.chat.id, callback.language)
        await show(update, context, await _choices(update, context, place))


async def may_press(update: Update, context: Context, callback: ChooseLanguage) -> bool:
    """Whether whoever pressed the button may choose for that chat."""
    return await rights.may_change(update, context, callback.chat_id)


def named_so(typed: str) -> str | None:
    """The language of that name or code, in any of our languages and with a typo; None where there is none."""
    key = words.fold(typed.strip())
    if found := _names().get(key) or texts.known(key):
        return found
    near = process.extractOne(key, [name for name in _names() if len(name) > 2], scorer=JaroWinkler.similarity)
    return _names()[near[0]] if near and near[1] >= _NEAR else None


@cache
def _names() -> dict[str, str]:
    """Every language by its code, by its own name, and by what the others call it."""
    return {
        words.fold(name): code
        for code in texts.LANGUAGES
        for name in (
            code,
            view.own_name(code),
            *(str(texts.locale_of(other).languages[code]) for other in texts.LANGUAGES),
        )
    }


async def _choose(update: Update, context: Context, chat_id: int, wanted: str) -> None:
    """Speak the language in the chat from now on."""
    services, user = context.services, update.effective_user
    if wanted in texts.LANGUAGES:
        async with services.database.writing() as connection:
            await languages.choose(connection, chat_id, wanted)
    elif wanted == view.AUTOMATIC and user is not None and user.id == chat_id:
        async with services.database.writing() as connection:
            await languages.forget_choice(connection, chat_id, texts.known(user.language_code) or texts.ENGLISH)
    await speaking.speak(update, context)


async def _choices(update: Update, context: Context, place: Place) -> Screen:
    if place.chat.type == "private":
        spoken = await speaking.of_person(context.services, update.effective_user)
    else:
        spoken = await speaking.of_chat(context.services, place.chat.id)
    return view.choices(place.chat, spoken, elsewhere=place.is_elsewhere)


async def _place(update: Update, context: Context, chat_id: int) -> Place | None:
    """The chat of a button: this one, or a channel that is known."""
    here = update.effective_chat
    if here is not None and here.id == chat_id:
        return Place(places.known(here))
    async with context.services.database.reading() as connection:
        known: Chat | None = await chats.get(connection, chat_id)
    return Place(known, is_elsewhere=True) if known else None
