from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.bidi import isolated
from bot.texts import speaking
from bot.views import dates
from bot.views.enumeration import joined, listed
from tests.bot.languages import ENGLISH, only

INSTANT = datetime(2026, 1, 8, 8, 5, tzinfo=UTC)
NNBSP = "\u202f"


@pytest.fixture(autouse=True)
def seven_languages(tmp_path: Path) -> Iterator[None]:
    with only(tmp_path, **dict.fromkeys(("es", "fr", "de", "ru", "ar", "zh"), ENGLISH)):
        yield


@pytest.mark.parametrize(
    ("language", "day", "month", "short"),
    [
        ("en", "7 January 2026", "May 2010", "7 Jan 2026"),
        ("es", "7 de enero de 2026", "mayo de 2010", "7 ene 2026"),
        ("fr", "7 janvier 2026", "mai 2010", "7 janv. 2026"),
        ("de", "7. Januar 2026", "Mai 2010", "7. Jan. 2026"),
        ("ru", f"7 января 2026{NNBSP}г.", f"май 2010{NNBSP}г.", f"7 янв. 2026{NNBSP}г."),
        ("ar", isolated("7 يناير 2026"), isolated("مايو 2010"), isolated("7 يناير 2026")),
        ("zh", "2026年1月7日", "2010年5月", "2026年1月7日"),
    ],
)
def test_a_date_is_written_as_the_language_does_and_keeps_its_precision(
    language: str, day: str, month: str, short: str
) -> None:
    with speaking(language):
        assert dates.shown("2026-01-07") == dates.shown("2026-01-07T23:30:00Z") == day
        assert dates.shown("2010-05") == month
        assert dates.shown("2026-01-07", short=True) == short
        assert "2012" in dates.shown("2012")


@pytest.mark.parametrize(
    ("language", "weekday", "moment"),
    [
        ("en", "Wednesday, 7 January 2026", "Thursday, 8 January, 09:05"),
        ("es", "miércoles, 7 de enero de 2026", "jueves, 8 de enero, 09:05"),
        ("fr", "mercredi 7 janvier 2026", "jeudi 8 janvier, 09:05"),
        ("de", "Mittwoch, 7. Januar 2026", "Donnerstag, 8. Januar, 09:05"),
        ("ru", f"среда, 7 января 2026{NNBSP}г.", "четверг, 8 января, 09:05"),
        ("ar", isolated("الأربعاء، 7 يناير 2026"), isolated("الخميس، 8 يناير، 09:05")),
        ("zh", "2026年1月7日星期三", "1月8日星期四 09:05"),
    ],
)
def test_a_day_of_the_week_and_an_hour_stand_where_the_language_puts_them(
    language: str, weekday: str, moment: str
) -> None:
    with speaking(language):
        assert dates.weekday("2026-01-07") == weekday
        assert dates.moment(INSTANT, "Europe/Paris") == moment


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Wednesday, 7 January 2026"),
        ("es", "Miércoles, 7 de enero de 2026"),
        ("fr", "Mercredi 7 janvier 2026"),
        ("ru", f"Среда, 7 января 2026{NNBSP}г."),
        ("zh", "2026年1月7日星期三"),
    ],
)
def test_a_date_that_begins_a_heading_has_a_capital(language: str, heading: str) -> None:
    with speaking(language):
        assert dates.heading("2026-01-07") == heading


def test_a_period_and_a_stamp_follow_the_language() -> None:
    assert dates.weekday("2026-01-07/2026-02-01") == "7 January 2026 – 1 February 2026"
    assert dates.stamp(INSTANT) == "8 Jan 2026, 08:05"
    with speaking("de"):
        assert dates.weekday("2026-01-07/2026-02-01") == "7. Januar 2026 – 1. Februar 2026"
        assert dates.stamp(INSTANT) == "8. Jan. 2026, 08:05"


@pytest.mark.parametrize("text", ["soon", "", "2026-13-01", "2026-02-31"])
def test_what_is_no_date_stays_as_it_is(text: str) -> None:
    assert dates.shown(text) == dates.weekday(text) == text


@pytest.mark.parametrize(
    ("language", "three", "two"),
    [
        ("en", "a, b and c", "a and b"),
        ("es", "a, b y c", "a y b"),
        ("fr", "a, b et c", "a et b"),
        ("de", "a, b und c", "a und b"),
        ("ru", "a, b и c", "a и b"),
        ("ar", "a وb وc", "a وb"),
        ("zh", "a、b和c", "a和b"),
    ],
)
def test_names_are_joined_as_the_language_does(language: str, three: str, two: str) -> None:
    with speaking(language):
        assert joined(["a", "b", "c"]) == three
        assert joined(["a", "b"]) == two
        assert joined(["a"]) == "a"
        assert listed(["a", "b"]) == "a, b"
