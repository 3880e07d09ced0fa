"""From the outbox to Telegram: what is queued is sent, and crossed off as Telegram takes it."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta

from telegram import Bot, LinkPreviewOptions
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.context import Services
from bot.digest import compose, plan
from bot.views import digest as view
from storage import articles, outbox, subscriptions
from storage.models import Delivery

log = logging.getLogger(__name__)

IN_FLIGHT = 8
BATCH = 200
SECONDS_BETWEEN_LOOKS = 1.0
MOST_ATTEMPTS = 8
_LONGEST_WAIT = timedelta(minutes=5)
# What Telegram says where no later attempt can succeed.
_HOPELESS = ("chat not found", "user is deactivated", "not enough rights", "have no rights", "bot is not a member")


class Deliverer:
    """Plans digests as they fall due and sends them, until it is stopped.

    Args:
        bot: Initialised; sends the messages.
        services: The archive, the settings and the clock.
    """

    def __init__(self, bot: Bot, services: Services) -> None:
        self._bot = bot
        self._services = services
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look at the clock and the outbox, once a second."""
        self._task = asyncio.create_task(self._run(), name="deliverer")

    async def stop(self) -> None:
        """Finish what is in flight, begin nothing more, and return."""
        self._stopping.set()
        if self._task:
            await self._task

    async def tick(self) -> int:
        """Plan what is due now and send what is queued; how many deliveries came to an end."""
        services = self._services
        planned = await plan.plan_due(services.database, services.clock(), services.settings.fresh_days)
        if planned:
            log.info("Planned %d digests", planned)
        done = after = 0
        while not self._stopping.is_set():
            async with services.database.reading() as connection:
                batch = await outbox.queued(connection, services.clock(), BATCH, after)
            if not batch:
                break
            after = batch[-1].id
            done += await self._send_all(batch)
        return done

    async def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                await self.tick()
            except Exception:  # the next look may go better; the operator's log has this one
                log.exception("Planning or sending digests failed; trying again")
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), SECONDS_BETWEEN_LOOKS)

    async def _send_all(self, batch: list[Delivery]) -> int:
        waiting = iter(batch)
        results = await asyncio.gather(*(self._worker(waiting) for _ in range(IN_FLIGHT)))
        return sum(results)

    async def _worker(self, waiting: Iterator[Delivery]) -> int:
        done = 0
        for delivery in waiting:
            if self._stopping.is_set():
                break
            done += await self._send(delivery)
        return done

    async def _send(self, delivery: Delivery) -> bool:
        """Send one; whether it is done with, one way or the other."""
        async with self._services.database.reading() as connection:
            found = await articles.by_ids(connection, delivery.articles)
        if not found:
            return await self._give_up(delivery, "its articles were taken back")
        listed = sorted(found.values(), key=lambda article: article.id)
        composed = await asyncio.to_thread(compose.compose, listed)
        screen = view.screen(composed, self._bot.username, private=delivery.chat_id > 0)
        try:
            message = await self._bot.send_message(
                delivery.chat_id,
                screen.text,
                reply_markup=screen.keyboard,
                message_thread_id=delivery.thread_id,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        except TelegramError as error:
            return await self._take_no(delivery, error)
        async with self._services.database.writing() as writer:
            await outbox.sent(writer, delivery.id, message.message_id, self._services.clock())
        return True

    async def _take_no(self, delivery: Delivery, error: TelegramError) -> bool:
        match error:
            case RetryAfter():
                return await self._later(delivery, error, timedelta(seconds=_seconds(error)))
            case Forbidden() | ChatMigrated() | InvalidToken():
                return await self._pause(delivery, error)
            case BadRequest():
                if any(reason in error.message.lower() for reason in _HOPELESS):
                    return await self._pause(delivery, error)
                log.error("Telegram refused the digest of %s: %s", delivery.day, error.message)
                return await self._give_up(delivery, error.message)
            case NetworkError():
                return await self._later(delivery, error, min(timedelta(seconds=2**delivery.attempts), _LONGEST_WAIT))
            case _:
                return await self._give_up(delivery, error.message)

    async def _later(self, delivery: Delivery, error: TelegramError, wait: timedelta) -> bool:
        if delivery.attempts + 1 >= MOST_ATTEMPTS:
            return await self._give_up(delivery, error.message)
        async with self._services.database.writing() as connection:
            await outbox.retry(connection, delivery.id, error.message, self._services.clock() + wait)
        return False

    async def _pause(self, delivery: Delivery, error: TelegramError) -> bool:
        """The chat cannot be reached: send it nothing more until it subscribes again."""
        now = self._services.clock()
        async with self._services.database.writing() as connection:
            await outbox.failed(connection, delivery.id, error.message, now)
            await subscriptions.pause(connection, delivery.chat_id, error.message)
        return True

    async def _give_up(self, delivery: Delivery, reason: str) -> bool:
        async with self._services.database.writing() as connection:
            await outbox.failed(connection, delivery.id, reason, self._services.clock())
        return True


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
