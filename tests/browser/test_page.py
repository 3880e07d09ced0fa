"""The page as a whole: its chats, its place in them, its tie to the server."""

from playwright.async_api import expect

from bot.preview.people import ADA, NEWSROOM_ID, NOOR, RUI
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.scripted_bot import ScriptedBot

AT_END = "viewport => viewport.scrollHeight - viewport.clientHeight - viewport.scrollTop < 2"


async def test_a_new_chat_offers_to_start_and_says_how_to_load(open_chat: OpenChat, bot: ScriptedBot) -> None:
    chat = await open_chat(NOOR.id)
    await expect(chat.page.get_by_role("main")).to_contain_text("drop a file here as Ada (admin), or run gazette load")
    await chat.start()
    await expect(chat.last.locator(".text")).to_contain_text("/start")
    assert (await bot.next_update("message"))["from"]["id"] == NOOR.id


async def test_the_field_grows_with_its_text_and_back(open_chat: OpenChat) -> None:
    chat = await open_chat(NOOR.id)
    await chat.start()
    height = "field => field.clientHeight"
    line = await chat.field.evaluate(height)
    assert line > 30
    await chat.field.fill("one\ntwo\nthree")
    assert await chat.field.evaluate(height) > line + 30
    await chat.field.press("Enter")
    await expect(chat.messages).to_have_count(2)
    assert await chat.field.evaluate(height) == line


async def test_typing_shows_until_the_message_comes(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.call("sendChatAction", chat_id=ADA.id, action="typing")
    subtitle = chat.page.locator("#chat-subtitle")
    await expect(subtitle).to_have_text("Gazette is typing…")
    await bot.say(ADA.id, "Done")
    await expect(subtitle).to_have_text("bot")


async def test_unread_messages_are_counted_until_the_chat_is_opened(
    chat: ChatPage, server: PreviewServer, bot: ScriptedBot
) -> None:
    server.world.send_text(RUI.id, RUI.id, "/start")
    await bot.say(RUI.id, "One")
    await bot.say(RUI.id, "Two")
    row = chat.rows.filter(has_text="Rui")
    await expect(row.locator(".badge")).to_have_text("2 unread")
    await expect(chat.page).to_have_title("(2) Gazette preview")
    await row.click()
    await expect(chat.log).to_contain_text("Unread messages")
    await expect(row.locator(".badge")).to_have_count(0)
    await expect(chat.page).to_have_title("Gazette preview")


async def test_the_page_stays_at_the_end_only_while_it_is_there(chat: ChatPage, bot: ScriptedBot) -> None:
    for number in range(30):
        await bot.say(ADA.id, f"Article {number}")
    viewport = chat.page.locator("#viewport")
    await expect(chat.messages.filter(has_text="Article 29")).to_be_in_viewport()
    assert await viewport.evaluate(AT_END)
    await viewport.evaluate("viewport => viewport.scrollTo({ top: 100 })")
    jump = chat.page.get_by_role("button", name="Jump to the latest message")
    await expect(jump).to_be_visible()
    await bot.say(ADA.id, "One more")
    await expect(jump).to_have_text("1")
    assert await viewport.evaluate("viewport => viewport.scrollTop") == 100
    await jump.click()
    await expect(chat.last).to_be_in_viewport(ratio=1)
    await expect(jump).to_be_hidden()


async def test_a_message_taller_than_the_page_is_shown_from_its_top(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "<b>Harbour town reopens its tram</b>\n" + "A paragraph of the article.\n\n" * 60)
    await expect(chat.last.locator("strong")).to_be_in_viewport()


async def test_each_chat_keeps_its_place(chat: ChatPage, server: PreviewServer, bot: ScriptedBot) -> None:
    for number in range(30):
        await bot.say(ADA.id, f"Article {number}")
    await expect(chat.messages).to_have_count(31)
    viewport = chat.page.locator("#viewport")
    await viewport.evaluate("viewport => viewport.scrollTo({ top: 200 })")
    await expect(chat.page.get_by_role("button", name="Jump to the latest message")).to_be_visible()
    await chat.rows.filter(has_text="Newsroom").click()
    await expect(chat.messages).to_have_count(0)
    await chat.rows.filter(has_text="Ada").click()
    await expect(chat.messages).to_have_count(31)
    assert await viewport.evaluate("viewport => viewport.scrollTop") == 200


async def test_the_page_catches_up_when_the_server_comes_back(
    chat: ChatPage, server: PreviewServer, bot: ScriptedBot
) -> None:
    await server.stop()
    banner = chat.page.get_by_text("Reconnecting…")
    await expect(banner).to_be_visible()
    await chat.send("into the void")
    await expect(chat.toast).to_have_text("The preview server does not answer.")
    await expect(chat.field).to_have_value("into the void")
    server.world.send_text(ADA.id, ADA.id, "said meanwhile")
    server.world.send_text(RUI.id, NEWSROOM_ID, "and elsewhere")
    await server.start()
    await expect(chat.last.locator(".text")).to_contain_text("said meanwhile")
    await expect(banner).to_be_hidden()
    await expect(chat.rows.filter(has_text="Newsroom").locator(".badge")).to_have_text("1 unread")
    await bot.say(ADA.id, "and live again")
    await expect(chat.last.locator(".text")).to_contain_text("and live again")


async def test_a_phone_shows_the_list_or_a_chat(open_chat: OpenChat, server: PreviewServer) -> None:
    server.world.send_text(RUI.id, RUI.id, "/start")
    chat = await open_chat(RUI.id, width=390, height=844, has_touch=True, is_mobile=True)
    await expect(chat.page.get_by_role("navigation", name="Chats")).to_be_hidden()
    await chat.page.get_by_role("button", name="Back to the chats").click()
    await expect(chat.page.get_by_role("main")).to_be_hidden()
    await chat.rows.filter(has_text="Newsroom").tap()
    await expect(chat.page.get_by_role("heading", name="Newsroom")).to_be_in_viewport()
    await expect(chat.page.get_by_role("navigation", name="Chats")).to_be_hidden()
    await chat.page.go_back()
    await expect(chat.page.get_by_role("navigation", name="Chats")).to_be_visible()


async def test_a_tap_on_a_message_offers_to_reply(open_chat: OpenChat, server: PreviewServer) -> None:
    server.world.send_text(ADA.id, ADA.id, "Good morning")
    chat = await open_chat(ADA.id, width=390, height=844, has_touch=True, is_mobile=True)
    await chat.last.locator(".text").tap()
    await chat.last.get_by_role("button", name="Reply").tap()
    await expect(chat.page.locator("#reply-preview")).to_contain_text("Good morning")


async def test_the_theme_follows_the_system_until_one_chooses(open_chat: OpenChat) -> None:
    chat = await open_chat(ADA.id, color_scheme="dark")
    toggle = chat.page.get_by_role("button", name="Dark theme")
    await expect(toggle).to_have_attribute("aria-pressed", "true")
    dark = await chat.page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    await toggle.click()
    await expect(toggle).to_have_attribute("aria-pressed", "false")
    await expect(chat.page.locator("body")).not_to_have_css("background-color", dark)
    await chat.page.reload()
    await expect(toggle).to_have_attribute("aria-pressed", "false")
    await expect(chat.page.locator("body")).not_to_have_css("background-color", dark)


async def test_the_keyboard_moves_between_chats(chat: ChatPage) -> None:
    await chat.field.focus()
    await chat.page.keyboard.press("Alt+ArrowDown")
    await expect(chat.page).to_have_url(f"{chat.url}/#{RUI.id}")
    await chat.page.keyboard.press("Control+k")
    await expect(chat.rows.filter(has_text="Rui")).to_be_focused()
    await chat.page.keyboard.press("ArrowUp")
    await chat.page.keyboard.press("Enter")
    await expect(chat.page).to_have_url(f"{chat.url}/#{ADA.id}")
    await expect(chat.field).to_be_focused()


async def test_a_group_is_opened_as_whoever_spoke_last(open_chat: OpenChat) -> None:
    chat = await open_chat(NOOR.id)
    await chat.rows.filter(has_text="Newsroom").click()
    await expect(chat.page.locator("#speaker")).to_have_text("as Noor")


async def test_the_first_chat_is_open_where_the_address_names_none(chat: ChatPage) -> None:
    await chat.page.goto(chat.url)
    await chat.wait_until_connected()
    await expect(chat.messages).to_have_count(1)
