"""What admins did."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Deed(StrEnum):
    """What an admin can do to the bot."""

    CLAIM = "claim"
    LOAD = "load"
    UNDO = "undo"
    PUSH = "push"
    BACKUP = "backup"
    REMOVE = "remove"
    SETUP = "setup"
    MAKE_ADMIN = "make-admin"
    DROP_ADMIN = "drop-admin"
    BROADCAST = "broadcast"
    STOP_BROADCAST = "stop-broadcast"


@dataclass(frozen=True, slots=True)
class Action:
    """Something that an admin did.

    Attributes:
        done_at: Aware, in UTC.
        user_id: Who; None where they asked to be forgotten.
        about: What it was done to, such as a dump's name; may be empty.
        whom: The person it was done to; None where it was nobody, or they asked to be forgotten.
    """

    done_at: datetime
    user_id: int | None
    deed: Deed
    about: str
    whom: int | None = None
