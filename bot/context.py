"""What every handler is given: the archive, the settings, the clock."""

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from telegram import Update
from telegram.ext import CallbackContext, ExtBot

from bot.clock import Clock
from config.settings import Settings
from storage import chats
from storage.database import Database
from storage.neighbours import Neighbours
from storage.search import Searcher


@dataclass(slots=True)
class Services:
    """What the handlers share.

    Attributes:
        clock: Gives the present instant, aware.
        claim_code: The one-time code that makes its sender an admin, or None where there are admins.
        welcome_admin: Gives an admin (by user id) the admins' menu; set by the application.
        searcher: Searches the archive.
        neighbours: Finds what may be related to an article.
        started_at: When this process began to serve, aware.
        asked: Queries whose buttons were shown and that are not stored yet, by their ids.
        group_admins: Who may change a group's subscription, by chat, with the instant until which that holds.
    """

    database: Database
    settings: Settings
    clock: Clock
    claim_code: str | None = None
    welcome_admin: Callable[[int], Awaitable[None]] | None = None
    searcher: Searcher = field(init=False)
    neighbours: Neighbours = field(init=False)
    started_at: datetime = field(init=False)
    asked: dict[int, str] = field(default_factory=dict)
    group_admins: dict[int, tuple[datetime, frozenset[int]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.searcher = Searcher(self.database)
        self.neighbours = Neighbours(self.database, self.searcher.small)
        self.started_at = self.clock()

    async def admins(self) -> frozenset[int]:
        """The user ids of all admins: those of the settings and those who claimed the bot."""
        async with self.database.reading() as connection:
            return self.settings.admins | await chats.admins(connection)


class Context(CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """A handler's context that knows the services."""

    @property
    def services(self) -> Services:
        """The archive, the settings, the clock."""
        services: Services = self.bot_data["services"]
        return services


Handler = Callable[[Update, Context], Coroutine[Any, Any, None]]
