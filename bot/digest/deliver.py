"""From the clock to Telegram: what is due is planned, what is queued is sent, and crossed off as Telegram takes it."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress

from telegram.error import InvalidToken

from bot.bulk import Sender
from bot.context import Services
from bot.digest import corrections, plan
from bot.digest.acknowledge import UNACKNOWLEDGED, Acknowledger
from bot.digest.alerts import plan_alerts
from bot.digest.broadcasts import plan_broadcasts
from bot.digest.census import Census
from bot.digest.errands import Errands, bug
from bot.digest.feed import Feed
from bot.digest.letters import Letters
from bot.digest.pruning import Pruner
from bot.limits import BroadcastsStoppedError
from storage.models import Delivery
from storage.outcomes import Outcome

log = logging.getLogger(__name__)

IN_FLIGHT = 8  # with UNACKNOWLEDGED more, what a kill may repeat
_SECONDS_BETWEEN_PLANS = 1.0
_SECONDS_WITHOUT_TOKEN = 10.0


class Deliverer:
    """Plans messages as they fall due and sends them, until it is stopped.

    Args:
        sender: Sends what the outbox holds.
        username: The bot's.
        services: The archive, the settings and the clock.
        in_flight: Messages on their way to Telegram at a time.
    """

    def __init__(self, sender: Sender, username: str, services: Services, in_flight: int = IN_FLIGHT) -> None:
        self._sender = sender
        self._services = services
        self._in_flight = in_flight
        self._feed = Feed(services.database, services.clock)
        self._errands = Errands(sender, Letters(services.database, username), services.database, services.clock)
        self._acknowledger = Acknowledger(services.database, services.clock, self._written)
        self._slots = asyncio.Semaphore(in_flight + UNACKNOWLEDGED)
        self._census = Census(services.database)
        self._pruner = Pruner(services.database)
        self._stopping = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._token_known = True

    def start(self) -> None:
        """Begin to look at the clock and the outbox, once a second."""
        self._acknowledger.start()
        self._tasks = [asyncio.create_task(self._plan_always(), name="planner")]
        self._tasks += [asyncio.create_task(self._work(), name=f"deliverer {n}") for n in range(self._in_flight)]

    async def stop(self) -> None:
        """Finish what is in flight, begin nothing more, cross all of it off, and return."""
        self._stopping.set()
        self._feed.close()
        self._sender.stop()
        for _ in range(self._in_flight):
            self._slots.release()  # whoever waits for one finds the feed closed
        await asyncio.gather(*self._tasks)
        await self._acknowledger.stop()

    async def _plan_always(self) -> None:
        while not self._stopping.is_set():
            try:
                await self._plan()
            except Exception:  # the next look may go better; the operator's log has this one
                log.exception("Planning digests failed; trying again")
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), _SECONDS_BETWEEN_PLANS)

    async def _plan(self) -> None:
        """Queue what is due, what is to be edited and what admins send to all."""
        services = self._services
        now = services.clock()
        fresh_days, sieve = services.settings.fresh_days, services.searcher.sieve
        planned = await plan.plan_due(services.database, now, fresh_days, sieve)
        alerts = await plan_alerts(services.database, now, fresh_days, sieve)
        edited = await corrections.plan_edits(services.database, now)
        await self._census.take(now)
        broadcast = await plan_broadcasts(services.database, now)
        if planned or alerts or edited or broadcast:
            log.info(
                "Planned %d digests, %d alerts and %d messages of broadcasts; %d digests were corrected",
                *(planned, alerts, broadcast, edited),
            )
            self._feed.wake()
        await self._pruner.prune(now)

    async def _work(self) -> None:
        """Take one message after the other; a slot is held until what became of it is written."""
        while True:
            await self._slots.acquire()
            delivery = await self._feed.next()
            outcome = await self._carry_out(delivery) if delivery else None
            if outcome is None:
                self._slots.release()
            else:
                self._acknowledger.add(outcome)
            if delivery is None or self._stopping.is_set():
                return

    async def _carry_out(self, delivery: Delivery) -> Outcome | None:
        """What became of the message; None where it stays as it is in the outbox."""
        try:
            outcome = await self._errands.carry_out(delivery)
        except BroadcastsStoppedError:
            return None
        except InvalidToken:
            await self._wait_for_token(delivery)
            return None
        except Exception:  # one message that we fail to make must not keep the others from being sent
            log.exception("A message for chat %d could not be sent", delivery.chat_id)
            return bug(delivery, self._services.clock())
        self._token_known = True
        return outcome

    async def _wait_for_token(self, delivery: Delivery) -> None:
        if self._token_known:
            log.error("Telegram does not know the token any more: digests wait")
        self._token_known = False
        self._feed.give_back([delivery.id])
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), _SECONDS_WITHOUT_TOKEN)

    def _written(self, outcomes: Sequence[Outcome]) -> None:
        for outcome in outcomes:
            self._feed.give_back([outcome.delivery_id])
            self._slots.release()
