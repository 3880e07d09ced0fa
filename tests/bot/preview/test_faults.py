"""What goes wrong on purpose, and the limits on sending."""

import asyncio

import httpx
import pytest

from bot.preview.errors import TooManyRequestsError
from bot.preview.faults import Fault, Faults
from bot.preview.limits import Limits
from bot.preview.people import ADA, RUI
from bot.preview.server import PreviewServer
from bot.preview.world import World
from tests.bot.preview.conftest import Call


async def test_too_many_requests_once(call: Call, server: PreviewServer, ada: int) -> None:
    server.faults.add(Fault(method="sendMessage", status=429, retry_after=3))
    assert (await call("getMe"))["ok"]
    assert await call("sendMessage", chat_id=ada, text="x") == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 3",
        "parameters": {"retry_after": 3},
    }
    assert (await call("sendMessage", chat_id=ada, text="x"))["ok"]


async def test_a_fault_counts_begins_later_and_keeps_to_its_chat(
    call: Call, server: PreviewServer, world: World, ada: int
) -> None:
    world.send_text(RUI.id, RUI.id, "/start")
    server.faults.add(Fault(chat_id=ada, status=502, after=1, times=2))

    async def send(chat_id: int) -> int:
        return int((await call("sendMessage", chat_id=chat_id, text="x")).get("error_code", 200))

    assert [await send(chat_id) for chat_id in (ada, RUI.id, ada, RUI.id, ada, ada)] == [200, 200, 502, 200, 502, 200]


async def test_a_lasting_fault_ends_when_it_is_removed(call: Call, server: PreviewServer) -> None:
    fault = server.faults.add(Fault(status=500, times=None, description="Internal Server Error: sleepy"))
    assert [(await call("getMe"))["description"] for _ in range(3)] == ["Internal Server Error: sleepy"] * 3
    server.faults.remove(fault)
    assert (await call("getMe"))["ok"]
    server.faults.add(fault)
    server.faults.clear()
    assert (await call("getMe"))["ok"]


@pytest.mark.parametrize(("moment", "carried_out"), [("before", 0), ("after", 1)])
async def test_a_connection_closes_before_or_after_a_call_is_carried_out(
    call: Call, server: PreviewServer, world: World, ada: int, moment: str, carried_out: int
) -> None:
    before = len(world.messages(ada))
    server.faults.add(Fault(method="SendMessage", hang_up="before" if moment == "before" else "after"))
    with pytest.raises(httpx.RemoteProtocolError):
        await call("sendMessage", chat_id=ada, text="x")
    assert len(world.messages(ada)) == before + carried_out


async def test_a_delayed_call_is_carried_out_later_or_when_the_server_stops() -> None:
    server = PreviewServer()
    await server.start()
    async with httpx.AsyncClient(base_url=server.url, verify=False) as client:
        server.faults.add(Fault(delay=0.01))
        assert (await client.post(f"/bot{server.token}/getMe")).status_code == 200
        server.faults.add(Fault(delay=60))
        slow = asyncio.create_task(client.post(f"/bot{server.token}/getMe"))
        await server.world.wait_for(lambda: len(server.calls) == 2)
        await server.stop()
        await asyncio.gather(slow, return_exceptions=True)


def test_a_fault_may_happen_to_a_share_of_the_calls() -> None:
    faults = Faults(seed=1)
    faults.add(Fault(status=502, share=0.25, times=None))
    assert 200 < sum(faults.take("sendMessage", ADA.id) is not None for _ in range(1000)) < 300


async def test_paid_messages_count_by_themselves(call: Call, server: PreviewServer, ada: int) -> None:
    server.limits = Limits(overall=1, paid=2, penalty=30, now=lambda: 100.0)
    paid = [await call("sendMessage", chat_id=ada, text="x", allow_paid_broadcast=True) for _ in range(3)]
    assert [answer["ok"] for answer in paid] == [True, True, False]
    assert (await call("sendMessage", chat_id=ada, text="x"))["ok"]


async def test_limits_are_off_until_set(call: Call, ada: int) -> None:
    assert all([(await call("sendMessage", chat_id=ada, text="x"))["ok"] for _ in range(40)])


async def test_past_a_limit_everything_waits(call: Call, server: PreviewServer, world: World, ada: int) -> None:
    world.send_text(RUI.id, RUI.id, "/start")
    server.limits = Limits(per_chat=2, penalty=30, now=lambda: 100.0)
    codes = [(await call("sendMessage", chat_id=ada, text="x")).get("error_code") for _ in range(4)]
    assert codes == [None, None, 429, 429]
    assert (await call("sendMessage", chat_id=RUI.id, text="x"))["ok"]
    server.limits.overall = 1
    assert (await call("sendMessage", chat_id=RUI.id, text="x"))["ok"]
    assert (await call("sendMessage", chat_id=RUI.id, text="x"))["parameters"] == {"retry_after": 30}
    assert (await call("getMe"))["ok"]


def test_a_limit_lets_go_after_its_penalty() -> None:
    moments = iter((100.0, 100.5, 100.9, 103.8, 103.9, 104.0, 105.0))
    limits = Limits(overall=2, penalty=3, now=lambda: next(moments))

    def admitted() -> bool:
        try:
            limits.admit(ADA.id)
        except TooManyRequestsError:
            return False
        return True

    assert [admitted() for _ in range(7)] == [True, True, False, False, True, True, True]
