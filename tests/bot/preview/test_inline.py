"""Inline queries, the bot's answers, and what is sent of them."""

from typing import Any

import httpx
import pytest

from bot.preview.errors import RefusedError
from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.world import World
from tests.bot.preview.conftest import Call

OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
RESULT: dict[str, Any] = {
    "type": "article",
    "id": "1",
    "title": "Storms",
    "input_message_content": {"message_text": "<b>Storms</b>", "parse_mode": "HTML"},
    "reply_markup": {"inline_keyboard": [[{"text": "Read", "url": "https://t.me/x?start=a1"}]]},
}


async def test_an_inline_query_is_answered_with_results(call: Call, world: World) -> None:
    query_id = world.ask_inline(RUI.id, "storms")
    asked = (await call("getUpdates"))["result"][0]["inline_query"]
    assert (asked["id"], asked["query"], asked["offset"]) == (query_id, "storms", "")
    await call("answerInlineQuery", inline_query_id=query_id, results=[RESULT])
    assert world.inline_queries.answers[query_id].content["results"] == [RESULT]
    assert (await call("answerInlineQuery", inline_query_id=query_id, results=[]))["description"] == OLD


@pytest.mark.parametrize(
    ("results", "sentence"),
    [
        ([RESULT] * 51, "RESULTS_TOO_MUCH"),
        ([RESULT, RESULT], "RESULT_ID_DUPLICATE"),
        ([{**RESULT, "id": ""}], "RESULT_ID_INVALID"),
        ([{**RESULT, "id": "ä" * 33}], "RESULT_ID_INVALID"),
        ([{"id": "1"}], "can't parse inline query result: Can't find field \"type\""),
        ([{**RESULT, "title": ""}], "can't parse inline query result: Can't find field \"title\""),
        ([{**RESULT, "input_message_content": {"message_text": "x" * 4097}}], "message is too long"),
    ],
)
async def test_results_beyond_the_limits_are_refused(
    call: Call, world: World, results: list[dict[str, Any]], sentence: str
) -> None:
    query_id = world.ask_inline(RUI.id, "storms")
    answer = await call("answerInlineQuery", inline_query_id=query_id, results=results)
    assert answer["description"] == f"Bad Request: {sentence}"


async def test_a_button_above_the_results_needs_a_start_parameter(call: Call, world: World) -> None:
    query_id = world.ask_inline(RUI.id, "storms")
    for parameter in ("", "a b", "x" * 65):
        button = {"text": "More", "start_parameter": parameter}
        answer = await call("answerInlineQuery", inline_query_id=query_id, results=[], button=button)
        assert answer["description"] == "Bad Request: START_PARAM_INVALID"
    button = {"text": "More", "start_parameter": "a1"}
    assert (await call("answerInlineQuery", inline_query_id=query_id, results=[], button=button))["result"]
    assert world.inline_queries.answers[query_id].content["button"] == button


async def test_a_chosen_result_is_sent_by_the_person_through_the_bot(call: Call, world: World) -> None:
    query_id = world.ask_inline(RUI.id, "storms")
    await call("answerInlineQuery", inline_query_id=query_id, results=[RESULT])
    message = world.choose(RUI.id, NEWSROOM_ID, query_id, "1")
    assert (message["from"]["id"], message["text"]) == (RUI.id, "Storms")
    assert message["via_bot"]["id"] == world.bot.id
    assert message["reply_markup"]["inline_keyboard"][0][0]["text"] == "Read"
    updates = (await call("getUpdates"))["result"]
    chosen = [update["chosen_inline_result"] for update in updates if "chosen_inline_result" in update]
    assert [(one["result_id"], one["query"], one["from"]["id"]) for one in chosen] == [("1", "storms", RUI.id)]


async def test_only_who_asked_chooses_what_was_found(call: Call, world: World) -> None:
    query_id = world.ask_inline(RUI.id, "storms")
    await call("answerInlineQuery", inline_query_id=query_id, results=[RESULT])
    for person, query, result in ((ADA.id, query_id, "1"), (RUI.id, query_id, "2"), (RUI.id, "7", "1")):
        with pytest.raises(RefusedError, match="no such result"):
            world.choose(person, NEWSROOM_ID, query, result)


async def test_the_page_asks_and_chooses(http: httpx.AsyncClient, call: Call, world: World) -> None:
    assert (await http.post("/page/inline", json={"person": 5, "query": "x"})).status_code == 400
    assert (await http.post("/page/inline", json={})).status_code == 400
    chosen = await http.post("/page/choose", json={"person": RUI.id, "chat": RUI.id, "query_id": "1", "result_id": "1"})
    assert chosen.json() == {"error": "There is no such result any more."}
