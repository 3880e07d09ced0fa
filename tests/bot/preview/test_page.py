"""The page protocol: what the chat page asks, and the events that it hears."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from bot.preview import page
from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.server import PreviewServer
from bot.preview.world import World
from tests.bot.preview.conftest import Call


class Stream:
    """Server-sent events as they arrive."""

    def __init__(self, answer: httpx.Response) -> None:
        self._lines = answer.aiter_lines()

    async def block(self) -> dict[str, str]:
        """The fields of the next event, or of the next comment under the name ""."""
        fields: dict[str, str] = {}
        async for line in self._lines:
            if not line:
                return fields
            name, _, value = line.partition(": ")
            fields[name] = value
        return fields

    async def event(self) -> tuple[str, Any]:
        """The next event's name and data."""
        fields = await self.block()
        while "event" not in fields:
            fields = await self.block()
        return fields["event"], json.loads(fields["data"])


@asynccontextmanager
async def listening(http: httpx.AsyncClient, **headers: str) -> AsyncIterator[Stream]:
    async with http.stream("GET", "/page/events", headers=headers) as answer:
        assert answer.headers["Content-Type"] == "text/event-stream"
        stream = Stream(answer)
        assert await stream.block() == {"": "connected"}
        yield stream


async def test_the_state_holds_people_chats_and_messages(
    http: httpx.AsyncClient, world: World, call: Call, ada: int
) -> None:
    sent = (await call("sendMessage", chat_id=ada, text="Hi"))["result"]
    world.react(ADA.id, ada, sent["message_id"], "👍")
    world.block(RUI.id)
    state = (await http.get("/page/state")).json()
    assert state["bot"] == {"id": 4200, "username": "gazette_preview_bot", "first_name": "Gazette"}
    assert state["people"][:2] == [
        {"id": ADA.id, "first_name": "Ada", "last_name": "Marsh", "username": "ada_marsh", "role": "admin"},
        {"id": RUI.id, "first_name": "Rui", "username": "rui_reads", "role": "reader"},
    ]
    group = next(chat for chat in state["chats"] if chat["id"] == NEWSROOM_ID)
    assert (group["type"], group["title"], len(group["member_ids"])) == ("supergroup", "Newsroom", 3)
    assert [topic["name"] for topic in group["topics"]] == ["Daily digest", "Requests"]
    assert state["messages"][str(ada)][-1] == sent
    assert state["reactions"][str(ada)] == {str(sent["message_id"]): [{"emoji": "👍", "user_ids": [ADA.id]}]}
    assert state["blocked"] == [RUI.id]


async def test_a_person_writes_uploads_presses_and_blocks(
    http: httpx.AsyncClient, world: World, call: Call, ada: int
) -> None:
    sent = (await call("sendMessage", chat_id=ada, text="Hi"))["result"]
    who = {"person": ADA.id, "chat": ada}
    said = (await http.post("/page/send", json={**who, "text": "/start", "reply_to": sent["message_id"]})).json()
    assert said["message"]["reply_to_message"] == sent
    pressed = (await http.post("/page/press", json={**who, "message_id": sent["message_id"], "data": "x"})).json()
    assert world.updates.pending[-1]["callback_query"]["id"] == pressed["callback_query_id"]
    uploaded = await http.post("/page/upload", data={**who, "caption": "/load"}, files={"file": ("é.txt", b"news")})
    document = uploaded.json()["message"]["document"]
    assert (document["file_name"], document["file_size"]) == ("é.txt", 4)
    fetched = await http.get(f"/page/file/{document['file_id']}")
    assert (fetched.content, fetched.headers["Content-Disposition"]) == (
        b"news",
        "attachment; filename*=UTF-8''%C3%A9.txt",
    )
    reaction = {**who, "message_id": sent["message_id"], "emoji": "👍"}
    assert (await http.post("/page/react", json=reaction)).json() == {}
    assert world.chat(ada).reactions.of(sent["message_id"]) == {ADA.id: "👍"}
    assert (await http.post("/page/react", json={**reaction, "emoji": None})).json() == {}
    assert world.chat(ada).reactions.of(sent["message_id"]) == {}
    assert (await http.post("/page/block", json={"person": RUI.id, "blocked": True})).json() == {}
    assert world.blocked == [RUI.id]


@pytest.mark.parametrize(
    ("route", "body", "sentence"),
    [
        ("send", {"person": 5, "chat": ADA.id, "text": "x"}, "Nobody here has the id 5."),
        ("send", {"person": ADA.id, "chat": ADA.id, "text": " "}, "A message needs some text."),
        ("send", {"person": ADA.id}, "The request's body is not what this address takes."),
        ("send", [], "The request's body is not what this address takes."),
        ("press", {"person": ADA.id, "chat": ADA.id, "message_id": 1, "data": "x"}, "That message is gone."),
        ("react", {"person": ADA.id, "chat": ADA.id, "message_id": 1, "emoji": "👍"}, "That message is gone."),
        ("react", {"person": ADA.id}, "The request's body is not what this address takes."),
        ("block", {"person": "x"}, "The request's body is not what this address takes."),
    ],
)
async def test_what_a_person_cannot_do_is_said_in_a_sentence(
    http: httpx.AsyncClient, route: str, body: object, sentence: str
) -> None:
    answer = await http.post(f"/page/{route}", json=body)
    assert (answer.status_code, answer.json()) == (400, {"error": sentence})


async def test_a_file_goes_to_the_topic_that_it_is_sent_in(http: httpx.AsyncClient, world: World) -> None:
    topic = next(iter(world.chat(NEWSROOM_ID).topics))
    fields = {"person": ADA.id, "chat": NEWSROOM_ID, "thread": topic}
    sent = (await http.post("/page/upload", data=fields, files={"file": ("a.txt", b"news")})).json()["message"]
    assert sent["message_thread_id"] == topic


async def test_a_wrong_upload_and_a_lost_file_are_said_in_a_sentence(http: httpx.AsyncClient) -> None:
    nobody = await http.post("/page/upload", files={"file": ("a.txt", b"a")})
    nothing = await http.post("/page/upload", data={"person": ADA.id, "chat": ADA.id})
    stranger = await http.post("/page/upload", data={"person": 5, "chat": 5}, files={"file": ("a.txt", b"a")})
    lost = await http.get("/page/file/preview-file-9")
    assert [answer.json()["error"] for answer in (nobody, nothing, stranger, lost)] == [
        "The upload does not say who sends it where.",
        "The upload holds no file.",
        "Nobody here has the id 5.",
        "That file is gone.",
    ]


async def test_pictures_are_shown_and_anything_else_is_saved(http: httpx.AsyncClient, world: World) -> None:
    picture = world.files.add("a.png", b"x")
    program = world.files.add("a.html", b"<script>")
    shown, saved = [await http.get(f"/page/file/{stored.id}") for stored in (picture, program)]
    assert (shown.headers["Content-Type"], shown.headers["Content-Disposition"][:6]) == ("image/png", "inline")
    assert saved.headers["Content-Type"] == "application/octet-stream"
    assert saved.headers["X-Content-Type-Options"] == "nosniff"


async def test_commands_are_those_that_the_person_sees(http: httpx.AsyncClient, call: Call) -> None:
    load = [{"command": "load", "description": "Load a dump"}]
    await call("setMyCommands", commands=load, scope={"type": "chat", "chat_id": ADA.id})
    seen = [
        (await http.get("/page/commands", params={"person": person, "chat": person})).json()["commands"]
        for person in (ADA.id, RUI.id)
    ]
    assert seen == [load, []]
    assert (await http.get("/page/commands", params={"person": 5, "chat": 5})).status_code == 400
    assert (await http.get("/page/commands", params={"person": "x", "chat": "y"})).status_code == 400
    assert (await http.get("/page/commands")).status_code == 400


async def test_everything_that_happens_is_an_event(http: httpx.AsyncClient, world: World, call: Call, ada: int) -> None:
    async with listening(http) as stream:
        said = world.send_text(ADA.id, ada, "/start")
        assert await stream.event() == ("message", {"message": said})
        await call("sendChatAction", chat_id=ada, action="typing")
        assert await stream.event() == ("action", {"chat_id": ada, "action": "typing"})
        sent = (await call("sendMessage", chat_id=ada, text="one"))["result"]
        assert await stream.event() == ("message", {"message": sent})
        edited = (await call("editMessageText", chat_id=ada, message_id=sent["message_id"], text="two"))["result"]
        assert await stream.event() == ("edit", {"message": edited})
        query_id = world.press(ADA.id, ada, sent["message_id"], "x")
        await call("answerCallbackQuery", callback_query_id=query_id)
        answer = {"callback_query_id": query_id, "user_id": ADA.id, "text": "", "show_alert": False}
        assert await stream.event() == ("answer", answer)
        world.react(ADA.id, ada, sent["message_id"], "👍")
        thumbs = [{"emoji": "👍", "user_ids": [ADA.id]}]
        told = {"chat_id": ada, "message_id": sent["message_id"], "reactions": thumbs}
        assert await stream.event() == ("reaction", told)
        await call("deleteMessage", chat_id=ada, message_id=sent["message_id"])
        assert await stream.event() == ("delete", {"chat_id": ada, "message_id": sent["message_id"]})
        await call("setMyCommands", commands=[])
        assert await stream.event() == ("commands", {})


async def test_a_page_that_comes_back_hears_what_it_missed(http: httpx.AsyncClient, world: World) -> None:
    messages = [world.send_text(ADA.id, ADA.id, str(number)) for number in range(3)]
    seen = (await http.get("/page/state")).json()["last_event"] - 2
    async with listening(http, **{"Last-Event-ID": str(seen)}) as stream:
        assert [(await stream.event())[1]["message"] for _ in range(2)] == messages[1:]


async def test_half_a_surrogate_pair_is_no_text(http: httpx.AsyncClient, call: Call, ada: int) -> None:
    said = await http.post("/page/send", content=f'{{"person":{ADA.id},"chat":{ada},"text":"a\\ud800"}}')
    assert said.status_code == 400
    markup = json.dumps({"inline_keyboard": [[{"text": "\ud800", "callback_data": "x"}]]})
    sent = await call("sendMessage", chat_id=ada, text="x", reply_markup=markup)
    assert sent["description"] == "Bad Request: can't parse reply keyboard markup JSON object"


async def test_a_quiet_stream_is_kept_alive(http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "KEEP_ALIVE_SECONDS", 0.01)
    async with listening(http) as stream:
        assert await stream.block() == {"": "still here"}


async def test_a_page_that_went_away_is_forgotten(http: httpx.AsyncClient, world: World) -> None:
    async with listening(http) as stream:
        assert world.events.listeners == 1
        world.send_text(ADA.id, ADA.id, "x")
        await stream.event()
    await world.wait_for(lambda: world.events.listeners == 0)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.com"},
        {"Origin": "null"},
        {"Host": "preview.example.com"},
        {"Host": ""},
        {"Host": "[x"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_pages_from_elsewhere_are_turned_away(
    http: httpx.AsyncClient, server: PreviewServer, world: World, ada: int, headers: dict[str, str]
) -> None:
    before = world.messages(ada)
    answers = [
        await http.post("/page/send", json={"person": ADA.id, "chat": ada, "text": "x"}, headers=headers),
        await http.get("/page/state", headers=headers),
        await http.post(f"/bot{server.token}/sendMessage", data={"chat_id": ada, "text": "x"}, headers=headers),
        await http.get(f"/file/bot{server.token}/documents/file_1.txt", headers=headers),
    ]
    assert [answer.status_code for answer in answers] == [403] * 4
    assert world.messages(ada) == before


async def test_the_page_itself_is_let_in(http: httpx.AsyncClient, server: PreviewServer, ada: int) -> None:
    body = {"person": ADA.id, "chat": ada, "text": "x"}
    own = {"Origin": server.url, "Sec-Fetch-Site": "same-origin"}
    assert (await http.post("/page/send", json=body, headers=own)).status_code == 200
    name = f"localhost:{server.port}"
    by_name = {"Host": name, "Origin": f"http://{name}"}
    assert (await http.post("/page/send", json=body, headers=by_name)).status_code == 200


async def test_the_pages_files_come_with_a_policy(http: httpx.AsyncClient) -> None:
    index = await http.get("/", headers={"Sec-Fetch-Site": "cross-site"})
    assert index.status_code == 200
    assert "script-src 'self';" in index.headers["Content-Security-Policy"]
    for path in ("/static/../server.py", "/static/%2e%2e/server.py", "/static//etc/passwd", "/nothing"):
        assert (await http.get(path)).status_code in (403, 404)
    assert (await http.get("/", headers={"Host": "example.com"})).status_code == 403
