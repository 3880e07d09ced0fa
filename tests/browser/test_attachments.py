"""What a message carries besides its words: pictures, files, what it answers, where it comes from, its link's card."""

import pytest
from playwright.async_api import expect

from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.samples import PNG, png, send_file
from tests.browser.scripted_bot import ScriptedBot, button, keyboard

ARTICLE = '<a href="https://www.example.org/2026/tram">Harbour town reopens its tram</a>'


async def test_a_photo_is_described_by_its_caption(chat: ChatPage, bot: ScriptedBot) -> None:
    await send_file(bot, ADA.id, "photo", "tram.png", PNG, caption="<b>The tram</b>\non Monday", parse_mode="HTML")
    photo = chat.last.get_by_role("img", name="Photo: The tram")
    await expect(photo).to_be_visible()
    assert await photo.evaluate("image => [image.naturalWidth, image.naturalHeight]") == [48, 32]
    await expect(chat.last.locator(".text strong")).to_have_text("The tram")
    await expect(chat.last.get_by_role("link", name="Photo: The tram")).to_have_attribute("target", "_blank")


async def test_a_photo_without_a_caption_says_so(chat: ChatPage, bot: ScriptedBot) -> None:
    await send_file(bot, ADA.id, "photo", "tram.png", png(2000, 1000))
    photo = chat.last.get_by_role("img", name="Photo without a caption")
    await expect(photo).to_be_in_viewport(ratio=1)


async def test_what_is_no_picture_is_said_to_be_none(chat: ChatPage, bot: ScriptedBot) -> None:
    await send_file(bot, ADA.id, "photo", "tram.png", b"not a picture")
    await expect(chat.last).to_contain_text("Not a picture")


async def test_the_bots_file_has_a_name_a_size_a_caption_and_can_be_saved(chat: ChatPage, bot: ScriptedBot) -> None:
    await send_file(bot, ADA.id, "document", "digest.epub", b"x" * 40_000, caption="Your export")
    link = chat.last.get_by_role("link", name="digest.epub")
    await expect(link).to_contain_text("39.1 KB")
    await expect(chat.last.locator(".text")).to_contain_text("Your export")
    async with chat.page.expect_download() as download:
        await link.click()
    assert (await download.value).suggested_filename == "digest.epub"


async def test_an_edited_caption_is_marked(chat: ChatPage, bot: ScriptedBot) -> None:
    sent = await send_file(bot, ADA.id, "document", "digest.epub", b"x", caption="Draft")
    where = {"chat_id": ADA.id, "message_id": sent["message_id"]}
    await bot.call("editMessageCaption", **where, caption="Final", reply_markup=keyboard([button("Again")]))
    await expect(chat.last.locator(".text")).to_contain_text("Final")
    await expect(chat.last.locator(".meta")).to_contain_text("edited")


async def test_a_reply_shows_the_part_that_it_quotes(chat: ChatPage, server: PreviewServer, bot: ScriptedBot) -> None:
    asked = server.world.send_text(ADA.id, ADA.id, "When does the tram run, and where?")
    await bot.say(ADA.id, "At ten", reply_parameters={"message_id": asked["message_id"], "quote": "and where?"})
    await expect(chat.last.locator(".quoted")).to_have_text("In reply to Ada Marshand where?")
    await bot.say(ADA.id, "At nine", reply_parameters={"message_id": asked["message_id"]})
    await expect(chat.last.locator(".quoted")).to_contain_text("When does the tram run, and where?")


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ({"type": "user", "sender_user": {"id": 7, "first_name": "Mira", "last_name": "Holt"}}, "Mira Holt"),
        ({"type": "hidden_user", "sender_user_name": "Somebody <b>"}, "Somebody <b>"),
        ({"type": "channel", "chat": {"id": -7, "type": "channel", "title": "Harbour Post"}}, "Harbour Post"),
        ({"type": "chat", "sender_chat": {"id": -7, "type": "supergroup", "title": "Desk"}}, "Desk"),
    ],
)
async def test_a_forwarded_message_names_its_origin(
    chat: ChatPage, server: PreviewServer, origin: dict[str, object], name: str
) -> None:
    server.world.send_content(ADA.id, ADA.id, {"text": "The tram is back", "forward_origin": origin | {"date": 1}})
    await expect(chat.last.locator(".forwarded")).to_have_text(f"Forwarded from {name}")


async def test_a_links_card_says_where_it_leads_and_fetches_nothing(chat: ChatPage, bot: ScriptedBot) -> None:
    requests: list[str] = []
    chat.page.on("request", lambda request: requests.append(request.url))
    await bot.say(ADA.id, ARTICLE)
    card = chat.last.get_by_role("group", name="Link preview")
    await expect(card).to_contain_text("Harbour town reopens its tram")
    await expect(card.get_by_role("link", name="example.org")).to_have_attribute(
        "href", "https://www.example.org/2026/tram"
    )
    assert all(url.startswith(chat.url) for url in requests)


async def test_the_bot_chooses_the_cards_link_and_place(chat: ChatPage, bot: ScriptedBot) -> None:
    options = {"url": "https://example.com/a-long-story", "show_above_text": True, "prefer_large_media": True}
    await bot.say(ADA.id, f"Words {ARTICLE}", link_preview_options=options)
    card = chat.last.get_by_role("group", name="Link preview")
    await expect(card).to_contain_text("a long story")
    above = "card => Boolean(card.compareDocumentPosition(card.parentElement.querySelector('.text')) & 4)"
    assert await card.evaluate(above)


@pytest.mark.parametrize(
    ("html", "options"),
    [
        (ARTICLE, {"is_disabled": True}),
        (f"<tg-spoiler>{ARTICLE}</tg-spoiler>", {}),
        ('<a href="https://t.me/gazette_preview_bot?start=a1">Open</a>', {}),
        ('<a href="tg://resolve?domain=durov">Open</a>', {}),
        ("no link", {}),
    ],
)
async def test_some_messages_have_no_card(
    chat: ChatPage, bot: ScriptedBot, html: str, options: dict[str, bool]
) -> None:
    await bot.say(ADA.id, html, link_preview_options=options)
    await expect(chat.messages).to_have_count(2)
    await expect(chat.last.get_by_role("group", name="Link preview")).to_have_count(0)
