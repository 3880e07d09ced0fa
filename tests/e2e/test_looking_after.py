"""What an admin does from the chat to look after the bot."""

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot import logs
from bot.commands import backup
from bot.context import Services
from tests.e2e.talk import SAMPLE, HeldClock, Talk

DAY = (SAMPLE / "2026-03-02.txt").read_bytes()


@pytest.fixture
def errors(monkeypatch: pytest.MonkeyPatch) -> Iterator[logs.RecentErrors]:
    """What remembers errors, and hides the token “secret-token”."""
    remembered = logs.RecentErrors()
    remembered.setFormatter(logs.SecretHider(["secret-token"]))
    monkeypatch.setattr(logs, "recent_errors", remembered)
    logger = logging.getLogger("gazette-test-errors")
    logger.addHandler(remembered)
    yield remembered
    logger.removeHandler(remembered)


async def test_health_says_how_the_bot_is(sample: Services, ada: Talk, clock: HeldClock) -> None:
    clock.move(hours=3)
    shown = (await ada.say("/health"))["text"]
    assert "Up for 3 hours" in shown
    assert "MB, 15 articles" in shown
    assert "Last digest: –" in shown
    assert shown.endswith("No errors in the last day.")


async def test_health_tells_the_last_error_of_the_day_without_secrets(
    bot: Services, ada: Talk, errors: logs.RecentErrors, clock: HeldClock
) -> None:
    record = logging.LogRecord("gazette-test-errors", logging.ERROR, "", 0, "No way to %s", ("secret-token",), None)
    record.created = clock.now.timestamp()
    errors.handle(record)
    shown = (await ada.say("/health"))["text"]
    assert "1 error in the last day:" in shown
    assert "No way to [secret]" in shown
    clock.move(days=1)
    assert (await ada.say("/health"))["text"].endswith("No errors in the last day.")


async def test_the_log_says_who_did_what(bot: Services, ada: Talk) -> None:
    assert (await ada.say("/log"))["text"] == "No admin has done anything yet."
    report = await ada.send("monday.txt", DAY, until="Loaded")
    await ada.press(report, "Undo this load")
    lines = (await ada.say("/log"))["text"].splitlines()
    assert lines[0] == "What admins did"
    assert [line.partition(", you: ")[2] for line in lines[1:]] == ["took back “monday.txt”", "loaded “monday.txt”"]


async def test_whoever_is_forgotten_stands_in_the_log_as_someone(bot: Services, ada: Talk) -> None:
    await ada.send("monday.txt", DAY, until="Loaded")
    await ada.press(await ada.say("/privacy"), "Erase what is stored about me")
    assert "someone: loaded “monday.txt”" in (await ada.say("/log"))["text"]


async def test_a_backup_that_telegram_would_not_take_lies_beside_the_database(
    sample: Services, ada: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "MOST_SENT", 1_000)
    said = (await ada.say("/backup"))["text"]
    name = said.rpartition("database: ")[2]
    assert articles_in(sample.database.path.with_name(name)) == articles_in(sample.database.path)
    assert f"made the backup {name}" in (await ada.say("/log"))["text"]


async def test_a_backup_is_for_private_chats(bot: Services, ada: Talk, group: Talk) -> None:
    there = Talk(ada.server, bot, ada.person, group.chat)
    assert "our private chat" in (await there.say("/backup@gazette_preview_bot"))["text"]


@pytest.mark.parametrize("command", ["/health", "/backup", "/log"])
async def test_looking_after_the_bot_is_for_admins(bot: Services, rui: Talk, command: str) -> None:
    assert "for the people who run this bot" in (await rui.say(command))["text"]


def articles_in(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])


async def test_an_article_is_taken_down_and_put_back(sample: Services, ada: Talk, rui: Talk) -> None:
    listed = await ada.say("/latest 1")
    article = await ada.press(listed, "1")
    title = article["text"].splitlines()[0]
    asked = await ada.say("/remove", reply_to=article["message_id"])
    assert "Take this article down?" in asked["text"]
    assert title in asked["text"]
    done = await ada.press(asked, "Take it down")
    assert done["text"] == f"Taken down: {title}"
    assert title not in (await rui.say("/latest 1"))["text"]
    assert f"took down “{title}”" in (await ada.say("/log"))["text"]
    assert f"{title} · " in (await ada.say("/loads"))["text"]
    assert (await ada.press(done, "Put it back"))["text"] == f"Put back: {title}"
    assert title in (await rui.say("/latest 1"))["text"]


async def test_what_is_no_article_cannot_be_taken_down(sample: Services, ada: Talk) -> None:
    assert "There is no article 4711" in (await ada.say("/remove 4711"))["text"]
    assert "“x”" in (await ada.say("/remove x"))["text"]
    assert "Which article?" in (await ada.say("/remove"))["text"]


async def test_nobody_else_takes_an_article_down_with_a_forged_button(sample: Services, rui: Talk) -> None:
    listed = await rui.say("/latest 1")
    assert "for the people who run this bot" in (await rui.answer_to_press(listed, "z:1"))["text"]


async def test_a_small_backup_is_sent_and_nothing_is_left_beside_the_database(sample: Services, ada: Talk) -> None:
    sent = await ada.say("/backup")
    name = sent["document"]["file_name"]
    assert name == "archive-2026-03-05T080000Z.db"
    assert "keep it safe" in sent["caption"]
    assert f"made the backup {name}" in (await ada.say("/log"))["text"]
    left = sample.database.path.with_name(name)
    assert await ada.server.world.wait_for(lambda: not left.exists(), 10)
