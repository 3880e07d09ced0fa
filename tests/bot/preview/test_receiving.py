"""getUpdates: long polls, offsets, kinds, and two pollers."""

import asyncio

import httpx
import pytest

from bot.preview.people import ADA, RUI
from bot.preview.server import PreviewServer
from bot.preview.world import World
from tests.bot.preview.conftest import Call

OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


def texts(answer: dict[str, object]) -> list[str]:
    updates = answer["result"]
    assert isinstance(updates, list)
    return [update["message"]["text"] for update in updates]


async def test_an_update_stays_until_its_number_is_passed(call: Call, world: World) -> None:
    for text in ("one", "two", "three"):
        world.send_text(ADA.id, ADA.id, text)
    assert texts(await call("getUpdates", limit=2)) == ["one", "two"]
    first = await call("getUpdates")
    assert texts(first) == ["one", "two", "three"]
    second_id = first["result"][1]["update_id"]
    assert texts(await call("getUpdates", offset=second_id)) == ["two", "three"]
    assert texts(await call("getUpdates", offset=-1)) == ["three"]
    assert texts(await call("getUpdates", offset=second_id + 2)) == []


async def test_a_long_poll_is_answered_as_soon_as_something_comes(call: Call, world: World) -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    await world.wait_for(lambda: world.updates.polled)
    world.send_text(ADA.id, ADA.id, "now")
    assert texts(await poll) == ["now"]


async def test_a_long_poll_ends_empty_when_its_time_is_up(world: World) -> None:
    assert await world.updates.poll(0, 100, 0.01) == []


async def test_of_two_pollers_the_first_is_turned_away(call: Call, world: World) -> None:
    first = asyncio.create_task(call("getUpdates", timeout=30))
    await world.wait_for(lambda: world.updates.polled)
    second = asyncio.create_task(call("getUpdates", timeout=30))
    assert await first == {"ok": False, "error_code": 409, "description": OTHER}
    await world.wait_for(lambda: world.updates.polled)
    world.send_text(ADA.id, ADA.id, "for the second")
    assert texts(await second) == ["for the second"]


async def test_a_poller_that_hangs_up_is_no_other_poller(server: PreviewServer, world: World, call: Call) -> None:
    async with httpx.AsyncClient(base_url=server.url, verify=False) as client:
        gone = asyncio.create_task(client.post(f"/bot{server.token}/getUpdates", data={"timeout": "30"}))
        await world.wait_for(lambda: world.updates.polled)
        gone.cancel()
        with pytest.raises(asyncio.CancelledError):
            await gone
    await world.wait_for(lambda: not world.updates.polled)
    world.send_text(ADA.id, ADA.id, "kept")
    assert texts(await call("getUpdates", timeout=30)) == ["kept"]


async def test_only_the_kinds_asked_for_come_and_the_wish_is_remembered(call: Call, world: World) -> None:
    await call("getUpdates", allowed_updates=["message"])
    world.send_text(RUI.id, RUI.id, "hello")
    world.block(RUI.id)
    assert [set(update) - {"update_id"} for update in (await call("getUpdates"))["result"]] == [{"message"}]
    await call("getUpdates", allowed_updates=[])
    world.block(RUI.id, False)
    kinds = [set(update) - {"update_id"} for update in (await call("getUpdates"))["result"]]
    assert kinds == [{"message"}, {"my_chat_member"}]


async def test_numbers_grow_from_one_start_of_the_preview_to_the_next(world: World) -> None:
    message = world.send_text(ADA.id, ADA.id, "hello")
    assert 600_000_000 < message["message_id"] < 2**31
    assert 600_000_000 < world.updates.pending[0]["update_id"] < 2**31
