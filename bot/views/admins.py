"""The people who run the bot, as owners see them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from markupsafe import Markup

from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button
from bot.views.callbacks import EditAdmins
from bot.views.screen import Row, Screen, shortened
from storage.models import Role

_MOST_NAME = 40
LIST = EditAdmins("list", 0)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on Telegram; ``name`` is their number where nothing else is known of them."""

    id: int
    name: str

    @property
    def shown(self) -> str:
        """The name, no longer than fits a line."""
        return shortened(self.name, _MOST_NAME)


@dataclass(frozen=True, slots=True)
class Listed:
    """An owner or an admin.

    Attributes:
        since: When they were made one, aware; None for who is named in the settings.
    """

    person: Person
    role: Role
    since: datetime | None


def screen(everyone: Sequence[Listed], username: str) -> Screen:
    """The answer to /admins: owners, then admins, each with since when, and buttons to remove them.

    Args:
        username: The bot's.
    """
    blocks = [_block(role, list(some)) for role, some in groupby(everyone, key=lambda one: one.role)]
    if not any(one.role is Role.ADMIN for one in everyone):
        blocks.append(text("admins-none"))
    rows = [_remove(one.person) for one in everyone if one.since]
    return Screen(Markup("\n\n").join([*blocks, text("admins-how", username=username)]), tuple(rows))


def offered(person: Person) -> Screen:
    """Whether this person is to be an admin."""
    rows = ([button(plain("button-admin-add"), EditAdmins("add", person.id))],)
    return Screen(text("admins-add-sure", name=person.shown, id=str(person.id)), rows)


def sure(person: Person) -> Screen:
    """Whether this person is to be no admin any more."""
    rows: tuple[Row, ...] = (
        [button(plain("button-admin-drop"), EditAdmins("drop", person.id))],
        [button(plain("button-admins"), LIST)],
    )
    return Screen(text("admins-drop-sure", name=person.shown), rows)


def about(name: str, person: Person) -> Screen:
    """What was done, or why not: the text called ``name``, about this person, with the way to all admins."""
    return Screen(text(name, name=person.shown, id=str(person.id)), ([button(plain("button-admins"), LIST)],))


def _block(role: Role, some: Sequence[Listed]) -> Markup:
    head = text("admins-owners" if role is Role.OWNER else "admins-admins")
    return Markup("\n").join([head, *map(_line, some)])


def _line(one: Listed) -> Markup:
    if one.since is None:
        return text("admins-line-settings", name=one.person.shown)
    return text("admins-line", name=one.person.shown, date=dates.stamp(one.since))


def _remove(person: Person) -> Row:
    return [button(plain("button-admin-remove", name=person.shown), EditAdmins("ask", person.id))]
