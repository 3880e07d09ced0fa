"""Dumps read in a process of their own, so that replies stay fast and a crash of the reader costs only what it read."""

import asyncio
import io
import pickle
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from bot.dumps import LIMITS, Hints, Limits
from bot.loading.parcels import LENGTH, Finished, Message, Opened, Order, Parcel, Source, write
from storage.models import Problem, Reason

_WAIT_FOR_END = 5.0  # seconds
_BUFFER = 1 << 20  # bytes that are taken before they are asked for
_ENDED = Reason("reading-ended")


async def parcels(
    sources: Sequence[Source], hints: Hints, limits: Limits = LIMITS
) -> AsyncGenerator[Opened | Parcel, None]:
    """What stands in the sources, document by document, some hundreds of articles at a time.

    Memory is bounded by a few parcels: the reader waits while nobody takes them. Where the reading process dies, a
    Problem says so. Whoever stops iterating ends it.
    """
    path = sources[0].shown or sources[0].path if sources else ""
    async with _worker(Order(tuple(sources), hints, limits)) as process:
        following = asyncio.create_task(_next(process))
        try:
            while not isinstance(message := await following, Finished):
                if message is None:
                    code = await process.wait()
                    yield Parcel((Problem(path, _ENDED.of(code=str(code))),), 0, 0)
                    return
                if isinstance(message, Opened):
                    path = message.path
                following = asyncio.create_task(_next(process))  # so that reading goes on while this one is stored
                yield message
        finally:
            following.cancel()


@asynccontextmanager
async def _worker(order: Order) -> AsyncIterator[Process]:
    # In a session of its own, so that Ctrl-C reaches only the process that can say what is in.
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.loading.read_worker"),
        stdin=PIPE,
        stdout=PIPE,
        limit=_BUFFER,
        start_new_session=True,
    )
    try:
        await _send(process, order)
        yield process
        await asyncio.wait_for(process.wait(), _WAIT_FOR_END)
    finally:
        if process.returncode is None:
            process.kill()
            await asyncio.shield(_ended(process))


async def _ended(process: Process) -> None:
    await process.communicate()  # not wait(), which never returns while what nobody took fills the pipe (gh-119710)


async def _send(process: Process, order: Order) -> None:
    if process.stdin is None:
        raise RuntimeError("the reading process has no standard input")
    packed = io.BytesIO()
    write(packed, order)
    with suppress(ConnectionError):  # it is gone already: the first look for an answer says how
        process.stdin.write(packed.getvalue())
        await process.stdin.drain()
    process.stdin.close()


async def _next(process: Process) -> Message | None:
    """The next message, or None where the process ended without one."""
    if process.stdout is None:
        raise RuntimeError("the reading process has no standard output")
    try:
        [length] = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))
        data = await process.stdout.readexactly(length)
    except asyncio.IncompleteReadError:
        return None
    message: Message = await asyncio.to_thread(pickle.loads, data)
    return message
