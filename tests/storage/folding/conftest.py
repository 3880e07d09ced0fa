from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Executor
from typing import Any

import pytest

from storage import folding
from storage.database import Database
from tests.storage.folding.segmented import Hook


@pytest.fixture(autouse=True)
def small_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Segments are folded from a handful of articles on, in many small transactions."""
    monkeypatch.setattr(folding, "FOLDED_AT_ONCE", 3)
    monkeypatch.setattr(folding, "MOST_PACKED", 4)
    monkeypatch.setattr(folding, "_ROWS", 3)
    monkeypatch.setattr(folding, "_DELETED_ROWS", 2)


@pytest.fixture
def between(monkeypatch: pytest.MonkeyPatch) -> Callable[[Hook], None]:
    """Has something done before each of the chunks that a folding writes; it is given their number, from 0."""

    def install(hook: Hook) -> None:
        read, number = folding._read, 0

        async def hooked(rows: Iterator[Any], thread: Executor) -> list[Any]:
            nonlocal number
            number += 1
            await hook(number - 1)
            return await read(rows, thread)

        monkeypatch.setattr(folding, "_read", hooked)

    return install


@pytest.fixture
async def other(database: Database) -> AsyncIterator[Database]:
    """The same archive as another process has it open."""
    async with Database(database.path) as opened:
        yield opened
