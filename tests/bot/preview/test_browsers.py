import asyncio
import webbrowser

import pytest

from bot.preview import browsers

ADDRESS = "http://127.0.0.1:8080"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a browser was asked for, on a Linux machine without a screen."""
    asked: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda address: asked.append(address) or True)
    monkeypatch.setattr(browsers.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    return asked


async def test_no_browser_covers_the_terminal(opened: list[str]) -> None:
    await browsers.show(ADDRESS)
    assert opened == []


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "BROWSER"])
async def test_the_page_opens_where_there_is_a_window(
    opened: list[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, ":0")
    await browsers.show(ADDRESS)
    assert opened == [ADDRESS]


async def test_the_page_opens_on_a_mac(opened: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browsers.sys, "platform", "darwin")
    await browsers.show(ADDRESS)
    assert opened == [ADDRESS]


async def test_what_is_served_goes_on_while_a_browser_keeps_us_waiting(
    opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    loop, served = asyncio.get_running_loop(), asyncio.Event()

    def waits_for_the_page(address: str) -> bool:
        async def serve() -> None:
            served.set()

        asyncio.run_coroutine_threadsafe(serve(), loop).result(10)
        return True

    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(webbrowser, "open", waits_for_the_page)
    await browsers.show(ADDRESS)
    assert served.is_set()
