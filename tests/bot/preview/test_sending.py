"""sendMessage, sendChatAction and copyMessage over HTTP."""

import json

import httpx
import pytest

from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, NEWSROOM_ID, NOOR, RUI
from bot.preview.server import PreviewServer
from bot.preview.world import World
from tests.bot.preview.conftest import Call


async def test_a_message_comes_back_as_it_stands_in_the_chat(call: Call, world: World, ada: int) -> None:
    answer = await call("sendMessage", chat_id=ada, text="<b>Hi</b> 😀 ", parse_mode="HTML")
    message = answer["result"]
    assert message == world.messages(ada)[-1]
    assert message["from"] == {"id": 4200, "is_bot": True, "first_name": "Gazette", "username": "gazette_preview_bot"}
    assert message["chat"] == {
        "id": ADA.id,
        "first_name": "Ada",
        "last_name": "Marsh",
        "username": "ada_marsh",
        "type": "private",
    }
    assert (message["text"], message["entities"]) == ("Hi 😀", [{"offset": 0, "length": 2, "type": "bold"}])


async def test_the_bots_own_messages_are_no_updates(call: Call, ada: int) -> None:
    await call("sendMessage", chat_id=ada, text="Hi")
    assert (await call("getUpdates"))["result"] == []


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({}, "message text is empty"),
        ({"text": ""}, "message text is empty"),
        ({"text": " \n "}, "text must be non-empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "x" * 33_000}, "text is too long"),
        ({"text": "a <x>", "parse_mode": "html"}, 'can\'t parse entities: Unsupported start tag "x" at byte offset 2'),
        ({"text": "x", "parse_mode": "MarkdownV2"}, "unsupported parse_mode: the preview knows HTML only"),
        ({"text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
        ({"text": "x", "chat_id": ""}, "chat_id is empty"),
        ({"text": "x", "chat_id": 1}, "chat not found"),
        ({"text": "x", "chat_id": "@nobody"}, "chat not found"),
        ({"text": "x", "reply_parameters": "{"}, "can't parse reply parameters JSON object"),
        ({"text": "x", "reply_parameters": [1]}, "object expected as reply parameters"),
        ({"text": "x", "reply_parameters": {"message_id": 1}}, "message to be replied not found"),
        ({"text": "x", "reply_to_message_id": 1}, "message to be replied not found"),
        ({"text": "x", "message_thread_id": 1}, "message thread not found"),
    ],
)
async def test_what_telegram_refuses_is_refused_in_its_words(
    call: Call, ada: int, parameters: dict[str, object], sentence: str
) -> None:
    answer = await call("sendMessage", **{"chat_id": ada, **parameters})
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {sentence}"}


async def test_length_is_counted_after_parsing(call: Call, ada: int) -> None:
    link = '<a href="https://example.com/a-long-address">x</a>'
    assert (await call("sendMessage", chat_id=ada, text="x" * 4096))["ok"]
    assert (await call("sendMessage", chat_id=ada, text=link * 400, parse_mode="HTML"))["ok"]


async def test_a_bot_cannot_write_first_nor_to_whom_blocked_it(call: Call, world: World) -> None:
    stranger = await call("sendMessage", chat_id=RUI.id, text="Hi")
    assert stranger["description"] == "Forbidden: bot can't initiate conversation with a user"
    world.send_text(RUI.id, RUI.id, "/start")
    assert (await call("sendMessage", chat_id=RUI.id, text="Hi"))["ok"]
    world.block(RUI.id)
    for method, parameters in (("sendMessage", {"text": "x"}), ("sendChatAction", {"action": "typing"})):
        blocked = await call(method, chat_id=RUI.id, **parameters)
        assert blocked == {
            "ok": False,
            "error_code": 403,
            "description": "Forbidden: bot was blocked by the user",
        }
    world.block(RUI.id, False)
    assert (await call("sendMessage", chat_id=RUI.id, text="Hi"))["ok"]


async def test_a_bot_that_was_thrown_out_of_a_group_may_not_write_there(call: Call, world: World) -> None:
    world.remove_bot(NEWSROOM_ID, by=ADA.id)
    answer = await call("sendMessage", chat_id=NEWSROOM_ID, text="x")
    assert answer["description"] == "Forbidden: bot was kicked from the supergroup chat"


async def test_a_group_that_became_a_supergroup_says_its_new_id(call: Call, world: World) -> None:
    group = world.create_chat(ChatType.GROUP, "Desk", [RUI.id], creator=ADA.id)
    new = world.migrate(group.id, by=ADA.id)
    assert await call("sendMessage", chat_id=group.id, text="x") == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": new.id},
    }
    assert (await call("sendMessage", chat_id=new.id, text="x"))["ok"]
    comes, *migrations = (await call("getUpdates"))["result"]
    assert comes["my_chat_member"]["chat"]["id"] == new.id
    assert migrations[0]["message"]["migrate_to_chat_id"] == new.id
    assert migrations[1]["message"]["migrate_from_chat_id"] == group.id


async def test_a_reply_holds_the_message_replied_to_but_not_what_that_replied_to(
    call: Call, world: World, ada: int
) -> None:
    first = world.send_text(ADA.id, ada, "one")
    second = (await call("sendMessage", chat_id=ada, text="two", reply_to_message_id=first["message_id"]))["result"]
    assert second["reply_to_message"] == first
    reply = {"message_id": second["message_id"]}
    third = (await call("sendMessage", chat_id=ada, text="three", reply_parameters=reply))["result"]
    assert third["reply_to_message"]["text"] == "two"
    assert "reply_to_message" not in third["reply_to_message"]


async def test_a_reply_to_nothing_may_be_allowed(call: Call, ada: int) -> None:
    lenient = {"message_id": 1, "allow_sending_without_reply": True}
    assert (
        "reply_to_message" not in (await call("sendMessage", chat_id=ada, text="x", reply_parameters=lenient))["result"]
    )
    old = await call("sendMessage", chat_id=ada, text="x", reply_to_message_id=1, allow_sending_without_reply="true")
    assert old["ok"]


async def test_options_are_shown_back_and_unknown_parameters_not_looked_at(call: Call, ada: int) -> None:
    options = {"is_disabled": True}
    answer = await call(
        "sendMessage",
        chat_id=ada,
        text="x",
        link_preview_options=options,
        protect_content=True,
        disable_notification=True,
        no_such_parameter=1,
    )
    assert answer["result"]["link_preview_options"] == options
    assert answer["result"]["has_protected_content"] is True
    old = await call("sendMessage", chat_id=ada, text="x", disable_web_page_preview=True)
    assert old["result"]["link_preview_options"] == options


async def test_a_reply_may_quote_a_part_and_only_what_is_there(call: Call, world: World, ada: int) -> None:
    asked = world.send_text(ADA.id, ada, "🚋 When does the tram run?")["message_id"]
    reply = {"message_id": asked, "quote": "the tram"}
    sent = (await call("sendMessage", chat_id=ada, text="At ten", reply_parameters=reply))["result"]
    assert sent["quote"] == {"text": "the tram", "position": 13, "is_manual": True}
    wrong = await call("sendMessage", chat_id=ada, text="x", reply_parameters=reply | {"quote": "the ferry"})
    assert wrong["description"] == "Bad Request: QUOTE_TEXT_INVALID"


async def test_a_message_goes_to_a_topic_of_a_forum(call: Call, world: World) -> None:
    forum = world.create_chat(ChatType.SUPERGROUP, "Forum", [], creator=ADA.id, is_forum=True)
    topic = world.create_topic(forum.id, "World", by=ADA.id)
    message = (await call("sendMessage", chat_id=forum.id, text="x", message_thread_id=topic))["result"]
    assert (message["message_thread_id"], message["is_topic_message"]) == (topic, True)
    answer = await call("sendMessage", chat_id=forum.id, text="x", message_thread_id=topic + 1)
    assert answer["description"] == "Bad Request: message thread not found"
    said = world.send_text(ADA.id, forum.id, "/latest", thread=topic)
    assert said["message_thread_id"] == topic


async def test_a_channel_is_found_by_name_and_signs_its_posts(call: Call, world: World) -> None:
    world.create_chat(
        ChatType.CHANNEL, "Paper", [], creator=ADA.id, standing=Standing.ADMINISTRATOR, username="the_paper"
    )
    post = (await call("sendMessage", chat_id="@The_Paper", text="x"))["result"]
    assert post["sender_chat"]["title"] == "Paper"
    assert "from" not in post


async def test_calls_come_urlencoded_in_the_address_as_json_or_multipart(
    http: httpx.AsyncClient, server: PreviewServer, ada: int
) -> None:
    address = f"/bot{server.token}/sendmessage"
    fields = {"chat_id": str(ada), "text": "é & 😀", "reply_markup": json.dumps({"remove_keyboard": True})}
    answers = [
        await http.post(address, data=fields),
        await http.get(address, params=fields),
        await http.post(address, json=fields),
        await http.post(address, data=fields, files={"ignored": ("a.txt", b"a")}),
        await http.post(address.replace(":", "%3A"), data=fields),
    ]
    assert [answer.json()["result"]["text"] for answer in answers] == ["é & 😀"] * 5


async def test_a_body_that_cannot_be_read_is_an_error(http: httpx.AsyncClient, server: PreviewServer, ada: int) -> None:
    address = f"/bot{server.token}/sendMessage"
    json_type = {"Content-Type": "application/json"}
    form_type = {"Content-Type": "application/x-www-form-urlencoded"}
    broken = [
        await http.post(address, content=b"{", headers=json_type),
        await http.post(address, content=b"[]", headers=json_type),
        await http.post(address, content=b"chat_id=1&text=%ff", headers=form_type),
        await http.post(address, content=b"--x", headers={"Content-Type": "multipart/form-data; boundary=x"}),
    ]
    for answer in broken:
        assert answer.status_code == 400
        assert answer.json()["ok"] is False


async def test_an_action_is_one_of_telegrams(call: Call, ada: int) -> None:
    assert (await call("sendChatAction", chat_id=ada, action="typing"))["result"] is True
    answer = await call("sendChatAction", chat_id=ada, action="dancing")
    assert answer["description"] == "Bad Request: wrong parameter action in request"


async def test_a_chat_keeps_some_thousands_of_messages(call: Call, world: World, ada: int) -> None:
    first = world.messages(ada)[0]
    for number in range(5_000):
        world.post(world.chat(ada), NOOR.user(), {"text": str(number)})
    kept = world.messages(ada)
    assert (len(kept), kept[-1]["text"], first in kept) == (5_000, "4999", False)


async def test_a_copy_says_the_same_and_not_who_said_it_first(call: Call, world: World, ada: int) -> None:
    written = world.send_text(ADA.id, ada, "See you at https://example.com")
    world.chat(RUI.id).standing = Standing.MEMBER
    answer = await call("copyMessage", chat_id=RUI.id, from_chat_id=ada, message_id=written["message_id"])
    [copied] = world.messages(RUI.id)
    assert answer["result"] == {"message_id": copied["message_id"]}
    assert (copied["text"], copied["entities"]) == (written["text"], written["entities"])
    assert copied["from"]["is_bot"]


async def test_a_message_that_is_gone_or_says_nothing_is_not_copied(call: Call, world: World, ada: int) -> None:
    service = world.send_content(ADA.id, ada, {"dice": {"emoji": "🎲", "value": 3}})
    for message_id, sentence in ((1, "message to copy not found"), (service["message_id"], "message can't be copied")):
        answer = await call("copyMessage", chat_id=ada, from_chat_id=ada, message_id=message_id)
        assert answer["description"] == f"Bad Request: {sentence}"
