"""Edits and deletions."""

import pytest

from bot.preview.people import ADA, NEWSROOM_ID
from bot.preview.world import World
from tests.bot.preview.conftest import Call

MORE = {"inline_keyboard": [[{"text": "More", "callback_data": "more"}]]}


@pytest.fixture
async def message_id(call: Call, ada: int) -> int:
    answer = await call("sendMessage", chat_id=ada, text="<b>one</b>", parse_mode="HTML", reply_markup=MORE)
    return int(answer["result"]["message_id"])


async def test_an_edit_takes_the_messages_place(call: Call, world: World, ada: int, message_id: int) -> None:
    answer = await call("editMessageText", chat_id=ada, message_id=message_id, text="two", reply_markup=MORE)
    message = answer["result"]
    assert message == world.messages(ada)[-1]
    assert (message["message_id"], message["text"], message["reply_markup"]) == (message_id, "two", MORE)
    assert message["edit_date"] >= message["date"]
    assert "entities" not in message


async def test_an_edit_without_a_keyboard_takes_it_away(call: Call, ada: int, message_id: int) -> None:
    answer = await call("editMessageText", chat_id=ada, message_id=message_id, text="two")
    assert "reply_markup" not in answer["result"]
    again = await call("editMessageReplyMarkup", chat_id=ada, message_id=message_id, reply_markup=MORE)
    assert (again["result"]["text"], again["result"]["reply_markup"]) == ("two", MORE)


async def test_an_edit_that_changes_nothing_is_an_error(call: Call, ada: int, message_id: int) -> None:
    sentence = (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as "
        "a current content and reply markup of the message"
    )
    same = {"chat_id": ada, "message_id": message_id, "text": "<strong>one</strong> ", "parse_mode": "HTML"}
    assert (await call("editMessageText", **same, reply_markup=MORE))["description"] == sentence
    markup = await call("editMessageReplyMarkup", chat_id=ada, message_id=message_id, reply_markup=MORE)
    assert markup["description"] == sentence
    assert (await call("editMessageText", **same))["ok"]


async def test_only_what_the_bot_wrote_and_what_is_there_is_edited(call: Call, world: World, ada: int) -> None:
    foreign = world.send_text(ADA.id, ada, "mine")["message_id"]
    edit = "editMessageText"
    assert (await call(edit, chat_id=ada, text="x"))["description"].endswith("message identifier is not specified")
    assert (await call(edit, chat_id=ada, message_id=1, text="x"))["description"].endswith("message to edit not found")
    theirs = await call(edit, chat_id=ada, message_id=foreign, text="x")
    assert theirs["description"] == "Bad Request: message can't be edited"
    inline = await call(edit, inline_message_id="x", text="x")
    assert inline["description"] == "Bad Request: MESSAGE_ID_INVALID"


async def test_texts_have_no_caption_and_files_no_text(call: Call, world: World, ada: int, message_id: int) -> None:
    file_id = world.files.add("a.txt", b"a").id
    sent = (await call("sendDocument", chat_id=ada, document=file_id, caption="one"))["result"]["message_id"]
    text = await call("editMessageText", chat_id=ada, message_id=sent, text="x")
    assert text["description"] == "Bad Request: there is no text in the message to edit"
    caption = await call("editMessageCaption", chat_id=ada, message_id=message_id, caption="x")
    assert caption["description"] == "Bad Request: there is no caption in the message to edit"
    edited = await call("editMessageCaption", chat_id=ada, message_id=sent, caption="two")
    assert (edited["result"]["caption"], edited["result"]["document"]["file_id"]) == ("two", file_id)
    gone = await call("editMessageCaption", chat_id=ada, message_id=sent)
    assert "caption" not in gone["result"]


async def test_a_message_is_deleted_once(call: Call, world: World, ada: int, message_id: int) -> None:
    assert (await call("deleteMessage", chat_id=ada, message_id=message_id))["result"] is True
    again = await call("deleteMessage", chat_id=ada, message_id=message_id)
    assert again["description"] == "Bad Request: message to delete not found"


async def test_in_a_group_only_an_administrator_deletes_what_others_wrote(call: Call, world: World) -> None:
    spoken = world.send_text(ADA.id, NEWSROOM_ID, "hello")["message_id"]
    answer = await call("deleteMessage", chat_id=NEWSROOM_ID, message_id=spoken)
    assert answer["description"] == "Bad Request: message can't be deleted"
    own = (await call("sendMessage", chat_id=NEWSROOM_ID, text="x"))["result"]["message_id"]
    assert (await call("deleteMessage", chat_id=NEWSROOM_ID, message_id=own))["ok"]


async def test_nothing_is_edited_for_who_blocked_the_bot(call: Call, world: World, ada: int, message_id: int) -> None:
    world.block(ada)
    answer = await call("editMessageText", chat_id=ada, message_id=message_id, text="two")
    assert answer["description"] == "Forbidden: bot was blocked by the user"
