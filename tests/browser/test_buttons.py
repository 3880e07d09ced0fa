"""Inline keyboards and deep links: what a press does."""

import re

from playwright.async_api import expect

from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.scripted_bot import ScriptedBot, button, keyboard


async def test_a_press_reaches_the_bot_and_its_answer_the_person(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "Save it?", reply_markup=keyboard([button("Save", "save:1"), button("No")]))
    await chat.press("Save")
    key = chat.last.get_by_role("button", name="Save")
    await expect(key).to_have_attribute("aria-busy", "true")
    query = await bot.next_update("callback_query")
    assert (query["data"], query["from"]["id"]) == ("save:1", ADA.id)
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Saved <b>")
    await expect(chat.toast).to_have_text("Saved <b>")
    await expect(key).not_to_have_attribute("aria-busy", "true")


async def test_an_alert_waits_for_ok(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "Erase?", reply_markup=keyboard([button("Erase")]))
    await chat.press("Erase")
    query = await bot.next_update("callback_query")
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="All gone", show_alert=True)
    dialog = chat.page.get_by_role("alertdialog")
    await expect(dialog).to_contain_text("All gone")
    await dialog.get_by_role("button", name="OK").click()
    await expect(dialog).to_be_hidden()


async def test_a_button_that_edits_its_message_pages_in_place(chat: ChatPage, bot: ScriptedBot) -> None:
    message = await bot.say(ADA.id, "Page 1", reply_markup=keyboard([button("Next")]))
    await chat.press("Next")
    query = await bot.next_update("callback_query")
    await bot.edit(message, "Page 2", reply_markup=keyboard([button("Back")]))
    await bot.call("answerCallbackQuery", callback_query_id=query["id"])
    await expect(chat.last.locator(".text")).to_contain_text("Page 2")
    await expect(chat.last.get_by_role("button", name="Back")).to_be_focused()


async def test_an_address_button_is_a_link(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "Source", reply_markup=keyboard([button("Read it there", url="https://example.org/a")]))
    link = chat.last.get_by_role("link", name="Read it there")
    await expect(link).to_have_attribute("href", "https://example.org/a")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_a_row_shares_its_width_and_says_what_is_cut(
    open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    server.world.send_text(ADA.id, ADA.id, "/start")
    chat = await open_chat(ADA.id, width=360, height=740)
    label = "A label that cannot possibly fit into half of a row"
    eight = [button(str(number)) for number in range(1, 9)]
    await bot.say(ADA.id, "x", reply_markup=keyboard(eight, [button(label), button("ok")]))
    await expect(chat.last.get_by_role("button", name=label)).to_have_attribute("title", label)
    rows = await chat.last.locator(".key-row").evaluate_all(
        "rows => rows.map(row => [...row.children].map(key => Math.round(key.getBoundingClientRect().width)))"
    )
    assert [len(row) for row in rows] == [8, 2]
    assert all(max(row) - min(row) <= 1 for row in rows)
    assert await chat.page.evaluate("document.documentElement.scrollWidth") == 360


async def test_a_deep_link_opens_the_private_chat_and_starts_there(
    open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    chat = await open_chat(NEWSROOM_ID)
    username = server.world.bot.username
    await bot.say(NEWSROOM_ID, f'<a href="https://t.me/{username}?start=a12">Harbour town reopens its tram</a>')
    await chat.last.get_by_role("link").click()
    await expect(chat.page).to_have_url(f"{chat.url}/#{ADA.id}")
    await expect(chat.last.locator(".text")).to_contain_text("/start a12")
    assert (await bot.next_update("message"))["chat"]["id"] == ADA.id


async def test_a_press_in_a_group_is_of_whoever_speaks(open_chat: OpenChat, bot: ScriptedBot) -> None:
    chat = await open_chat(NEWSROOM_ID)
    await bot.say(NEWSROOM_ID, "Vote", reply_markup=keyboard([button("Aye")]))
    await chat.page.get_by_role("button", name=re.compile("^Speaking as Ada Marsh")).click()
    await chat.page.get_by_role("button", name="Rui reader").click()
    await expect(chat.page.locator("#speaker")).to_have_text("as Rui")
    await chat.press("Aye")
    assert (await bot.next_update("callback_query"))["from"]["id"] == RUI.id
