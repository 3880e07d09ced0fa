"""A picture drawn in a process of its own, so that replies stay fast and its memory is given back."""

import asyncio
import logging
import pickle
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence

from bot.charts.panels import Panel

log = logging.getLogger(__name__)

_WORKER = ("-m", "bot.charts.worker")
_LONGEST = 90.0  # seconds; the first time, the plotting library looks through every font of the system
_MOST_SAID = 2_000  # characters of what a failed process said


class DrawingError(Exception):
    """The picture could not be drawn; the text says why, for the log."""


async def draw(panels: Sequence[Panel]) -> bytes:
    """The panels below each other, as a PNG 1280 pixels wide; two Bars in succession stand side by side.

    Raises:
        DrawingError: It could not be drawn, whatever the reason.
    """
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *_WORKER, stdin=PIPE, stdout=PIPE, stderr=PIPE, start_new_session=True
        )
    except OSError as error:
        raise DrawingError(f"no process for it: {error}") from error
    try:
        async with asyncio.timeout(_LONGEST):
            picture, said = await process.communicate(pickle.dumps(tuple(panels)))
    except TimeoutError:
        raise DrawingError(f"it took longer than {_LONGEST:.0f} seconds") from None
    finally:
        if process.returncode is None:
            await asyncio.shield(_end(process))
    told = said.decode("utf-8", "replace").strip()[-_MOST_SAID:]
    if process.returncode or not picture:
        raise DrawingError(f"exit status {process.returncode}: {told}")
    if told:
        log.debug("Drawing a picture: %s", told)
    return picture


async def _end(process: Process) -> None:
    process.kill()
    await process.communicate()
