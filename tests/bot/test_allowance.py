from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.allowance import Allowance

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


def asked(allowance: Allowance, who: object, times: int, now: datetime) -> int:
    """How many of so many questions at one instant pass."""
    return sum(allowance.take(who, now) for _ in range(times))


def test_as_many_questions_pass_at_once_as_in_a_minute() -> None:
    assert asked(Allowance(15), "rui", 100, NOON) == 15


def test_whoever_spent_it_is_heard_again_after_half_a_minute_and_not_before() -> None:
    allowance = Allowance(15)
    asked(allowance, "rui", 16, NOON)
    assert not allowance.take("rui", NOON + timedelta(seconds=29))
    assert asked(allowance, "rui", 100, NOON + timedelta(seconds=30)) == 7


def test_it_is_told_once_each_time_that_it_is_spent() -> None:
    allowance = Allowance(2)
    asked(allowance, "rui", 3, NOON)
    assert [allowance.is_to_be_told("rui") for _ in range(3)] == [True, False, False]
    later = NOON + timedelta(minutes=1)
    assert asked(allowance, "rui", 3, later) == 2
    assert allowance.is_to_be_told("rui")


def test_nobody_is_told_anything_while_something_is_left() -> None:
    allowance = Allowance(2)
    assert not allowance.is_to_be_told("rui")
    allowance.take("rui", NOON)
    assert not allowance.is_to_be_told("rui")


def test_each_has_their_own() -> None:
    allowance = Allowance(3)
    asked(allowance, "rui", 10, NOON)
    assert asked(allowance, "noor", 10, NOON) == 3


def test_a_clock_that_is_turned_back_gives_nothing_and_takes_nothing() -> None:
    allowance = Allowance(4)
    asked(allowance, "rui", 2, NOON)
    assert asked(allowance, "rui", 10, NOON - timedelta(hours=1)) == 2


def test_those_who_asked_longest_ago_are_forgotten() -> None:
    allowance = Allowance(5)
    for number in range(60_000):
        allowance.take(number, NOON)
    assert len(allowance) == 50_000
    allowance.take("rui", NOON + timedelta(minutes=2))
    assert len(allowance) == 1


@given(st.lists(st.floats(0, 20), min_size=1, max_size=200), st.integers(1, 30))
def test_no_minute_sees_more_than_twice_the_allowance(pauses: list[float], most: int) -> None:
    allowance, now, passed = Allowance(most), NOON, []
    for pause in pauses:
        now += timedelta(seconds=pause)
        if allowance.take("rui", now):
            passed.append(now)
    for first in passed:
        assert sum(first <= at < first + timedelta(minutes=1) for at in passed) <= 2 * most
