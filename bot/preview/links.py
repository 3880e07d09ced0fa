"""Which addresses Telegram takes for a link, and how it writes them."""

import re

_ADDRESS = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?"
    r"(?P<userinfo>[^/?#@\s]*@)?"
    r"(?P<host>\[[0-9a-f:.]+\]|[^/?#:@\s\[\]]+)"
    r"(?P<port>:\d{1,5})?"
    r"(?P<rest>[/?#]\S*)?",
    re.IGNORECASE,
)
_OWN_SCHEMES = ("tg:", "ton:", "tonsite:")
_UNSUPPORTED = re.compile(r"(?:mailto|tel|javascript|data|file|sms):", re.IGNORECASE)


def checked_link(url: str) -> str:
    """The address as Telegram sends it on: with a scheme, its host in lower case, never without a path.

    Raises:
        ValueError: Telegram's reason for not taking it.
    """
    url = url.strip()
    if not url:
        raise ValueError("URL host is empty")
    if url.lower().startswith(_OWN_SCHEMES):
        return url
    parts = None if _UNSUPPORTED.match(url) else _ADDRESS.fullmatch(url)
    if parts is None:
        raise ValueError("Unsupported URL protocol" if _UNSUPPORTED.match(url) else "Wrong HTTP URL")
    scheme = (parts["scheme"] or "http").lower()
    if scheme not in ("http", "https"):
        raise ValueError("Unsupported URL protocol")
    host = parts["host"].lower()
    if not _is_reachable(host):
        raise ValueError("Wrong HTTP URL")
    rest = parts["rest"] or "/"
    return f"{scheme}://{parts['userinfo'] or ''}{host}{parts['port'] or ''}{rest if rest[0] == '/' else '/' + rest}"


def mentioned_user(url: str) -> int | None:
    """The user id of a ``tg://user?id=…`` link, else None."""
    match = re.fullmatch(r"tg:(?://)?user\?id=(\d{1,19})", url.strip(), re.IGNORECASE)
    return int(match[1]) if match else None


def _is_reachable(host: str) -> bool:
    """A name needs a dot inside: Telegram takes no "localhost"."""
    return host.startswith("[") or ("." in host.strip(".") and ".." not in host)
