import pytest

from bot.digest import days


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
    assert days.read(typed) == read


@pytest.mark.parametrize(
    ("of_week", "gap"), [(0b1111111, 1), (0b0011111, 3), (0b1000000, 7), (0b0001001, 4), (0b1100000, 6)]
)
def test_the_longest_gap_is_what_a_digest_has_to_tell_of(of_week: int, gap: int) -> None:
    assert days.longest_gap(of_week) == gap


@pytest.mark.parametrize("typed", ["", "-", "sunny", "mon-", "-fri", "mon-wed-fri", "7", "monday!"])
def test_what_is_no_day_is_not_read(typed: str) -> None:
    assert days.read(typed) is None
