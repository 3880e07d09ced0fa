"""Logs for the operator at 3 a.m.: one line an event, to standard error, and never a secret."""

import logging
import sys
from collections import deque
from collections.abc import Iterable
from datetime import datetime, timedelta
from urllib.parse import quote

HIDDEN = "[secret]"
_MOST_REMEMBERED = 10_000


class SecretHider(logging.Formatter):
    """Writes a record with every secret replaced, tracebacks and the address of each request included."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")
        self._spellings = _spellings(secrets)

    def format(self, record: logging.LogRecord) -> str:
        """The line, as it may be shown."""
        return hide(super().format(record), self._spellings)


class RecentErrors(logging.Handler):
    """Remembers when errors were logged, and what the last one said."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._times: deque[float] = deque(maxlen=_MOST_REMEMBERED)
        self.last = ""

    def emit(self, record: logging.LogRecord) -> None:
        """Remember the record, without secrets: the formatter takes them out."""
        self._times.append(record.created)
        self.last = self.format(record).partition("\n")[0]

    def count(self, now: datetime) -> int:
        """How many there were in the 24 hours before ``now``; some thousands at the most."""
        since = (now - timedelta(days=1)).timestamp()
        return sum(time > since for time in self._times)


recent_errors = RecentErrors()


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
    recent_errors.setFormatter(handler.formatter)
    root.handlers[:] = [handler, recent_errors]
    root.setLevel(level)
    if level != "DEBUG":
        for chatty in ("httpx", "httpcore", "apscheduler", "tornado.access", "aiosqlite"):
            logging.getLogger(chatty).setLevel(logging.WARNING)


def _spellings(secrets: Iterable[str]) -> list[str]:
    """Each secret whole, as an address spells it, and a token's secret half alone; the longest first."""
    found = {spelling for secret in secrets for spelling in (secret, quote(secret, safe=""), secret.partition(":")[2])}
    return sorted((spelling for spelling in found if spelling), key=len, reverse=True)
