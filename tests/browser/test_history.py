"""Long histories: a slice of them stands in the page and slides along."""

import pytest_asyncio
from playwright.async_api import Locator, expect

from bot.preview.people import ADA, RUI
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.scripted_bot import ScriptedBot

MESSAGES = 5000
MOST_ON_THE_PAGE = 200

# The first message in sight and how far it is from the top, before and after scrolling up to the edge and waiting for
# what comes above it.
JUMP = """async (viewport) => {
  const inSight = () => [...viewport.querySelectorAll("article")]
    .find((row) => row.getBoundingClientRect().bottom > viewport.getBoundingClientRect().top);
  const frame = () => new Promise(requestAnimationFrame);
  viewport.scrollTo({ top: 300, behavior: "instant" });
  const row = inSight();
  const before = row.getBoundingClientRect().top;
  const first = viewport.querySelector("article").dataset.messageId;
  while (viewport.querySelector("article").dataset.messageId === first) await frame();
  return Math.abs(row.getBoundingClientRect().top - before);
}"""


def line(chat: ChatPage, number: int) -> Locator:
    return chat.messages.filter(has_text=f"Line {number} ")


@pytest_asyncio.fixture(loop_scope="session")
async def long_chat(open_chat: OpenChat, server: PreviewServer) -> ChatPage:
    """Ada's chat after 5,000 messages."""
    for number in range(MESSAGES):
        server.world.send_content(ADA.id, ADA.id, {"text": f"Line {number} of a long history"})
    return await open_chat(ADA.id)


async def test_only_a_slice_of_a_long_history_is_on_the_page(long_chat: ChatPage) -> None:
    await expect(line(long_chat, MESSAGES - 1)).to_be_in_viewport()
    assert await long_chat.messages.count() <= MOST_ON_THE_PAGE
    await expect(long_chat.page.get_by_role("button", name="earlier messages")).to_have_text("4,920 earlier messages")


async def test_scrolling_up_brings_earlier_messages_and_moves_nothing(long_chat: ChatPage) -> None:
    viewport = long_chat.page.locator("#viewport")
    for _ in range(8):
        assert await viewport.evaluate(JUMP) < 2
        assert await long_chat.messages.count() <= MOST_ON_THE_PAGE
    await expect(line(long_chat, MESSAGES - 1)).to_have_count(0)
    await expect(line(long_chat, MESSAGES - 80 - 8 * 40)).to_have_count(1)


async def test_home_and_end_go_to_the_ends_of_the_history(long_chat: ChatPage) -> None:
    await long_chat.page.locator("#viewport").focus()
    await long_chat.page.keyboard.press("Home")
    await expect(line(long_chat, 0)).to_be_in_viewport()
    assert await long_chat.messages.count() <= MOST_ON_THE_PAGE
    await expect(long_chat.page.get_by_role("button", name="earlier messages")).to_be_hidden()
    await long_chat.page.keyboard.press("End")
    await expect(line(long_chat, MESSAGES - 1)).to_be_in_viewport()
    await expect(long_chat.page.get_by_role("button", name="later messages")).to_be_hidden()


async def test_the_keyboard_reads_on_beyond_the_slice(long_chat: ChatPage) -> None:
    await long_chat.page.get_by_role("button", name="earlier messages").focus()
    await long_chat.page.keyboard.press("Enter")
    await expect(line(long_chat, MESSAGES - 81)).to_be_focused()
    await long_chat.page.locator("#viewport").focus()
    await long_chat.page.keyboard.press("Home")
    await long_chat.page.get_by_role("button", name="later messages").focus()
    await long_chat.page.keyboard.press("Enter")
    await expect(line(long_chat, 80)).to_be_focused()


async def test_sliding_is_not_read_out(long_chat: ChatPage) -> None:
    await long_chat.page.evaluate(
        """() => {
          window.spoken = [];
          const log = document.querySelector("#log");
          const watch = () => window.spoken.push(log.getAttribute("aria-live"));
          new MutationObserver(watch).observe(log, { childList: true });
        }"""
    )
    await long_chat.page.locator("#viewport").focus()
    await long_chat.page.keyboard.press("Home")
    await expect(line(long_chat, 0)).to_be_in_viewport()
    assert set(await long_chat.page.evaluate("window.spoken")) == {"off"}


async def test_a_new_message_is_counted_where_one_reads_far_above(long_chat: ChatPage, bot: ScriptedBot) -> None:
    await long_chat.page.locator("#viewport").focus()
    await long_chat.page.keyboard.press("Home")
    await expect(line(long_chat, 0)).to_be_in_viewport()
    await bot.say(ADA.id, "News")
    jump = long_chat.page.get_by_role("button", name="Jump to the latest message")
    await expect(jump).to_have_text("1")
    await expect(line(long_chat, 0)).to_be_in_viewport()
    await jump.click()
    await expect(long_chat.last.locator(".text")).to_contain_text("News")
    await expect(jump).to_be_hidden()


async def test_what_one_sends_is_seen_wherever_one_was(long_chat: ChatPage) -> None:
    await long_chat.page.locator("#viewport").focus()
    await long_chat.page.keyboard.press("Home")
    await expect(line(long_chat, 0)).to_be_in_viewport()
    await long_chat.send("And now?")
    await expect(long_chat.messages.filter(has_text="And now?")).to_be_in_viewport()


async def test_a_reply_leads_to_what_it_answers_however_old_that_is(
    long_chat: ChatPage, server: PreviewServer, bot: ScriptedBot
) -> None:
    oldest = server.world.messages(ADA.id)[10]
    await bot.say(ADA.id, "At ten", reply_parameters={"message_id": oldest["message_id"]})
    await long_chat.last.get_by_role("button", name="In reply to Ada Marsh Line 10 of").click()
    await expect(line(long_chat, 10)).to_be_in_viewport()


async def test_a_reply_to_what_is_gone_says_so(chat: ChatPage, bot: ScriptedBot) -> None:
    asked = await bot.say(ADA.id, "Now?")
    await bot.say(ADA.id, "At ten", reply_parameters={"message_id": asked["message_id"]})
    await bot.call("deleteMessage", chat_id=ADA.id, message_id=asked["message_id"])
    await expect(chat.messages).to_have_count(2)
    await chat.last.get_by_role("button", name="In reply to Gazette Now?").click()
    await expect(chat.toast).to_have_text("That message is not here any more.")


async def test_many_unread_messages_are_read_from_the_first(
    chat: ChatPage, server: PreviewServer, bot: ScriptedBot
) -> None:
    server.world.send_text(RUI.id, RUI.id, "/start")
    newsroom = server.world.chat(RUI.id)
    for number in range(300):
        server.world.post(newsroom, server.world.bot.user(), {"text": f"Line {number} of the news"})
    row = chat.rows.filter(has_text="Rui")
    await expect(row.locator(".badge")).to_have_text("300 unread")
    await row.click()
    await expect(chat.log).to_contain_text("Unread messages")
    await expect(line(chat, 0)).to_be_in_viewport()
    await expect(row.locator(".badge")).to_have_text("300 unread")
