"""Logs for the operator at 3 a.m.: one line an event, to standard error, and never a secret."""

import logging
import sys
from collections.abc import Iterable
from urllib.parse import quote

HIDDEN = "[secret]"


class SecretHider(logging.Formatter):
    """Writes a record with every secret replaced, tracebacks and the address of each request included."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")
        self._spellings = _spellings(secrets)

    def format(self, record: logging.LogRecord) -> str:
        """The line, as it may be shown."""
        return hide(super().format(record), self._spellings)


def hide(text: str, spellings: Iterable[str]) -> str:
    """``text`` without any of the ``spellings``."""
    for spelling in spellings:
        text = text.replace(spelling, HIDDEN)
    return text


def set_up(level: str, secrets: Iterable[str]) -> None:
    """Send this process's logs to standard error, the libraries' from WARNING on unless ``level`` is DEBUG."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(SecretHider(secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    if level != "DEBUG":
        for chatty in ("httpx", "httpcore", "apscheduler", "tornado.access", "aiosqlite"):
            logging.getLogger(chatty).setLevel(logging.WARNING)


def _spellings(secrets: Iterable[str]) -> list[str]:
    """Each secret whole, as an address spells it, and a token's secret half alone; the longest first."""
    found = {spelling for secret in secrets for spelling in (secret, quote(secret, safe=""), secret.partition(":")[2])}
    return sorted((spelling for spelling in found if spelling), key=len, reverse=True)
