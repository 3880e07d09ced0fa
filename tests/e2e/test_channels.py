"""A channel's posts: what is pressed under them leads into the reader's own chat, and changes nothing there."""

import pytest

from bot.context import Services
from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, RUI
from tests.e2e.groups import NAME
from tests.e2e.talk import Message, Talk, button, buttons


@pytest.fixture
async def post(sample: Services, rui: Talk, group: Talk) -> Message:
    """A digest in a channel that Rui reads, as a group has it."""
    world = rui.server.world
    channel = world.create_chat(
        ChatType.CHANNEL, "Harbour News", [RUI.id], creator=ADA.id, standing=Standing.ADMINISTRATOR
    )
    digest = await group.say(f"/digest@{NAME}")
    return world.post(channel, {}, {name: digest[name] for name in ("text", "entities", "reply_markup")})


async def led_to(rui: Talk, post: Message, label: str) -> str:
    """Where a press leads, which must say nothing in the channel."""
    talk = Talk(rui.server, rui.services, RUI.id, post["chat"]["id"])
    answer = await talk.answer_to_press(post, button(post, label)["callback_data"])
    assert rui.server.world.messages(talk.chat) == [post]
    address, _, payload = answer["url"].partition("?start=")
    assert address == f"https://t.me/{NAME}"
    return str((await rui.say(f"/start {payload}"))["text"])


async def test_buttons_under_a_post_lead_into_the_readers_own_chat(rui: Talk, post: Message) -> None:
    assert {"Share", "As a file", "Settings", "Unsubscribe"} <= {one["text"] for one in buttons(post)}
    assert "6 articles" in await led_to(rui, post, "Share")
    assert "6 articles" in await led_to(rui, post, "As a file")
    assert "There is no subscription here" in await led_to(rui, post, "Settings")


@pytest.mark.parametrize(
    ("data", "payload"),
    [
        ("o:2", "a2"),
        ("a:2:0:n8-4711:0", "a2"),
        ("k:2:0", "a2"),
        ("d:5:1", "g5"),
        ("l:d2026-03-04:0", "ld2026-03-04"),
        ("l:n8-4711:0", "settings"),
        ("h:ld2026-03-04", "ld2026-03-04"),
        ("c:push", "settings"),
        ("p", "settings"),
    ],
)
async def test_forged_data_does_nothing_in_a_channel_either(rui: Talk, post: Message, data: str, payload: str) -> None:
    talk = Talk(rui.server, rui.services, RUI.id, post["chat"]["id"])
    assert (await talk.answer_to_press(post, data))["url"] == f"https://t.me/{NAME}?start={payload}"
    assert rui.server.world.messages(talk.chat) == [post]


async def test_a_button_that_only_shows_something_leads_nowhere(rui: Talk, post: Message) -> None:
    talk = Talk(rui.server, rui.services, RUI.id, post["chat"]["id"])
    assert "url" not in await talk.answer_to_press(post, "-")
