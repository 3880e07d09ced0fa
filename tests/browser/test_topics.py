"""A forum's topics: the row of them, what stands in each, and where one writes."""

import re

from playwright.async_api import expect

from bot.preview.people import ADA, NEWSROOM_ID, NOOR, RUI
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.scripted_bot import ScriptedBot


def topics(server: PreviewServer) -> tuple[int, int]:
    """The thread ids of "Daily digest" and "Requests"."""
    digest, requests = server.world.chat(NEWSROOM_ID).topics
    return digest, requests


async def open_topic(chat: ChatPage, name: str) -> None:
    tab = chat.page.get_by_role("navigation", name="Topics").get_by_role("button", name=name)
    await tab.click()
    await expect(tab).to_have_attribute("aria-current", "true")


async def test_all_topics_are_shown_together_each_message_under_its_topics_name(
    open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    digest, _ = topics(server)
    server.world.send_text(NOOR.id, NEWSROOM_ID, "Good morning")
    await bot.say(NEWSROOM_ID, "Your digest", message_thread_id=digest)
    chat = await open_chat(NEWSROOM_ID)
    await expect(chat.log.locator(".in-topic")).to_have_text(["in General", "in Daily digest"])


async def test_a_topic_shows_its_own_messages_only(
    open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    digest, requests = topics(server)
    await bot.say(NEWSROOM_ID, "Your digest", message_thread_id=digest)
    server.world.send_text(RUI.id, NEWSROOM_ID, "/latest", thread=requests)
    server.world.send_text(NOOR.id, NEWSROOM_ID, "Good morning")
    chat = await open_chat(NEWSROOM_ID)
    for name, text in (("Daily digest", "Your digest"), ("Requests", "/latest"), ("General", "Good morning")):
        await open_topic(chat, name)
        await expect(chat.messages).to_have_count(1)
        await expect(chat.last.locator(".text")).to_contain_text(text)
    await expect(chat.log.locator(".in-topic")).to_have_count(0)
    await chat.page.reload()
    await chat.wait_until_connected()
    await expect(chat.messages).to_have_count(1)
    await open_topic(chat, "All")
    await expect(chat.messages).to_have_count(3)


async def test_one_writes_in_the_open_topic_and_answers_in_the_messages_own(
    open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    digest, requests = topics(server)
    sent = await bot.say(NEWSROOM_ID, "Your digest", message_thread_id=digest)
    chat = await open_chat(NEWSROOM_ID)
    await open_topic(chat, "Requests")
    await chat.send("/latest")
    assert (await bot.next_update("message"))["message_thread_id"] == requests
    await chat.upload({"name": "a.txt", "mimeType": "text/plain", "buffer": b"news"}, "/load")
    assert (await bot.next_update("message"))["message_thread_id"] == requests
    await open_topic(chat, "All")
    article = chat.messages.filter(has_text="Your digest")
    await article.hover()
    await article.get_by_role("button", name="Reply to Gazette").click()
    await chat.send("Thanks")
    thanks = await bot.next_update("message")
    assert (thanks["message_thread_id"], thanks["reply_to_message"]["message_id"]) == (digest, sent["message_id"])
    await chat.send("/tag@gazette_preview_bot")
    assert "message_thread_id" not in await bot.next_update("message")


async def test_unread_messages_are_counted_for_each_topic(
    open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    digest, _ = topics(server)
    chat = await open_chat(NEWSROOM_ID)
    await open_topic(chat, "Requests")
    await bot.say(NEWSROOM_ID, "Your digest", message_thread_id=digest)
    tab = chat.page.get_by_role("navigation", name="Topics").get_by_role("button", name="Daily digest")
    await expect(tab.locator(".badge")).to_have_text("1 unread")
    await expect(chat.rows.filter(has_text="Newsroom").locator(".badge")).to_have_text("1 unread")
    await tab.click()
    await expect(tab.locator(".badge")).to_have_count(0)
    await expect(chat.rows.filter(has_text="Newsroom").locator(".badge")).to_have_count(0)


async def test_a_new_topic_joins_the_row(open_chat: OpenChat, server: PreviewServer) -> None:
    chat = await open_chat(NEWSROOM_ID)
    server.world.create_topic(NEWSROOM_ID, "Sport", by=ADA.id)
    await expect(chat.log).to_contain_text("Topic “Sport” was created")
    tabs = chat.page.get_by_role("navigation", name="Topics").get_by_role("button")
    await expect(tabs).to_have_text(
        [re.compile(name) for name in ("All", "General", "Daily digest", "Requests", "Sport")]
    )


async def test_the_keyboard_walks_the_topics(open_chat: OpenChat) -> None:
    chat = await open_chat(NEWSROOM_ID)
    await chat.page.get_by_role("button", name="All", exact=True).focus()
    await chat.page.keyboard.press("Tab")
    await chat.page.keyboard.press("Enter")
    general = chat.page.get_by_role("button", name="General")
    await expect(general).to_have_attribute("aria-current", "true")
    await expect(general).to_be_focused()


async def test_a_chat_without_topics_has_no_row_of_them(chat: ChatPage) -> None:
    await expect(chat.page.locator("#topics")).to_be_hidden()
