"""The page by keyboard, by screen reader, in few colours and in little room."""

import re
from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.preview.people import ADA, NEWSROOM_ID, NOOR, RUI
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.samples import EVERYTHING, PNG, send_file
from tests.browser.scripted_bot import ScriptedBot, button, keyboard

EYES = {"type": "emoji", "emoji": "👀"}
FORWARDED = {"type": "hidden_user", "sender_user_name": "Somebody", "date": 1}
CONTRAST = (Path(__file__).parent / "contrast.js").read_text()


async def converse(server: PreviewServer, bot: ScriptedBot) -> None:
    """Something of everything, in Ada's chat and in the group."""
    server.world.send_text(ADA.id, ADA.id, "/start")
    message = await bot.say(ADA.id, EVERYTHING)
    await bot.edit(message, EVERYTHING + "edited", reply_markup=keyboard([button("Next"), button("Save")]))
    server.world.send_document(ADA.id, ADA.id, "digest.txt", b"Harbour town", "/load")
    server.world.react(ADA.id, ADA.id, message["message_id"], "👍")
    await bot.call("setMessageReaction", chat_id=ADA.id, message_id=message["message_id"], reaction=[EYES])
    await send_file(bot, ADA.id, "photo", "tram.png", PNG, caption="The tram")
    server.world.send_content(ADA.id, ADA.id, {"text": "Forwarded", "forward_origin": FORWARDED})
    server.world.send_text(ADA.id, ADA.id, "Again?", reply_to=message["message_id"])
    server.world.send_text(NOOR.id, NEWSROOM_ID, "Good morning")
    server.world.send_text(RUI.id, NEWSROOM_ID, "Good morning to you")
    await bot.say(NEWSROOM_ID, "Good morning, all")


async def test_a_screen_reader_finds_its_way(chat: ChatPage, bot: ScriptedBot) -> None:
    message = await bot.say(ADA.id, "Good morning", reply_markup=keyboard([button("Latest")]))
    await bot.edit(message, "Good <b>morning</b>", reply_markup=keyboard([button("Latest")]))
    await expect(chat.last.locator("strong")).to_be_visible()
    await expect(chat.page.locator("body")).to_match_aria_snapshot(
        """
        - navigation "Chats":
          - heading "Gazette preview" [level=1]
          - region "Speak as":
            - heading "Speak as" [level=2]
            - list:
              - listitem:
                - button /Ada Marsh admin/
              - listitem:
                - button /Rui/
          - region "Groups":
            - list:
              - listitem:
                - button /Newsroom/
          - button "New group or channel"
        - main "Gazette":
          - heading "Gazette" [level=2]
          - button "Chat menu"
          - region "Messages":
            - log "Gazette":
              - article /^You, \\d\\d:\\d\\d$/
              - article /^Gazette, \\d\\d:\\d\\d$/:
                - strong: morning
                - group "Buttons":
                  - button "Latest"
                - button /^Reply to Gazette/
          - form "Write a message":
            - button "Commands"
            - textbox "Message"
            - button "Attach a file"
            - button "Send" [disabled]
        """
    )


async def test_new_messages_are_read_out_and_old_ones_are_not(chat: ChatPage) -> None:
    await expect(chat.log).to_have_attribute("aria-live", "polite")
    silence = """() => {
      const log = document.querySelector("#log");
      document.querySelector("#group-chats button").click();
      return log.getAttribute("aria-live");
    }"""
    assert await chat.page.evaluate(silence) == "off"
    await expect(chat.log).to_have_attribute("aria-live", "polite")


async def test_every_control_has_a_name(open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot) -> None:
    await converse(server, bot)
    chat = await open_chat(NEWSROOM_ID)
    controls = chat.page.locator("button, a[href], input, textarea, [role=button], [role=option]")
    for control in await controls.all():
        if await control.is_visible():
            await expect(control).to_have_accessible_name(re.compile(r"\S"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_stands_out_from_its_ground(
    scheme: str, open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    await converse(server, bot)
    chat = await open_chat(ADA.id, color_scheme=scheme, reduced_motion="reduce")
    assert await chat.page.evaluate(CONTRAST) == []
    await chat.open(NOOR.id)
    assert await chat.page.evaluate(CONTRAST) == []
    await chat.open(NEWSROOM_ID)
    assert await chat.page.evaluate(CONTRAST) == []


async def test_nothing_is_wider_than_the_page(open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot) -> None:
    await converse(server, bot)
    await bot.say(ADA.id, "Unbroken" * 60)
    await bot.say(ADA.id, f"<pre>{'unbroken' * 60}</pre>")
    server.world.send_document(ADA.id, ADA.id, f"{'unbroken' * 20}.txt", b"x")
    chat = await open_chat(ADA.id)
    too_wide = """() => [...document.querySelectorAll("#viewport, #log *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.className)"""
    for width in (1280, 720, 360, 320):
        await chat.page.set_viewport_size({"width": width, "height": 700})
        assert await chat.page.evaluate(too_wide) == []
        assert await chat.page.evaluate("document.querySelector('#viewport').scrollWidth <= innerWidth")


async def tab_on(chat: ChatPage) -> bool:
    """Press Tab; answer False at the end of the page."""
    await chat.page.keyboard.press("Tab")
    return bool(await chat.page.evaluate("document.activeElement !== document.body"))


async def test_the_focus_is_always_seen(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "Go on", reply_markup=keyboard([button("Next")]))
    await expect(chat.messages).to_have_count(2)
    await chat.page.locator("body").click(position={"x": 5, "y": 5})
    names: set[str] = set()
    while await tab_on(chat):
        ring, name = await chat.page.evaluate(
            """() => {
              const { activeElement: element } = document;
              const shown = element.id === "message-field" ? element.closest(".card") : element;
              const name = element.getAttribute("aria-label") ?? element.textContent.trim();
              return [getComputedStyle(shown).outlineStyle, name];
            }"""
        )
        assert ring == "solid", name
        names.add(name)
    assert {"Next", "Message", "Dark theme", "Chat menu"} <= names


async def test_those_who_want_no_motion_see_none(open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot) -> None:
    server.world.send_text(ADA.id, ADA.id, "/start")
    chat = await open_chat(ADA.id, reduced_motion="reduce")
    await bot.call("sendChatAction", chat_id=ADA.id, action="typing")
    await expect(chat.page.locator(".dots")).to_be_visible()
    assert await chat.page.evaluate("document.getAnimations().length") == 0


async def test_a_dialog_keeps_the_focus_and_gives_it_back(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "Erase?", reply_markup=keyboard([button("Erase")]))
    await chat.press("Erase")
    query = await bot.next_update("callback_query")
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="All gone", show_alert=True)
    await expect(chat.page.get_by_role("button", name="OK")).to_be_focused()
    await chat.page.keyboard.press("Escape")
    await expect(chat.last.get_by_role("button", name="Erase")).to_be_focused()
