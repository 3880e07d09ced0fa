"""What holds for some minutes only, of the chats that were spoken to last."""

from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Recent(Generic[Value]):
    """A value for each chat (by id), forgotten after a while and where there are too many.

    Args:
        holds: How long a value counts.
        most: Chats that are remembered; beyond, the one that was noted longest ago is forgotten.
    """

    def __init__(self, holds: timedelta, most: int = 10_000) -> None:
        self._holds = holds
        self._most = most
        self._noted: OrderedDict[int, tuple[datetime, Value]] = OrderedDict()

    def note(self, chat_id: int, value: Value, now: datetime) -> None:
        """Have this value count for the chat from ``now`` on."""
        self.drop(chat_id)
        self._noted[chat_id] = (now + self._holds, value)
        if len(self._noted) > self._most:
            self._noted.popitem(last=False)

    def get(self, chat_id: int, now: datetime) -> Value | None:
        """The value that counts for the chat, or None."""
        until, value = self._noted.get(chat_id, (now, None))
        return value if until > now else None

    def drop(self, chat_id: int) -> None:
        """Let nothing count for the chat any more."""
        self._noted.pop(chat_id, None)

    def __len__(self) -> int:
        return len(self._noted)
