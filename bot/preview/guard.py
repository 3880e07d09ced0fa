"""Keeps web pages from elsewhere away: a page in the same browser must not drive the bot or read its chats."""

from functools import lru_cache
from urllib.parse import urlsplit

from tornado.httputil import HTTPServerRequest

from bot.preview.loopback import is_loopback

_FOREIGN = ("cross-site", "same-site")


def names_this_machine(request: HTTPServerRequest) -> bool:
    """Whether the request's ``Host`` is this machine's own; a foreign name was made to point here (DNS rebinding)."""
    return _is_own_host(request.headers.get("Host", ""))


def is_own(request: HTTPServerRequest) -> bool:
    """Whether a request came to this machine by name, and not from a page of another origin.

    ``Origin`` stands in every POST of a browser, ``Sec-Fetch-Site`` in its other requests too; programs send neither.
    """
    if not names_this_machine(request):
        return False
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.protocol}://{request.headers['Host']}":
        return False
    return request.headers.get("Sec-Fetch-Site") not in _FOREIGN


@lru_cache(maxsize=16)
def _is_own_host(host: str) -> bool:
    try:
        return is_loopback(urlsplit(f"//{host}").hostname)
    except ValueError:
        return False
