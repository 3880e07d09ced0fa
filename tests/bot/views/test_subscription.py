from dataclasses import replace
from datetime import datetime

import pytest

from bot.digest import schedule
from bot.texts import speaking
from bot.views import subscription, subscription_parts, wishes
from bot.views.callbacks import EditDigest, parse
from bot.views.screen import Screen
from storage import interests
from storage.interests import Interest, Interests, Of
from storage.models import Label, LabelKind, Subscription
from tests.conftest import NOW

PAUSED = Subscription(
    id=1, chat_id=2, thread_id=None, at="09:00", zone="UTC", next_at=None, paused_why="", seen_id=None
)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Forbidden: bot was blocked by the user", "Paused: the bot was blocked."),
        ("Forbidden: bot was kicked from the supergroup chat", "Paused: the bot was removed from the chat."),
        ("Forbidden: bot is not a member of the channel chat", "Paused: the bot was removed from the chat."),
        ("Not enough rights to send text messages to the chat", "Paused: the bot may not write in the chat."),
        ("Have no rights to send a message", "Paused: the bot may not write in the chat."),
        ("Chat not found", "Paused: Telegram could not deliver."),
    ],
)
def test_a_pause_is_explained_in_words_of_ours(said: str, shown: str) -> None:
    screen = subscription.settings(replace(PAUSED, paused_why=said))
    assert shown in screen.text


def test_reasons_that_say_the_same_are_counted_together() -> None:
    counted = {"Forbidden: bot was blocked by the user": 2, "bot was blocked by the user": 1, "asked": 1}
    assert subscription.reasons_paused(counted) == ["3 paused: the bot was blocked", "1 paused: by request"]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0b1111111, "every day"),
        (0b0011111, "on weekdays"),
        (0b1100000, "at weekends"),
        (0b1000000, "every Sunday"),
        (0b0001001, "every Monday and Thursday"),
        (0b0010101, "every Monday, Wednesday and Friday"),
    ],
)
def test_days_are_said_as_people_do(days: int, said: str) -> None:
    assert wishes.on_days(days) == said


def test_interests_are_told_by_kind_and_escaped() -> None:
    of = interests.read('tag:"Arts & <Letters>" tag:Economy author:"Ines Duarte" harbour -sports -tag:Chess')
    assert wishes.about(of) == [
        "About: Arts &amp; &lt;Letters&gt;, Economy",
        "From: Ines Duarte",
        "With any of these words: harbour",
        "Without: sports, Chess",
    ]


def test_a_tap_leads_from_neither_to_wanted_to_left_out_and_back() -> None:
    energy = Interest(Of.TAG, "Energy")
    wanted = subscription_parts.toggled(Interests(), energy)
    unwanted = subscription_parts.toggled(wanted, energy)
    assert [str(wanted), str(unwanted)] == ['tag:"Energy"', '-tag:"Energy"']
    assert subscription_parts.toggled(unwanted, energy) == Interests()


def test_every_button_of_every_part_fits_telegram_and_is_understood(now: datetime) -> None:
    one = replace(PAUSED, id=10**15 - 1, zone="America/Argentina/ComodRivadavia", interests='harbour -"green energy"')
    labels = [Label(10**6 + n, LabelKind.TAG, f"{n} " + "W" * 300, 10**6) for n in range(500)]
    offsets = schedule.clocks(now)
    screens = [
        subscription.settings(one),
        subscription_parts.hour(one),
        subscription_parts.weekdays(one),
        subscription_parts.clocks(one, now),
        *(subscription_parts.zones(one, each, schedule.zones_at(each, now), 1) for each in offsets),
        subscription_parts.labels(one, "tags", labels, 3),
        subscription_parts.labels(one, "from", labels, 10**6),
        subscription_parts.words(one),
        subscription_parts.ending(one),
        subscription.which([one] * 10, 10**12),
        subscription.which_to_end([one] * 10, -(10**14)),
    ]
    assert all(understood(screen) for screen in screens)


def understood(screen: Screen) -> bool:
    data = [str(button.callback_data) for row in screen.rows for button in row]
    return len(data) <= 100 and all(len(each.encode()) <= 64 and str(parse(each)) == each for each in data)


def test_a_zone_is_on_a_button_in_full() -> None:
    longest = max((zone for each in schedule.clocks(NOW) for zone in schedule.zones_at(each, NOW)), key=len)
    assert parse(str(EditDigest(10**15 - 1, "zone", longest))) == EditDigest(10**15 - 1, "zone", longest)


def test_an_offset_is_answered_with_how_zones_are_named() -> None:
    assert "is an offset" in subscription.unknown_zone("+05:30").text
    assert "Etc/" not in subscription.unknown_zone("+05:30").text
    assert subscription.unknown_zone("UTC+2").text.endswith("write Etc/GMT-2.")
    assert "Did you mean" not in subscription.unknown_zone("UTC+2").text
    assert "Did you mean Europe/Paris?" in subscription.unknown_zone("Pariss").text
    assert "I do not know the zone “CEST”" in subscription.unknown_zone("CEST").text


@pytest.mark.parametrize(
    ("language", "said"), [("en", "09:00 every day"), ("fr", "09:00 tous les jours"), ("zh", "每天 09:00")]
)
def test_a_subscription_is_told_in_short_in_the_order_of_the_language(language: str, said: str) -> None:
    with speaking(language):
        assert wishes.in_short(PAUSED) == said
