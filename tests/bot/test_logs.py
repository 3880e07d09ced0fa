import io
import logging
from collections.abc import Iterator

import pytest

from bot import logs

TOKEN = "123456:AAbbCC-secret_half"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What a logger that hides the token writes, at any level."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logs.SecretHider([TOKEN, "webhook-secret"]))
    logger = logging.getLogger("gazette-test")
    logger.setLevel(logging.DEBUG)
    logger.addHandler(handler)
    yield stream
    logger.removeHandler(handler)


@pytest.mark.parametrize(
    "line",
    [
        f"HTTP Request: POST https://api.telegram.org/bot{TOKEN}/getMe",
        f"GET /file/bot{TOKEN.replace(':', '%3A')}/doc",
        "only AAbbCC-secret_half",
        "X-Telegram-Bot-Api-Secret-Token: webhook-secret",
    ],
)
def test_no_line_holds_a_secret(written: io.StringIO, line: str) -> None:
    logging.getLogger("gazette-test").debug("%s", line)
    assert "secret" not in written.getvalue().replace(logs.HIDDEN, "").replace("Secret", "")
    assert logs.HIDDEN in written.getvalue()


def test_no_traceback_holds_a_secret(written: io.StringIO) -> None:
    try:
        raise ValueError(TOKEN)
    except ValueError:
        logging.getLogger("gazette-test").exception("it failed")
    assert TOKEN not in written.getvalue()
    assert "ValueError" in written.getvalue()
