"""Telegram's limits on sending, enforced where a test or a benchmark asks for it.

Source of the usual numbers: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.preview.errors import TooManyRequestsError

_CHATS_BETWEEN_SWEEPS = 10_000


@dataclass(slots=True)
class _Window:
    """The messages of the last second, and until when the limit's penalty lasts."""

    sent: deque[float] = field(default_factory=deque)
    closed_until: float = 0.0

    def refusal(self, now: float, most: float, penalty: float) -> float:
        """Seconds to wait where one more message is too many, else 0."""
        while self.sent and self.sent[0] <= now - 1:
            self.sent.popleft()
        if now >= self.closed_until and len(self.sent) >= most:
            self.closed_until = now + penalty
        return max(self.closed_until - now, 0.0)


@dataclass(slots=True)
class Limits:
    """Messages a second; a limit that is None is not enforced.

    Attributes:
        overall: For the whole bot (Telegram's is about 30).
        per_chat: For one chat (Telegram's is about 1).
        paid: For messages with ``allow_paid_broadcast``, which count by themselves (Telegram's is 1000).
        penalty: Seconds for which everything is refused once a limit is passed; ``retry_after`` says what is left.
        now: A clock in seconds that only goes forward.
    """

    overall: float | None = None
    per_chat: float | None = None
    paid: float | None = None
    penalty: float = 1.0
    now: Callable[[], float] = time.monotonic
    _all: _Window = field(default_factory=_Window, repr=False)
    _paid: _Window = field(default_factory=_Window, repr=False)
    _chats: dict[int, _Window] = field(default_factory=dict, repr=False)

    def admit(self, chat_id: int, *, paid: bool = False) -> None:
        """Count a message to this chat.

        Raises:
            TooManyRequestsError: It is one too many.
        """
        overall, together = (self.paid, self._paid) if paid else (self.overall, self._all)
        if overall is None and self.per_chat is None:
            return
        now = self.now()
        windows = []
        if overall is not None:
            windows.append((together, overall))
        if self.per_chat is not None:
            windows.append((self._window(chat_id, now), self.per_chat))
        wait = max(window.refusal(now, most, self.penalty) for window, most in windows)
        if wait > 0:
            raise TooManyRequestsError(max(math.ceil(wait), 1))
        for window, _most in windows:
            window.sent.append(now)

    def _window(self, chat_id: int, now: float) -> _Window:
        if len(self._chats) >= _CHATS_BETWEEN_SWEEPS and chat_id not in self._chats:
            self._chats = {
                chat: window
                for chat, window in self._chats.items()
                if window.closed_until > now or (window.sent and window.sent[-1] > now - 1)
            }
        return self._chats.setdefault(chat_id, _Window())
