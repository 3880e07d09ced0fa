"""A group, a forum or a channel of one's own, by tapping."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import OpenChat


@pytest.mark.parametrize(
    ("kind", "says"),
    [("Group", "The group was created"), ("Group with topics", "was created"), ("Channel", "The channel was created")],
)
async def test_a_new_chat_is_opened_with_everybody_in_it(open_chat: OpenChat, kind: str, says: str) -> None:
    chat = await open_chat()
    await chat.page.get_by_role("button", name="New group or channel").click()
    dialog = chat.page.get_by_role("dialog", name="New group or channel")
    await dialog.get_by_role("radio", name=kind, exact=True).check()
    await dialog.get_by_label("Name").fill("Harbour")
    await dialog.get_by_role("button", name="Create").click()
    await expect(dialog).to_be_hidden()
    await expect(chat.page.get_by_role("heading", name="Harbour")).to_be_visible()
    await expect(chat.page.locator("#chat-subtitle")).to_have_text("3 members")
    await expect(chat.log).to_contain_text(says)


async def test_a_chat_without_a_name_is_not_opened(open_chat: OpenChat) -> None:
    chat = await open_chat()
    await chat.page.get_by_role("button", name="New group or channel").click()
    dialog = chat.page.get_by_role("dialog", name="New group or channel")
    await dialog.get_by_label("Name").fill("   ")
    await dialog.get_by_role("button", name="Create").click()
    await expect(dialog.get_by_role("alert")).to_have_text("A chat needs a name of up to 128 characters.")
