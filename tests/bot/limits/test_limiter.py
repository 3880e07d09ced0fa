"""The limiter between callers and a Telegram that refuses; the event loop's time is not waited for but held."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import BadRequest, RetryAfter

from bot.limits import BROADCAST, BroadcastsStoppedError, Limiter, Rates

FAST = Rates(overall=1000, chat=1000, group=60_000)


class Telegram:
    """Takes calls, and refuses those that ``refuse`` names a wait for."""

    def __init__(self, limiter: Limiter, refuse: Callable[[int], float] = lambda _chat: 0) -> None:
        self.limiter = limiter
        self.refuse = refuse
        self.taken: list[int] = []
        self.refusals = 0

    def send(
        self, chat: int, lane: str | None = None, endpoint: str = "sendMessage", **data: str
    ) -> Coroutine[Any, Any, Any]:
        async def call() -> bool:
            if seconds := self.refuse(chat):
                self.refusals += 1
                raise RetryAfter(timedelta(seconds=seconds))
            self.taken.append(chat)
            return True

        return self.limiter.process_request(call, (), {}, endpoint, {"chat_id": chat, **data}, lane)


async def test_people_go_before_a_broadcast_that_was_there_first() -> None:
    telegram = Telegram(Limiter(Rates(overall=200)))
    broadcast = [asyncio.create_task(telegram.send(chat, BROADCAST)) for chat in range(1, 41)]
    await asyncio.sleep(0)
    await asyncio.gather(*(telegram.send(chat) for chat in (101, 102)))
    assert len([chat for chat in telegram.taken if chat < 100]) < 10
    await asyncio.gather(*broadcast)
    assert len(telegram.taken) == 42


async def test_within_a_lane_the_first_to_ask_goes_first() -> None:
    telegram = Telegram(Limiter(FAST))
    await asyncio.gather(*(telegram.send(chat, BROADCAST) for chat in range(1, 20)))
    assert telegram.taken == list(range(1, 20))


async def test_what_is_no_message_does_not_wait() -> None:
    telegram = Telegram(Limiter(Rates(overall=0.001)))
    await telegram.send(1)
    for endpoint in ("answerCallbackQuery", "getChatAdministrators", "sendChatAction", "setMyCommands"):
        await telegram.send(1, endpoint=endpoint)
    assert len(telegram.taken) == 5


async def test_a_refusal_of_one_chat_stops_no_other() -> None:
    limiter = Limiter(FAST)
    closed = {1}
    telegram = Telegram(limiter, lambda chat: 0.05 if chat in closed else 0)
    waiting = asyncio.create_task(telegram.send(1))
    await asyncio.gather(*(telegram.send(chat, BROADCAST) for chat in range(2, 12)))
    assert telegram.taken == list(range(2, 12))
    closed.clear()
    await waiting
    assert telegram.taken[-1] == 1


async def test_one_wave_of_refusals_costs_no_message_and_only_those_under_way() -> None:
    limiter, under_way = Limiter(FAST), 8
    refuse = iter([0.05] * under_way)
    telegram = Telegram(limiter, lambda _chat: next(refuse, 0))
    chats = iter(range(1, 301))

    async def worker() -> None:
        for chat in chats:
            await telegram.send(chat, BROADCAST)

    await asyncio.gather(*(worker() for _ in range(under_way)))
    assert sorted(telegram.taken) == list(range(1, 301))
    assert telegram.refusals <= under_way


async def test_a_broadcast_is_not_held_up_by_a_chat_that_is_closed_for_long() -> None:
    telegram = Telegram(Limiter(FAST), lambda _chat: 30)
    with pytest.raises(RetryAfter):
        await telegram.send(1, BROADCAST)
    assert telegram.refusals == 1


async def test_other_errors_are_the_callers() -> None:
    async def call() -> bool:
        raise BadRequest("chat not found")

    with pytest.raises(BadRequest):
        await Limiter(FAST).process_request(call, (), {}, "sendMessage", {"chat_id": 1}, None)


async def test_stopped_broadcasts_end_at_once_and_replies_go_on() -> None:
    telegram = Telegram(Limiter(Rates(overall=20, chat=0.001)))
    await telegram.send(1, BROADCAST)
    waiting = [asyncio.create_task(telegram.send(chat, BROADCAST)) for chat in (1, 2, 3, 4)]
    await asyncio.sleep(0)
    telegram.limiter.stop_broadcasts()
    results = await asyncio.gather(*waiting, return_exceptions=True)
    assert all(isinstance(result, BroadcastsStoppedError) for result in results)
    with pytest.raises(BroadcastsStoppedError):
        await telegram.send(5, BROADCAST)
    await telegram.send(6)
    assert telegram.taken == [1, 6]


async def test_a_cancelled_message_gives_its_turn_to_the_next() -> None:
    telegram = Telegram(Limiter(Rates(overall=20)))
    tasks = [asyncio.create_task(telegram.send(chat)) for chat in (1, 2, 3)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert telegram.taken == [1, 3]


async def test_paid_broadcasts_take_nothing_from_the_free_budget() -> None:
    telegram = Telegram(Limiter(Rates(overall=0.001, paid=1000)))
    await asyncio.gather(*(telegram.send(chat, BROADCAST, allow_paid_broadcast="true") for chat in range(1, 50)))
    await telegram.send(100)
    assert len(telegram.taken) == 50


async def test_what_is_not_paid_for_keeps_to_the_free_budget() -> None:
    telegram = Telegram(Limiter(Rates(overall=0.001, paid=1000)))
    await telegram.send(1)
    edit = asyncio.create_task(telegram.send(2, BROADCAST, endpoint="editMessageText"))
    await telegram.send(3, BROADCAST, allow_paid_broadcast="true")
    telegram.limiter.stop_broadcasts()
    with pytest.raises(BroadcastsStoppedError):
        await edit
    assert telegram.taken == [1, 3]
