from datetime import UTC, datetime, timedelta

from bot.recent import Recent

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)


def test_a_value_counts_until_its_time_is_over() -> None:
    recent: Recent[str] = Recent(timedelta(minutes=5))
    recent.note(1, "noted", NOON)
    assert recent.get(1, NOON + timedelta(minutes=4, seconds=59)) == "noted"
    assert recent.get(1, NOON + timedelta(minutes=5)) is None
    assert recent.get(2, NOON) is None


def test_a_dropped_value_counts_no_more() -> None:
    recent: Recent[str] = Recent(timedelta(minutes=5))
    recent.note(1, "noted", NOON)
    recent.drop(1)
    assert recent.get(1, NOON) is None
    recent.drop(1)


def test_the_one_noted_longest_ago_makes_room() -> None:
    recent: Recent[bool] = Recent(timedelta(minutes=5), most=2)
    for chat in (1, 2, 1, 3):
        recent.note(chat, True, NOON)
    assert [recent.get(chat, NOON) for chat in (1, 2, 3)] == [True, None, True]
    assert len(recent) == 2
