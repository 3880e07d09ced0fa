"""What holds for the whole bot: what owners set in the chat, else the operator's settings, else what is built in."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from config.settings import PREFIX, Settings
from storage.models import Inviters, Options

HOUR = "09:00"
_VARIABLES = {"zone": "timezone", "categories": "categories"}  # the settings that options go before

T = TypeVar("T")


class Origin(StrEnum):
    """Where a value comes from."""

    CHAT = "chat"
    ENVIRONMENT = "environment"
    BUILT_IN = "built-in"


@dataclass(frozen=True, slots=True)
class Held(Generic[T]):
    """A value that holds.

    Attributes:
        variable: The one in the environment that holds, or would, where nothing was set in the chat; "" for none.
    """

    value: T
    origin: Origin
    variable: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeBot:
    """What holds, by the names of storage.models.Options. A digest without a name is called as the bot is."""

    hour: Held[str]
    zone: Held[str]
    name: Held[str | None]
    categories: Held[tuple[str, ...]]
    groups: Held[Inviters]

    def called(self, bot_name: str) -> str:
        """What the digest is called; ``bot_name`` is the bot's on Telegram."""
        return self.name.value or bot_name


def holding(own: Options, settings: Settings) -> WholeBot:
    """What holds where owners set ``own``."""

    def held(name: str, value: T | None, other: T) -> Held[T]:
        setting = _VARIABLES.get(name, "")
        variable = f"{PREFIX}{setting.upper()}" if setting in settings.model_fields_set else ""
        if value is not None:
            return Held(value, Origin.CHAT, variable)
        return Held(other, Origin.ENVIRONMENT if variable else Origin.BUILT_IN, variable)

    return WholeBot(
        hour=held("hour", own.hour, HOUR),
        zone=held("zone", own.zone, settings.timezone),
        name=held("name", own.name, None),
        categories=held("categories", own.categories, settings.categories),
        groups=held("groups", own.groups, Inviters.EVERYONE),
    )
