import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import pytest

from bot.digest import acknowledge
from bot.digest.acknowledge import UNACKNOWLEDGED, Acknowledger
from storage.database import Database
from storage.outcomes import Outcome, Sent


def sent(number: int) -> Sent:
    return Sent(number, 100 + number, 0, 0)


@pytest.fixture
def batches(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Outcome]]:
    """What is written, transaction by transaction."""
    written: list[Sequence[Outcome]] = []

    async def record(_connection: Any, outcomes: Sequence[Outcome], _now: datetime) -> None:
        written.append(outcomes)

    monkeypatch.setattr(acknowledge.outcomes, "record", record)
    return written


async def test_what_gathers_is_written_in_one_transaction(
    database: Database, now: datetime, batches: list[Sequence[Outcome]]
) -> None:
    told: list[Outcome] = []
    acknowledger = Acknowledger(database, lambda: now, told.extend)
    acknowledger.start()
    for number in range(UNACKNOWLEDGED):
        acknowledger.add(sent(number))
    await acknowledger.stop()
    assert batches == [[sent(number) for number in range(UNACKNOWLEDGED)]]
    assert told == batches[0]


async def test_a_stop_writes_what_is_left(database: Database, now: datetime, batches: list[Sequence[Outcome]]) -> None:
    acknowledger = Acknowledger(database, lambda: now, lambda _written: None)
    acknowledger.start()
    acknowledger.add(sent(1))
    await acknowledger.stop()
    assert batches == [[sent(1)]]


async def test_what_can_never_be_written_is_said_at_the_end(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def locked(*_values: Any) -> None:
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(acknowledge.outcomes, "record", locked)
    monkeypatch.setattr(acknowledge, "_PAUSE", 0)
    told: list[Outcome] = []
    acknowledger = Acknowledger(database, lambda: now, told.extend)
    acknowledger.start()
    acknowledger.add(sent(1))
    await acknowledger.stop()
    assert told == []
    assert "Messages that could not be crossed off and may come twice: 1" in caplog.messages
