"""Block quotes, long ones above all: what they hide, and the ways to open them."""

from playwright.async_api import expect

from bot.preview.people import ADA
from tests.browser.chat_page import ChatPage
from tests.browser.samples import LONG_QUOTE
from tests.browser.scripted_bot import ScriptedBot


async def test_a_quote_is_told_from_the_text_around_it(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "<blockquote>We <b>waited</b>.</blockquote>after it")
    quote = chat.last.get_by_role("blockquote")
    await expect(quote).to_have_text("We waited.")
    await expect(quote.locator("strong")).to_have_text("waited")


async def test_a_long_quote_is_collapsed_until_asked_for(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, f"<blockquote expandable>{LONG_QUOTE}</blockquote>after it")
    expand = chat.last.get_by_role("button", name="Whole quote")
    await expect(expand).to_have_attribute("aria-expanded", "false")
    quote = chat.last.locator(".quote-text")
    lines = "quote => Math.round(quote.clientHeight / parseFloat(getComputedStyle(quote).lineHeight))"
    assert await quote.evaluate(lines) == 3
    await expand.click()
    await expect(expand).to_have_attribute("aria-expanded", "true")
    assert await quote.evaluate("quote => quote.clientHeight === quote.scrollHeight")
    await expand.click()
    assert await quote.evaluate(lines) == 3


async def test_a_short_quote_needs_no_control(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "<blockquote expandable>Two\nlines</blockquote>")
    await expect(chat.last.locator(".quote-text")).to_have_text("Two\nlines")
    await expect(chat.last.get_by_role("button", name="Whole quote")).to_have_count(0)


async def test_the_keyboard_opens_a_long_quote(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, f"<blockquote expandable>{LONG_QUOTE}</blockquote>")
    expand = chat.last.get_by_role("button", name="Whole quote")
    await expand.focus()
    for key, expanded in (("Enter", "true"), ("Space", "false")):
        await chat.page.keyboard.press(key)
        await expect(expand).to_have_attribute("aria-expanded", expanded)


async def test_a_press_on_its_text_opens_a_long_quote(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, f"<blockquote expandable>{LONG_QUOTE}</blockquote>")
    await chat.last.locator(".quote-text").click()
    expand = chat.last.get_by_role("button", name="Whole quote")
    await expect(expand).to_have_attribute("aria-expanded", "true")
    await chat.last.locator(".quote-text").click()
    await expect(expand).to_have_attribute("aria-expanded", "true")


async def test_a_long_quote_opens_for_a_link_in_it_that_the_keyboard_reaches(chat: ChatPage, bot: ScriptedBot) -> None:
    html = f'<blockquote expandable>{LONG_QUOTE}<a href="https://example.org/">the end</a></blockquote>'
    await bot.say(ADA.id, html, link_preview_options={"is_disabled": True})
    expand = chat.last.get_by_role("button", name="Whole quote")
    await expect(expand).to_have_attribute("aria-expanded", "false")
    await chat.last.get_by_role("link", name="the end").focus()
    await expect(expand).to_have_attribute("aria-expanded", "true")
    await expect(chat.last.get_by_role("link", name="the end")).to_be_in_viewport()
