"""What Telegram is told of the bot: all of it once, and again only what changed."""

import logging
from collections import Counter
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Any

import pytest
from telegram.constants import BotCommandLimit, BotDescriptionLimit
from telegram.ext import ExtBot

from bot import menus, texts
from bot.commands import table
from bot.context import Services
from bot.menus import Menus
from bot.preview import methods
from bot.preview.errors import BadRequestError
from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.server import PreviewServer
from config.environment import load
from storage import admins, options
from storage.database import Database
from storage.models import Admin, Role

EVERYONES = 4 * len(texts.LANGUAGES)  # scopes
DESCRIPTIONS = len(texts.LANGUAGES)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each method of the bot's account was called."""
    counted = Counter[str]()

    def counting(name: str, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*given: Any) -> Any:
            counted[name] += 1
            return method(*given)

        return call

    for key, (name, method) in list(methods.METHODS.items()):
        if name.startswith(("setMy", "getMy", "deleteMy")):
            monkeypatch.setitem(methods.METHODS, key, (name, counting(name, method)))
    return counted


@pytest.fixture
async def server() -> AsyncIterator[PreviewServer]:
    preview = PreviewServer()
    await preview.start()
    yield preview
    await preview.stop()


@pytest.fixture
async def bot(server: PreviewServer) -> AsyncIterator[ExtBot[None]]:
    async with ExtBot(server.token, base_url=server.api_url) as initialised:
        yield initialised


@pytest.fixture
def services(database: Database, now: datetime) -> Services:
    return Services(database, load(database=database.path), lambda: now)


@pytest.fixture
def told(bot: ExtBot[None], services: Services) -> Menus:
    return Menus(bot, services)


def seen(server: PreviewServer, person: int, chat: int, language: str = "en") -> set[str]:
    return {one["command"] for one in server.world.menu.seen_by(person, server.world.chat(chat), language)}


async def test_everything_is_told_once(told: Menus, calls: Counter[str]) -> None:
    await told.tell_all()
    everything = {
        "setMyCommands": EVERYONES,
        "setMyDescription": DESCRIPTIONS,
        "setMyShortDescription": DESCRIPTIONS,
    }
    assert calls == everything
    await told.tell_all()
    assert calls == everything


async def test_only_what_changed_is_told_again(
    told: Menus, services: Services, calls: Counter[str], server: PreviewServer, now: datetime
) -> None:
    await told.tell_all()
    calls.clear()
    async with services.database.writing() as connection:
        await options.put(connection, "name", "The Harbour Post", now)
    await told.tell_all()
    assert calls == {"setMyDescription": DESCRIPTIONS, "setMyShortDescription": DESCRIPTIONS}
    assert server.world.names["description", ""].startswith("The Harbour Post: a news digest")


async def test_each_scope_has_its_menu(told: Menus, server: PreviewServer) -> None:
    await told.tell_all()
    private = seen(server, RUI.id, RUI.id)
    member, chat_admin = seen(server, RUI.id, NEWSROOM_ID), seen(server, ADA.id, NEWSROOM_ID)
    assert {"latest", "saved", "subscribe"} <= private
    assert "latest" in member
    assert not member & (menus.PERSONAL | menus.OF_CHAT_ADMINS)
    assert chat_admin - member == menus.OF_CHAT_ADMINS & set(table.BY_NAME)
    assert not {"stats", "setup", "claim", "start"} & (private | member | chat_admin)


async def test_an_admin_gets_a_menu_of_their_own_and_loses_it(
    told: Menus, services: Services, server: PreviewServer, calls: Counter[str], now: datetime
) -> None:
    server.world.send_text(RUI.id, RUI.id, "/start")
    await told.tell_all()
    async with services.database.writing() as connection:
        await admins.add(connection, Admin(RUI.id, "Rui", now))
    await told.tell_person(RUI.id)
    assert "stats" in seen(server, RUI.id, RUI.id)
    assert "setup" not in seen(server, RUI.id, RUI.id)
    async with services.database.writing() as connection:
        await admins.remove(connection, RUI.id)
    await told.tell_person(RUI.id)
    assert "stats" not in seen(server, RUI.id, RUI.id)
    assert "latest" in seen(server, RUI.id, RUI.id)
    calls.clear()
    await told.tell_person(RUI.id)
    assert not calls


async def test_whoever_is_no_admin_any_more_loses_their_menu_at_the_next_start(
    told: Menus, services: Services, bot: ExtBot[None], server: PreviewServer
) -> None:
    server.world.send_text(ADA.id, ADA.id, "/start")
    named = load(database=services.database.path, admins=frozenset({ADA.id}))
    await Menus(bot, Services(services.database, named, services.clock)).tell_all()
    assert "setup" in seen(server, ADA.id, ADA.id)
    await told.tell_all()
    assert "setup" not in seen(server, ADA.id, ADA.id)


async def test_what_fails_is_logged_and_told_the_next_time(
    told: Menus, calls: Counter[str], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: object) -> bool:
        raise BadRequestError("not today")

    with monkeypatch.context() as patched, caplog.at_level(logging.INFO, "bot.menus"):
        patched.setitem(methods.METHODS, "setmydescription", ("setMyDescription", refuse))
        await told.tell_all()
    assert "Telegram did not take description en: Not today" in caplog.text
    calls.clear()
    await told.tell_all()
    assert calls == {"setMyDescription": DESCRIPTIONS}


async def test_another_bot_with_the_same_archive_is_told_everything(
    services: Services, told: Menus, calls: Counter[str]
) -> None:
    await told.tell_all()
    calls.clear()
    other = PreviewServer(token="987654:AAbbCCdd-another_bot")
    await other.start()
    async with ExtBot(other.token, base_url=other.api_url) as bot:
        await Menus(bot, services).tell_all()
    await other.stop()
    assert calls["setMyCommands"] == EVERYONES


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_text_keeps_to_telegrams_limits(language: str) -> None:
    name = "N" * 64
    with texts.speaking(language):
        assert len(texts.plain("bot-description", name=name)) <= BotDescriptionLimit.MAX_DESCRIPTION_LENGTH
        assert len(texts.plain("bot-short-description", name=name)) <= BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH
        menu = table.menu(Role.OWNER)
    assert len(menu) <= 100
    for command in menu:
        assert 1 <= len(command.description) <= BotCommandLimit.MAX_DESCRIPTION
        assert "<" not in command.description


def test_the_names_left_out_are_commands() -> None:
    assert set(table.BY_NAME) >= menus.PERSONAL | menus.OF_CHAT_ADMINS
