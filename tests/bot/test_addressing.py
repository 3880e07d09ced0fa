from typing import Any

import pytest
from telegram import Bot, Message, Update

from bot.addressing import NEW, AddressedToUs

US = {"id": 42, "is_bot": True, "first_name": "Gazette", "username": "gazette_bot"}
OTHER_BOT = {"id": 55, "is_bot": True, "first_name": "Other", "username": "other_bot"}
RUI = {"id": 7, "is_bot": False, "first_name": "Rui"}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
GROUP = {"id": -1_000_000_000_041, "type": "supergroup", "title": "Harbour"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Rui"}
CHANNEL = {"id": -1_000_000_000_077, "type": "channel", "title": "Harbour News"}
ORIGIN = {"type": "user", "date": 1, "sender_user": RUI}


def message(text: str, *, chat: dict[str, Any] = GROUP, sender: dict[str, Any] = RUI, **also: Any) -> Message:
    first = text.partition(" ")[0]
    kind = {"/": "bot_command", "@": "mention"}.get(text[:1])
    entities = [{"type": kind, "offset": 0, "length": len(first)}] if kind else []
    data = {"message_id": 1, "date": 1, "chat": chat, "from": sender, "text": text, "entities": entities, **also}
    made = Message.de_json(data, Bot("42:token"))
    assert made
    return made


def answers(sender: dict[str, Any]) -> dict[str, Any]:
    return {"message_id": 9, "date": 1, "chat": GROUP, "from": sender, "text": "1. A list"}


def is_for_us(said: Message, bare: frozenset[int] = frozenset()) -> bool:
    addressed = AddressedToUs("Gazette_Bot", 42, ("latest", "save"), bare)
    return bool((NEW & addressed).check_update(Update(1, message=said)))


@pytest.mark.parametrize(
    "said", ["/latest@gazette_bot", "/LATEST@Gazette_Bot 5", "@gazette_bot harbour", "/x@gazette_bot"]
)
def test_what_begins_with_the_bots_name_is_meant_for_it(said: str) -> None:
    assert is_for_us(message(said))


@pytest.mark.parametrize(
    "said", ["/latest", "/x", "3", "harbour", "hello @gazette_bot", "/latest@other_bot", "@other_bot x"]
)
def test_what_does_not_is_not(said: str) -> None:
    assert not is_for_us(message(said))
    assert is_for_us(message(said, chat=PRIVATE))


@pytest.mark.parametrize(
    ("said", "meant"), [("3", True), ("/save", True), ("/x", False), ("thanks", False), ("3 of 4", False)]
)
def test_as_a_reply_to_the_bot_a_number_or_a_command_of_ours_is_enough(said: str, meant: bool) -> None:
    assert is_for_us(message(said, reply_to_message=answers(US))) is meant
    assert not is_for_us(message(said, reply_to_message=answers(OTHER_BOT)))


def test_a_group_may_leave_the_name_out_of_commands_of_ours() -> None:
    here = frozenset({GROUP["id"]})
    assert is_for_us(message("/latest"), here)
    for said in ("/x", "/latest@other_bot", "harbour", "3"):
        assert not is_for_us(message(said), here)


def test_anonymous_admins_ask_and_other_bots_do_not() -> None:
    said = "/latest@gazette_bot"
    assert is_for_us(message(said, sender=ANONYMOUS, sender_chat=GROUP))
    assert not is_for_us(message(said, sender=OTHER_BOT))


@pytest.mark.parametrize(
    "how", [{"forward_origin": ORIGIN}, {"via_bot": OTHER_BOT}, {"is_automatic_forward": True, "sender_chat": CHANNEL}]
)
def test_what_somebody_only_passes_on_is_no_question(how: dict[str, Any]) -> None:
    assert not is_for_us(message("/latest@gazette_bot", **how))
