"""What Telegram's refusals mean for a message of the outbox."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.bulk import AnswerLostError


class Meaning(Enum):
    """What to do about a refusal."""

    AGAIN = auto()  # later, with patience
    MOVED = auto()  # at once, to the chat's new id
    NO_TOPIC = auto()  # at once, to the group itself: its topic is closed or gone
    BAD_MARKUP = auto()  # at once, without markup or buttons: the mistake is ours
    UNREACHABLE = auto()  # never, nor anything else to this chat
    HOPELESS = auto()  # never
    NO_SOURCE = auto()  # never, nor to any other chat: what was to be copied is gone


@dataclass(frozen=True, slots=True)
class Answer:
    """A refusal, understood.

    Attributes:
        reason: In Telegram's words.
        wait: Seconds that Telegram asks for, or None.
        new_chat_id: Where a group went that became a supergroup.
        unsure: Whether the message may have been taken all the same.
    """

    meaning: Meaning
    reason: str
    wait: float | None = None
    new_chat_id: int | None = None
    unsure: bool = False


# By what a 400 says, in lower case. Telegram's words are no part of its contract: what is not here counts as markup of
# ours that it does not like.
_BAD_REQUESTS = {
    "thread not found": Meaning.NO_TOPIC,
    "topic_closed": Meaning.NO_TOPIC,
    "topic_deleted": Meaning.NO_TOPIC,
    "topic_id_invalid": Meaning.NO_TOPIC,
    "topic closed": Meaning.NO_TOPIC,
    "topic not found": Meaning.NO_TOPIC,
    "chat not found": Meaning.UNREACHABLE,
    "user not found": Meaning.UNREACHABLE,
    "user is deactivated": Meaning.UNREACHABLE,
    "group chat was deactivated": Meaning.UNREACHABLE,
    "group is deactivated": Meaning.UNREACHABLE,
    "peer_id_invalid": Meaning.UNREACHABLE,
    "channel_private": Meaning.UNREACHABLE,
    "bot is not a member": Meaning.UNREACHABLE,
    "need administrator rights": Meaning.UNREACHABLE,
    "not enough rights to send text": Meaning.UNREACHABLE,
    "not enough rights to send messages": Meaning.UNREACHABLE,
    "not enough rights to send ": Meaning.HOPELESS,  # photos, documents …: a group takes our texts all the same
    "not enough rights": Meaning.UNREACHABLE,
    "have no rights": Meaning.UNREACHABLE,
    "chat_write_forbidden": Meaning.UNREACHABLE,
    "chat_send_plain_forbidden": Meaning.UNREACHABLE,
    "chat_send_": Meaning.HOPELESS,  # chat_send_photos_forbidden …
    "voice_messages_forbidden": Meaning.HOPELESS,
    "chat_restricted": Meaning.UNREACHABLE,
    "message to edit not found": Meaning.HOPELESS,
    "message can't be edited": Meaning.HOPELESS,
    "message_id_invalid": Meaning.HOPELESS,
    "message to copy not found": Meaning.NO_SOURCE,
    "message can't be copied": Meaning.NO_SOURCE,
}


def understand(error: TelegramError) -> Answer:
    """What the error asks for."""
    said = error.message
    match error:
        case RetryAfter():
            return Answer(Meaning.AGAIN, said, wait=_seconds(error.retry_after))
        case ChatMigrated():
            return Answer(Meaning.MOVED, said, new_chat_id=error.new_chat_id)
        case Forbidden():
            return Answer(Meaning.UNREACHABLE, said)
        case BadRequest():
            return Answer(_bad_request(said.lower()), said)
        case NetworkError():
            return Answer(Meaning.AGAIN, said, unsure=isinstance(error, AnswerLostError))
        case _:  # an answer that nobody can read: the message may have been taken
            return Answer(Meaning.AGAIN, said, unsure=True)


def _bad_request(said: str) -> Meaning:
    return next((meaning for words, meaning in _BAD_REQUESTS.items() if words in said), Meaning.BAD_MARKUP)


def _seconds(wait: int | timedelta) -> float:
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
