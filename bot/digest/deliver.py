"""From the outbox to Telegram: what is queued is sent, and crossed off as Telegram takes it."""

import asyncio
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta

from telegram import Bot, LinkPreviewOptions
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.context import Services
from bot.digest import compose, plan
from bot.digest.compose import Digest
from bot.views import digest as view
from storage import articles, chats, outbox, subscriptions
from storage.models import Delivery

log = logging.getLogger(__name__)

IN_FLIGHT = 8
BATCH = 200
SECONDS_BETWEEN_LOOKS = 1.0
_LONGEST_WAIT = timedelta(minutes=5)
_GIVEN_UP_AFTER = timedelta(hours=20)
_MOST_COMPOSED = 64  # digests that are kept while they are sent
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
        self._taken: dict[int, int] = {}  # message ids by delivery ids, sent and not crossed off yet
        self._composed: dict[tuple[int, ...], Digest | None] = {}

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
        await self._acknowledge()
        self._composed.clear()  # articles may have changed since the last look
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
            done += await self._send_all([delivery for delivery in batch if delivery.id not in self._taken])
        return done

    async def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                await self.tick()
            except InvalidToken:
                log.error("Telegram does not know the token any more: digests wait")  # noqa: TRY400 - no traceback helps
            except Exception:  # the next look may go better; the operator's log has this one
                log.exception("Planning or sending digests failed; trying again")
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), SECONDS_BETWEEN_LOOKS)
        await self._acknowledge()

    async def _send_all(self, batch: list[Delivery]) -> int:
        waiting = iter(batch)
        results = await asyncio.gather(*(self._worker(waiting) for _ in range(IN_FLIGHT)), return_exceptions=True)
        for result in results:  # every worker has ended: nothing is sent behind the back of the next look
            if isinstance(result, BaseException):
                raise result
        return sum(result for result in results if isinstance(result, int))

    async def _worker(self, waiting: Iterator[Delivery]) -> int:
        done = 0
        for delivery in waiting:
            if self._stopping.is_set():
                break
            done += await self._send(delivery)
        return done

    async def _send(self, delivery: Delivery) -> bool:
        """Send one; whether it is done with, one way or the other."""
        composed = await self._digest(delivery.articles)
        if composed is None:
            return await self._give_up(delivery, "its articles were taken back")
        screen = view.screen(composed, self._bot.username, private=delivery.chat_id > 0)
        try:
            message = await self._bot.send_message(
                delivery.chat_id,
                screen.text,
                reply_markup=screen.keyboard,
                message_thread_id=delivery.thread_id,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        except InvalidToken:
            raise
        except TelegramError as error:
            return await self._take_no(delivery, error)
        self._taken[delivery.id] = message.message_id
        await self._acknowledge()
        return True

    async def _acknowledge(self) -> None:
        """Cross off what Telegram took. What cannot be written now is kept, not sent again, and crossed off later."""
        taken = dict(self._taken)
        if not taken:
            return
        try:
            async with self._services.database.writing() as connection:
                await outbox.sent(connection, taken, self._services.clock())
        except sqlite3.OperationalError as error:
            log.warning("%d digests could not be crossed off yet (%s)", len(taken), error)
            return
        for delivery_id in taken:
            self._taken.pop(delivery_id, None)

    async def _digest(self, ids: tuple[int, ...]) -> Digest | None:
        """The digest of these articles, composed once for all chats that get it; None where none is left."""
        if ids not in self._composed:
            async with self._services.database.reading() as connection:
                found = await articles.by_ids(connection, ids)
            listed = sorted(found.values(), key=lambda article: article.id)
            composed = await asyncio.to_thread(compose.compose, listed) if listed else None
            if len(self._composed) >= _MOST_COMPOSED:
                self._composed.clear()
            self._composed[ids] = composed
        return self._composed[ids]

    async def _take_no(self, delivery: Delivery, error: TelegramError) -> bool:
        match error:
            case RetryAfter():
                return await self._later(delivery, error, timedelta(seconds=_seconds(error)))
            case ChatMigrated():
                return await self._follow(delivery, error)
            case Forbidden():
                return await self._pause(delivery, error)
            case BadRequest():
                if any(reason in error.message.lower() for reason in _HOPELESS):
                    return await self._pause(delivery, error)
                log.error("Telegram refused the digest of %s: %s", delivery.day, error.message)
                return await self._give_up(delivery, error.message)
            case NetworkError():
                wait = timedelta(seconds=2 ** min(delivery.attempts, 16))
                return await self._later(delivery, error, min(wait, _LONGEST_WAIT))
            case _:
                return await self._give_up(delivery, error.message)

    async def _later(self, delivery: Delivery, error: TelegramError, wait: timedelta) -> bool:
        """Try again, for as long as it is still that day's digest."""
        retry_at = self._services.clock() + wait
        if retry_at - delivery.planned_at > _GIVEN_UP_AFTER:
            return await self._give_up(delivery, error.message)
        async with self._services.database.writing() as connection:
            await outbox.retry(connection, delivery.id, error.message, retry_at)
        return False

    async def _follow(self, delivery: Delivery, error: ChatMigrated) -> bool:
        """The group became a supergroup: send there."""
        async with self._services.database.writing() as connection:
            await chats.migrate(connection, delivery.chat_id, error.new_chat_id)
            await outbox.retry(connection, delivery.id, error.message, self._services.clock())
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
