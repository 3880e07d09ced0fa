"""The people who run the bot."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum


class Role(IntEnum):
    """What a person may do; each may do what those before it may."""

    READER = 0
    ADMIN = 1
    OWNER = 2


@dataclass(frozen=True, slots=True)
class Admin:
    """Somebody who was made an admin, or an owner, in the chat.

    Attributes:
        name: As Telegram had it then; empty where it is not known.
        added_at: Aware, in UTC.
        added_by: The owner who did it; None for who used the claim code, or where that owner asked to be forgotten.
    """

    user_id: int
    name: str
    added_at: datetime
    is_owner: bool = False
    added_by: int | None = None
