"""/settings, and the buttons on which a subscription is changed without typing.

A button names a subscription, a part of it and what that part is to be (bot.views.callbacks.EditDigest): ``hour`` alone
shows the hours, ``hour`` with "08:30" sets one. The part shown is shown again with what was set.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram import Update

from bot.commands import my_digest, places, resuming, rights, speaking, subscribe
from bot.commands.asking import is_private, thread_of
from bot.commands.places import Place
from bot.commands.tag import KINDS
from bot.context import Context
from bot.digest import hours, schedule
from bot.replying import reply, show
from bot.texts import language, text
from bot.views import subscription as view
from bot.views import subscription_parts as parts
from bot.views import times
from bot.views.callbacks import EditDigest
from bot.views.membership import bare_commands
from bot.views.screen import Screen
from storage import chats, interests, labels, queries, subscriptions
from storage.interests import Interest, Interests
from storage.models import EVERY_DAY, Chat, Subscription

_CHAT_ID = re.compile(r"-?\d{1,15}", re.ASCII)
_OF_A_CHAT = {"new", "of", "back", "bare", "all-ended"}  # parts whose value begins with a chat's id

Part = Callable[[Context, Subscription, str], Awaitable[Screen | None]]

# The pages of labels: which of KINDS each part lists.
_LISTED = {"tags": "tags", "from": "sources"}


async def settings(update: Update, context: Context) -> None:
    """``/settings``: the chat's only subscription, or all of them to choose from."""
    chat = update.effective_chat
    if chat:
        await reply(update, context, await _overview(update, context, chat.id))


async def edit(update: Update, context: Context, callback: EditDigest) -> None:
    """A button of a subscription was pressed, by somebody who may change it."""
    part = callback.part
    if callback.subscription_id == 0 or part in {"typed", "list"} | _OF_A_CHAT:
        await show(update, context, await _of_chat(update, context, callback))
        return
    async with context.services.database.reading() as connection:
        one = await subscriptions.get(connection, callback.subscription_id)
    if one and part == "now":
        await my_digest.send(update, context, one)
        return
    shown = await _PARTS[part](context, one, callback.value) if one and part in _PARTS else None
    await show(update, context, shown or await _settings(context, callback.subscription_id))


async def may_press(update: Update, context: Context, callback: EditDigest) -> bool:
    """Whether whoever pressed the button may change that subscription, or those of that chat."""
    chat = update.effective_chat
    if callback.part in _OF_A_CHAT:
        named = callback.value.partition(".")[0]
        chat_id = int(named) if _CHAT_ID.fullmatch(named) else 0
    else:
        async with context.services.database.reading() as connection:
            one = await subscriptions.get(connection, callback.subscription_id)
        chat_id = one.chat_id if one else chat.id if chat else 0
    return await rights.may_change(update, context, chat_id)


async def _of_chat(update: Update, context: Context, callback: EditDigest) -> Screen:
    """What is not about one subscription: a further one, all of a chat's, what was typed before."""
    value = callback.value
    match callback.part:
        case "typed":
            async with context.services.database.reading() as connection:
                typed = await queries.remembered(connection, int(value)) if value.isdecimal() else None
            if typed is None:
                return Screen(text("settings-gone"))
            return await subscribe.wished(update, context, typed, onto=callback.subscription_id)
        case "new":
            made = await subscribe.begin(context, await _place(update, context, int(value)))
            return made if isinstance(made, Screen) else await _settings(context, made.id)
        case "of":
            return await _overview(update, context, int(value))
        case "back":
            await resuming.resume(context.services, int(value))
            return await _overview(update, context, int(value))
        case "bare":
            chat_id, _, allowed = value.partition(".")
            place = await _place(update, context, int(chat_id))
            return await _allow_bare(context, place.chat, allowed=allowed == "1")
        case "all-ended":
            async with context.services.database.writing() as connection:
                await subscriptions.end_all(connection, int(value), thread_of(update))
            return Screen(text("unsubscribed"))
        case _:
            async with context.services.database.reading() as connection:
                one = await subscriptions.get(connection, callback.subscription_id)
            here = update.effective_chat
            return await _overview(update, context, one.chat_id if one else here.id if here else 0, whole=True)


async def _place(update: Update, context: Context, chat_id: int) -> Place:
    here = update.effective_chat
    if here and here.id == chat_id:
        own = await speaking.of_person(context.services, update.effective_user)
        return Place(places.known(here), thread_of(update), language=own)
    async with context.services.database.reading() as connection:
        known = await chats.get(connection, chat_id)
    return Place(known or Chat(chat_id, "channel", ""), is_elsewhere=True, language=language())


async def _overview(update: Update, context: Context, chat_id: int, *, whole: bool = False) -> Screen:
    """The only subscription of the chat, or all of them; ``whole`` to have the list in any case."""
    here, user = update.effective_chat, update.effective_user
    is_here = here is not None and here.id == chat_id
    async with context.services.database.reading() as connection:
        listed = await subscriptions.of_chat(connection, chat_id, thread_of(update) if is_here else None)
        own = await chats.channels_of(connection, user.id) if user and is_here and is_private(update) else []
    if len(listed) == 1 and not own and not whole:
        shown = await _settings(context, listed[0].id)
    else:
        new = await context.services.whole_bot()
        shown = view.overview(listed, own, new.hour.value, new.zone.value, chat_id)
    if not is_here or is_private(update):
        return shown
    bare = bare_commands(chat_id, allowed=chat_id in context.services.bare)
    return replace(shown, rows=(*shown.rows, [bare]))


async def _allow_bare(context: Context, chat: Chat, *, allowed: bool) -> Screen:
    """Whether commands without the bot's name are answered in a group."""
    services = context.services
    async with services.database.writing() as connection:
        await chats.seen(connection, chat, services.clock())
        await chats.allow_bare_commands(connection, chat.id, allowed=allowed)
    (services.bare.add if allowed else services.bare.discard)(chat.id)
    said = text("bare-on") if allowed else text("bare-off", username=context.bot.username)
    return Screen(said, ([bare_commands(chat.id, allowed=allowed)],))


async def _settings(context: Context, subscription_id: int) -> Screen:
    async with context.services.database.reading() as connection:
        one = await subscriptions.get(connection, subscription_id)
        chat = await chats.get(connection, one.chat_id) if one else None
    if one is None:
        return Screen(text("settings-gone"))
    return view.settings(one, chat if chat and chat.type == "channel" else None)


async def _change(context: Context, one: Subscription, *, timed: bool = True) -> Subscription:
    """Keep what was changed; ``timed`` where that decides when the next digest comes, which a paused one has not."""
    async with context.services.database.writing() as connection:
        if timed and one.next_at:
            one = await subscribe.next_at(connection, one, context)
        await subscriptions.change(connection, one, context.services.clock())
    return one


async def _show(context: Context, one: Subscription, value: str) -> None:
    return None


async def _hour(context: Context, one: Subscription, value: str) -> Screen:
    at, rest = hours.read(value)
    if at and not rest and at != one.at:
        one = await _change(context, replace(one, at=at))
    return parts.hour(one)


async def _days(context: Context, one: Subscription, value: str) -> Screen:
    if value.isdecimal() and 0 < int(value) <= EVERY_DAY:
        one = await _change(context, replace(one, days=int(value)))
    return parts.weekdays(one)


async def _zone(context: Context, one: Subscription, value: str) -> Screen | None:
    zone = schedule.read_zone(value) if value else None
    if zone is None:
        return parts.clocks(one, context.services.clock())
    await _change(context, replace(one, zone=zone))
    return None


async def _zones(context: Context, one: Subscription, value: str) -> Screen:
    now, asked = context.services.clock(), times.read_page(value)
    if asked is None:
        return parts.clocks(one, now)
    offset, page = asked
    return parts.zones(one, offset, schedule.zones_at(offset, now), page)


async def _labels(context: Context, one: Subscription, value: str, part: str) -> Screen:
    page, _, label_id = value.partition(".")
    async with context.services.database.reading() as connection:
        label = await labels.get(connection, int(label_id)) if label_id.isdecimal() else None
        listed = await labels.listed(connection, KINDS[_LISTED[part]])
    if label:
        interest = Interest(interests.OF_KIND[label.kind], interests.unquoted(label.name))
        one = await _about(context, one, parts.toggled(interests.read(one.interests), interest))
    return parts.labels(one, part, listed, int(page) if page.isdecimal() else 0)


async def _tags(context: Context, one: Subscription, value: str) -> Screen:
    return await _labels(context, one, value, "tags")


async def _from(context: Context, one: Subscription, value: str) -> Screen:
    return await _labels(context, one, value, "from")


async def _words(context: Context, one: Subscription, value: str) -> Screen:
    return parts.words(one)


async def _drop(context: Context, one: Subscription, value: str) -> Screen:
    of = interests.read(one.interests)
    dropped = next((each for each in of.each if parts.mark(each) == value), None)
    return parts.words(await _about(context, one, of.without(dropped)) if dropped else one)


async def _everything(context: Context, one: Subscription, value: str) -> None:
    await _about(context, one, Interests())


async def _hold(context: Context, one: Subscription, value: str) -> None:
    await _change(context, replace(one, next_at=None, paused_why=subscriptions.ASKED), timed=False)


async def _go(context: Context, one: Subscription, value: str) -> None:
    async with context.services.database.writing() as connection:
        resumed = await subscribe.next_at(connection, one, context)
        await subscriptions.change(connection, resumed, context.services.clock())


async def _end(context: Context, one: Subscription, value: str) -> Screen:
    return parts.ending(one)


async def _ended(context: Context, one: Subscription, value: str) -> Screen:
    async with context.services.database.writing() as connection:
        await subscriptions.end(connection, one.id)
    return Screen(text("unsubscribed"))


async def _about(context: Context, one: Subscription, of: Interests) -> Subscription:
    if len(of.each) > interests.MOST:
        return one
    return await _change(context, replace(one, interests=str(of)), timed=False)


# What a button's part does; None is answered with the subscription as it is then.
_PARTS: dict[str, Part] = {
    "show": _show,
    "hour": _hour,
    "days": _days,
    "zone": _zone,
    "zones": _zones,
    "tags": _tags,
    "from": _from,
    "words": _words,
    "drop": _drop,
    "everything": _everything,
    "hold": _hold,
    "go": _go,
    "end": _end,
    "ended": _ended,
}
