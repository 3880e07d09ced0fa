"""The rate limiter that python-telegram-bot asks before each call: two lanes over one budget."""

import asyncio
import os
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.limits.chats import ChatLimits
from bot.limits.floods import Floods
from bot.limits.lanes import BroadcastsStoppedError, Lanes
from bot.limits.pace import Pace

# Without it python-telegram-bot warns, wherever a RetryAfter is raised, that its wait will be a timedelta one day.
os.environ.setdefault("PTB_TIMEDELTA", "true")

BROADCAST = "bulk"  # as ``rate_limit_args``: nobody waits for this message; without it, a person does
# Seconds in all for which a refused call is held and tried again: where its chat is refused, and where the whole bot
# is, so that nothing else could be sent meanwhile.
_LONGEST_WAITS = {None: (60.0, 60.0), BROADCAST: (5.0, 600.0)}

# Of the overall rate, what broadcasts keep to: a network that holds three messages back for a tenth of a second, and
# then brings them at once, makes no second of more than 30.
_BROADCASTS = 0.965

# What counts against Telegram's limits; a question or a button's answer does not.
_MESSAGES = ("send", "edit", "forward", "copy", "stopPoll")
_PAID = "allow_paid_broadcast"
_NO_MESSAGES = frozenset({"sendChatAction", "editForumTopic", "editGeneralForumTopic"})

Result = bool | dict[str, Any] | list[dict[str, Any]]
Call = Callable[..., Coroutine[Any, Any, Result]]


@dataclass(frozen=True, slots=True)
class Rates:
    """Messages a second in all, a second to one chat, and a minute to one group or channel.

    Attributes:
        paid: Messages a second of broadcasts that are paid for (``allow_paid_broadcast``) and count by themselves; None
            where none is.
    """

    overall: float = 28.0
    chat: float = 1.0
    group: int = 20
    paid: float | None = None


class Limiter(BaseRateLimiter[str]):
    """Holds every message until it may go. Answers to people go before broadcasts (``rate_limit_args="bulk"``).

    A 429 stops what it must: the chat it was about, or, where several chats are refused within moments, everything;
    then broadcasts go a fifth slower, and recover. The refused call is tried again once its wait is over.

    Args:
        rates: What to keep to.
        now: A clock in seconds that only goes forward.

    Raises:
        telegram.error.RetryAfter: from a call, where Telegram asks to wait longer than a person would (a minute) or
            than a broadcast should hold up others (five seconds for one chat, ten minutes for all).
        BroadcastsStoppedError: from a broadcast's call that had not been made by :meth:`stop_broadcasts`.
    """

    def __init__(self, rates: Rates, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._chats = ChatLimits(rates.chat, rates.group)
        self._free = _Budget(Lanes(Pace(rates.overall, _BROADCASTS), now), Floods())
        self._paid = _Budget(Lanes(Pace(rates.paid), now), Floods()) if rates.paid else self._free
        self._stopped = asyncio.Event()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Let nobody wait for a turn that does not come."""
        self.stop_broadcasts()

    def stop_broadcasts(self) -> None:
        """End the wait of every broadcast's message, now and from now on; what is under way is not touched."""
        self._stopped.set()
        for budget in (self._free, self._paid):
            budget.lanes.stop_broadcasts()

    async def process_request(
        self,
        callback: Call,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: str | None,
    ) -> Result:
        """Make the call when it may be made; again after a refusal (see the class)."""
        lane = BROADCAST if rate_limit_args == BROADCAST else None
        chat_id = data.get("chat_id") if _is_message(endpoint) else None
        budget = self._paid if lane and _PAID in data else self._free  # edits are not paid for
        waited = 0.0
        while True:
            if chat_id is not None:
                await self._turn(budget, lane, chat_id)
            try:
                result = await callback(*args, **kwargs)
            except RetryAfter as error:
                seconds = _seconds(error)
                waited += seconds
                stops_all = chat_id is not None and self._refused(budget, chat_id, seconds)
                if waited > _LONGEST_WAITS[lane][stops_all]:
                    raise
                if chat_id is None:
                    await asyncio.sleep(seconds)
            else:
                if chat_id is not None:
                    budget.floods.taken()
                return result

    def _refused(self, budget: "_Budget", chat_id: int | str, seconds: float) -> bool:
        """Close what Telegram closed; whether that is everything."""
        now = self._now()
        if budget.floods.refused(chat_id, now):
            budget.lanes.pace.refused(now, seconds)
            return True
        self._chats.refused(chat_id, now, seconds)
        return False

    async def _turn(self, budget: "_Budget", lane: str | None, chat_id: int | str) -> None:
        """Wait for the chat, then for a turn among all messages."""
        broadcast = lane == BROADCAST
        while wait := self._chats.wait(chat_id, self._now(), broadcast=broadcast):
            await (self._unless_stopped(wait) if broadcast else asyncio.sleep(wait))
        self._chats.begin(chat_id)
        had_turn = False
        try:
            await budget.lanes.turn(broadcast=broadcast)
            had_turn = True
        finally:
            self._chats.end(chat_id, self._now() if had_turn else None)

    async def _unless_stopped(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopped.wait(), seconds)
            raise BroadcastsStoppedError


@dataclass(frozen=True, slots=True)
class _Budget:
    """Messages that count together: their turns and their refusals."""

    lanes: Lanes
    floods: Floods


def _is_message(endpoint: str) -> bool:
    return endpoint.startswith(_MESSAGES) and endpoint not in _NO_MESSAGES


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
