"""A bot of its own that sends and edits broadcasts, and keeps to the limiter's second lane."""

from types import TracebackType
from typing import Any, Self

from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.bulk.letter import Copy, Letter
from bot.bulk.request import AiohttpRequest
from bot.limits import BROADCAST, Limiter

# python-telegram-bot makes sendMessage of the first; it warns of names that it has a method for, and that method would
# make objects of every answer: at a thousand messages a second, two thirds of the CPU.
_SEND, _COPY, _EDIT = "send_Message", "copy_Message", "edit_Message_Text"
_UNCHANGED = "message is not modified"


class Sender:
    """Sends letters.

    Use it as ``async with Sender(…) as sender``.

    Args:
        token: The bot's.
        base_url: The Bot API server, up to the token.
        limiter: The one that replies go through, too.
        in_flight: Messages on their way to Telegram at a time.
        paid: Whether messages are sent with ``allow_paid_broadcast``.

    Raises:
        telegram.error.InvalidToken: from each call: Telegram does not know the token.
        telegram.error.TelegramError: from each call, as python-telegram-bot has them; see also ``bot.bulk.request``.
    """

    def __init__(self, token: str, base_url: str, limiter: Limiter, *, in_flight: int, paid: bool = False) -> None:
        self._limiter = limiter
        self._request = AiohttpRequest(in_flight)
        self._bot: ExtBot[str] = ExtBot(
            token, base_url, request=self._request, get_updates_request=self._request, rate_limiter=limiter
        )
        self._paid = {"allow_paid_broadcast": "true"} if paid else {}

    async def __aenter__(self) -> Self:
        await self._request.initialize()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._request.shutdown()

    def stop(self) -> None:
        """Send nothing more: what waits for its turn ends with a ``BroadcastsStoppedError``."""
        self._limiter.stop_broadcasts()

    async def send(self, chat_id: int, thread_id: int | None, letter: Letter | Copy) -> int:
        """Send a letter, or copy a message, to a chat, or to a topic of it; the message's id."""
        where = {"chat_id": chat_id} | ({"message_thread_id": thread_id} if thread_id else {})
        endpoint = _COPY if isinstance(letter, Copy) else _SEND
        message = await self._call(endpoint, {**letter.parameters, **where, **self._paid})
        return int(message["message_id"])

    async def edit(self, chat_id: int, message_id: int, letter: Letter) -> None:
        """Put a letter in the place of a message. One that says the same already is as good."""
        try:
            await self._call(_EDIT, {**letter.parameters, "chat_id": chat_id, "message_id": message_id})
        except BadRequest as error:
            if _UNCHANGED not in error.message.lower():
                raise

    async def _call(self, endpoint: str, given: dict[str, Any]) -> Any:
        return await self._bot.do_api_request(endpoint, given, rate_limit_args=BROADCAST)
