"""The page opens by itself, where there is a browser with a window."""

import asyncio
import os
import sys
import webbrowser

_DESKTOPS = ("darwin", "win32", "cygwin")
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")  # the last is one's own choice


async def show(address: str) -> None:
    """Open the page; nothing where only a browser in the terminal could, which would cover what stands there."""
    if sys.platform in _DESKTOPS or any(os.environ.get(name) for name in _SCREENS):
        await asyncio.to_thread(webbrowser.open, address)  # it may wait for the browser, and the browser for us
