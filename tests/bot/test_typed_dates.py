from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.texts import speaking
from bot.typed_dates import read_day, read_period, read_span
from tests.bot.languages import only, with_texts

THURSDAY = datetime(2026, 3, 5, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    "typed",
    ["7/1/2026", "07.01.2026", "7-1-2026", "2026/1/7", "2026-01-07", "2026.1.7", "7/1/26", "7/1", "7 January", "Jan 7"],
)
def test_the_seventh_of_january_may_be_written_in_many_ways(typed: str) -> None:
    assert read_day(typed, THURSDAY) == date(2026, 1, 7)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("thursday", date(2026, 3, 5)),
        ("last thursday", date(2026, 2, 26)),
        ("Monday", date(2026, 3, 2)),
        ("on tues", date(2026, 3, 3)),
        ("last friday", date(2026, 2, 27)),
        ("fri", date(2026, 2, 27)),
        ("yesterday", date(2026, 3, 4)),
        ("31/12", date(2025, 12, 31)),
    ],
)
def test_a_weekday_is_the_last_such_day(typed: str, day: date) -> None:
    assert read_day(typed, THURSDAY) == day


@pytest.mark.parametrize("typed", ["glorp", "2026-02-31", "31/2/2026", "7/13/2026", "?!", "monday " * 20, "last"])
def test_what_names_no_day_is_none(typed: str) -> None:
    assert read_day(typed, THURSDAY) is None


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("march 2025", "2025-03-01", "2025-03-31"),
        ("October", "2025-10-01", "2025-10-31"),
        ("7.1.2026", "2026-01-07", "2026-01-07"),
        ("yesterday", "2026-03-04", "2026-03-04"),
    ],
)
def test_a_year_or_a_month_is_all_its_days(typed: str, first: str, last: str) -> None:
    assert read_period(typed, THURSDAY) == (first, last)


@pytest.mark.parametrize("typed", ["", "2026-13", "soon", "0001", "99999", "x" * 10_000])
def test_what_names_no_period_is_none(typed: str) -> None:
    assert read_period(typed, THURSDAY) is None


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("es", "ayer", date(2026, 3, 4)),
        ("es", "7 de enero", date(2026, 1, 7)),
        ("fr", "avant-hier", date(2026, 3, 3)),
        ("de", "7. Januar", date(2026, 1, 7)),
        ("de", "vor 3 Tagen", date(2026, 3, 2)),
        ("ru", "вчера", date(2026, 3, 4)),
        ("ar", "٧/١/٢٠٢٦", date(2026, 1, 7)),
        ("ar", "أمس", date(2026, 3, 4)),
        ("zh", "昨天", date(2026, 3, 4)),
        ("zh", "1月7日", date(2026, 1, 7)),
        ("zh", "2026年1月7日", date(2026, 1, 7)),
        ("de", "yesterday", date(2026, 3, 4)),
    ],
)
def test_a_day_may_be_written_in_the_language_spoken_or_in_english(language: str, typed: str, day: date) -> None:
    assert read_day(typed, THURSDAY, (language,)) == day


def test_a_weekday_may_be_named_as_the_words_of_the_language_have_it(tmp_path: Path) -> None:
    with only(tmp_path, es=with_texts(words_monday="lunes", words_around="el")), speaking("es"):
        assert read_day("el lunes", THURSDAY) == read_day("Lunes", THURSDAY) == date(2026, 3, 2)
        assert read_day("el gato", THURSDAY) is None


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [("es", "marzo de 2025", "2025-03-01"), ("de", "März", "2026-03-01"), ("zh", "2025年3月", "2025-03-01")],
)
def test_a_month_may_be_written_in_the_language_spoken(language: str, typed: str, first: str) -> None:
    read = read_period(typed, THURSDAY, (language,))
    assert read is not None
    assert read[0] == first


@pytest.mark.parametrize(
    ("language", "typed", "span"),
    [
        ("en", "january to february", ("2026-01-01", "2026-02-28")),
        ("en", "7.1.2026 – 9.1.2026", ("2026-01-07", "2026-01-09")),
        ("en", "2024/02", ("2024-02-01", "2024-02-29")),
        ("es", "enero a febrero", ("2026-01-01", "2026-02-28")),
        ("fr", "janvier à février", ("2026-01-01", "2026-02-28")),
        ("de", "Januar bis Februar", ("2026-01-01", "2026-02-28")),
        ("ru", "январь по февраль", ("2026-01-01", "2026-02-28")),
        ("ar", "يناير إلى فبراير", ("2026-01-01", "2026-02-28")),
        ("zh", "1月到2月", ("2026-01-01", "2026-02-28")),
        ("zh", "2025年", ("2025-01-01", "2025-12-31")),
        ("zh", "2024年至2025年", ("2024-01-01", "2025-12-31")),
    ],
)
def test_a_span_is_read_from_its_first_day_to_its_last(language: str, typed: str, span: tuple[str, str]) -> None:
    with speaking(language):
        assert read_span(typed, THURSDAY) == span


@pytest.mark.parametrize("typed", ["may to march", "to march", "march to", "march to nowhere"])
def test_what_runs_backwards_or_has_one_end_is_no_span(typed: str) -> None:
    assert read_span(typed, datetime(2026, 12, 31, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("es", "el lunes pasado"),
        ("es", "el lunes"),
        ("fr", "lundi dernier"),
        ("fr", "le lundi"),
        ("de", "letzten Montag"),
        ("ru", "в прошлый понедельник"),
    ],
)
def test_the_last_monday_is_said_in_the_language_spoken(language: str, typed: str) -> None:
    with speaking(language):
        assert read_day(typed, THURSDAY) == date(2026, 3, 2)
