"""The chat page, as somebody sits before it."""

from pathlib import Path

from playwright.async_api import FilePayload, Locator, Page, expect


class ChatPage:
    """One open chat page. What is not here is done with ``page``, Playwright's own.

    Attributes:
        page: The browser's page.
        url: The chat page's address.
    """

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.field = page.get_by_role("textbox", name="Message")
        self.log = page.get_by_role("log")
        self.messages = self.log.get_by_role("article")
        self.toast = page.locator("#toasts")

    @property
    def last(self) -> Locator:
        """The newest message, its keyboard included."""
        return self.messages.last

    @property
    def rows(self) -> Locator:
        """The list of chats, a button each."""
        return self.page.get_by_role("navigation", name="Chats").get_by_role("listitem").get_by_role("button")

    async def open(self, chat_id: int) -> None:
        """Open a chat; a private chat speaks as its person."""
        await self.page.goto(f"{self.url}/#{chat_id}")
        await self.wait_until_connected()

    async def wait_until_connected(self) -> None:
        """Return once the page shows the server's state and follows its events."""
        await expect(self.page.locator("body")).to_have_attribute("data-connected", "")

    async def start(self) -> None:
        """Press Start in a chat in which nothing was said."""
        await self.page.get_by_role("button", name="Start", exact=True).click()
        await expect(self.field).to_be_visible()

    async def send(self, text: str) -> None:
        """Type a message and send it."""
        await self.field.fill(text)
        await self.page.get_by_role("button", name="Send", exact=True).click()

    async def press(self, label: str) -> None:
        """Press a button under the newest message that has it."""
        await self.messages.get_by_role("button", name=label, exact=True).last.click()

    async def upload(self, file: Path | FilePayload, caption: str = "") -> None:
        """Attach a file and send it."""
        await self.page.locator("#file-input").set_input_files(file)
        dialog = self.page.get_by_role("dialog")
        await dialog.get_by_label("Caption").fill(caption)
        await dialog.get_by_role("button", name="Send").click()
        await expect(dialog).to_be_hidden()

    async def screenshot(self, path: Path) -> None:
        """Save a picture of the page, its animations at their end."""
        await self.page.screenshot(path=path, animations="disabled", caret="hide")
