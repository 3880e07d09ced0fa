"""What axe-core finds on the page: nothing serious, in either colour scheme, at a desk and on a phone."""

from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

from bot.preview.people import ADA, NEWSROOM_ID, NOOR
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.samples import EVERYTHING, PNG, send_file
from tests.browser.scripted_bot import ScriptedBot, button, keyboard

DESK: dict[str, Any] = {"width": 1280, "height": 860}
PHONE: dict[str, Any] = {"width": 390, "height": 844, "has_touch": True, "is_mobile": True}


async def serious(page: Page) -> list[str]:
    """What axe-core calls serious or critical, one line for each element."""
    found = (await Axe().run(page)).response["violations"]
    return [
        f"{violation['id']}: {node['html']}"
        for violation in found
        if violation["impact"] in ("serious", "critical")
        for node in violation["nodes"]
    ]


async def converse(server: PreviewServer, bot: ScriptedBot) -> None:
    """Something of everything in Ada's chat, topics in the group."""
    world = server.world
    world.send_text(ADA.id, ADA.id, "/start")
    message = await bot.say(ADA.id, EVERYTHING, reply_markup=keyboard([button("Next"), button("Save")]))
    world.react(ADA.id, ADA.id, message["message_id"], "👍")
    await send_file(bot, ADA.id, "document", "digest.epub", b"pages", caption="Your export")
    await send_file(bot, ADA.id, "photo", "tram.png", PNG, caption="The tram")
    world.send_text(ADA.id, ADA.id, "Again?", reply_to=message["message_id"])
    topic = next(iter(world.chat(NEWSROOM_ID).topics))
    world.send_text(NOOR.id, NEWSROOM_ID, "Good morning")
    await bot.say(NEWSROOM_ID, "Good morning, all", message_thread_id=topic)


@pytest.mark.parametrize("device", [DESK, PHONE], ids=["desk", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_serious(
    scheme: str, device: dict[str, Any], open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    await converse(server, bot)
    chat = await open_chat(ADA.id, color_scheme=scheme, reduced_motion="reduce", **device)
    assert await serious(chat.page) == [], "a chat"
    await open_picker(chat)
    assert await serious(chat.page) == [], "the picker of reactions"
    await chat.page.keyboard.press("Escape")
    await chat.page.get_by_role("button", name="Commands").click()
    assert await serious(chat.page) == [], "the commands"
    await chat.open(NEWSROOM_ID)
    assert await serious(chat.page) == [], "a forum"
    await chat.page.get_by_role("button", name="Chat menu").click()
    assert await serious(chat.page) == [], "the chat's menu"
    await chat.page.keyboard.press("Escape")
    if device is PHONE:
        await chat.page.get_by_role("button", name="Back to the chats").click()
        assert await serious(chat.page) == [], "the list of chats"


async def open_picker(chat: ChatPage) -> None:
    await chat.last.get_by_role("button", name="React to").focus()
    await chat.page.keyboard.press("Enter")
