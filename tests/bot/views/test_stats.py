"""/stats in words, and what its picture shows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.charts import Bars, Columns, Steps
from bot.views import stats
from bot.views.screen import units
from storage.models import History, Label, LabelKind, Shares, Timeline

NOTHING = {"articles": 0, "first": None, "last": None, "loads": 0, "subscriptions": 0, "paused": 0}
NOTHING |= {"queued": 0, "sent": 0, "failed": 0, "late": 0, "perhaps_twice": 0}
DAYS = Timeline(date(2026, 1, 1), 1, (3, 0, 12, 4, 0, 1, 2))


def share(kind: LabelKind, *names: str) -> Shares:
    return Shares(kind, tuple(Label(place, kind, name, 90 - place) for place, name in enumerate(names)))


def history(**changed: object) -> History:
    whole = {
        "articles": DAYS,
        "shares": (share(LabelKind.CATEGORY, "Economy", "文化"), share(LabelKind.SOURCE, "Wire")),
        "subscriptions": Timeline(date(2026, 1, 1), 1, (1, 1, 2, 2, 5, 5, 4)),
        "sent": Timeline(date(2026, 1, 1), 1, (1, 1, 2, 2, 5, 4, 4)),
        "failed": Timeline(date(2026, 1, 1), 1, (0, 0, 0, 0, 0, 1, 0)),
    }
    return History(**(whole | changed))  # type: ignore[arg-type]


NONE = History(articles=None, shares=(), subscriptions=None, sent=None, failed=None)


def test_an_empty_archive_is_said_to_be_empty() -> None:
    said = stats.numbers(NOTHING, {}).text
    assert "Articles: 0" in said
    assert "From" not in said
    assert said.endswith("so there is nothing to draw.")


def test_the_numbers_are_said_as_people_write_them() -> None:
    said = stats.numbers(NOTHING | {"articles": 1204, "first": "2010-05", "last": "2026-01-07"}, {"asked": 2}).text
    assert "Articles: 1,204" in said
    assert "From May 2010 to 7 January 2026" in said
    assert "nothing to draw" not in said


def test_the_picture_has_a_panel_for_each_thing_there_is() -> None:
    assert [type(panel) for panel in stats.picture(history())] == [Columns, Bars, Bars, Steps, Columns]
    assert [type(panel) for panel in stats.picture(history(subscriptions=None, sent=None, failed=None, shares=()))] == [
        Columns
    ]
    assert stats.picture(NONE) == []


def test_a_name_that_cannot_be_drawn_leads_to_the_caption() -> None:
    bars = stats.picture(history())[1]
    assert isinstance(bars, Bars)
    assert [(bar.name.words, bar.name.instead) for bar in bars.bars] == [
        ("Economy", "No. 1 below"),
        ("文化", "No. 2 below"),
    ]


def test_the_caption_says_what_the_picture_shows() -> None:
    assert stats.caption(history()).splitlines() == [
        "<b>Articles a day</b>, 1 January 2026 to 7 January 2026: 22 in all, the most on 3 January 2026 (12).",
        "<b>Categories</b>: 1. Economy (90), 2. 文化 (89).",
        "<b>Sources</b>: 1. Wire (90).",
        "<b>Subscriptions</b>: 1 on 1 January 2026, 4 now.",
        "<b>Messages</b> since 1 January 2026: 19 sent, 1 failed.",
    ]


def test_weeks_are_said_to_be_weeks() -> None:
    weeks = history(articles=Timeline(date(2025, 1, 1), 7, (1,) * 60))
    assert "Articles a week" in stats.caption(weeks)
    assert stats.picture(weeks)[0].title.words == "Articles a week"


@given(st.lists(st.text(min_size=1, max_size=90), min_size=1, max_size=6))
def test_a_caption_never_passes_telegrams_limit(names: list[str]) -> None:
    shares = (share(LabelKind.CATEGORY, *names), share(LabelKind.SOURCE, *names))
    assert units(stats.caption(history(shares=shares))) <= stats.MOST_CAPTION


@pytest.mark.parametrize(
    ("most", "levels"),
    [
        (0, []),
        (1, [1]),
        (3, [1, 2, 3]),
        (4, [1, 2, 3, 4]),
        (5, [2, 4]),
        (12, [5, 10]),
        (123, [50, 100]),
        (1_000_000, [500_000, 1_000_000]),
    ],
)
def test_levels_are_round_numbers(most: int, levels: list[int]) -> None:
    assert stats.levels(most) == levels


@given(st.integers(1, 10**9))
def test_there_are_one_to_four_levels_up_to_the_most(most: int) -> None:
    levels = stats.levels(most)
    assert 1 <= len(levels) <= 4
    assert levels[-1] <= most
