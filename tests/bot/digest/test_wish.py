import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest import wish
from bot.digest.wish import Unclear, Wish
from storage import interests
from storage.models import EVERY_DAY


def shown(typed: str) -> tuple[str | None, str | None, int | None, str]:
    read = wish.read(typed)
    return read.at, read.zone, read.days, str(read.interests)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", (None, None, None, "")),
        ("7", ("07:00", None, None, "")),
        ("lisbon", (None, "Europe/Lisbon", None, "")),
        ("8:30 PM every day", ("20:30", None, EVERY_DAY, "")),
        ("weekly", (None, None, 0b1000000, "")),
        ("weekly on Friday at noon", ("12:00", None, 0b0010000, "")),
        ("mondays and thursdays, 7am, New York", ("07:00", "America/New_York", 0b0001001, "")),
        (
            "8:30 weekdays tag:energy source:Wire -sports Paris",
            ("08:30", "Europe/Paris", 0b0011111, 'tag:"energy" source:"Wire" -sports'),
        ),
        ('9 tag:"Arts, Letters" -tag:chess mon-fri', ("09:00", None, 0b0011111, 'tag:"Arts, Letters" -tag:"chess"')),
        ('also 18:00 "green deal"', ("18:00", None, None, '"green deal"')),
        ("news about covid-19 without football", (None, None, None, 'news "covid-19" -football')),
        ("tag: energy 8:30", ("08:30", None, None, 'tag:"energy"')),
        ("9:00 Iran", ("09:00", None, None, "Iran")),  # a country is a subject; its capital a zone, once
        ("Paris London 9", ("09:00", "Europe/Paris", None, "London")),
        ('9 "Paris"', ("09:00", None, None, "Paris")),
        ("9 UTC", ("09:00", "UTC", None, "")),
    ],
)
def test_a_wish_is_read_as_people_type_it(typed: str, read: tuple[str | None, str | None, int | None, str]) -> None:
    assert shown(typed) == read


@pytest.mark.parametrize(
    ("typed", "unclear"),
    [
        ("25:00", (Unclear.TIME, "25:00")),
        ("8:61 Paris", (Unclear.TIME, "8:61")),
        ("9:00 Europe/Pariss", (Unclear.ZONE, "Europe/Pariss")),
        ("9 UTC+2", (Unclear.ZONE, "UTC+2")),
        ("9 CEST", (Unclear.ZONE, "CEST")),
    ],
)
def test_an_hour_or_a_zone_that_cannot_be_read_is_named(typed: str, unclear: tuple[Unclear, str]) -> None:
    assert wish.read(typed).unclear == unclear


def test_a_channel_a_further_one_and_everything_are_said_in_a_word() -> None:
    assert wish.read("@harbour_news 9:00").chat == "@harbour_news"
    assert wish.read("-1002100000001 9:00").chat == "-1002100000001"
    assert wish.read("another 9:00").another
    assert wish.read("9:00 everything") == Wish(at="09:00", everything=True)


@given(st.text(max_size=200))
def test_any_text_is_a_wish_that_can_be_kept(typed: str) -> None:
    kept = str(wish.read(typed).interests)
    assert str(interests.read(kept)) == kept
