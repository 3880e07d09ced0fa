"""Pressed buttons, and the bot's answers."""

import pytest

from bot.preview.errors import RefusedError
from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.queries import QUERIES_KEPT, Queries
from bot.preview.world import World
from tests.bot.preview.conftest import Call

OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_a_press_asks_and_is_answered_once(call: Call, world: World, ada: int) -> None:
    sent = (await call("sendMessage", chat_id=ada, text="x"))["result"]
    query_id = world.press(ADA.id, ada, sent["message_id"], "p:2")
    query = (await call("getUpdates"))["result"][0]["callback_query"]
    assert (query["id"], query["data"], query["from"]["id"], query["message"]) == (query_id, "p:2", ADA.id, sent)
    assert (await call("answerCallbackQuery", callback_query_id=query_id, text="Page 2", show_alert=True))["result"]
    assert world.callbacks.answers[query_id].content == {"text": "Page 2", "show_alert": True}
    assert (await call("answerCallbackQuery", callback_query_id=query_id))["description"] == OLD
    assert (await call("answerCallbackQuery", callback_query_id="12"))["description"] == OLD


async def test_an_answer_is_short_and_may_open_an_address(call: Call, world: World, ada: int) -> None:
    sent = (await call("sendMessage", chat_id=ada, text="x"))["result"]
    query_id = world.press(ADA.id, ada, sent["message_id"], "x")
    long = await call("answerCallbackQuery", callback_query_id=query_id, text="x" * 201)
    assert long["description"] == "Bad Request: MESSAGE_TOO_LONG"
    await call("answerCallbackQuery", callback_query_id=query_id, url="t.me/x?start=1")
    assert world.callbacks.answers[query_id].content["url"] == "t.me/x?start=1"


async def test_only_who_is_there_presses_what_is_there(call: Call, world: World, ada: int) -> None:
    own = world.send_text(ADA.id, ada, "mine")["message_id"]
    sent = (await call("sendMessage", chat_id=ada, text="x"))["result"]["message_id"]
    for person, chat, message, sentence in (
        (ADA.id, ada, own, "Only the bot's messages have buttons"),
        (ADA.id, ada, 1, "That message is gone"),
        (RUI.id, ada, sent, "Rui is not in this chat"),
        (RUI.id, 5, sent, "There is no chat with the id 5"),
        (5, NEWSROOM_ID, sent, "Nobody here has the id 5"),
    ):
        with pytest.raises(RefusedError, match=sentence):
            world.press(person, chat, message, "x")


def test_the_oldest_questions_are_forgotten() -> None:
    queries = Queries()
    first, *rest = [queries.ask(1) for _ in range(QUERIES_KEPT + 1)]
    for query_id in rest:
        queries.answer(query_id, {})
    assert first not in queries.answers
    assert len(queries.answers) == QUERIES_KEPT
