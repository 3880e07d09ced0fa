"""Reactions: seen, given and taken back."""

from playwright.async_api import expect

from bot.preview.people import ADA, NEWSROOM_ID, NOOR, RUI
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.scripted_bot import ScriptedBot


async def test_the_bots_reaction_appears_under_the_message_and_goes(chat: ChatPage, bot: ScriptedBot) -> None:
    message = await bot.say(ADA.id, "Loading …")
    where = {"chat_id": ADA.id, "message_id": message["message_id"]}
    await bot.call("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": "👀"}])
    await expect(
        chat.last.get_by_role("group", name="Reactions").get_by_role("button", name="👀 Gazette")
    ).to_be_visible()
    await bot.call("setMessageReaction", **where, reaction=[])
    await expect(chat.last.get_by_role("group", name="Reactions")).to_have_count(0)


async def test_a_person_reacts_by_the_keyboard_and_the_bot_is_told(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.call("getUpdates", allowed_updates=["message", "message_reaction"])
    await bot.say(ADA.id, "<b>Harbour town reopens its tram</b>")
    react = chat.last.get_by_role("button", name="React to Gazette")
    await react.focus()
    await chat.page.keyboard.press("Enter")
    picker = chat.page.get_by_role("group", name="React with")
    await expect(picker.get_by_role("button", name="👍")).to_be_focused()
    await chat.page.keyboard.press("ArrowRight")
    await chat.page.keyboard.press("Enter")
    await expect(picker).to_be_hidden()
    await expect(react).to_be_focused()
    own = chat.last.get_by_role("button", name="❤ you")
    await expect(own).to_have_attribute("aria-pressed", "true")
    told = await bot.next_update("message_reaction")
    assert (told["new_reaction"], told["old_reaction"]) == ([{"type": "emoji", "emoji": "❤"}], [])


async def test_a_press_on_ones_own_reaction_takes_it_back(
    chat: ChatPage, server: PreviewServer, bot: ScriptedBot
) -> None:
    message = await bot.say(ADA.id, "News")
    server.world.react(ADA.id, ADA.id, message["message_id"], "🔥")
    await chat.last.get_by_role("button", name="🔥 you").click()
    await expect(chat.last.get_by_role("group", name="Reactions")).to_have_count(0)
    assert server.world.chat(ADA.id).reactions.of(message["message_id"]) == {}


async def test_another_choice_takes_the_place_of_the_first(
    chat: ChatPage, server: PreviewServer, bot: ScriptedBot
) -> None:
    message = await bot.say(ADA.id, "News")
    server.world.react(ADA.id, ADA.id, message["message_id"], "🔥")
    await chat.last.hover()
    await chat.last.get_by_role("button", name="React to").click()
    picker = chat.page.get_by_role("group", name="React with")
    await expect(picker.get_by_role("button", name="🔥")).to_have_attribute("aria-pressed", "true")
    await picker.get_by_role("button", name="🎉").click()
    await expect(chat.last.get_by_role("group", name="Reactions").get_by_role("button")).to_have_text(["🎉1"])


async def test_escape_leaves_the_picker_where_one_was(chat: ChatPage) -> None:
    react = chat.last.get_by_role("button", name="React to yourself")
    await react.focus()
    await chat.page.keyboard.press("Enter")
    await chat.page.keyboard.press("Escape")
    await expect(chat.page.get_by_role("group", name="React with")).to_be_hidden()
    await expect(react).to_be_focused()


async def test_a_group_joins_those_who_think_alike(
    open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    message = await bot.say(NEWSROOM_ID, "News")
    for person in (RUI, NOOR):
        server.world.react(person.id, NEWSROOM_ID, message["message_id"], "👍")
    chat = await open_chat(NEWSROOM_ID)
    await chat.last.get_by_role("button", name="👍 Rui, Noor").click()
    await expect(chat.last.get_by_role("button", name="👍 Rui, Noor, you")).to_have_text("👍3")


async def test_a_finger_finds_the_picker(open_chat: OpenChat, server: PreviewServer) -> None:
    server.world.send_text(ADA.id, ADA.id, "Good morning")
    chat = await open_chat(ADA.id, width=390, height=844, has_touch=True, is_mobile=True)
    await chat.last.locator(".text").tap()
    await chat.last.get_by_role("button", name="React to").tap()
    await chat.page.get_by_role("button", name="👏").tap()
    await expect(chat.last.get_by_role("button", name="👏 you")).to_be_visible()
