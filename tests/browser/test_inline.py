"""Inline mode: articles found in any chat by typing behind the bot's name."""

from typing import Any

from playwright.async_api import expect

from bot.preview.people import ADA, NEWSROOM_ID
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.scripted_bot import ScriptedBot

NAME = "@gazette_preview_bot "


def result(number: int, title: str) -> dict[str, Any]:
    return {
        "type": "article",
        "id": str(number),
        "title": title,
        "description": "Coast Radio · 4 Mar 2026",
        "input_message_content": {"message_text": f"<b>{title}</b>", "parse_mode": "HTML"},
        "reply_markup": {
            "inline_keyboard": [[{"text": "Read here", "url": f"https://t.me/gazette_preview_bot?start=a{number}"}]]
        },
    }


async def answer(bot: ScriptedBot, *results: dict[str, Any], **more: Any) -> str:
    """Answer the next inline query; what was asked."""
    asked = await bot.next_update("inline_query")
    await bot.call("answerInlineQuery", inline_query_id=asked["id"], results=list(results), **more)
    return str(asked["query"])


async def test_what_is_typed_behind_the_bots_name_finds_articles_to_send(open_chat: OpenChat, bot: ScriptedBot) -> None:
    chat = await open_chat(NEWSROOM_ID)
    await chat.field.fill(f"{NAME}harb")
    assert await answer(bot, result(1, "Harbour reopens"), result(2, "Harbour closes")) == "harb"
    options = chat.page.get_by_role("listbox", name="Articles to share").get_by_role("option")
    await expect(options).to_have_count(2)
    await expect(options.first).to_contain_text("Coast Radio · 4 Mar 2026")
    await chat.field.press("ArrowDown")
    await chat.field.press("ArrowDown")
    await expect(chat.page.get_by_role("option", selected=True)).to_contain_text("Harbour closes")
    await chat.field.press("Enter")
    await expect(chat.last).to_contain_text("Harbour closes")
    await expect(chat.last).to_contain_text("via @gazette_preview_bot")
    await expect(chat.field).to_have_value("")
    await expect(options).to_have_count(0)
    chosen = await bot.next_update("chosen_inline_result")
    assert (chosen["result_id"], chosen["from"]["id"]) == ("2", ADA.id)


async def test_the_button_above_the_results_goes_to_the_private_chat(open_chat: OpenChat, bot: ScriptedBot) -> None:
    chat = await open_chat(NEWSROOM_ID)
    await chat.field.fill(f"{NAME}xyz")
    await answer(bot, button={"text": "Nothing found", "start_parameter": "wabc"})
    switch = chat.page.get_by_role("button", name="Nothing found")
    await expect(switch).to_be_visible()
    for _ in range(8):  # past the other buttons there
        if await switch.evaluate("button => button === document.activeElement"):
            break
        await chat.page.keyboard.press("Shift+Tab")
    await expect(switch).to_be_focused()
    await switch.press("Enter")
    await expect(chat.last).to_contain_text("/start wabc")
    await expect(chat.page.locator("#chat-subtitle")).to_be_visible()


async def test_escape_closes_the_results_and_enter_sends_the_words(chat: ChatPage, bot: ScriptedBot) -> None:
    await chat.field.fill(f"{NAME}harbour")
    await answer(bot, result(1, "Harbour reopens"))
    await expect(chat.page.get_by_role("option")).to_have_count(1)
    await chat.field.press("Escape")
    await expect(chat.page.get_by_role("option")).to_have_count(0)
    await chat.field.press("Enter")
    await expect(chat.last).to_contain_text(f"{NAME}harbour")
