"""Names as typed to names as the archive has them, the way /tag understands them."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from aiosqlite import Connection

from bot.context import Context
from bot.texts import text
from bot.views import labels as view
from bot.views.callbacks import Callback
from bot.views.screen import Screen, shortened
from storage import interests, labels, queries, words
from storage.interests import KINDS, Interest, Of
from storage.labels import Found
from storage.models import Label

_MOST_NAME = 60


@dataclass(frozen=True, slots=True)
class Doubt:
    """A name that may mean several, or that nothing is like; each choice with what is then typed."""

    name: str
    choices: tuple[tuple[Label, str], ...]


async def exact(connection: Connection, typed: str, named: Iterable[Interest]) -> str | Doubt:
    """What was typed, every name in it (``named``) spelt as the archive spells it; or the first that is in doubt."""
    for one in named:
        if one.of is Of.WORDS:
            continue
        found = await labels.find(connection, one.text, KINDS[one.of])
        if not _is_one(found):
            return Doubt(one.text, tuple((label, _corrected(typed, one, label)) for label in found.labels))
        typed = _corrected(typed, one, found.labels[0])
    return typed


async def ask(context: Context, doubt: Doubt, means: Callable[[int], Callback]) -> Screen:
    """Which one was meant? ``means`` makes a button of the id of what is then typed, which is remembered."""
    if not doubt.choices:
        return Screen(text("name-unknown", typed=shortened(doubt.name, _MOST_NAME)))
    now = context.services.clock()
    async with context.services.database.writing() as connection:
        for _, typed in doubt.choices:
            await queries.remember(connection, typed, now)
    return view.meant(doubt.name, [(label, means(queries.query_id(typed))) for label, typed in doubt.choices])


def _corrected(typed: str, one: Interest, label: Label) -> str:
    """What was typed, with the name of a label in place of what was typed for it."""
    as_typed = re.compile(rf'{one.of}:\s*["“„«]?[#＃]?{re.escape(one.text)}["”“»]?', re.IGNORECASE)
    return as_typed.sub(lambda _: f'{one.of}:"{interests.unquoted(label.name)}"', typed, count=1)


def _is_one(found: Found) -> bool:
    """Whether only one name may be meant, be it of one kind or of several."""
    return found.clear or len({words.key(label.name) for label in found.labels}) == 1
