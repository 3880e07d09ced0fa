import asyncio
from datetime import datetime
from typing import Any

import pytest

from bot.digest import compose
from bot.digest.letters import Letters
from storage.database import Database
from storage.models import Delivery
from tests.storage.archive import HARBOUR, LIBRARY, stored


def delivery(chat: int, now: datetime, *articles: int, revision: int = 0) -> Delivery:
    return Delivery(
        id=chat,
        chat_id=chat,
        thread_id=None,
        day="2026-03-05",
        articles=articles,
        planned_at=now,
        attempts=0,
        revision=revision,
    )


@pytest.fixture
def composed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many articles each digest had that was composed."""
    sizes: list[int] = []
    whole = compose.compose

    def counted(listed: Any, *values: Any, **named: Any) -> Any:
        sizes.append(len(listed))
        return whole(listed, *values, **named)

    monkeypatch.setattr(compose, "compose", counted)
    return sizes


async def test_what_many_chats_get_is_composed_once(database: Database, now: datetime, composed: list[int]) -> None:
    await stored(database, now, HARBOUR, LIBRARY)
    letters = Letters(database, "gazette_bot")
    made = await asyncio.gather(*(letters.of(delivery(chat, now, 1, 2)) for chat in range(1, 30)))
    assert composed == [2]
    assert len(set(map(id, made))) == 1


async def test_a_corrected_digest_is_composed_anew(database: Database, now: datetime, composed: list[int]) -> None:
    await stored(database, now, HARBOUR, LIBRARY)
    letters = Letters(database, "gazette_bot")
    await letters.of(delivery(1, now, 1, 2))
    await letters.of(delivery(1, now, 1, 2, revision=1))
    assert composed == [2, 2]


async def test_where_all_articles_were_taken_back_there_is_no_letter(database: Database, now: datetime) -> None:
    assert await Letters(database, "gazette_bot").of(delivery(1, now, 7)) is None


async def test_a_letter_that_could_not_be_made_is_tried_again(
    database: Database, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stored(database, now, LIBRARY)
    letters, whole = Letters(database, "gazette_bot"), compose.compose

    def broken(*_values: Any, **_named: Any) -> Any:
        raise ValueError("a mistake of ours")

    monkeypatch.setattr(compose, "compose", broken)
    with pytest.raises(ValueError, match="mistake"):
        await letters.of(delivery(1, now, 1))
    monkeypatch.setattr(compose, "compose", whole)
    assert await letters.of(delivery(1, now, 1)) is not None
