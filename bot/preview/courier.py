"""Carries updates to the webhook that the bot has set, in order, again and again until each is taken."""

import asyncio
from contextlib import suppress

import httpx

from bot.preview.errors import JsonObject
from bot.preview.webhook import Webhook
from bot.preview.wire import as_json
from bot.preview.world import World

FIRST_PAUSE = 0.1
LONGEST_PAUSE = 30.0
REQUEST_SECONDS = 60


class Courier:
    """Delivers one update at a time by POST; any status but 2xx, or none, means again after a pause that doubles."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to deliver, whenever there is a webhook and something for it."""
        self._task = asyncio.create_task(self._deliver_all())

    async def stop(self) -> None:
        """Stop; what was not taken stays pending."""
        if self._task is None:
            return
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task
        self._task = None

    async def _deliver_all(self) -> None:
        # A certificate of this machine is its owner's own; a proxy would not find this machine.
        async with httpx.AsyncClient(verify=False, trust_env=False, timeout=REQUEST_SECONDS) as client:  # noqa: S501
            while True:
                webhook, update = await self._world.events.next_of(self._due)
                await self._deliver(client, webhook, update)

    def _due(self) -> tuple[Webhook, JsonObject] | None:
        webhook, pending = self._world.webhook, self._world.updates.pending
        return (webhook, pending[0]) if webhook is not None and pending else None

    async def _deliver(self, client: httpx.AsyncClient, webhook: Webhook, update: JsonObject) -> None:
        pause = FIRST_PAUSE
        while self._due() == (webhook, update):
            problem = await _post(client, webhook, update)
            if problem is None:
                self._world.updates.confirm(update["update_id"] + 1)
                return
            webhook.last_error_date, webhook.last_error_message = self._world.now(), problem
            self._world.events.wake()
            with suppress(TimeoutError):
                await self._world.wait_for(lambda: self._world.webhook is not webhook, timeout=pause)
            pause = min(2 * pause, LONGEST_PAUSE)


async def _post(client: httpx.AsyncClient, webhook: Webhook, update: JsonObject) -> str | None:
    """Send an update; answer what went wrong, None where nothing did."""
    headers = {"Content-Type": "application/json"}
    if webhook.secret_token:
        headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret_token
    try:
        response = await client.post(webhook.url, content=as_json(update), headers=headers)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return str(error) or type(error).__name__
    if response.is_success:
        return None
    return f"Wrong response from the webhook: {response.status_code} {response.reason_phrase}"
