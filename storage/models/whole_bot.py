"""What holds for the whole bot."""

from dataclasses import dataclass
from enum import StrEnum


class Inviters(StrEnum):
    """Who may add the bot to groups and channels."""

    EVERYONE = "everyone"
    ADMINS = "admins"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What owners set in the chat; None where they set nothing.

    Attributes:
        hour: When new subscriptions come: local time, "09:00".
        zone: Theirs: IANA name.
        name: What the digest is called.
        categories: Names of categories that hold commas.
        groups: Who may add the bot to groups and channels.
    """

    hour: str | None = None
    zone: str | None = None
    name: str | None = None
    categories: tuple[str, ...] | None = None
    groups: Inviters | None = None


@dataclass(frozen=True, slots=True)
class FirstRun:
    """How far the checklist of the first run has come.

    Attributes:
        user_id: The owner whom it walks through; None once it is over.
        message_id: Of the checklist in that person's chat, or None.
        shown: A hash of that message as it stands there, or None.
        skipped: Steps that are not to be done.
    """

    user_id: int | None
    message_id: int | None
    shown: int | None
    skipped: frozenset[str]

    @property
    def is_over(self) -> bool:
        """Whether nothing more is asked."""
        return self.user_id is None
