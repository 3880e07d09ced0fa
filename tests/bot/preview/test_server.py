"""The server as a whole: ports, stopping, and python-telegram-bot against it."""

import asyncio
import logging
import socket
from datetime import UTC, datetime

import httpx
import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from bot.preview.api import MethodHandler
from bot.preview.methods import METHODS
from bot.preview.people import ADA
from bot.preview.server import PortInUse, PreviewServer


async def start(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    button = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="more")]])
    assert update.message
    await update.message.reply_html("<b>Hi</b>", reply_markup=button)


async def more(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query
    await update.callback_query.answer("Here")
    await update.callback_query.edit_message_text("More")


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    assert update.message.document
    content = await (await update.message.document.get_file()).download_as_bytearray()
    await update.message.reply_document(bytes(content).upper(), filename="back.txt")


async def test_a_bot_of_python_telegram_bot_lives_here() -> None:
    server = PreviewServer(token="77:secret", clock=lambda: datetime(2026, 1, 7, 9, 30, tzinfo=UTC))
    await server.start()
    world = server.world
    builder = Application.builder().token(server.token).base_url(server.api_url).base_file_url(server.api_file_url)
    application = builder.build()
    application.add_handlers(
        [CommandHandler("start", start), CallbackQueryHandler(more), MessageHandler(filters.Document.ALL, echo)]
    )
    async with application:
        await application.start()
        assert application.updater
        await application.updater.start_polling()
        world.send_text(ADA.id, ADA.id, "/start")
        reply = (await world.wait_for(lambda: world.messages(ADA.id)[1:]))[0]
        assert (reply["from"]["id"], reply["text"], reply["date"]) == (77, "Hi", 1767778200)
        query_id = world.press(ADA.id, ADA.id, reply["message_id"], "more")
        await world.wait_for(lambda: world.messages(ADA.id)[1]["text"] == "More")
        assert world.callbacks.answers[query_id].content["text"] == "Here"
        world.send_document(ADA.id, ADA.id, "a b.txt", b"news")
        sent = (await world.wait_for(lambda: world.messages(ADA.id)[3:]))[0]["document"]
        stored = world.files.by_id(sent["file_id"])
        assert stored
        assert stored.content == b"NEWS"
        await application.updater.stop()
        await application.stop()
    await server.stop()


async def test_a_bot_of_python_telegram_bot_takes_updates_by_webhook(server: PreviewServer) -> None:
    world = server.world
    application = Application.builder().token(server.token).base_url(server.api_url).build()
    application.add_handler(CommandHandler("start", start))
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    async with application:
        await application.start()
        assert application.updater
        await application.updater.start_webhook(
            "127.0.0.1", port, webhook_url=f"http://127.0.0.1:{port}/", secret_token="s3cret"
        )
        world.send_text(ADA.id, ADA.id, "/start")
        await world.wait_for(lambda: world.messages(ADA.id)[1:])
        await application.updater.stop()
        await application.stop()
    assert not world.updates.pending


async def test_a_taken_port_is_said_with_what_to_do(server: PreviewServer) -> None:
    with pytest.raises(PortInUse, match=rf"Port {server.port} on 127.0.0.1 is taken; choose another with --port"):
        await PreviewServer(port=server.port).start()


async def test_a_server_listens_on_ipv6_too() -> None:
    server = PreviewServer(host="::1")
    await server.start()
    async with httpx.AsyncClient(verify=False) as client:
        assert (await client.get(f"{server.url}/page/state")).status_code == 200
    await server.stop()


async def test_a_stop_ends_polls_and_streams_and_a_start_goes_on() -> None:
    server = PreviewServer()
    await server.start()
    port, before = server.port, asyncio.all_tasks()
    async with httpx.AsyncClient(base_url=server.url, verify=False) as client:
        poll = asyncio.create_task(client.post(f"/bot{server.token}/getUpdates", data={"timeout": "50"}))
        stream = asyncio.create_task(client.get("/page/events"))
        await server.world.wait_for(lambda: server.world.updates.polled)
        server.world.send_text(ADA.id, ADA.id, "kept")
        await poll
        poll = asyncio.create_task(
            client.post(f"/bot{server.token}/getUpdates", data={"timeout": "50", "offset": "-1"})
        )
        await server.world.wait_for(lambda: server.world.events.listeners)
        await server.stop()
        await server.stop()
        await asyncio.gather(poll, stream, return_exceptions=True)
    await asyncio.sleep(0)
    assert asyncio.all_tasks() <= before
    await server.start()
    assert server.port == port
    assert server.world.messages(ADA.id)[0]["text"] == "kept"
    await server.stop()


async def test_calls_are_remembered(server: PreviewServer, http: httpx.AsyncClient) -> None:
    await http.post(f"/bot{server.token}/getme", data={"x": "1"})
    (made,) = server.calls
    assert (made.method, made.parameters) == ("getMe", {"x": "1"})


async def test_no_log_line_holds_the_token(
    server: PreviewServer, http: httpx.AsyncClient, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    logging.getLogger("httpcore").setLevel(logging.WARNING)

    def fail(*_arguments: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setitem(METHODS, "getme", ("getMe", fail))
    broken = await http.post(f"/bot{server.token}/getMe")
    assert (broken.status_code, broken.json()["description"]) == (500, "Internal Server Error")
    await http.delete(f"/bot{server.token}/getMe")
    await http.post(f"/bot{server.token}/x", content=b"--", headers={"Content-Type": "multipart/form-data; boundary=x"})
    await http.get(f"/file/bot{server.token}/nothing")
    assert "a bug" in caplog.text
    assert server.token not in caplog.text
    assert MethodHandler.__name__ not in caplog.text
