"""Who gets what, and when."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat that has spoken to the bot.

    Attributes:
        type: Telegram's: "private", "group", "supergroup" or "channel".
        title: A person's first name, or the group's title.
    """

    id: int
    type: str
    title: str


EVERY_DAY = 0b1111111
# Why a subscription is paused that a person paused; every other reason is Telegram's.
ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A chat's wish for a digest on some days of the week.

    Attributes:
        at: Local time, "09:00".
        zone: IANA name.
        days: A bit for each day of the week on which it comes: 1 is Monday, 64 Sunday.
        interests: What it is narrowed to (storage.interests), as text; empty for everything.
        next_at: The instant of the next digest, aware and in UTC; None while paused.
        paused_why: Why nothing can be sent there, or None.
        seen_id: The highest article id when its last digest was planned; None before the first.
    """

    id: int
    chat_id: int
    thread_id: int | None
    at: str
    zone: str
    next_at: datetime | None
    paused_why: str | None
    seen_id: int | None
    days: int = EVERY_DAY
    interests: str = ""


@dataclass(frozen=True, slots=True)
class Follow:
    """A search that a chat, or a topic of it, follows."""

    id: int
    chat_id: int
    thread_id: int | None
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One digest, alert or broadcast that one chat is to get.

    Attributes:
        day: The subscription's local day, "2026-01-07".
        articles: Ids, in no particular order.
        attempts: How often sending was tried before.
        late: Whether it was planned long after its hour.
        searches: For an alert: the searches followed there that its articles answer. None of them for a digest.
        interests: The subscription's, as text.
        digest_id: Stands for the articles.
        revision: How often they were corrected since the digest was planned.
        message_id: Of the message that is to be edited; None for one that is to be sent.
        shown: A hash of that message as it stands in the chat, or None.
        language: The one spoken in the chat (ISO 639-1); None where none is known.
        broadcast_id: What a broadcast's message is part of; it has no articles.
        source: The chat and the message that a broadcast copies; None for what is none.
    """

    id: int
    chat_id: int
    thread_id: int | None
    day: str
    articles: tuple[int, ...]
    planned_at: datetime
    attempts: int
    late: bool = False
    searches: tuple[str, ...] = ()
    interests: str = ""
    digest_id: int = 0
    revision: int = 0
    message_id: int | None = None
    shown: int | None = None
    language: str | None = None
    broadcast_id: int | None = None
    source: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class DeliveryDay:
    """How the digests of one local day arrived.

    Attributes:
        day: "2026-01-07".
        due: How many were planned.
        sent: How many Telegram took, ``late`` of them a quarter of an hour after they were due, or more.
        unsure: Sends whose answer was lost: at most so many came twice.
        reasons: Why some failed, in Telegram's words, with how many; the most frequent ones.
    """

    day: str
    due: int
    sent: int
    late: int
    waiting: int
    failed: int
    unsure: int
    reasons: tuple[tuple[str, int], ...]
