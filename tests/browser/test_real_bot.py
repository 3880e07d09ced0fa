"""The real bot, as a person meets it in the browser: what `make preview` shows."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import expect

from bot import loading
from bot.clock import utc_now
from bot.context import Services
from bot.dumps import to_line
from bot.loading.parcels import Source
from bot.preview.people import ADA, NEWSROOM_ID
from bot.preview.server import PreviewServer
from bot.running import serving
from config.environment import load
from storage.database import Database
from tests.browser.conftest import OpenChat
from tests.e2e.talk import SAMPLE
from tests.storage.archive import LIBRARY


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def real_bot(server: PreviewServer, tmp_path: Path) -> AsyncIterator[Services]:
    settings = load(
        database=tmp_path / "archive.db",
        admins=frozenset({ADA.id}),
        api_url=server.api_url,
        api_file_url=server.api_file_url,
        rate=1000,
    )
    async with Database(settings.database) as database:
        await loading.load(database, [Source(str(SAMPLE))], name="sample", clock=utc_now)
        services = Services(database, settings, utc_now)
        async with serving(services, server.token):
            yield services


async def test_start_latest_a_page_and_an_article(open_chat: OpenChat) -> None:
    chat = await open_chat(ADA.id)
    await chat.start()
    await expect(chat.last).to_contain_text("keeps a news digest")
    await chat.press("Latest")
    await expect(chat.last).to_contain_text("Latest · 15 articles")
    await chat.press("›")
    await expect(chat.last).to_contain_text("Electric Ferry Makes First Crossing")
    await chat.press("11")
    await expect(chat.last).to_contain_text("Categories: ")
    await chat.press("‹ Back to the list")
    await expect(chat.last).to_contain_text("Latest · 15 articles")


async def test_a_mistyped_search_shows_what_was_understood(open_chat: OpenChat) -> None:
    chat = await open_chat(ADA.id)
    await chat.start()
    await chat.send("brdige bycicles")
    await expect(chat.last).to_contain_text("Showing results for bridge bicycles")


async def test_a_title_of_a_digest_opens_its_article(open_chat: OpenChat) -> None:
    chat = await open_chat(ADA.id)
    await chat.start()
    await chat.send("/digest")
    await expect(chat.last).to_contain_text("6 articles")
    await chat.last.get_by_role("link", name="Market Hall to Stay Open on Sundays").click()
    await expect(chat.last).to_contain_text("Island Radio · 4 March 2026")


async def test_an_uploaded_dump_is_loaded_and_reported(open_chat: OpenChat) -> None:
    chat = await open_chat(ADA.id)
    await chat.start()
    await chat.upload({"name": "tools.jsonl", "mimeType": "application/json", "buffer": to_line(LIBRARY).encode()})
    await expect(chat.last).to_contain_text("Loaded “tools.jsonl”")
    await expect(chat.last).to_contain_text("1 new")
    await chat.press("Undo this load")
    await expect(chat.last).to_contain_text("1 article removed")


async def test_a_broken_dump_is_refused_in_a_sentence(open_chat: OpenChat) -> None:
    chat = await open_chat(ADA.id)
    await chat.start()
    await chat.upload({"name": "photo.png", "mimeType": "image/png", "buffer": b"\x89PNG\r\n\x1a\n\x00\x01"})
    await expect(chat.last).to_contain_text("Nothing loaded from “photo.png”")
    await expect(chat.last).to_contain_text("It is not text")


async def test_a_group_completes_commands_with_the_bots_name(open_chat: OpenChat) -> None:
    chat = await open_chat(NEWSROOM_ID)
    await chat.send("/latest@gazette_preview_bot")
    await expect(chat.last).to_contain_text("Latest · 15 articles")
