import asyncio
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.bulk import Letter
from bot.digest import compose
from bot.digest.letters import Letters
from storage.database import Database
from storage.models import Delivery
from tests.bot.languages import only, with_texts
from tests.storage.archive import HARBOUR, LIBRARY, stored


def delivery(chat: int, now: datetime, *articles: int, **more: Any) -> Delivery:
    return Delivery(
        id=chat,
        chat_id=chat,
        thread_id=None,
        day="2026-03-05",
        articles=articles,
        planned_at=now,
        attempts=0,
        **more,
    )


def last_label(letter: Letter | None) -> str:
    assert letter is not None
    return str(json.loads(letter.keyboard or "")["inline_keyboard"][-1][-1]["text"])


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


async def test_a_digest_is_composed_once_for_all_languages_and_kinds_of_chats(
    database: Database, now: datetime, composed: list[int], tmp_path: Path
) -> None:
    await stored(database, now, HARBOUR, LIBRARY)
    letters = Letters(database, "gazette_bot")
    with only(tmp_path, de=with_texts(button_unsubscribe="Kündigen")):
        english, german, group = await asyncio.gather(
            letters.of(delivery(1, now, 1, 2)),
            letters.of(delivery(2, now, 1, 2, language="de")),
            letters.of(delivery(-3, now, 1, 2, language="de")),
        )
    assert composed == [2]
    assert list(map(last_label, (english, german, group))) == ["Unsubscribe", "Kündigen", "Kündigen"]


async def test_a_message_is_edited_in_the_language_that_its_chat_has_by_then(
    database: Database, now: datetime, tmp_path: Path
) -> None:
    await stored(database, now, HARBOUR, LIBRARY)
    letters = Letters(database, "gazette_bot")
    with only(tmp_path, de=with_texts(button_unsubscribe="Kündigen")):
        sent = await letters.of(delivery(1, now, 1, 2))
        edited = await letters.of(delivery(1, now, 1, 2, revision=1, message_id=7, language="de"))
    assert (last_label(sent), last_label(edited)) == ("Unsubscribe", "Kündigen")


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
