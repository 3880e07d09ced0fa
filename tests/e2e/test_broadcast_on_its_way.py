"""A broadcast that is stopped, restarted or killed on its way."""

from collections import Counter

import pytest

from bot.context import Services
from bot.preview.faults import Fault
from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from bot.running import serving
from storage import broadcasts
from storage.database import Database
from tests.e2e.mailing import people, subscribe, until
from tests.e2e.talk import HeldClock, Talk, buttons

READERS = 60
NEWS = "No paper on Sunday"


@pytest.fixture(autouse=True)
def told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.digest.progress.SECONDS_BETWEEN_LOOKS", 0.05)


@pytest.fixture
async def readers(server: PreviewServer, database: Database, clock: HeldClock) -> list[int]:
    """People whose digest is due tomorrow, behind a slow line."""
    server.faults.add(Fault(method="copyMessage", delay=0.02, times=None))
    found = people(server, READERS)
    clock.move(days=1)
    await subscribe(database, found, clock())
    clock.move(days=-1)
    return found


def arrived(server: PreviewServer, readers: list[int]) -> Counter[int]:
    """How often each reader has the news."""
    return Counter(reader for reader in readers for one in server.world.messages(reader) if one["text"] == NEWS)


async def begin(server: PreviewServer, services: Services, readers: list[int], until: int) -> Talk:
    """Have Ada send the news, and return once so many have it."""
    ada = Talk(server, services, ADA.id)
    server.world.send_text(ADA.id, ADA.id, f"/broadcast {NEWS}")
    await server.world.wait_for(lambda: any(map(buttons, ada.theirs())), 10)
    await ada.press(ada.theirs()[-1], f"Send to {READERS} chats")
    await server.world.wait_for(lambda: arrived(server, readers).total() >= until, 20)
    return ada


async def end(ada: Talk) -> str:
    """What Ada is told at the end, in the message that told of the progress."""
    return (await ada.server.world.wait_for(lambda: not buttons(ada.theirs()[-1]) and ada.theirs()[-1], 30))["text"]


async def test_it_is_stopped_on_its_way_and_what_was_sent_is_counted(
    server: PreviewServer, bot: Services, readers: list[int]
) -> None:
    ada = await begin(server, bot, readers, 10)
    await ada.press(ada.theirs()[-1], "Stop")

    async def told() -> bool:
        async with bot.database.reading() as connection:
            return await broadcasts.under_way(connection) == []

    await until(told)
    async with bot.database.reading() as connection:
        counts = await broadcasts.counts(connection, 1)
    assert counts.sent == arrived(server, readers).total() < READERS
    assert counts.sent + counts.stopped == READERS
    assert ada.theirs()[-1]["text"] == f"Stopped. Sent to {counts.sent} of {READERS}.\nLeft unsent: {counts.stopped}"
    assert "stopped a message on its way" in (await ada.say("/log"))["text"]


async def test_an_orderly_restart_loses_and_repeats_nothing_and_is_told_of_in_the_same_message(
    server: PreviewServer, services: Services, readers: list[int]
) -> None:
    async with serving(services, server.token):
        ada = await begin(server, services, readers, 10)
    said = len(ada.theirs())
    assert arrived(server, readers).total() < READERS
    async with serving(services, server.token):
        assert await end(ada) == f"Done. Sent to {READERS} of {READERS}."
    assert len(ada.theirs()) == said
    assert arrived(server, readers) == Counter(readers)
