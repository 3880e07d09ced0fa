"""/stats: the numbers, then the picture."""

import logging
import struct
import subprocess
import sys

import pytest

from bot.charts import drawing
from bot.context import Services
from tests.e2e.talk import Message, Talk


async def with_photo(talk: Talk) -> Message:
    return await talk.server.world.wait_for(lambda: next((m for m in talk.theirs() if "photo" in m), None), 90)


async def test_the_numbers_come_at_once_and_the_picture_follows(sample: Services, ada: Talk) -> None:
    await ada.say("/subscribe 8:30")
    assert "Articles: 15" in (await ada.say("/stats"))["text"]
    message = await with_photo(ada)
    [photo] = message["photo"]
    content = ada.server.world.files.by_id(photo["file_id"])
    assert content
    assert content.content[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", content.content[16:24]) == (photo["width"], photo["height"])
    assert photo["width"] == 1280
    assert message["caption"].startswith("Articles a day, ")
    assert "15 in all" in message["caption"]
    assert "Subscriptions: 0 on 27 February 2026, 1 now." in message["caption"]


async def test_an_empty_archive_has_a_sentence_and_no_picture(bot: Services, ada: Talk) -> None:
    assert "nothing to draw" in (await ada.say("/stats"))["text"]
    await ada.say("/help")
    assert not [message for message in ada.theirs() if "photo" in message]


async def test_where_drawing_fails_the_numbers_are_there_and_the_log_says_why(
    sample: Services, ada: Talk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(drawing, "_WORKER", ("-c", "raise SystemExit('no canvas today')"))
    with caplog.at_level(logging.ERROR):
        assert "Articles: 15" in (await ada.say("/stats"))["text"]
        said = await ada.server.world.wait_for(
            lambda: next((m for m in ada.theirs() if "could not be drawn" in m.get("text", "")), None), 30
        )
    assert said
    assert "no canvas today" in caplog.text


async def test_stats_are_for_admins(sample: Services, rui: Talk) -> None:
    assert "for the people who run this bot" in (await rui.say("/stats"))["text"]


def test_the_bot_runs_without_the_plotting_library() -> None:
    code = "import sys, bot.running, bot.cli, bot.preview.command; sys.exit('matplotlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
