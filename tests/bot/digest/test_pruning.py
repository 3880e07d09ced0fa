"""The outbox does not grow for ever."""

from datetime import datetime, timedelta

import pytest

from bot.digest.pruning import Pruner
from storage import delivered
from storage.database import Database


async def test_some_are_forgotten_at_a_look_until_none_is_left_that_day(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[datetime] = []
    old = [2000, 500, 0, 0]

    async def prune(connection: object, at: datetime) -> int:
        looks.append(at)
        return old.pop(0)

    monkeypatch.setattr(delivered, "prune", prune)
    pruner = Pruner(database)
    for second in range(6):
        await pruner.prune(now + timedelta(seconds=second))
    assert len(looks) == 3
    await pruner.prune(now + timedelta(days=1))
    assert len(looks) == 4
