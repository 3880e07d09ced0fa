"""Two lanes over one pace: whoever waits in the first goes first, the second takes what is left."""

import asyncio
from collections import deque
from collections.abc import Callable

from telegram.error import TelegramError

from bot.limits.pace import Pace

Waiting = deque[asyncio.Future[None]]


class BroadcastsStoppedError(TelegramError):
    """The bot is stopping: the broadcast's message was not sent."""

    def __init__(self) -> None:
        super().__init__("The bot is stopping")


class Lanes:
    """Gives messages their turns.

    Args:
        pace: What both lanes keep to together.
        now: A clock in seconds that only goes forward; the event loop's unless a test holds it.
    """

    def __init__(self, pace: Pace, now: Callable[[], float]) -> None:
        self.pace = pace
        self._now = now
        self._people: Waiting = deque()
        self._broadcasts: Waiting = deque()
        self._timer: asyncio.TimerHandle | None = None
        self._stopped = False

    async def turn(self, *, broadcast: bool) -> None:
        """Return when it is this message's turn, in the order of asking within its lane.

        Raises:
            BroadcastsStoppedError: It is a broadcast's, and those were stopped.
        """
        if broadcast and self._stopped:
            raise BroadcastsStoppedError
        lane = self._broadcasts if broadcast else self._people
        now = self._now()
        if not self._people and not lane and not self.pace.wait(now, broadcast=broadcast):
            self.pace.take(now)
            return
        mine = asyncio.get_running_loop().create_future()
        lane.append(mine)
        if not broadcast or self._timer is None:
            self._set_timer()
        await mine

    def stop_broadcasts(self) -> None:
        """Let no broadcast have a turn any more."""
        self._stopped = True
        while self._broadcasts:
            waiting = self._broadcasts.popleft()
            if not waiting.done():
                waiting.set_exception(BroadcastsStoppedError())

    def _release(self) -> None:
        """Give every turn that is due, then wait for the next one."""
        self._timer = None
        for lane in (self._people, self._broadcasts):
            while lane and not self.pace.wait(self._now(), broadcast=lane is self._broadcasts):
                waiting = lane.popleft()
                if not waiting.done():  # done: whoever waited was cancelled
                    waiting.set_result(None)
                    self.pace.take(self._now())
        self._set_timer()

    def _set_timer(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        lane = self._people or self._broadcasts
        if lane:
            wait = self.pace.wait(self._now(), broadcast=lane is self._broadcasts)
            self._timer = asyncio.get_running_loop().call_later(wait, self._release)
