"""Inline keyboards, as Telegram takes and refuses them."""

import json
from typing import Any

import pytest

from bot.preview.errors import BadRequestError
from bot.preview.keyboards import inline_keyboard
from bot.preview.parameters import Parameters


def keyboard(*buttons: Any) -> dict[str, Any] | None:
    return inline_keyboard(Parameters({"reply_markup": {"inline_keyboard": [list(buttons)]}}))


def test_a_keyboard_is_shown_with_what_its_buttons_do() -> None:
    rows = [[{"text": "More", "callback_data": "p:2"}, {"text": "Site", "url": "Example.com"}], []]
    assert inline_keyboard(Parameters({"reply_markup": json.dumps({"inline_keyboard": rows})})) == {
        "inline_keyboard": [[{"text": "More", "callback_data": "p:2"}, {"text": "Site", "url": "http://example.com/"}]]
    }


def test_no_keyboard_and_an_empty_one_are_the_same() -> None:
    assert inline_keyboard(Parameters({})) is None
    assert inline_keyboard(Parameters({"reply_markup": {"inline_keyboard": [[]]}})) is None
    assert inline_keyboard(Parameters({"reply_markup": {"remove_keyboard": True}})) is None


def test_an_inline_query_of_a_button_may_be_empty() -> None:
    assert keyboard({"text": "Find", "switch_inline_query_current_chat": ""}) is not None


def test_callback_data_holds_64_bytes() -> None:
    assert keyboard({"text": "x", "callback_data": "é" * 32}) is not None
    with pytest.raises(BadRequestError, match="BUTTON_DATA_INVALID"):
        keyboard({"text": "x", "callback_data": "é" * 32 + "."})


@pytest.mark.parametrize(
    ("button", "sentence"),
    [
        ("x", "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
        ({"callback_data": "x"}, "can't parse inline keyboard button: Can't find field \"text\""),
        ({"text": 1, "callback_data": "x"}, 'Field "text" must be of type String'),
        ({"text": " ", "callback_data": "x"}, "BUTTON_TEXT_INVALID"),
        ({"text": "x"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "x", "callback_data": ""}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": "x", "callback_data": "x", "url": "a.com"}, "exactly one of the optional fields must be used"),
        ({"text": "x", "url": "localhost"}, "inline keyboard button URL 'localhost' is invalid: Wrong HTTP URL"),
        ({"text": "x", "url": "mailto:a@b.cd"}, "Unsupported URL protocol"),
    ],
)
def test_a_button_needs_a_text_and_one_action(button: object, sentence: str) -> None:
    with pytest.raises(BadRequestError) as refusal:
        keyboard(button)
    assert sentence in refusal.value.description


@pytest.mark.parametrize(
    ("markup", "sentence"),
    [
        ("{", "can't parse reply keyboard markup JSON object"),
        ("[]", "object expected as reply markup"),
        ({"inline_keyboard": {}}, "must be an Array of Arrays"),
        ({"inline_keyboard": [{}]}, "must be an Array of Arrays"),
    ],
)
def test_markup_is_an_object_with_rows(markup: object, sentence: str) -> None:
    with pytest.raises(BadRequestError) as refusal:
        inline_keyboard(Parameters({"reply_markup": markup}))
    assert sentence in refusal.value.description


def test_a_keyboard_holds_100_buttons_and_10_kb() -> None:
    short = {"text": "x", "callback_data": "x"}
    assert keyboard(*[short] * 100) is not None
    with pytest.raises(BadRequestError, match="reply markup is too long"):
        keyboard(*[short] * 101)
    with pytest.raises(BadRequestError, match="reply markup is too long"):
        keyboard(*[{"text": "x" * 64, "callback_data": "x" * 64}] * 90)
