"""The bot's account: who it is, its command lists, its names; and methods that there are none of."""

import httpx
import pytest

from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.server import PreviewServer
from bot.preview.world import World
from tests.bot.preview.conftest import Call

LATEST = {"command": "latest", "description": "What is new"}
LOAD = {"command": "load", "description": "Load a dump"}


async def test_the_bot_knows_itself(call: Call) -> None:
    me = (await call("getMe"))["result"]
    assert (me["id"], me["is_bot"], me["username"]) == (4200, True, "gazette_preview_bot")
    assert me["can_read_all_group_messages"] is False


async def test_another_token_is_unauthorized_and_another_method_not_found(
    call: Call, http: httpx.AsyncClient, server: PreviewServer
) -> None:
    answer = await http.post("/bot4200:other/getMe")
    assert (answer.status_code, answer.json()) == (401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
    assert await call("sendTelepathy") == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_commands_are_kept_by_scope_and_language(call: Call) -> None:
    everyone = {"type": "default"}
    in_ada = {"type": "chat", "chat_id": ADA.id}
    assert (await call("setMyCommands", commands=[LATEST]))["result"] is True
    await call("setMyCommands", commands=[LATEST, LOAD], scope=in_ada, language_code="en")
    assert (await call("getMyCommands", scope=everyone))["result"] == [LATEST]
    assert (await call("getMyCommands", scope=in_ada))["result"] == []
    assert (await call("getMyCommands", scope=in_ada, language_code="en"))["result"] == [LATEST, LOAD]
    await call("deleteMyCommands")
    assert (await call("getMyCommands"))["result"] == []


async def test_a_person_sees_the_narrowest_list(call: Call, world: World) -> None:
    scopes = {
        "default": {},
        "all_private_chats": {},
        "all_group_chats": {},
        "all_chat_administrators": {},
        "chat": {"chat_id": ADA.id},
        "chat_administrators": {"chat_id": NEWSROOM_ID},
        "chat_member": {"chat_id": NEWSROOM_ID, "user_id": RUI.id},
    }

    def seen(person: int, chat: int, language: str = "en") -> str:
        commands = world.menu.seen_by(person, world.chat(chat), language)
        return str(commands[0]["description"]) if commands else ""

    assert seen(ADA.id, ADA.id) == ""
    expected = {
        "default": ("default", "default", "default", "default"),
        "all_private_chats": ("all_private_chats", "all_private_chats", "default", "default"),
        "all_group_chats": ("all_private_chats", "all_private_chats", "all_group_chats", "all_group_chats"),
        "all_chat_administrators": (
            "all_private_chats",
            "all_private_chats",
            "all_chat_administrators",
            "all_group_chats",
        ),
        "chat": ("chat", "all_private_chats", "all_chat_administrators", "all_group_chats"),
        "chat_administrators": ("chat", "all_private_chats", "chat_administrators", "all_group_chats"),
        "chat_member": ("chat", "all_private_chats", "chat_administrators", "chat_member"),
    }
    for kind, ids in scopes.items():
        await call("setMyCommands", commands=[{"command": "x", "description": kind}], scope={"type": kind, **ids})
        places = ((ADA.id, ADA.id), (RUI.id, RUI.id), (ADA.id, NEWSROOM_ID), (RUI.id, NEWSROOM_ID))
        assert tuple(seen(*place) for place in places) == expected[kind]
    french = [{"command": "x", "description": "en français"}]
    await call("setMyCommands", commands=french, scope={"type": "chat", "chat_id": ADA.id}, language_code="fr")
    assert seen(ADA.id, ADA.id, "fr") == "en français"
    assert seen(ADA.id, ADA.id, "pt") == "chat"


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"commands": [{"command": "Latest", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "latest", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [LATEST] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": ["latest"]}, "can't parse BotCommand: expected an Object"),
        ({"commands": LATEST}, "expected an Array of BotCommand"),
        ({"commands": [LATEST], "scope": {"type": "chat", "chat_id": 1}}, "chat not found"),
        ({"commands": [LATEST], "scope": {"type": "moon"}}, "can't parse BotCommandScope: unsupported type specified"),
        ({"commands": [LATEST], "language_code": "english"}, "language_code is invalid"),
    ],
)
async def test_a_wrong_command_list_is_refused(call: Call, parameters: dict[str, object], sentence: str) -> None:
    assert (await call("setMyCommands", **parameters))["description"] == f"Bad Request: {sentence}"


@pytest.mark.parametrize(
    ("name", "field", "longest"),
    [("Name", "name", 64), ("Description", "description", 512), ("ShortDescription", "short_description", 120)],
)
async def test_names_and_descriptions_are_kept_by_language(call: Call, name: str, field: str, longest: int) -> None:
    await call(f"setMy{name}", **{field: "any"})
    await call(f"setMy{name}", **{field: "français", "language_code": "fr"})
    assert (await call(f"getMy{name}", language_code="fr"))["result"] == {field: "français"}
    assert (await call(f"getMy{name}", language_code="pt"))["result"] == {field: "any"}
    assert not (await call(f"setMy{name}", **{field: "x" * (longest + 1)}))["ok"]
    await call(f"setMy{name}", **{field: ""})
    assert (await call(f"getMy{name}"))["result"] == {field: "Gazette" if field == "name" else ""}
