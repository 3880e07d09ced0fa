"""The Bot API over HTTP: ``/bot<token>/<method>`` and ``/file/bot<token>/<path>``."""

import asyncio
import hmac
import logging
from collections import deque
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from inspect import isawaitable
from typing import Any

from tornado.web import HTTPError, RequestHandler

from bot.preview.errors import (
    ApiError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    JsonObject,
    NotFoundError,
    UnauthorizedError,
)
from bot.preview.faults import Fault, Faults
from bot.preview.guard import is_own
from bot.preview.limits import Limits
from bot.preview.methods import METHODS, Method
from bot.preview.parameters import Parameters, Upload
from bot.preview.wire import as_json, read_json
from bot.preview.world import World

_LOG = logging.getLogger(__name__)

CALLS_KEPT = 1_000

_COUNTED = ("sendMessage", "sendPhoto", "sendDocument", "copyMessage")


@dataclass(frozen=True, slots=True)
class Call:
    """One call that came in, whatever became of it; the files that came with it are left out."""

    method: str
    parameters: Mapping[str, Any]


@dataclass(slots=True)
class Api:
    """What the handlers share.

    Attributes:
        closing: Set when the server stops; cuts delays short.
        calls: The last ``CALLS_KEPT`` calls, oldest first.
    """

    world: World
    token: str
    faults: Faults = field(default_factory=Faults)
    limits: Limits = field(default_factory=Limits)
    closing: asyncio.Event = field(default_factory=asyncio.Event)
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=CALLS_KEPT))

    def require(self, token: str) -> None:
        """Raise ``UnauthorizedError`` for any token but the bot's."""
        if not hmac.compare_digest(token.encode(), self.token.encode()):
            raise UnauthorizedError


class _ApiHandler(RequestHandler):
    api: Api

    def initialize(self, api: Api) -> None:
        self.api = api

    def prepare(self) -> None:
        if not is_own(self.request):
            self._answer(HTTPStatus.FORBIDDEN, ForbiddenError("the preview answers this machine only").answer())

    def write_error(self, status_code: int, **_kwargs: object) -> None:
        """What went wrong outside of a method (a body that cannot be read, a bug), in Telegram's shape."""
        phrase = HTTPStatus(status_code).phrase
        self._answer(status_code, {"ok": False, "error_code": status_code, "description": phrase})

    def log_exception(self, *exception: Any) -> None:
        """Without the request's address, which holds the token."""
        if not isinstance(exception[1], HTTPError):
            _LOG.error("The preview's Bot API failed", exc_info=exception)

    def _answer(self, status: int, body: JsonObject) -> None:
        self.set_status(status)
        self.set_header("Content-Type", "application/json")
        self.finish(as_json(body))

    def _refuse(self, error: ApiError) -> None:
        self._answer(error.code, error.answer())


class MethodHandler(_ApiHandler):
    """One call of a method."""

    _running: asyncio.Future[object] | None = None

    async def get(self, token: str, name: str) -> None:
        await self.post(token, name)

    async def post(self, token: str, name: str) -> None:
        try:
            self.api.require(token)
            if name.lower() not in METHODS:
                raise NotFoundError
            known_name, method = METHODS[name.lower()]
            await self._call(known_name, method, _parameters(self))
        except ApiError as error:
            self._refuse(error)

    def on_connection_close(self) -> None:
        """A poller that went away does not keep its place."""
        if self._running is not None:
            self._running.cancel()

    async def _call(self, name: str, method: Method, given: Parameters) -> None:
        self.api.calls.append(Call(name, given.values))
        self.api.world.events.wake()
        chat_id = given.integer("chat_id")
        fault = self.api.faults.take(name, chat_id) or Fault()
        if fault.delay:
            await self._pause(fault.delay)
        if fault.hang_up == "before":
            self.detach().close()
        elif fault.status is not None:
            self._answer(fault.status, fault.answer())
        else:
            result = await self._carry_out(name, method, given, chat_id)
            if fault.hang_up == "after":
                self.detach().close()
            else:
                self._answer(HTTPStatus.OK, {"ok": True, "result": result})

    async def _carry_out(self, name: str, method: Method, given: Parameters, chat_id: int) -> object:
        if name in _COUNTED:
            self.api.limits.admit(chat_id, paid=given.boolean("allow_paid_broadcast"))
        result = method(self.api.world, given)
        return await self._while_connected(result) if isawaitable(result) else result

    async def _while_connected(self, work: Awaitable[object]) -> object:
        running = self._running = asyncio.ensure_future(work)
        try:
            return await running
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            raise ConflictError("the connection was closed") from None

    async def _pause(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self.api.closing.wait()
        except TimeoutError:
            return


class FileHandler(_ApiHandler):
    """The bytes of a file at the path that ``getFile`` named."""

    def get(self, token: str, path: str) -> None:
        try:
            self.api.require(token)
            stored = self.api.world.files.by_path(path)
            if stored is None:
                raise NotFoundError
        except ApiError as error:
            self._refuse(error)
        else:
            self.set_header("Content-Type", "application/octet-stream")
            self.finish(stored.content)


def _parameters(handler: RequestHandler) -> Parameters:
    request = handler.request
    values: JsonObject = {name: _utf8(found[-1]) for name, found in request.arguments.items()}
    if request.headers.get("Content-Type", "").startswith("application/json") and request.body:
        try:
            body = read_json(request.body)
        except ValueError:
            raise BadRequestError("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise BadRequestError("object expected as the request's body")
        values |= body
    uploads = {
        name: Upload(found[-1].filename, found[-1].content_type, found[-1].body)
        for name, found in request.files.items()
    }
    return Parameters(values, uploads)


def _utf8(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        raise BadRequestError("strings must be encoded in UTF-8") from None
