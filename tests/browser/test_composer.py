"""Where one writes: commands, replies, files."""

import pytest
from playwright.async_api import FilePayload, expect

from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.scripted_bot import ScriptedBot

COMMANDS = {"latest": "The newest articles", "tag": "By tag", "tags": "All tags", "today": "What came today"}
DUMP = FilePayload(name="digest.txt", mimeType="text/plain", buffer=b"Harbour town reopens its tram")


@pytest.fixture
def command_list() -> list[dict[str, str]]:
    return [{"command": name, "description": text} for name, text in COMMANDS.items()]


async def test_typing_a_slash_offers_the_commands(
    chat: ChatPage, bot: ScriptedBot, command_list: list[dict[str, str]]
) -> None:
    await bot.call("setMyCommands", commands=command_list)
    options = chat.page.get_by_role("option")
    await chat.field.press_sequentially("/")
    await expect(options).to_have_text([f"/{name}{text}" for name, text in COMMANDS.items()])
    await chat.field.press_sequentially("ta")
    await expect(options).to_have_text(["/tagBy tag", "/tagsAll tags"])
    await chat.field.press("ArrowDown")
    await expect(chat.page.get_by_role("option", selected=True)).to_contain_text("/tags")
    await chat.field.press("Tab")
    await expect(chat.field).to_have_value("/tags ")
    await expect(options).to_have_count(0)


async def test_enter_sends_the_chosen_command(
    chat: ChatPage, bot: ScriptedBot, command_list: list[dict[str, str]]
) -> None:
    await bot.call("setMyCommands", commands=command_list)
    await chat.field.press_sequentially("/la")
    await expect(chat.page.get_by_role("option", selected=True)).to_contain_text("/latest")
    await chat.field.press("Enter")
    await expect(chat.last.locator(".text")).to_contain_text("/latest")
    await expect(chat.field).to_have_value("")


async def test_escape_closes_the_list_and_enter_then_sends_what_was_typed(
    chat: ChatPage, bot: ScriptedBot, command_list: list[dict[str, str]]
) -> None:
    await bot.call("setMyCommands", commands=command_list)
    await chat.field.press_sequentially("/la")
    await expect(chat.page.get_by_role("option")).to_have_count(1)
    await chat.field.press("Escape")
    await expect(chat.page.get_by_role("option")).to_have_count(0)
    await chat.field.press("Enter")
    await expect(chat.last.locator(".text")).to_have_text("/la" + await chat.last.locator(".meta").inner_text())


async def test_the_button_opens_the_list_and_a_click_sends(
    chat: ChatPage, bot: ScriptedBot, command_list: list[dict[str, str]]
) -> None:
    await bot.call("setMyCommands", commands=command_list)
    await chat.page.get_by_role("button", name="Commands").click()
    await expect(chat.field).to_be_focused()
    await chat.page.get_by_role("option", name="/today").click()
    await expect(chat.last.locator(".text")).to_contain_text("/today")


async def test_in_a_group_a_command_is_completed_with_the_bots_name(
    open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot, command_list: list[dict[str, str]]
) -> None:
    await bot.call("setMyCommands", commands=command_list)
    chat = await open_chat(NEWSROOM_ID)
    await chat.field.press_sequentially("/tod")
    await expect(chat.page.get_by_role("option")).to_have_count(1)
    await chat.field.press("Tab")
    await expect(chat.field).to_have_value(f"/today@{server.world.bot.username} ")


async def test_new_commands_are_noticed_while_one_types(chat: ChatPage, bot: ScriptedBot) -> None:
    await chat.field.fill("/ra")
    await expect(chat.page.get_by_role("option")).to_have_count(0)
    await bot.call("setMyCommands", commands=[{"command": "random", "description": "Anything"}])
    await expect(chat.page.get_by_role("option")).to_have_text("/randomAnything")


async def test_a_reply_quotes_what_it_answers(chat: ChatPage, bot: ScriptedBot) -> None:
    message = await bot.say(ADA.id, "Which zone?")
    await chat.messages.filter(has_text="Which zone?").get_by_role("button", name="Reply").click()
    await expect(chat.page.locator("#reply-preview")).to_contain_text("Which zone?")
    await chat.field.fill("Europe/Paris")
    await chat.field.press("Enter")
    await expect(chat.last.locator(".quoted")).to_contain_text("Which zone?")
    await expect(chat.page.locator("#reply-preview")).to_be_hidden()
    update = await bot.next_update("message")
    while "reply_to_message" not in update:
        update = await bot.next_update("message")
    assert update["reply_to_message"]["message_id"] == message["message_id"]


async def test_escape_cancels_a_reply(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "Which zone?")
    await chat.messages.filter(has_text="Which zone?").get_by_role("button", name="Reply").click()
    await expect(chat.field).to_be_focused()
    await chat.field.press("Escape")
    await expect(chat.page.locator("#reply-preview")).to_be_hidden()


async def test_shift_enter_makes_a_new_line(chat: ChatPage, bot: ScriptedBot) -> None:
    await chat.field.press_sequentially("one")
    await chat.field.press("Shift+Enter")
    await chat.field.press_sequentially("two")
    await chat.field.press("Enter")
    assert "one\ntwo" in [(await bot.next_update("message"))["text"] for _ in range(2)]


async def test_a_file_is_attached_with_a_caption(chat: ChatPage, bot: ScriptedBot) -> None:
    await chat.upload(DUMP, caption="/load")
    await expect(chat.last.locator(".document")).to_contain_text("digest.txt")
    await expect(chat.last.locator(".text")).to_contain_text("/load")
    update = await bot.next_update("message")
    while "document" not in update:
        update = await bot.next_update("message")
    assert (update["document"]["file_name"], update["caption"]) == ("digest.txt", "/load")


@pytest.mark.parametrize(("kind", "carrier"), [("drop", "dataTransfer"), ("paste", "clipboardData")])
async def test_a_file_is_dropped_or_pasted(chat: ChatPage, kind: str, carrier: str) -> None:
    await chat.page.evaluate(
        """([kind, carrier]) => {
          const data = new DataTransfer();
          data.items.add(new File(["Harbour town"], "dropped.txt"));
          const constructors = { drop: DragEvent, paste: ClipboardEvent };
          dispatchEvent(new constructors[kind](kind, { [carrier]: data, cancelable: true }));
        }""",
        [kind, carrier],
    )
    dialog = chat.page.get_by_role("dialog", name="Send this file")
    await expect(dialog).to_contain_text("as Ada Marsh to Gazette")
    await dialog.get_by_label("Caption").press("Enter")
    await expect(chat.last.locator(".document")).to_contain_text("dropped.txt")


async def test_a_refused_file_says_why_and_can_be_cancelled(chat: ChatPage) -> None:
    await chat.page.locator("#file-input").set_input_files(FilePayload(name="a.txt", mimeType="text/plain", buffer=b""))
    dialog = chat.page.get_by_role("dialog")
    await dialog.get_by_role("button", name="Send").click()
    await expect(dialog.get_by_role("alert")).to_have_text("Telegram sends no empty files.")
    await chat.page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    await expect(chat.messages).to_have_count(1)


async def test_a_refused_text_is_given_back(chat: ChatPage) -> None:
    text = "long " * 1000
    await chat.send(text)
    await expect(chat.toast).to_contain_text("4096")
    await expect(chat.field).to_have_value(text)


async def test_every_chat_keeps_its_draft(chat: ChatPage, server: PreviewServer) -> None:
    server.world.send_text(RUI.id, RUI.id, "/start")
    await chat.field.fill("half a thought")
    await chat.rows.filter(has_text="Rui").click()
    await expect(chat.field).to_have_value("")
    await chat.rows.filter(has_text="Ada").click()
    await expect(chat.field).to_have_value("half a thought")


async def test_whoever_blocks_the_bot_can_unblock_it(chat: ChatPage, bot: ScriptedBot) -> None:
    await chat.page.get_by_role("button", name="Chat menu").click()
    await chat.page.get_by_role("button", name="Block Gazette").click()
    await expect(chat.field).to_be_hidden()
    assert (await bot.next_update("my_chat_member"))["new_chat_member"]["status"] == "kicked"
    await chat.page.get_by_role("button", name="Unblock", exact=True).click()
    await expect(chat.field).to_be_visible()
    assert (await bot.next_update("my_chat_member"))["new_chat_member"]["status"] == "member"
