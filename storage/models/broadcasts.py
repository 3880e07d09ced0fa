"""Messages that admins send to every subscribed chat."""

from dataclasses import dataclass
from enum import StrEnum


class BroadcastState(StrEnum):
    """How far a broadcast is."""

    ASKED = "asked"
    GOING = "going"
    STOPPED = "stopped"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A message that is copied to all chats.

    Attributes:
        user_id: The admin, in whose private chat the message stands; None where they asked to be forgotten.
        message_id: The message that is copied.
        told_in: The message, in the same chat, that tells how far it has come; None before it was begun.
        chats: How many are to get it.
        is_planned: Whether all of them are in the outbox.
    """

    id: int
    user_id: int | None
    message_id: int
    told_in: int | None
    state: BroadcastState
    chats: int
    is_planned: bool


@dataclass(frozen=True, slots=True)
class BroadcastCounts:
    """What became of a broadcast so far, in chats.

    Attributes:
        waiting: Not tried yet, or to be tried again; ``retried`` of them were tried in vain.
        stopped: They get it no more.
        reasons: Why some failed, in Telegram's words, with how many; the most frequent ones.
    """

    sent: int
    waiting: int
    retried: int
    failed: int
    stopped: int
    reasons: tuple[tuple[str, int], ...]
