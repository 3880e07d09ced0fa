"""What every handler is given: the archive, the settings, the clock."""

from asyncio import Lock
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackContext, ExtBot

from bot.clock import Clock
from bot.recent import Recent
from bot.whole_bot import WholeBot, holding
from config.settings import Settings
from storage import admins, options
from storage.database import Database
from storage.digests import ShownDigest
from storage.models import Role
from storage.neighbours import Neighbours
from storage.search import Searcher


@dataclass(slots=True)
class Services:
    """What the handlers share.

    Attributes:
        clock: Gives the present instant, aware.
        claim_code: The one-time code that makes its sender an admin, or None where there are admins.
        welcome_admin: Gives a person (by user id) the menu of their role; set by the application.
        describe: Has Telegram told again what the bot says about itself; set by the application.
        checklist: Held while the first run's checklist is read and shown, so that an older one never covers a newer.
        searcher: Searches the archive.
        neighbours: Finds what may be related to an article.
        started_at: When this process began to serve, aware.
        asked: Queries whose buttons were shown and that are not stored yet, by their ids.
        shown: Digests whose buttons were shown and that are not stored yet, by their numbers.
        group_admins: Who may change a group's subscription, as Telegram said a few minutes ago.
        welcomed: The chats that the bot came into a moment ago, with the number of the update that said so.
        mute: The groups in which Telegram lets the bot say nothing.
        bare: The groups whose admins allowed commands without the bot's name; read once, then kept current.
    """

    database: Database
    settings: Settings
    clock: Clock
    claim_code: str | None = None
    welcome_admin: Callable[[int], Awaitable[None]] | None = None
    describe: Callable[[], None] | None = None
    checklist: Lock = field(default_factory=Lock)
    searcher: Searcher = field(init=False)
    neighbours: Neighbours = field(init=False)
    started_at: datetime = field(init=False)
    asked: dict[int, str] = field(default_factory=dict)
    shown: dict[int, ShownDigest] = field(default_factory=dict)
    group_admins: Recent[frozenset[int]] = field(default_factory=lambda: Recent(timedelta(minutes=5)))
    welcomed: Recent[int] = field(default_factory=lambda: Recent(timedelta(minutes=1)))
    mute: Recent[bool] = field(default_factory=lambda: Recent(timedelta(minutes=10)))
    bare: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.searcher = Searcher(self.database)
        self.neighbours = Neighbours(self.database, self.searcher.memory)
        self.started_at = self.clock()

    async def whole_bot(self) -> WholeBot:
        """What holds for the whole bot now, whichever process set it."""
        async with self.database.reading() as connection:
            return holding(await options.read(connection), self.settings)

    async def roles(self) -> dict[int, Role]:
        """What owners and admins may do, by user id. Those of the settings are owners."""
        async with self.database.reading() as connection:
            return {**await admins.roles(connection), **dict.fromkeys(self.settings.admins, Role.OWNER)}

    async def role_of(self, user_id: int) -> Role:
        """What this person may do."""
        return (await self.roles()).get(user_id, Role.READER)

    async def admins(self) -> frozenset[int]:
        """The user ids of all admins, the owners among them."""
        return frozenset(await self.roles())

    async def owners(self) -> frozenset[int]:
        """The user ids of the owners."""
        return frozenset(user_id for user_id, role in (await self.roles()).items() if role is Role.OWNER)


class Context(CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """A handler's context that knows the services."""

    @property
    def services(self) -> Services:
        """The archive, the settings, the clock."""
        services: Services = self.bot_data["services"]
        return services


Handler = Callable[[Update, Context], Coroutine[Any, Any, None]]
