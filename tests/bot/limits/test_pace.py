"""The pace of all messages, with a clock that the test holds."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.limits.pace import Pace


def departures(pace: Pace, until: float, *, broadcast: bool = True, late: float = 0.0) -> list[float]:
    """When messages go that are always waiting, each ``late`` seconds after it might."""
    now, gone = 0.0, []
    while now < until:
        now += pace.wait(now, broadcast=broadcast) + late
        pace.take(now)
        gone.append(now)
    return gone


def most_in_a_second(gone: list[float]) -> int:
    return max(sum(start <= at < start + 1 for at in gone) for start in gone)


@pytest.mark.parametrize("late", [0.0, 0.002, 0.009, 0.03])
def test_no_second_holds_more_than_thirty(late: float) -> None:
    assert most_in_a_second(departures(Pace(28), 20, late=late)) <= 30


@pytest.mark.parametrize("late", [0.0, 0.002, 0.009])
def test_timers_that_are_a_little_late_cost_no_pace(late: float) -> None:
    assert len(departures(Pace(28), 20, late=late)) >= 0.95 * 20 * 28


def test_broadcasts_may_keep_to_a_part_of_the_pace_and_recover_no_further() -> None:
    pace = Pace(28, broadcasts=0.5)
    assert len(departures(pace, 10)) == pytest.approx(140, abs=2)
    assert len(departures(Pace(28, broadcasts=0.5), 10, broadcast=False)) == pytest.approx(280, abs=2)
    pace.refused(10.0, 3)
    assert pace.broadcast_rate(13.0) == pytest.approx(0.8 * 14)
    assert pace.broadcast_rate(1_000.0) == 14


@pytest.mark.parametrize("held_at", [2.0, 3.005, 4.31])
def test_a_tenth_of_a_second_in_which_nothing_arrives_makes_no_second_of_more_than_thirty(held_at: float) -> None:
    arrived = [
        held_at + 0.1 if held_at <= at < held_at + 0.1 else at for at in departures(Pace(28, 0.965), 10, late=0.002)
    ]
    assert most_in_a_second(arrived) <= 30


@given(st.lists(st.floats(0, 2), max_size=80))
def test_after_a_silence_messages_do_not_bunch(pauses: list[float]) -> None:
    pace, now, gone = Pace(28), 0.0, []
    for pause in pauses:
        now += pause
        now += pace.wait(now, broadcast=True)
        pace.take(now)
        gone.append(now)
    assert not gone or most_in_a_second(gone) <= 30


def test_a_refusal_closes_for_its_time_and_slows_broadcasts_by_a_fifth() -> None:
    pace = Pace(20)
    pace.refused(100.0, 3)
    assert pace.wait(100.0, broadcast=False) == pytest.approx(3)
    assert pace.broadcast_rate(103.0) == pytest.approx(16)
    pace.take(103.0)
    assert pace.wait(103.0, broadcast=False) < pace.wait(103.0, broadcast=True)


def test_refusals_of_messages_under_way_together_count_once() -> None:
    pace = Pace(20)
    for at in (100.0, 100.01, 100.02):
        pace.refused(at, 3)
    assert pace.broadcast_rate(103.0) == pytest.approx(16, rel=0.001)


def test_the_broadcasts_pace_recovers_and_never_passes_what_is_set() -> None:
    pace = Pace(20)
    pace.refused(0.0, 1)
    rates = [pace.broadcast_rate(float(now)) for now in range(1, 200, 10)]
    assert rates == sorted(rates)
    assert rates[-1] == 20


def test_the_broadcasts_pace_never_falls_to_nothing() -> None:
    pace = Pace(20)
    for hit in range(100):
        pace.refused(hit * 2.0, 1)
    assert pace.broadcast_rate(199.0) >= 1


def test_refusals_find_the_pace_that_is_taken() -> None:
    """Telegram takes 20 a second here: what is let go stays near it, and few are refused."""
    pace, taken, refusals, now = Pace(28), [0.0], 0, 0.0
    for _ in count():
        now += pace.wait(now, broadcast=True)
        if now > 120:
            break
        pace.take(now)
        if sum(at > now - 1 for at in taken[-40:]) >= 20:
            pace.refused(now, 3)
            refusals += 1
        else:
            taken.append(now)
    assert len(taken) / 120 > 15
    assert refusals < 12
