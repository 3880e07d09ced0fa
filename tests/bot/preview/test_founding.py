"""New chats, as somebody opens them on the page."""

from typing import Any

import httpx
import pytest

from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, CAST, RUI
from bot.preview.server import PreviewServer


async def found(server: PreviewServer, kind: str, title: str, person: int = RUI.id) -> httpx.Response:
    async with httpx.AsyncClient(base_url=server.url, headers={"Origin": server.url}) as client:
        return await client.post("/page/found", json={"person": person, "kind": kind, "title": title})


@pytest.mark.parametrize(
    ("kind", "type_", "standing"),
    [
        ("group", ChatType.GROUP, Standing.MEMBER),
        ("forum", ChatType.SUPERGROUP, Standing.MEMBER),
        ("channel", ChatType.CHANNEL, Standing.ADMINISTRATOR),
    ],
)
async def test_everybody_is_in_a_new_chat_and_the_bot_is_told(
    server: PreviewServer, kind: str, type_: ChatType, standing: Standing
) -> None:
    chat = server.world.chat((await found(server, kind, " Harbour ")).json()["chat"])
    assert (chat.type, chat.standing, chat.head["title"]) == (type_, standing, "Harbour")
    assert chat.member_ids == {person.id for person in CAST}
    assert chat.status_of(RUI.id) == "creator"
    assert list(chat.topics.values()) == (["News"] if kind == "forum" else [])
    told: list[dict[str, Any]] = list(server.world.updates.pending)
    assert told[0]["my_chat_member"]["new_chat_member"]["status"] == standing
    assert told[0]["my_chat_member"]["from"]["id"] == RUI.id


@pytest.mark.parametrize(
    ("kind", "title", "person"),
    [("club", "Harbour", ADA.id), ("group", "  ", ADA.id), ("group", "x" * 129, ADA.id), ("group", "Harbour", 7)],
)
async def test_what_cannot_be_opened_is_refused_in_a_sentence(
    server: PreviewServer, kind: str, title: str, person: int
) -> None:
    before = len(server.world.chats)
    answer = await found(server, kind, title, person)
    assert answer.status_code == 400
    assert answer.json()["error"].endswith(".")
    assert len(server.world.chats) == before
