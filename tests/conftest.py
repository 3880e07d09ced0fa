"""What every test may use."""

import os
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import certifi
import pytest
from hypothesis import settings

from storage.database import Database

_END = "-----END CERTIFICATE-----\n"
# The tests share their machine: how long an example takes says nothing.
settings.register_profile("gazette", deadline=None)
settings.load_profile("gazette")

NOW = datetime(2026, 3, 5, 8, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of the person who runs the tests reaches them."""
    for name in list(os.environ):
        if name.upper().startswith("GAZETTE_"):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session", autouse=True)
def one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing here speaks to the outside: each HTTP client reads one certificate rather than all 140 of them."""
    authority = tmp_path_factory.mktemp("certificates") / "one.pem"
    authority.write_text(certifi.contents().partition(_END)[0] + _END)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SSL_CERT_FILE", str(authority))
        yield


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    async with Database(tmp_path / "archive.db") as opened:
        yield opened
