"""The first minutes: claim, name, load, subscribe, on a checklist that ticks itself off."""

from collections.abc import AsyncIterator

import pytest

from bot import loading
from bot.context import Services
from bot.loading.parcels import Source
from bot.preview.people import ADA, RUI
from bot.preview.server import PreviewServer
from bot.running import serving
from config.environment import load
from storage.database import Database
from tests.e2e.talk import SAMPLE, HeldClock, Message, Talk, button, buttons

DAY = (SAMPLE / "2026-03-02.txt").read_bytes()
ASKED = ["○ Name the digest", "○ Load a dump", "○ Subscribe"]


def fresh(server: PreviewServer, database: Database, clock: HeldClock) -> Services:
    settings = load(
        database=database.path, api_url=server.api_url, api_file_url=server.api_file_url, rate=1000, chat_rate=1000
    )
    return Services(database, settings, clock, claim_code="open-sesame")


@pytest.fixture
async def unclaimed(server: PreviewServer, database: Database, clock: HeldClock) -> AsyncIterator[Services]:
    services = fresh(server, database, clock)
    async with serving(services, server.token):
        yield services


def talk(server: PreviewServer, services: Services, person: int = ADA.id) -> Talk:
    return Talk(server, services, person)


async def ticked(ada: Talk, checklist: Message, line: str) -> Message:
    """The checklist, once it holds this line."""

    def now() -> Message | None:
        same = next(m for m in ada.theirs() if m["message_id"] == checklist["message_id"])
        return same if line in same["text"] else None

    return await ada.server.world.wait_for(now, 20)


def lines(checklist: Message) -> list[str]:
    return [line for line in checklist["text"].splitlines() if line[:1] in "○✓–"]


async def test_a_new_owner_is_walked_through_it_all(server: PreviewServer, unclaimed: Services) -> None:
    ada = talk(server, unclaimed)
    checklist = await ada.say("/claim open-sesame")
    assert checklist["text"].startswith("You run this bot now.")
    assert [line for line in lines(checklist) if line] == ASKED
    assert "/setup name" in checklist["text"]

    await ada.say("/setup name The Harbour Post")
    checklist = await ticked(ada, checklist, "✓ The digest is called The Harbour Post")
    assert "Send me a dump as a file" in checklist["text"]

    await ada.send("monday.txt", DAY, until="Loaded")
    checklist = await ticked(ada, checklist, "✓ The archive holds 5 articles")
    assert "every day at 09:00 (UTC)?" in checklist["text"]

    server.world.press(ADA.id, ADA.id, checklist["message_id"], button(checklist, "Subscribe")["callback_data"])
    done = await ticked(ada, checklist, "Everything is ready.")
    assert "✓ Your digest comes every day at 09:00 (UTC)" in done["text"]
    assert [one["text"] for one in buttons(done)] == ["Latest", "My digest", "Help"]
    assert (await ada.say("/start"))["text"].startswith("The Harbour Post keeps a news digest")


async def test_steps_can_be_kept_and_skipped(server: PreviewServer, unclaimed: Services) -> None:
    ada = talk(server, unclaimed)
    checklist = await ada.say("/claim open-sesame")
    name = next(one["text"] for one in buttons(checklist) if one["text"].startswith("Keep"))
    checklist = await ada.press(checklist, name)
    assert "✓ The digest is called" in checklist["text"]
    checklist = await ada.press(checklist, "Skip")
    assert "– Nothing loaded yet" in checklist["text"]
    done = await ada.press(checklist, "Skip")
    assert "– No digest for you" in done["text"]
    assert done["text"].startswith("Everything is ready.")


async def test_it_is_left_with_one_tap_and_never_comes_back(server: PreviewServer, unclaimed: Services) -> None:
    ada = talk(server, unclaimed)
    left = await ada.press(await ada.say("/claim open-sesame"), "Not now")
    assert left["text"].startswith("That is enough for now.")
    started = await ada.say("/start")
    assert "keeps a news digest" in started["text"]
    assert "Set me up" not in [one["text"] for one in buttons(started)]


async def test_it_comes_back_after_a_restart_and_knows_what_was_loaded_meanwhile(
    server: PreviewServer, database: Database, clock: HeldClock
) -> None:
    async with serving(first := fresh(server, database, clock), server.token):
        checklist = await talk(server, first).say("/claim open-sesame")
    await loading.load(database, [Source(str(SAMPLE))], name="sample", clock=clock)
    async with serving(second := fresh(server, database, clock), server.token):
        ada = talk(server, second)
        await ada.say("/setup name The Harbour Post")
        again = await ticked(ada, checklist, "✓ The archive holds 15 articles")
        assert "✓ The digest is called The Harbour Post" in again["text"]
        newer = await ada.say("/start")
        assert lines(newer) == lines(again)
        done = await ada.press(newer, "Subscribe")
        assert done["text"].startswith("Everything is ready.")


async def test_an_owner_of_the_settings_is_offered_it_and_nobody_else(sample: Services, ada: Talk, rui: Talk) -> None:
    assert "Set me up" not in [one["text"] for one in buttons(await rui.say("/start"))]
    checklist = await ada.press(await ada.say("/start"), "Set me up")
    assert "✓ The archive holds 15 articles" in checklist["text"]
    refused = await rui.answer_to_press(await rui.say("/help"), "j:begin")
    assert "for the people who run this bot" in refused["text"]


async def test_only_the_code_makes_an_owner_and_only_once(server: PreviewServer, unclaimed: Services) -> None:
    ada, rui = talk(server, unclaimed), talk(server, unclaimed, RUI.id)
    assert "That code is not right" in (await rui.say("/claim sesame"))["text"]
    await ada.say("/claim open-sesame")
    assert "has its admins" in (await rui.say("/claim open-sesame"))["text"]
    assert await unclaimed.owners() == {ADA.id}
