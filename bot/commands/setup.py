"""/setup: what holds for the whole bot, by tapping or in a line: ``/setup hour 7``, ``/setup zone Berlin``.

A chat's own subscriptions are bot.commands.settings's.
"""

from collections.abc import Callable

from telegram import Update

from bot.commands.asking import words_of
from bot.context import Context
from bot.digest import hours, schedule
from bot.replying import reply, show
from bot.views import setup as view
from bot.views import times
from bot.views.callbacks import EditWholeBot
from bot.views.screen import Screen
from bot.whole_bot import WholeBot
from storage import actions, options
from storage.models import Deed, Inviters

MOST_NAME = 64  # characters, as Telegram allows a bot's name
MOST_CATEGORIES = 50
MOST_CATEGORY = 100

Value = str | tuple[str, ...]


async def setup(update: Update, context: Context) -> None:
    """``/setup``: all that holds; with a part and what it is to be, set it."""
    part, _, typed = words_of(context).partition(" ")
    part, typed = part.casefold(), typed.strip()
    if not part:
        await reply(update, context, await _screen(context, ""))
    elif part not in _READ:
        await reply(update, context, view.refused("setup-what"))
    elif not typed:
        await reply(update, context, await _screen(context, part))
    else:
        await reply(update, context, await _typed(update, context, part, typed))


async def edit(update: Update, context: Context, callback: EditWholeBot) -> None:
    """A button of /setup was pressed, by an owner."""
    part, value = callback.part, callback.value
    if part in _READ and value and not (part == "zone" and times.read_page(value)):
        await show(update, context, await _tapped(update, context, part, value))
    else:
        await show(update, context, await _screen(context, part, value))


async def keep(update: Update, context: Context, part: str, value: Value | None, said: str) -> None:
    """Set a part, or take it back (None), and put that into the log as ``said``."""
    user, services, now = update.effective_user, context.services, context.services.clock()
    async with services.database.writing() as connection:
        await options.put(connection, part, value, now)
        if user:
            await actions.add(connection, user.id, Deed.SETUP, f"{part}: {said}", now)
    if part == "name" and services.describe:
        services.describe()


async def _typed(update: Update, context: Context, part: str, typed: str) -> Screen:
    if typed.casefold() == view.DEFAULT:
        await keep(update, context, part, None, view.DEFAULT)
        return await _screen(context, part)
    read = _READ[part](typed, await context.services.whole_bot())
    if isinstance(read, Screen):
        return read
    await keep(update, context, part, read, typed)
    return await _screen(context, part)


async def _tapped(update: Update, context: Context, part: str, value: str) -> Screen:
    """Set what a button bears: a value as it is typed, but a category's mark in place of its name."""
    if part == "categories" and value != view.DEFAULT:
        listed = (await context.services.whole_bot()).categories.value
        dropped = next((one for one in listed if view.mark(one) == value), None)
        if dropped is None:
            return await _screen(context, part)
        value = f"drop {dropped}"
    return await _typed(update, context, part, value)


async def _screen(context: Context, part: str, value: str = "") -> Screen:
    """What holds of a part (of all where there is no such part)."""
    whole, now, bot_name = await context.services.whole_bot(), context.services.clock(), context.bot.first_name
    match part:
        case "hour":
            return view.hour(whole)
        case "zone" if page := times.read_page(value):
            return view.zones(whole, page[0], schedule.zones_at(page[0], now), page[1])
        case "zone":
            return view.clocks(whole, now)
        case "name":
            return view.name(whole, bot_name)
        case "categories":
            return view.categories(whole)
        case "groups":
            return view.groups(whole)
        case _:
            return view.overview(whole, bot_name)


def _read_hour(typed: str, whole: WholeBot) -> Value | Screen:
    at, rest = hours.read(typed)
    return at if at and not rest else view.refused("setup-hour-unclear", typed)


def _read_zone(typed: str, whole: WholeBot) -> Value | Screen:
    return schedule.read_zone(typed) or view.unclear_zone(typed)


def _read_name(typed: str, whole: WholeBot) -> Value | Screen:
    return typed if len(typed) <= MOST_NAME else view.refused("setup-name-long", most=MOST_NAME)


def _read_groups(typed: str, whole: WholeBot) -> Value | Screen:
    try:
        return Inviters(typed.casefold())
    except ValueError:
        return view.refused("setup-groups-unclear")


def _read_categories(typed: str, whole: WholeBot) -> Value | Screen:
    """All names as they are then, of "add Arts, Letters, Stage" or "drop …"."""
    act, _, name = typed.partition(" ")
    act, name, listed = act.casefold(), name.strip(), whole.categories.value
    if act == "add":
        return _added(name, listed) if "," in name else view.refused("setup-category-plain", name or act)
    if act != "drop":
        return view.refused("setup-ask-categories")
    kept = tuple(one for one in listed if one.casefold() != name.casefold())
    return kept if len(kept) < len(listed) else view.refused("setup-category-unknown", name or act)


def _added(name: str, listed: tuple[str, ...]) -> Value | Screen:
    if len(name) > MOST_CATEGORY:
        return view.refused("setup-category-long", most=MOST_CATEGORY)
    if len(listed) >= MOST_CATEGORIES and name not in listed:
        return view.refused("setup-category-many", most=MOST_CATEGORIES)
    return tuple(dict.fromkeys((*listed, name)))


# What each part reads of what was typed for it: the value, or why it cannot be set.
_READ: dict[str, Callable[[str, WholeBot], Value | Screen]] = {
    "hour": _read_hour,
    "zone": _read_zone,
    "name": _read_name,
    "categories": _read_categories,
    "groups": _read_groups,
}
