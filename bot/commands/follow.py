"""/follow and /following: searches that tell a chat at once when a load brings an article for them."""

from functools import partial

from telegram import Update

from bot.commands import finding, naming, places, rights
from bot.commands.asking import thread_of, words_of
from bot.commands.naming import Doubt
from bot.commands.places import Place
from bot.commands.tag import KINDS
from bot.context import Context, Services
from bot.replying import reply, show
from bot.texts import text
from bot.typed_dates import read_period
from bot.views import following as view
from bot.views.callbacks import EditFollow
from bot.views.screen import Screen
from storage import follows, interests, labels
from storage.interests import Interest, Of
from storage.query import Query, parse

MOST_TYPED = 200  # characters


async def follow(update: Update, context: Context) -> None:
    """``/follow harbour ferries``, ``/follow tag:energy -sports``; alone, the biggest topics to tap."""
    typed = " ".join(words_of(context).split())
    await reply(update, context, await _wished(update, context, typed) if typed else await _offer(context.services))


async def following(update: Update, context: Context) -> None:
    """``/following``: what the chat follows, each with a button that ends it."""
    chat = update.effective_chat
    if chat:
        await reply(update, context, await _listed(context.services, chat.id, thread_of(update)))


async def edit(update: Update, context: Context, callback: EditFollow) -> None:
    """A button of these was pressed, by somebody who may."""
    match callback.act:
        case "add":
            await reply(update, context, await _add_label(update, context, callback.of))
        case "query":
            typed = await finding.recalled(context.services, callback.of)
            gone = Screen(text("list-gone"))
            await reply(update, context, await _wished(update, context, typed) if typed else gone)
        case _:
            await show(update, context, await _end(update, context, callback.of))


async def may_press(update: Update, context: Context, callback: EditFollow) -> bool:
    """Whether whoever pressed the button may change what that chat follows."""
    chat = update.effective_chat
    chat_id = chat.id if chat else 0
    if callback.act == "end":
        async with context.services.database.reading() as connection:
            found = await follows.get(connection, callback.of)
        chat_id = found.chat_id if found else chat_id
    return await rights.may_change(update, context, chat_id)


async def _wished(update: Update, context: Context, typed: str) -> Screen:
    services = context.services
    if len(typed) > MOST_TYPED:
        return Screen(text("follow-too-long", most=MOST_TYPED))
    place = await places.meant(update, context, None)
    if isinstance(place, Screen):
        return place
    query = _parsed(services, typed)
    if query.mistakes:
        return view.mistaken(query.mistakes)
    if not query.groups and not query.title and not _named(query):
        return Screen(text("follow-words"))
    async with services.database.reading() as connection:
        exact = await naming.exact(connection, typed, _named(query))
    if isinstance(exact, Doubt):
        return await naming.ask(context, exact, partial(EditFollow, "query"))
    return await _keep(services, place, exact)


async def _keep(services: Services, place: Place, query: str) -> Screen:
    now = services.clock()
    async with services.database.writing() as connection:
        here = await follows.of_chat(connection, place.chat.id, place.thread_id)
        if len(here) >= follows.MOST_IN_A_CHAT:
            return Screen(text("follow-too-many", most=follows.MOST_IN_A_CHAT))
        await places.remember(connection, place, now)
        is_new = await follows.follow(connection, place.chat.id, place.thread_id, query, now)
    return view.followed(query, is_new=is_new)


async def _add_label(update: Update, context: Context, label_id: int) -> Screen:
    async with context.services.database.reading() as connection:
        label = await labels.get(connection, label_id)
    if label is None:
        return Screen(text("list-gone"))
    return await _wished(update, context, f'tag:"{interests.unquoted(label.name)}"')


async def _end(update: Update, context: Context, follow_id: int) -> Screen:
    services = context.services
    async with services.database.reading() as connection:
        found = await follows.get(connection, follow_id)
    if found is None:
        chat = update.effective_chat
        return await _listed(services, chat.id if chat else 0, thread_of(update))
    async with services.database.writing() as connection:
        await follows.end(connection, follow_id)
    return await _listed(services, found.chat_id, found.thread_id)


async def _listed(services: Services, chat_id: int, thread_id: int | None) -> Screen:
    async with services.database.reading() as connection:
        return view.listed(await follows.of_chat(connection, chat_id, thread_id))


async def _offer(services: Services) -> Screen:
    async with services.database.reading() as connection:
        return view.offered((await labels.listed(connection, KINDS["tags"]))[: view.MOST_OFFERED])


def _parsed(services: Services, typed: str) -> Query:
    return parse(typed, partial(read_period, now=services.clock()))


def _named(query: Query) -> list[Interest]:
    of_kind = ((Of.TAG, query.tags), (Of.SOURCE, query.sources), (Of.AUTHOR, query.authors))
    return [Interest(of, name.text, name.wanted) for of, names in of_kind for name in names]
