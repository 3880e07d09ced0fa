import asyncio
import webbrowser
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from bot.preview import browsers

ADDRESS = "http://127.0.0.1:8080"
Installed = Callable[..., None]


@pytest.fixture
def opened() -> list[str]:
    """The addresses that the browser was given."""
    return []


@pytest.fixture
def installed(opened: list[str], monkeypatch: pytest.MonkeyPatch) -> Installed:
    """Have Python find this browser; one without a name is that of Windows."""

    def install(**named: str) -> None:
        monkeypatch.setattr(webbrowser, "get", lambda: SimpleNamespace(open=opened.append, **named))

    return install


@pytest.mark.parametrize("name", ["www-browser", "links", "elinks", "lynx", "w3m"])
async def test_no_browser_covers_the_terminal(installed: Installed, opened: list[str], name: str) -> None:
    installed(name=name)
    await browsers.show(ADDRESS)
    assert opened == []


@pytest.mark.parametrize("named", [{"name": "xdg-open"}, {"name": "default"}, {"name": "/bin/browser.sh"}, {}])
async def test_the_page_opens_where_there_is_a_window(
    installed: Installed, opened: list[str], named: dict[str, str]
) -> None:
    installed(**named)
    await browsers.show(ADDRESS)
    assert opened == [ADDRESS]


async def test_a_machine_without_a_browser_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def get() -> None:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", get)
    await browsers.show(ADDRESS)


async def test_what_is_served_goes_on_while_a_browser_keeps_us_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    loop, served = asyncio.get_running_loop(), asyncio.Event()

    def waits_for_the_page(address: str) -> None:
        async def serve() -> None:
            served.set()

        asyncio.run_coroutine_threadsafe(serve(), loop).result(10)

    monkeypatch.setattr(webbrowser, "get", lambda: SimpleNamespace(open=waits_for_the_page))
    await browsers.show(ADDRESS)
    assert served.is_set()
