"""What is certain after a call that failed: whether it may have reached the server."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest
from telegram.error import BadRequest, RetryAfter

from bot.bulk import AiohttpRequest, AnswerLostError, NotSentError

Answering = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def saying(status: str, body: str) -> Answering:
    """A server that answers each call with this."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n{body}".encode())
        await writer.drain()

    return answer


async def hangs_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.transport.abort()


async def says_half(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"ok":')
    writer.close()


async def says_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


@asynccontextmanager
async def asking(answering: Answering, read_timeout: float = 10) -> AsyncIterator[Callable[[], Awaitable[object]]]:
    """A call to a server that answers so."""
    connections = []

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        await answering(reader, writer)

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot1:secret/sendMessage"
    request = AiohttpRequest(2, read_timeout)
    await request.initialize()
    try:
        yield lambda: request.post(url)
    finally:
        await request.shutdown()
        server.close()
        for writer in connections:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()


async def test_an_answer_is_read() -> None:
    async with asking(saying("200 OK", '{"ok": true, "result": {"message_id": 5}}')) as ask:
        assert await ask() == {"message_id": 5}


async def test_refusals_are_python_telegram_bots_own_errors() -> None:
    async with asking(saying("400 Bad Request", '{"ok": false, "description": "Bad Request: chat not found"}')) as ask:
        with pytest.raises(BadRequest, match="Chat not found"):
            await ask()
    body = '{"ok": false, "description": "Too Many Requests", "parameters": {"retry_after": 3}}'
    async with asking(saying("429 Too Many Requests", body)) as ask:
        with pytest.raises(RetryAfter):
            await ask()


@pytest.mark.parametrize("answering", [hangs_up, says_half])
async def test_a_connection_that_breaks_after_the_call_leaves_it_open_whether_it_was_heard(
    answering: Answering,
) -> None:
    async with asking(answering) as ask:
        with pytest.raises(AnswerLostError):
            await ask()


async def test_an_answer_that_does_not_come_in_time_may_have_been_lost() -> None:
    async with asking(says_nothing, read_timeout=0.05) as ask:
        with pytest.raises(AnswerLostError):
            await ask()


async def test_where_nobody_listens_nothing_was_sent_and_the_error_does_not_tell_the_token() -> None:
    with socket.socket() as unheard:
        unheard.bind(("127.0.0.1", 0))
        request = AiohttpRequest(1)
        await request.initialize()
        with pytest.raises(NotSentError) as caught:
            await request.post(f"http://127.0.0.1:{unheard.getsockname()[1]}/bot1:secret/sendMessage")
        await request.shutdown()
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None
