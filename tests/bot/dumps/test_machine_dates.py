import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps.html_dates import machine_date
from bot.dumps.machine_dates import date_text


@pytest.mark.parametrize("written", ["2026-01-07", "2010-05", "1998", "2024-02-29"])
def test_a_day_a_month_or_a_year_keeps_its_precision(written: str) -> None:
    assert date_text(written) == written


@pytest.mark.parametrize(
    ("written", "in_utc"),
    [
        ("2026-01-07T09:30:00Z", "2026-01-07T09:30:00Z"),
        ("2026-01-07T09:30:00+00:00", "2026-01-07T09:30:00Z"),
        ("2026-01-07T00:30:00+02:00", "2026-01-06T22:30:00Z"),
        ("2025-12-31T23:30:00-0130", "2026-01-01T01:00:00Z"),
        ("2026-01-07 09:30", "2026-01-07T09:30:00Z"),
        ("20260107T093000", "2026-01-07T09:30:00Z"),
        ("2026-01-07T09:30:00.999Z", "2026-01-07T09:30:00Z"),
        ("0026-03-02T09:30:00", "0026-03-02T09:30:00Z"),
    ],
)
def test_an_instant_is_turned_into_utc_to_the_second(written: str, in_utc: str) -> None:
    assert date_text(written) == in_utc


@pytest.mark.parametrize(
    "written",
    [
        *("", "soon", "7 January 2026", "2026-13", "2026-02-30", "2025-02-29", "0000", " 2026-01-07", "2026-1-7"),
        *("2026-01-07T25:00", "2026-01-07T09:30+99:00", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:00-01:00"),
    ],
)
def test_what_is_no_date_of_the_calendar_is_refused(written: str) -> None:
    with pytest.raises(ValueError):
        date_text(written)


@given(written=st.one_of(st.dates().map(str), st.datetimes(timezones=st.timezones() | st.none()).map(str), st.text()))
def test_a_date_text_stays_as_it_is_when_it_is_read_again(written: str) -> None:
    try:
        found = date_text(written)
    except ValueError:
        return
    assert date_text(found) == found


def test_a_page_may_say_what_is_no_date() -> None:
    assert machine_date("2026-02-30") is None
    assert machine_date("9999-12-31T23:59:00-01:00") is None


def test_a_page_may_have_blanks_around_a_date_but_no_year_1() -> None:
    assert machine_date(" 2026-01-07\n") == "2026-01-07"
    assert machine_date("0001-01-01T00:00:00") is None
    assert machine_date("0001-01-01") is None
