"""answerInlineQuery: the results are checked as Telegram does, and what each of them would send is made ready."""

import re
from typing import Any

from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.keyboards import inline_keyboard
from bot.preview.methods.reading import link_preview_of, text_of
from bot.preview.parameters import Parameters
from bot.preview.world import World

RESULTS_LIMIT = 50
RESULT_ID_BYTES = 64
OFFSET_BYTES = 64

_START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
_RESULT = "can't parse inline query result: "


def answer_inline_query(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#answerinlinequery - articles with a text only are made ready to be sent."""
    results = given.json_list("results", "InlineQueryResult")
    if len(results) > RESULTS_LIMIT:
        raise BadRequestError("RESULTS_TOO_MUCH")
    sent = {str(result["id"]): _sent(world, result) for result in map(_checked, results)}
    if len(sent) < len(results):
        raise BadRequestError("RESULT_ID_DUPLICATE")
    if len(given.text("next_offset").encode()) > OFFSET_BYTES:
        raise BadRequestError("NEXT_OFFSET_INVALID")
    content = {"results": results, "next_offset": given.text("next_offset"), "sent": sent}
    if button := _button(given):
        content["button"] = button
    world.inline_queries.answer(given.text("inline_query_id"), content)
    world.events.wake()
    return True


def _checked(result: Any) -> JsonObject:
    if not isinstance(result, dict) or not result.get("type"):
        raise BadRequestError(f'{_RESULT}Can\'t find field "type"')
    if not 1 <= len(str(result.get("id", "")).encode()) <= RESULT_ID_BYTES:
        raise BadRequestError("RESULT_ID_INVALID")
    return result


def _sent(world: World, result: JsonObject) -> JsonObject:
    """The message's own fields."""
    if result["type"] != "article":
        return {}
    if not result.get("title"):
        raise BadRequestError(f'{_RESULT}Can\'t find field "title"')
    said = result.get("input_message_content")
    if not isinstance(said, dict) or "message_text" not in said:
        raise BadRequestError(f'{_RESULT}Can\'t find field "input_message_content"')
    written = Parameters({**said, "text": said["message_text"]})
    content = text_of(world, written).fields("text", "entities") | link_preview_of(written)
    if keyboard := inline_keyboard(Parameters(result)):
        content["reply_markup"] = keyboard
    return content


def _button(given: Parameters) -> JsonObject | None:
    button = given.json_object("button", "inline query results button")
    if button is None:
        return None
    if not str(button.get("text", "")).strip():
        raise BadRequestError("can't parse InlineQueryResultsButton: Can't find field \"text\"")
    if "web_app" not in button and not _START_PARAMETER.fullmatch(str(button.get("start_parameter", ""))):
        raise BadRequestError("START_PARAM_INVALID")
    return button
