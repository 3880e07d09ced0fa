import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.bulk import AnswerLostError, NotSentError
from bot.digest.answers import Meaning, understand


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        (Forbidden("Forbidden: bot was blocked by the user"), Meaning.UNREACHABLE),
        (Forbidden("Forbidden: user is deactivated"), Meaning.UNREACHABLE),
        (Forbidden("Forbidden: bot was kicked from the supergroup chat"), Meaning.UNREACHABLE),
        (BadRequest("Bad Request: chat not found"), Meaning.UNREACHABLE),
        (BadRequest("Bad Request: not enough rights to send text messages to the chat"), Meaning.UNREACHABLE),
        (BadRequest("Bad Request: CHAT_WRITE_FORBIDDEN"), Meaning.UNREACHABLE),
        (BadRequest("Bad Request: message thread not found"), Meaning.NO_TOPIC),
        (BadRequest("Bad Request: TOPIC_CLOSED"), Meaning.NO_TOPIC),
        (BadRequest("Bad Request: can't parse entities: unclosed start tag at byte offset 4"), Meaning.BAD_MARKUP),
        (BadRequest("Bad Request: BUTTON_DATA_INVALID"), Meaning.BAD_MARKUP),
        (BadRequest("Bad Request: message to edit not found"), Meaning.HOPELESS),
        (BadRequest("Bad Request: not enough rights to send photos to the chat"), Meaning.HOPELESS),
        (BadRequest("Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN"), Meaning.HOPELESS),
        (BadRequest("Bad Request: CHAT_SEND_PLAIN_FORBIDDEN"), Meaning.UNREACHABLE),
        (BadRequest("Bad Request: message to copy not found"), Meaning.NO_SOURCE),
        (BadRequest("Bad Request: message can't be copied"), Meaning.NO_SOURCE),
        (ChatMigrated(-100_5), Meaning.MOVED),
        (RetryAfter(3), Meaning.AGAIN),
        (NetworkError("Bad Gateway"), Meaning.AGAIN),
        (TimedOut(), Meaning.AGAIN),
        (Conflict("terminated by other getUpdates request"), Meaning.AGAIN),
    ],
)
def test_refusals_mean_what_telegram_means_by_them(error: TelegramError, meaning: Meaning) -> None:
    assert understand(error).meaning is meaning


def test_only_an_answer_that_never_came_leaves_it_open_whether_the_message_was_taken() -> None:
    assert understand(AnswerLostError("lost")).unsure
    assert understand(TelegramError("Invalid server response")).unsure
    assert not understand(NotSentError("refused")).unsure
    assert not understand(NetworkError("Bad Gateway")).unsure


def test_what_telegram_says_of_where_and_when_is_kept() -> None:
    assert understand(ChatMigrated(-100_5)).new_chat_id == -100_5
    assert understand(RetryAfter(3)).wait == 3
