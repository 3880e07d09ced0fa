"""What a message looks like, and what becomes of it."""

from playwright.async_api import expect

from bot.preview.people import ADA, NEWSROOM_ID, NOOR, RUI
from bot.preview.server import PreviewServer
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import OpenChat
from tests.browser.samples import LONG_QUOTE
from tests.browser.scripted_bot import ScriptedBot, button, keyboard


async def test_entities_nest(chat: ChatPage, bot: ScriptedBot) -> None:
    html = '<b>bold <i>and italic <u>and <s>struck <a href="https://example.org/">linked</a></s></u></i></b>'
    await bot.say(ADA.id, html)
    link = chat.last.get_by_role("link", name="linked")
    await expect(link).to_have_attribute("href", "https://example.org/")
    for tag in ("strong", "em", "u", "s"):
        await expect(link.locator(tag)).to_have_text("linked")


async def test_offsets_count_utf16_units(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "🚋🚋 the <b>tram</b> 🔔")
    await expect(chat.last.locator("strong")).to_have_text("tram")


async def test_hostile_text_stays_text(chat: ChatPage, bot: ScriptedBot) -> None:
    hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    await chat.send(hostile)
    await expect(chat.last.locator(".text")).to_contain_text(hostile)
    await bot.say(ADA.id, f"<b>{hostile.replace('<', '&lt;')}</b>")
    await expect(chat.last.locator("strong")).to_have_text(hostile)
    await expect(chat.log.locator("img, script")).to_have_count(0)


async def test_an_outside_link_opens_a_new_tab_without_an_opener(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, 'see <a href="https://example.org/tram">here</a>')
    link = chat.last.get_by_role("link", name="here")
    await expect(link).to_have_attribute("target", "_blank")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_a_command_in_a_text_is_sent_by_a_click(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "Try /latest")
    await chat.last.get_by_role("button", name="/latest").click()
    await expect(chat.messages).to_have_count(3)
    await expect(chat.last.locator(".text")).to_contain_text("/latest")


async def test_a_command_in_a_text_is_sent_by_the_keyboard(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "Try /latest")
    await chat.last.get_by_role("button", name="/latest").focus()
    await chat.page.keyboard.press("Enter")
    await expect(chat.messages).to_have_count(3)
    await expect(chat.last.locator(".text")).to_contain_text("/latest")


async def test_a_full_stop_stays_with_the_command_before_it(chat: ChatPage, bot: ScriptedBot) -> None:
    await chat.page.set_viewport_size({"width": 360, "height": 800})
    await bot.say(ADA.id, "\n".join(f"Send me a dump or reply {'i' * count} /load." for count in range(50)))
    apart = await chat.last.locator(".command").evaluate_all(
        """commands => commands.filter(command => {
            const stop = document.createRange();
            stop.setStart(command.nextSibling, 0);
            stop.setEnd(command.nextSibling, 1);
            const below = stop.getBoundingClientRect().top - [...command.getClientRects()].at(-1).top;
            return Math.abs(below) > 1; // a part of a pixel is lost to the way in which a message comes in
        }).length"""
    )
    assert apart == 0


async def test_a_command_in_a_group_is_addressed_to_the_bot(
    open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot
) -> None:
    chat = await open_chat(NEWSROOM_ID)
    await bot.say(NEWSROOM_ID, "Try /latest")
    await chat.last.get_by_role("button", name="/latest").click()
    await expect(chat.last.locator(".text")).to_contain_text(f"/latest@{server.world.bot.username}")


async def test_a_spoiler_opens_by_the_keyboard(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, 'It was <tg-spoiler>the <a href="https://example.org/">librarian</a> again</tg-spoiler>.')
    spoiler = chat.last.get_by_role("button", name="Hidden text")
    await expect(chat.last.get_by_role("link")).to_have_count(0)
    await spoiler.focus()
    await chat.page.keyboard.press("Enter")
    await expect(spoiler).to_have_count(0)
    await expect(chat.last.get_by_role("link", name="librarian")).to_be_visible()


async def test_code_is_copied_without_its_heading(open_chat: OpenChat, server: PreviewServer, bot: ScriptedBot) -> None:
    server.world.send_text(ADA.id, ADA.id, "/start")
    chat = await open_chat(ADA.id, permissions=["clipboard-read", "clipboard-write"])
    await bot.say(ADA.id, '<pre><code class="language-python">ring(bell)</code></pre>')
    await expect(chat.last.locator(".code-head")).to_have_text("python")
    await chat.last.get_by_role("button", name="Copy code").click()
    await expect(chat.toast).to_have_text("Copied.")
    assert await chat.page.evaluate("navigator.clipboard.readText()") == "ring(bell)"


async def test_right_to_left_text_stands_on_its_side(chat: ChatPage, bot: ScriptedBot) -> None:
    await bot.say(ADA.id, "مرحبا بكم في الجريدة")
    await expect(chat.last.locator(".text")).to_have_css("direction", "rtl")


async def test_an_edit_changes_the_message_where_it_stands(chat: ChatPage, bot: ScriptedBot) -> None:
    message = await bot.say(ADA.id, "Loading …")
    await bot.say(ADA.id, "Another one")
    await bot.edit(message, "<b>Loaded</b>")
    edited = chat.messages.nth(1)
    await expect(edited.locator("strong")).to_have_text("Loaded")
    await expect(edited.locator(".meta")).to_contain_text("edited")
    await expect(chat.messages).to_have_count(3)


async def test_an_edited_keyboard_closes_no_quote_and_keeps_the_focus(chat: ChatPage, bot: ScriptedBot) -> None:
    html = f"<blockquote expandable>{LONG_QUOTE}</blockquote>"
    message = await bot.say(ADA.id, html, reply_markup=keyboard([button("‹"), button("1 / 3"), button("›")]))
    await chat.last.get_by_role("button", name="Whole quote").click()
    await chat.last.get_by_role("button", name="›").focus()
    await bot.edit(message, html, reply_markup=keyboard([button("‹"), button("2 / 3"), button("›")]))
    await expect(chat.last.get_by_role("button", name="2 / 3")).to_be_visible()
    await expect(chat.last.get_by_role("button", name="›")).to_be_focused()
    await expect(chat.last.get_by_role("button", name="Whole quote")).to_have_attribute("aria-expanded", "true")


async def test_a_deleted_message_goes(chat: ChatPage, bot: ScriptedBot) -> None:
    message = await bot.say(ADA.id, "Never mind")
    await expect(chat.messages).to_have_count(2)
    await bot.call("deleteMessage", chat_id=ADA.id, message_id=message["message_id"])
    await expect(chat.messages).to_have_count(1)


async def test_a_group_names_who_wrote(open_chat: OpenChat, server: PreviewServer) -> None:
    chat = await open_chat(NEWSROOM_ID)
    for person, text in ((NOOR, "One"), (NOOR, "Two"), (RUI, "Three"), (ADA, "Mine")):
        server.world.send_text(person.id, NEWSROOM_ID, text)
    await expect(chat.messages).to_have_count(4)
    await expect(chat.log.locator(".sender")).to_have_text(["Noor Haddad", "Rui"])
    await expect(chat.log.locator(".outgoing .text")).to_contain_text("Mine")


async def test_a_file_can_be_downloaded(chat: ChatPage, server: PreviewServer) -> None:
    server.world.send_document(ADA.id, ADA.id, "digest.txt", b"x" * 2048, "/load")
    link = chat.last.get_by_role("link", name="digest.txt")
    await expect(link).to_contain_text("2.0 KB")
    async with chat.page.expect_download() as download:
        await link.click()
    assert (await download.value).suggested_filename == "digest.txt"
