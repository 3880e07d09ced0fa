"""How far broadcasts have come, told to the admins who sent them: one message each, edited every few seconds."""

import asyncio
import logging
from contextlib import suppress
from typing import Any

from telegram.error import BadRequest, Forbidden, TelegramError
from telegram.ext import ExtBot

from bot.context import Services
from bot.texts import speaking
from bot.views import broadcast as view
from bot.views.screen import Screen
from storage import broadcasts, languages
from storage.models import Broadcast, BroadcastState

log = logging.getLogger(__name__)

SECONDS_BETWEEN_LOOKS = 3.0
_SAME = "message is not modified"


class Progress:
    """Tells of broadcasts until it is stopped; after a restart it goes on in the same messages.

    Args:
        bot: Edits the messages; an admin waits for them.
    """

    def __init__(self, bot: ExtBot[Any], services: Services) -> None:
        self._bot = bot
        self._services = services
        self._shown: dict[int, Screen] = {}  # by the broadcast's id
        self._stopping = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look, every few seconds."""
        self._task = asyncio.create_task(self._run(), name="progress of broadcasts")

    async def stop(self) -> None:
        """Finish what is being said, and return."""
        self._stopping.set()
        if self._task:
            await self._task

    async def look(self) -> None:
        """Tell what has changed since the last look."""
        async with self._services.database.reading() as connection:
            under_way = await broadcasts.under_way(connection)
        for one in under_way:
            await self._tell(one)

    async def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                await self.look()
            except TelegramError as error:
                log.warning("The progress of a broadcast could not be told: %s", error.message)
            except Exception:  # the next look may go better; the operator's log has this one
                log.exception("The progress of a broadcast could not be told")
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), SECONDS_BETWEEN_LOOKS)

    async def _tell(self, one: Broadcast) -> None:
        """Edit the message; an end that no longer changes is told for good."""
        async with self._services.database.reading() as connection:
            counts = await broadcasts.counts(connection, one.id)
            spoken = await languages.of(connection, one.user_id or 0)
        with speaking(spoken.language if spoken else None):
            screen = view.progress(one, counts)
        if screen != self._shown.get(one.id):
            await self._show(one, screen)
            self._shown[one.id] = screen
        elif one.state is not BroadcastState.GOING and not counts.waiting:
            async with self._services.database.writing() as connection:
                await broadcasts.told(connection, one.id, self._services.clock())
            del self._shown[one.id]

    async def _show(self, one: Broadcast, screen: Screen) -> None:
        if one.user_id is None or one.told_in is None:
            return
        try:
            await self._bot.edit_message_text(screen.text, one.user_id, one.told_in, reply_markup=screen.keyboard)
        except Forbidden as error:
            log.info("An admin cannot be told of a broadcast: %s", error.message)
        except BadRequest as error:
            if _SAME not in error.message.lower():
                await self._replace(one, screen)

    async def _replace(self, one: Broadcast, screen: Screen) -> None:
        """The message was deleted: tell of the end, at least, in a new one."""
        if one.user_id is None or one.state is BroadcastState.GOING:
            return
        try:
            await self._bot.send_message(one.user_id, screen.text)
        except (BadRequest, Forbidden) as error:
            log.info("An admin cannot be told of a broadcast: %s", error.message)
