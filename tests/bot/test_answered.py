"""Which message a message answers, as Telegram says it of topics."""

from datetime import UTC, datetime

import pytest
from telegram import Chat, ForumTopicCreated, Message, User

from bot.commands.asking import answered

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
FORUM = Chat(-100_1, "supergroup", title="Newsroom", is_forum=True)
FOUNDER = User(77, "Noor", is_bot=False)


def message(number: int, **more: object) -> Message:
    return Message(number, NOON, FORUM, from_user=FOUNDER, **more)  # type: ignore[arg-type]


BEGINNING = message(5, forum_topic_created=ForumTopicCreated("Requests", 0x6FB9F0))


@pytest.mark.parametrize("beginning", [BEGINNING, message(5)], ids=["told as a beginning", "told by its number"])
def test_what_is_said_in_a_topic_answers_not_its_beginning(beginning: Message) -> None:
    said = message(9, is_topic_message=True, message_thread_id=5, reply_to_message=beginning)
    assert answered(said) is None


def test_a_reply_in_a_topic_answers_what_it_replies_to() -> None:
    above = message(7, is_topic_message=True, message_thread_id=5)
    said = message(9, is_topic_message=True, message_thread_id=5, reply_to_message=above)
    assert answered(said) is above


def test_what_replies_to_nothing_answers_nothing() -> None:
    assert answered(message(9)) is None
