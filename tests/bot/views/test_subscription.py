from dataclasses import replace

import pytest

from bot.views import subscription
from storage.models import Subscription

PAUSED = Subscription(
    id=1, chat_id=2, thread_id=None, at="09:00", zone="UTC", next_at=None, paused_why="", seen_id=None
)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Forbidden: bot was blocked by the user", "Paused: I was blocked here."),
        ("Forbidden: bot was kicked from the supergroup chat", "Paused: I was removed from this chat."),
        ("Forbidden: bot is not a member of the channel chat", "Paused: I was removed from this chat."),
        ("Not enough rights to send text messages to the chat", "Paused: I was not allowed to write here."),
        ("Have no rights to send a message", "Paused: I was not allowed to write here."),
        ("Chat not found", "Paused: Telegram could not deliver it here."),
    ],
)
def test_a_pause_is_explained_in_words_of_ours(said: str, shown: str) -> None:
    screen = subscription.settings(replace(PAUSED, paused_why=said), "09:00", "UTC")
    assert f"{shown} /subscribe resumes it." in screen.text


def test_an_offset_is_answered_with_how_zones_are_named() -> None:
    assert "is an offset" in subscription.unknown_zone("+05:30").text
    assert "Etc/" not in subscription.unknown_zone("+05:30").text
    assert subscription.unknown_zone("UTC+2").text.endswith("write Etc/GMT-2.")
    assert "Did you mean" not in subscription.unknown_zone("UTC+2").text
    assert "Did you mean Europe/Paris?" in subscription.unknown_zone("Pariss").text
    assert "I do not know the zone “CEST”" in subscription.unknown_zone("CEST").text
