"""What Telegram shows of the bot outside its messages: menus of commands, and what it says about itself.

All of it is told in every language, at the start and when it changes; only what differs from what was told before, so
that a restart tells nothing. What an owner sets at BotFather by hand stays until our own texts change.
"""

import asyncio
import json
import logging
import re
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from zlib import crc32

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot import texts
from bot.commands import table
from bot.context import Services
from bot.texts import plain
from storage import told
from storage.models import Role

log = logging.getLogger(__name__)

# Of everyone's commands, those that concern one person alone, and those that a group's own admins use.
PERSONAL = frozenset({"unread", "save", "saved", "privacy"})
OF_CHAT_ADMINS = frozenset({"subscribe", "unsubscribe", "settings", "follow", "language"})

# Whose menus lack what.
_SCOPES: tuple[tuple[str, BotCommandScope, frozenset[str]], ...] = (
    ("default", BotCommandScopeDefault(), frozenset()),
    ("private", BotCommandScopeAllPrivateChats(), frozenset()),
    ("groups", BotCommandScopeAllGroupChats(), PERSONAL | OF_CHAT_ADMINS),
    ("chat-admins", BotCommandScopeAllChatAdministrators(), PERSONAL),
)
_OWN_MENU = re.compile(r"commands chat-(\d+) ", re.ASCII)


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell Telegram, or to take back.

    Attributes:
        what: Its name, with scope and language.
        says: All that is told, to be compared; "" takes it back.
        tell: Makes the call.
    """

    what: str
    says: str
    tell: Callable[[], Awaitable[bool]]


class Menus:
    """Tells Telegram, beside what the bot does otherwise, what has changed of its menus and descriptions."""

    def __init__(self, bot: ExtBot[Any], services: Services) -> None:
        self._bot = bot
        self._services = services
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Tell everything that has changed since the last start."""
        self._begin(self.tell_all())

    def describe_soon(self) -> None:
        """Tell what the bot says about itself: the digest has another name."""
        self._begin(self.describe())

    async def stop(self) -> None:
        """Leave what is not told yet to the next start."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def tell_all(self) -> None:
        """Menus and descriptions for everyone, and each admin's menu. What fails is logged, and tried next time."""
        await self._tell([notice for scope in _SCOPES for notice in self._menus(*scope)])
        await self.describe()
        for user_id in await self._services.admins() | await self._with_own_menus():
            await self.tell_person(user_id)

    async def describe(self) -> None:
        """What the bot says about itself."""
        name = (await self._services.whole_bot()).called(self._bot.first_name)
        await self._tell(list(self._descriptions(name)))

    async def tell_person(self, user_id: int) -> None:
        """The menu of this person's role, in their own chat with the bot; readers have everyone's."""
        role = await self._services.role_of(user_id)
        scope, name = BotCommandScopeChat(user_id), f"chat-{user_id}"
        await self._tell(list(self._menus(name, scope, frozenset(), role if role > Role.READER else None)))

    async def _with_own_menus(self) -> frozenset[int]:
        """Who was given a menu of their own, admins who are none any more included."""
        async with self._services.database.reading() as connection:
            names = await told.marks(connection, self._bot.id)
        return frozenset(int(match[1]) for match in map(_OWN_MENU.match, names) if match)

    def _menus(
        self, name: str, scope: BotCommandScope, left_out: frozenset[str], role: Role | None = Role.READER
    ) -> Iterator[Notice]:
        """The menu of a scope in every language; without a role, none."""
        for language, code in _codes():
            what = f"commands {name} {language}"
            if role is None:
                yield Notice(what, "", partial(self._bot.delete_my_commands, scope, code))
                continue
            with texts.speaking(language):
                menu = [command for command in table.menu(role) if command.command not in left_out]
            yield Notice(what, _written(menu), partial(self._bot.set_my_commands, menu, scope, code))

    def _descriptions(self, name: str) -> Iterator[Notice]:
        for language, code in _codes():
            with texts.speaking(language):
                long, short = plain("bot-description", name=name), plain("bot-short-description", name=name)
            yield Notice(f"description {language}", long, partial(self._bot.set_my_description, long, code))
            yield Notice(f"short {language}", short, partial(self._bot.set_my_short_description, short, code))

    async def _tell(self, notices: list[Notice]) -> None:
        """Make the calls for what differs from what was told before."""
        database, bot_id = self._services.database, self._bot.id
        async with database.reading() as connection:
            before = await told.marks(connection, bot_id)
        for notice in notices:
            mark = crc32(notice.says.encode()) if notice.says else None
            if before.get(notice.what) == mark:
                continue
            try:
                await notice.tell()
            except TelegramError as error:  # a chat that has not written yet, a limit: the commands work without menus
                log.info("Telegram did not take %s: %s", notice.what, error.message)
                continue
            async with database.writing() as connection:
                if mark is None:
                    await told.forget(connection, bot_id, notice.what)
                else:
                    await told.note(connection, bot_id, notice.what, mark)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(_logged(work), name="menus")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _logged(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception:  # the bot answers all the same
        log.exception("Menus and descriptions could not be told")


def _codes() -> Iterator[tuple[str, str | None]]:
    """Our languages with Telegram's codes: English, without one, is for everyone whose language we do not speak."""
    for language in texts.LANGUAGES:
        yield language, None if language == texts.ENGLISH else language


def _written(menu: list[BotCommand]) -> str:
    return json.dumps([[command.command, command.description] for command in menu])
