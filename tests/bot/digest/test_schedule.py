from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.digest import schedule
from bot.texts import speaking
from storage.models import EVERY_DAY

ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Asia/Tokyo",
]


def times(at: str, zone: str, start: datetime, count: int) -> list[str]:
    found = []
    for _ in range(count):
        start = schedule.next_time(at, zone, start)
        found.append(start.astimezone(ZoneInfo(zone)).strftime("%m-%d %H:%M"))
    return found


def test_the_hour_stays_the_same_when_the_clocks_change() -> None:
    start = datetime(2026, 3, 28, 0, 0, tzinfo=UTC)
    assert times("09:00", "Europe/Berlin", start, 3) == ["03-28 09:00", "03-29 09:00", "03-30 09:00"]


def test_an_hour_that_a_night_lacks_comes_once() -> None:
    start = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    assert times("02:30", "Europe/Berlin", start, 2) == ["03-29 03:30", "03-30 02:30"]


def test_an_hour_that_a_night_has_twice_comes_once() -> None:
    start = datetime(2026, 10, 24, 12, 0, tzinfo=UTC)
    assert times("02:30", "Europe/Berlin", start, 2) == ["10-25 02:30", "10-26 02:30"]


@settings(deadline=None)
@given(
    after=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis adds it
    minutes=st.integers(0, 24 * 60 - 1),
    zone=st.sampled_from(ZONES),
)
def test_the_next_time_is_later_and_within_two_days(after: datetime, minutes: int, zone: str) -> None:
    at = f"{minutes // 60:02}:{minutes % 60:02}"
    found = schedule.next_time(at, zone, after)
    assert after < found <= after + timedelta(days=2, hours=1)
    assert schedule.local_day(schedule.next_time(at, zone, found), zone) > schedule.local_day(found, zone)


@settings(deadline=None)
@given(
    after=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis adds it
    minutes=st.integers(0, 24 * 60 - 1),
    zone=st.sampled_from(ZONES),
    days=st.integers(1, EVERY_DAY),
)
def test_the_next_time_is_on_the_next_of_the_days(after: datetime, minutes: int, zone: str, days: int) -> None:
    at = f"{minutes // 60:02}:{minutes % 60:02}"
    found = schedule.next_time(at, zone, after, days)
    day = schedule.local_day(found, zone)
    assert days >> day.weekday() & 1
    between = schedule.next_time(at, zone, after)
    while between < found:
        assert not days >> schedule.local_day(between, zone).weekday() & 1
        between = schedule.next_time(at, zone, between)
    assert between == found


def test_a_weekly_digest_keeps_its_hour_when_the_clocks_change() -> None:
    start = datetime(2026, 3, 20, 0, 0, tzinfo=UTC)
    first = schedule.next_time("02:30", "Europe/Berlin", start, 0b1000000)
    second = schedule.next_time("02:30", "Europe/Berlin", first, 0b1000000)
    berlin = ZoneInfo("Europe/Berlin")
    assert [f"{each.astimezone(berlin):%m-%d %H:%M}" for each in (first, second)] == ["03-22 02:30", "03-29 03:30"]


def test_half_an_hour_after_its_time_a_digest_is_late() -> None:
    due = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    assert not schedule.is_late(due, due + timedelta(minutes=29))
    assert schedule.is_late(due, due + timedelta(minutes=30))


def test_places_are_found_by_what_their_clocks_say() -> None:
    summer, winter = datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)
    assert "Europe/Paris" in schedule.zones_at(timedelta(hours=2), summer)
    assert "Europe/Paris" in schedule.zones_at(timedelta(hours=1), winter)
    assert "Asia/Kolkata" in schedule.zones_at(timedelta(hours=5, minutes=30), summer)


def test_clocks_that_show_the_same_are_one_whatever_their_date() -> None:
    now = datetime(2026, 7, 1, 8, 0, tzinfo=UTC)
    assert {"Pacific/Kiritimati", "Pacific/Honolulu"} <= set(schedule.zones_at(timedelta(hours=14), now))
    shown = [(now + each).strftime("%H:%M") for each in schedule.clocks(now)]
    assert shown == sorted(set(shown))
    assert {"08:00", "10:00", "22:00"} <= set(shown)


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Paris", "Europe/Paris"),
        ("europe/paris", "Europe/Paris"),
        ("Paris", "Europe/Paris"),
        ("new york", "America/New_York"),
        ("UTC", "UTC"),
        ("UTC+0", "UTC"),
        ("-00:00", "UTC"),
        ("UTC+2", None),
        ("Nowhere", None),
        ("Bogotá", "America/Bogota"),
        ("São Paulo", "America/Sao_Paulo"),
    ],
)
def test_zones_are_read_as_people_write_them(typed: str, zone: str | None) -> None:
    assert schedule.read_zone(typed) == zone


def test_a_mistyped_zone_is_guessed() -> None:
    assert schedule.near_zone("Europ/Pariss") == "Europe/Paris"
    assert schedule.near_zone("tokio") == "Asia/Tokyo"
    assert schedule.near_zone("qqqqqqqqqq") is None


@pytest.mark.parametrize("typed", ["UTC+2", "+02:00", "GMT-5", "utc +05:30", "CEST", "AEST", "PST"])
def test_an_offset_or_an_abbreviation_is_no_reason_to_guess_a_zone(typed: str) -> None:
    assert schedule.near_zone(typed) is None


@pytest.mark.parametrize(
    ("typed", "hours"), [("UTC+2", 2), ("+02:00", 2), ("GMT-5", -5), ("gmt −5", -5), ("UTC+14", 14), ("+1", 1)]
)
def test_a_fixed_zone_keeps_exactly_the_offset(typed: str, hours: int) -> None:
    assert schedule.is_offset(typed)
    zone = schedule.fixed_zone(typed)
    assert zone
    offset = datetime(2026, 7, 1, tzinfo=ZoneInfo(zone)).utcoffset()
    assert offset == timedelta(hours=hours)


@pytest.mark.parametrize("typed", ["+05:30", "UTC+20", "Paris"])
def test_what_no_fixed_zone_keeps_has_none(typed: str) -> None:
    assert schedule.fixed_zone(typed) is None


def test_a_digest_is_timely_on_its_day_and_within_the_hour() -> None:
    due = datetime(2026, 3, 5, 22, 59, tzinfo=UTC)
    assert schedule.is_timely(due, "UTC", due + timedelta(minutes=50))
    assert schedule.is_timely(due, "Europe/Berlin", due + timedelta(minutes=50))
    assert not schedule.is_timely(due, "UTC", due + timedelta(hours=2))
    assert schedule.is_timely(datetime(2026, 3, 5, 6, tzinfo=UTC), "UTC", datetime(2026, 3, 5, 20, tzinfo=UTC))


@pytest.mark.parametrize(
    ("language", "typed", "zone"),
    [
        ("es", "Ciudad de México", "America/Mexico_City"),
        ("fr", "Londres", "Europe/London"),
        ("ru", "москва", "Europe/Moscow"),
        ("zh", "东京", "Asia/Tokyo"),
        ("de", "Europe/Paris", "Europe/Paris"),
    ],
)
def test_a_zone_is_known_by_its_city_in_the_language_spoken(language: str, typed: str, zone: str) -> None:
    with speaking(language):
        assert schedule.read_zone(typed) == zone
