"""Reply markup: what Telegram takes for a keyboard, and its sentences about the rest."""

from typing import Any

from bot.preview.errors import BadRequestError, JsonObject
from bot.preview.links import checked_link
from bot.preview.parameters import Parameters
from bot.preview.wire import as_json

BUTTONS_LIMIT = 100
CALLBACK_DATA_BYTES = 64
MARKUP_BYTES = 10 * 1024

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_MAY_BE_EMPTY = ("switch_inline_query", "switch_inline_query_current_chat")
_OTHER_MARKUP = ("keyboard", "remove_keyboard", "force_reply")
_BUTTON = "can't parse inline keyboard button: "


def inline_keyboard(given: Parameters) -> JsonObject | None:
    """The ``reply_markup`` that a message shows: an inline keyboard, None where there is none or an empty one.

    Keyboards in place of the person's own are taken and not shown, as in the Bot API's ``Message``.

    Raises:
        BadRequestError: Telegram would refuse it.
    """
    markup = given.json("reply_markup", "reply keyboard markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise BadRequestError("object expected as reply markup")
    if "inline_keyboard" not in markup and any(name in markup for name in _OTHER_MARKUP):
        return None
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise BadRequestError('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    keyboard = [[_button(button) for button in row] for row in rows if row]
    if not keyboard:
        return None
    _require_room(keyboard)
    return {"inline_keyboard": keyboard}


def _require_room(keyboard: list[list[JsonObject]]) -> None:
    size = len(as_json(keyboard))
    if sum(map(len, keyboard)) > BUTTONS_LIMIT or size > MARKUP_BYTES:
        raise BadRequestError("reply markup is too long")


def _button(button: Any) -> JsonObject:
    if not isinstance(button, dict):
        raise BadRequestError(f"{_BUTTON}InlineKeyboardButton must be an Object")
    text = button.get("text")
    if text is None:
        raise BadRequestError(f'{_BUTTON}Can\'t find field "text"')
    if not isinstance(text, str):
        raise BadRequestError(f'{_BUTTON}Field "text" must be of type String')
    if not text.strip():
        raise BadRequestError("BUTTON_TEXT_INVALID")
    actions = [name for name in _ACTIONS if button.get(name) or (name in _MAY_BE_EMPTY and button.get(name) == "")]
    if not actions:
        raise BadRequestError(f"{_BUTTON}Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise BadRequestError(f"{_BUTTON}exactly one of the optional fields must be used, found {', '.join(actions)}")
    return {"text": text, actions[0]: _action(actions[0], button[actions[0]])}


def _action(name: str, value: Any) -> Any:
    if name == "callback_data" and len(str(value).encode()) > CALLBACK_DATA_BYTES:
        raise BadRequestError("BUTTON_DATA_INVALID")
    if name == "url":
        try:
            return checked_link(str(value))
        except ValueError as reason:
            raise BadRequestError(f"inline keyboard button URL '{value}' is invalid: {reason}") from None
    return value
