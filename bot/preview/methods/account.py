"""The bot's own account: getMe, its command lists, its name and descriptions."""

import re
from collections.abc import Callable
from typing import Any

from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.menu import DEFAULT, Scope
from bot.preview.methods.reading import chat_of
from bot.preview.parameters import Parameters
from bot.preview.world import World

COMMANDS_LIMIT = 100

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"[a-z]{2}|")
_PLAIN_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
_CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")

_ABILITIES = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": True,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}


def get_me(world: World, given: Parameters) -> JsonObject:
    """https://core.telegram.org/bots/api#getme"""
    return world.bot.user() | _ABILITIES


def set_my_commands(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#setmycommands"""
    commands = given.json_list("commands", "BotCommand")
    if len(commands) > COMMANDS_LIMIT:
        raise BadRequestError("BOT_COMMANDS_TOO_MUCH")
    return _set_commands(world, given, [_command(command) for command in commands])


def delete_my_commands(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#deletemycommands"""
    return _set_commands(world, given, [])


def get_my_commands(world: World, given: Parameters) -> list[JsonObject]:
    """https://core.telegram.org/bots/api#getmycommands"""
    return world.menu.get(_scope(world, given), _language(given))


def _set_commands(world: World, given: Parameters, commands: list[JsonObject]) -> bool:
    world.menu.set(_scope(world, given), _language(given), commands)
    world.events.publish("commands", {})
    return True


def _command(command: Any) -> JsonObject:
    if not isinstance(command, dict):
        raise BadRequestError("can't parse BotCommand: expected an Object")
    name, description = str(command.get("command", "")).removeprefix("/"), str(command.get("description", "")).strip()
    if not _COMMAND.fullmatch(name):
        raise BadRequestError("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise BadRequestError("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _scope(world: World, given: Parameters) -> Scope:
    scope = given.json_object("scope", "BotCommandScope")
    if scope is None:
        return DEFAULT
    kind = scope.get("type")
    if kind in _PLAIN_SCOPES:
        return (str(kind),)
    if kind not in _CHAT_SCOPES:
        raise BadRequestError("can't parse BotCommandScope: unsupported type specified")
    chat = chat_of(world, Parameters({"chat_id": scope.get("chat_id")}))
    if kind == "chat_member":
        return "chat_member", chat.id, int(scope.get("user_id", 0))
    return str(kind), chat.id


def _language(given: Parameters) -> str:
    language = given.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise BadRequestError("language_code is invalid")
    return language


def _setter(field: str, limit: int) -> Callable[[World, Parameters], bool]:
    def set_text(world: World, given: Parameters) -> bool:
        text = given.text(field)
        if len(text) > limit:
            raise BadRequestError(f"{field} must be at most {limit} characters long")
        world.names[field, _language(given)] = text
        world.events.wake()
        return True

    return set_text


def _getter(field: str) -> Callable[[World, Parameters], JsonObject]:
    def get_text(world: World, given: Parameters) -> JsonObject:
        own = world.names.get((field, _language(given))) or world.names.get((field, ""))
        return {field: own or (world.bot.first_name if field == "name" else "")}

    return get_text


set_my_name, get_my_name = _setter("name", 64), _getter("name")
set_my_description, get_my_description = _setter("description", 512), _getter("description")
set_my_short_description, get_my_short_description = _setter("short_description", 120), _getter("short_description")
