"""The loop that others write: eight workers that send one text to many chats, at a pace.

``python -m benchmarks.broadcast_peers {ptb,aiogram} URL RATE MESSAGES`` reads the text from standard input and prints
CPU microseconds a message. ``URL`` is python-telegram-bot's base_url.
"""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable

from benchmarks.telegram import FIRST_CHAT, TOKEN

IN_FLIGHT = 8
Send = Callable[[int], Awaitable[object]]


async def broadcast(send: Send, rate: float, messages: int) -> float:
    """Send to so many chats, so many a second; CPU seconds of this process."""
    chats = iter(range(FIRST_CHAT, FIRST_CHAT + messages))
    following = time.perf_counter()

    async def work() -> None:
        nonlocal following
        for chat in chats:
            following = max(following + 1 / rate, time.perf_counter() - 0.01)
            await asyncio.sleep(following - time.perf_counter())
            await send(chat)

    began = time.process_time()
    await asyncio.gather(*(work() for _ in range(IN_FLIGHT)))
    return time.process_time() - began


async def with_ptb(url: str, text: str, rate: float, messages: int) -> float:
    """python-telegram-bot as installed."""
    from telegram import Bot

    async with Bot(TOKEN, base_url=url) as bot:
        return await broadcast(lambda chat: bot.send_message(chat, text, parse_mode="HTML"), rate, messages)


async def with_aiogram(url: str, text: str, rate: float, messages: int) -> float:
    """aiogram as installed."""
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    api = TelegramAPIServer(base=url + "{token}/{method}", file=url + "{token}/{path}")
    async with Bot(TOKEN, session=AiohttpSession(api=api)) as bot:
        return await broadcast(lambda chat: bot.send_message(chat, text, parse_mode="HTML"), rate, messages)


PEERS = {"ptb": with_ptb, "aiogram": with_aiogram}


def main() -> None:
    """Run one peer."""
    name, url, rate, messages = sys.argv[1:]
    seconds = asyncio.run(PEERS[name](url, sys.stdin.read(), float(rate), int(messages)))
    print(seconds / int(messages) * 1e6)


if __name__ == "__main__":
    main()
