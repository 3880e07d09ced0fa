"""What holds for the whole bot: the screens of /setup."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from zlib import crc32

from markupsafe import Markup

from bot.digest import schedule
from bot.texts import plain, text
from bot.views import times
from bot.views.buttons import button, in_rows
from bot.views.callbacks import EditWholeBot
from bot.views.enumeration import listed_apart
from bot.views.screen import Row, Screen, shortened
from bot.views.times import Means
from bot.whole_bot import Held, Origin, WholeBot
from storage.models import Inviters

PARTS = ("hour", "zone", "name", "categories", "groups")  # as storage.models.Options calls them
DEFAULT = "default"  # as a value: what holds where nothing is set here
_MOST_TYPED = 60
_MOST_LISTED = 12  # names of categories in a row of text; all of them have buttons


def overview(whole: WholeBot, bot_name: str) -> Screen:
    """All that holds, with a button for each part."""
    lines = [text("setup-head"), "", *(_holds(part, whole, bot_name, brief=True) for part in PARTS)]
    buttons = [button(plain(f"button-setup-{part}"), EditWholeBot(part)) for part in PARTS]
    return Screen(Markup("\n").join(lines), tuple(in_rows(buttons, 3)))


def hour(whole: WholeBot) -> Screen:
    """When new digests come, to tap."""
    return _part("hour", whole, times.hours(whole.hour.value, _sets("hour")))


def clocks(whole: WholeBot, now: datetime) -> Screen:
    """The zone of new digests: what time is it where you are?"""
    return _part("zone", whole, times.clocks(whole.zone.value, now, _sets("zone")))


def zones(whole: WholeBot, offset: timedelta, names: Sequence[str], page: int) -> Screen:
    """The zones in which it is that time, a page (from 0) of them."""
    rows = times.zones(whole.zone.value, offset, names, page, _sets("zone"), _sets("zone"))
    other = [button(plain("button-other-time"), EditWholeBot("zone"))]
    return Screen(text("part-zones"), tuple(row for row in (*rows, other, _back()) if row))


def name(whole: WholeBot, bot_name: str) -> Screen:
    """What the digest is called."""
    return _part("name", whole, (), bot_name)


def categories(whole: WholeBot) -> Screen:
    """The names that hold commas, each with a button that drops it."""
    rows = [
        [button(plain("button-setup-drop", name=one), EditWholeBot("categories", mark(one)))]
        for one in whole.categories.value
    ]
    return _part("categories", whole, rows)


def groups(whole: WholeBot) -> Screen:
    """Who may add the bot to groups and channels."""
    choices = [
        times.choice(one, _sets("groups"), label=plain(f"button-setup-{one}"), chosen=one is whole.groups.value)
        for one in Inviters
    ]
    return _part("groups", whole, [choices])


def mark(category: str) -> str:
    """A short mark of a category's name, for a button."""
    return f"{crc32(category.encode()):x}"


def unclear_zone(typed: str) -> Screen:
    """What was typed names no zone."""
    near, typed = schedule.near_zone(typed), shortened(typed, _MOST_TYPED)
    return Screen(text("setup-zone-near", typed=typed, near=near) if near else text("setup-zone-unclear", typed=typed))


def refused(why: str, typed: str = "", most: int = 0) -> Screen:
    """What was typed cannot be set; ``why`` is a text's name."""
    values = {"typed": shortened(typed, _MOST_TYPED)} if typed else {}
    return Screen(text(why, **values, most=most) if most else text(why, **values))


def _part(part: str, whole: WholeBot, rows: Sequence[Row], bot_name: str = "") -> Screen:
    said = Markup("{}\n\n{}").format(_holds(part, whole, bot_name), text(f"setup-ask-{part}"))
    is_set = getattr(whole, part).origin is Origin.CHAT
    undo: list[Row] = [[button(plain("button-setup-default"), EditWholeBot(part, DEFAULT))]] if is_set else []
    return Screen(said, (*rows, *undo, _back()))


def _holds(part: str, whole: WholeBot, bot_name: str, *, brief: bool = False) -> Markup:
    """What holds of a part, and where that comes from; in ``brief`` only where somebody set it."""
    held: Held[Any] = getattr(whole, part)
    match part:
        case "groups":
            said = text(f"setup-groups-{held.value}")
        case "categories" if not held.value:
            said = text("setup-categories-none")
        case "categories":
            more = " …" if len(held.value) > _MOST_LISTED else ""
            said = text("setup-categories", value=listed_apart(held.value[:_MOST_LISTED]) + more)
        case _:
            said = text(f"setup-{part}", value=held.value or bot_name)
    return said if brief and held.origin is Origin.BUILT_IN else Markup("{} {}").format(said, _origin(part, held))


def _origin(part: str, held: Held[Any]) -> Markup:
    match held.origin:
        case Origin.CHAT:
            return text("setup-set-here")
        case Origin.ENVIRONMENT:
            return text("setup-from-environment", variable=held.variable)
        case Origin.BUILT_IN:
            return text("setup-own-name" if part == "name" else "setup-built-in")


def _sets(part: str) -> Means:
    return lambda value: EditWholeBot(part, value)


def _back() -> Row:
    return [button(plain("button-done"), EditWholeBot("all"))]
