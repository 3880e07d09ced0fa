"""answerCallbackQuery, answerInlineQuery."""

from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.parameters import Parameters
from bot.preview.world import World

ANSWER_LIMIT = 200
RESULTS_LIMIT = 50


def answer_callback_query(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery"""
    text = given.text("text")
    if len(text) > ANSWER_LIMIT:
        raise BadRequestError("MESSAGE_TOO_LONG")
    query_id = given.text("callback_query_id")
    content: JsonObject = {"text": text, "show_alert": given.boolean("show_alert")}
    if given.has("url"):
        content["url"] = given.text("url")
    answer = world.callbacks.answer(query_id, content)
    world.events.publish("answer", {"callback_query_id": query_id, "user_id": answer.user_id, **content})
    return True


def answer_inline_query(world: World, given: Parameters) -> bool:
    """https://core.telegram.org/bots/api#answerinlinequery"""
    results = given.json_list("results", "InlineQueryResult")
    if len(results) > RESULTS_LIMIT:
        raise BadRequestError("RESULTS_TOO_MUCH")
    for result in results:
        if not isinstance(result, dict) or not result.get("type"):
            raise BadRequestError("can't parse inline query result: Can't find field \"type\"")
        if not 1 <= len(str(result.get("id", "")).encode()) <= 64:
            raise BadRequestError("RESULT_ID_INVALID")
    if len({str(result["id"]) for result in results}) < len(results):
        raise BadRequestError("RESULT_ID_DUPLICATE")
    content = {"results": results, "next_offset": given.text("next_offset")}
    world.inline_queries.answer(given.text("inline_query_id"), content)
    world.events.wake()
    return True
