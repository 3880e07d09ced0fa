"""answerCallbackQuery."""

from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.parameters import Parameters
from bot.preview.world import World

ANSWER_LIMIT = 200


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
