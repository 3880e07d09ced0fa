"""A headless browser before a preview server.

Chromium is started once for each worker, so all tests here run in the session's one event loop. An asynchronous fixture
that a test here uses must do so too: ``@pytest_asyncio.fixture(loop_scope="session")``.
"""

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Error, Page, async_playwright, expect

from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from tests.browser import chromium
from tests.browser.chat_page import ChatPage
from tests.browser.scripted_bot import ScriptedBot

OpenChat = Callable[..., Awaitable[ChatPage]]

HERE = Path(__file__).parent
USUAL: dict[str, Any] = {"locale": "en-GB", "timezone_id": "UTC"}  # of every browser profile

expect.set_options(timeout=20_000)  # milliseconds, for a busy machine: a condition that holds is seen at once


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.fixture(scope="session")
def chromium_path() -> Path:
    """The browser to drive; without one its tests are skipped, in CI they fail."""
    found = chromium.find()
    if found is not None:
        return found
    if os.environ.get("CI"):
        pytest.fail(chromium.MISSING, pytrace=False)
    pytest.skip(chromium.MISSING)  # at home only, where all the other tests still say something; never in CI


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium_path: Path) -> AsyncIterator[Browser]:
    """A running Chromium. Without its sandbox, which root may not use: it only ever shows our own page."""
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=chromium_path, args=["--no-sandbox"])
        yield launched
        await launched.close()


@pytest_asyncio.fixture(loop_scope="session")
async def server() -> AsyncIterator[PreviewServer]:
    """A preview server on a port of its own, with the usual cast and nothing said yet."""
    preview = PreviewServer()
    await preview.start()
    yield preview
    await preview.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def bot(server: PreviewServer) -> AsyncIterator[ScriptedBot]:
    """A bot that does what the test says."""
    async with httpx.AsyncClient(timeout=10) as client:
        yield ScriptedBot(server, client)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def tab(browser: Browser) -> AsyncIterator[Page]:
    """One tab for the tests of a worker, each of which goes to an origin of its own there: a new tab costs a second."""
    async with await browser.new_context(**USUAL) as context:
        yield await context.new_page()


@pytest_asyncio.fixture(loop_scope="session")
async def open_chat(browser: Browser, tab: Page, server: PreviewServer) -> AsyncIterator[OpenChat]:
    """Opens the chat page: ``await open_chat(chat_id, width=1280, height=860, **options of browser.new_context)``.

    A second page of a test, or one with options, is a browser profile of its own. The test fails where a page's script
    did, or broke the page's policy.
    """
    failures: list[str] = []
    async with AsyncExitStack() as stack:
        free = [tab]

        async def open_one(chat_id: int = ADA.id, *, width: int = 1280, height: int = 860, **options: Any) -> ChatPage:
            if free and not options:
                page = free.pop()
                stack.push_async_callback(page.goto, "about:blank")
            else:
                context = await browser.new_context(**USUAL | options)
                stack.push_async_callback(context.close)
                page = await context.new_page()
            stack.enter_context(_watching(page, failures))
            await page.set_viewport_size({"width": width, "height": height})
            chat = ChatPage(page, server.url)
            await chat.open(chat_id)
            return chat

        yield open_one
    assert failures == []


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def modules(browser: Browser) -> AsyncIterator[Page]:
    """A page in which ``await import("/static/….js")`` gives the chat page's modules; what it shows is nobody's."""
    preview = PreviewServer()
    await preview.start()
    async with await browser.new_context(**USUAL) as context:
        page = await context.new_page()
        await page.goto(preview.url)
        yield page
    await preview.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def chat(open_chat: OpenChat, server: PreviewServer) -> ChatPage:
    """The page on a desktop, open at Ada's chat with the bot, where she has said /start."""
    server.world.send_text(ADA.id, ADA.id, "/start")
    return await open_chat(ADA.id)


@contextmanager
def _watching(page: Page, failures: list[str]) -> Iterator[None]:
    """Note what goes wrong in a page's scripts."""

    def note_error(error: Error) -> None:
        failures.append(str(error))

    def note_message(message: ConsoleMessage) -> None:
        if message.type == "error" and "Content Security Policy" in message.text:
            failures.append(message.text)

    page.on("pageerror", note_error)
    page.on("console", note_message)
    yield
    page.remove_listener("pageerror", note_error)
    page.remove_listener("console", note_message)
