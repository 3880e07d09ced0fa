"""The queue of updates for the bot: numbered, filtered by ``allowed_updates``, confirmed by offset."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from itertools import islice

from bot.preview.errors import ApiError, ConflictError, JsonObject

PENDING_KEPT = 100_000

# Telegram leaves these out unless they are asked for by name.
UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "terminated by setWebhook request"


class UpdateQueue:
    """Updates that the bot has not confirmed yet, oldest first.

    Args:
        first_id: The first update's number.
        changed: Called after updates came or went, or a poll did.
    """

    def __init__(self, first_id: int, changed: Callable[[], None]) -> None:
        self._next_id = first_id
        self._changed = changed
        self._poll: asyncio.Future[None] | None = None
        self.pending: deque[JsonObject] = deque(maxlen=PENDING_KEPT)
        self.allowed: frozenset[str] | None = None

    @property
    def polled(self) -> bool:
        """Whether a long poll waits right now."""
        return self._poll is not None

    def allow(self, kinds: Iterable[str]) -> None:
        """Take only these kinds from now on; none named means Telegram's default."""
        self.allowed = frozenset(kinds) or None

    def add(self, kind: str, payload: JsonObject) -> None:
        """Queue an update, if its kind is allowed, and answer a waiting poll."""
        if kind in UNASKED if self.allowed is None else kind not in self.allowed:
            return
        self.pending.append({"update_id": self._next_id, kind: payload})
        self._next_id += 1
        self._answer_poll(None)
        self._changed()

    def confirm(self, offset: int) -> None:
        """Forget the updates before ``offset``; a negative one keeps only that many from the end."""
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        else:
            while self.pending and self.pending[0]["update_id"] < offset:
                self.pending.popleft()
        self._changed()

    async def poll(self, offset: int, limit: int, seconds: float) -> list[JsonObject]:
        """The updates from ``offset`` on, waiting up to ``seconds`` for a first one.

        Raises:
            ConflictError: Another poll began to wait, or a webhook was set.
        """
        self.confirm(offset)
        if not self.pending and seconds > 0:
            self.end_poll(OTHER_POLLER)
            await self._wait(seconds)
        return list(islice(self.pending, limit))

    def end_poll(self, sentence: str | None = None) -> None:
        """End a waiting poll: with this conflict, or with what there is."""
        self._answer_poll(ConflictError(sentence) if sentence else None)

    async def _wait(self, seconds: float) -> None:
        poll: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poll = poll
        self._changed()
        try:
            async with asyncio.timeout(seconds):
                await poll
        except TimeoutError:
            pass
        finally:
            if self._poll is poll:
                self._poll = None
                self._changed()

    def _answer_poll(self, error: ApiError | None) -> None:
        poll, self._poll = self._poll, None
        if poll is None or poll.done():
            return
        if error is None:
            poll.set_result(None)
        else:
            poll.set_exception(error)
