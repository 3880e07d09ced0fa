"""The page opens by itself, where there is a browser with a window."""

import asyncio
import webbrowser

_IN_THE_TERMINAL = {"www-browser", "links", "elinks", "lynx", "w3m"}  # what Python takes where there is no screen


async def show(address: str) -> None:
    """Open the page; nothing where only a browser in the terminal could, which would cover what stands there."""
    await asyncio.to_thread(_show, address)  # it may wait for the browser, and the browser for us


def _show(address: str) -> None:
    try:
        browser = webbrowser.get()
    except webbrowser.Error:  # there is none
        return
    if getattr(browser, "name", "") not in _IN_THE_TERMINAL:
        browser.open(address)
