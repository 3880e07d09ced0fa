import pytest

from bot.digest import days, vocabulary

ENGLISH = vocabulary.of("en").days


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("daily", 0b1111111),
        ("Weekdays", 0b0011111),
        ("weekend", 0b1100000),
        ("Sunday", 0b1000000),
        ("mondays", 0b0000001),
        ("thurs", 0b0001000),
        ("mon,wed,fri", 0b0010101),
        ("tue-fri", 0b0011110),
        ("Fri–Mon", 0b1110001),
        ("sat,", 0b0100000),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, read: int) -> None:
    assert days.read(typed, ENGLISH) == read


@pytest.mark.parametrize(
    ("of_week", "gap"), [(0b1111111, 1), (0b0011111, 3), (0b1000000, 7), (0b0001001, 4), (0b1100000, 6)]
)
def test_the_longest_gap_is_what_a_digest_has_to_tell_of(of_week: int, gap: int) -> None:
    assert days.longest_gap(of_week) == gap


@pytest.mark.parametrize("typed", ["", "-", "sunny", "mon-", "-fri", "mon-wed-fri", "7", "monday!"])
def test_what_is_no_day_is_not_read(typed: str) -> None:
    assert days.read(typed, ENGLISH) is None


def test_days_joined_by_and_are_read_as_chinese_and_arabic_write_them() -> None:
    named = {"周一": 1, "周五": 16, "الاثنين": 1, "الجمعة": 16}
    assert days.read("周一和周五", named) == days.read("周一、周五", named) == 0b0010001
    assert days.read("周一至周五", named) == 0b0011111
    assert days.read("والجمعة", named) == 0b0010000
