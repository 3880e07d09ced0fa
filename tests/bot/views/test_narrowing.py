from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.texts import text
from bot.views import narrowing
from bot.views.screen import Screen
from storage import refining
from storage.models import Facets, Label, LabelKind
from tests.bot.views.articles import names
from tests.bot.views.test_limits import check, often

TODAY = date(2026, 3, 5)


def labels(kind: LabelKind, *sizes: tuple[str, int]) -> tuple[Label, ...]:
    return tuple(Label(number, kind, name, size) for number, (name, size) in enumerate(sizes, start=1))


FACETS = Facets(
    counted=9,
    sources=labels(LabelKind.SOURCE, ("Wire", 5), ("Coast Radio", 4)),
    labels=labels(LabelKind.CATEGORY, ("Economy", 9), ("Society", 3)),
    days=(("2026-03-04", 2), ("2026-02-20", 1), ("2025-01", 2), ("2019-05-06", 4)),
)


def offered(query: str, facets: Facets = FACETS) -> list[str]:
    return [button.text for row in narrowing.rows(facets, query, 7, TODAY) for button in row]


def test_what_would_leave_some_out_is_offered_and_what_all_have_is_not() -> None:
    assert offered("ferry") == ["Wire", "Coast Radio", "Society", "Past week", "Past month", "2019", "2026"]


def test_what_narrows_already_is_ticked_and_its_kind_is_not_offered_again() -> None:
    assert offered('ferry source:"Wire" after:2026-02-26') == ["✓ Wire", "✓ since 27 February 2026", "Society"]
    assert offered("ferry after:2018 before:2020") == ["✓ 2019", "Wire", "Coast Radio", "Society"]


def test_a_press_narrows_and_the_next_one_widens() -> None:
    wire = FACETS.sources[0]
    narrowed = narrowing.changed("ferry", "s1", wire, TODAY)
    assert narrowed == 'ferry source:"Wire"'
    assert narrowing.changed(narrowed, "x0", None, TODAY) == "ferry"
    assert narrowing.changed("ferry", "t1", wire, TODAY) == 'ferry tag:"Wire"'
    assert narrowing.changed("ferry", "d7", None, TODAY) == "ferry after:2026-02-26"
    assert narrowing.changed("ferry", "y2019", None, TODAY) == "ferry after:2018 before:2020"
    assert narrowing.changed("ferry", "e0", None, TODAY) == '"ferry"'


@pytest.mark.parametrize("change", ["", "s1", "t99", "d8", "d999999999999999", "y0", "y9999", "y999999999999999", "x5"])
def test_a_forged_press_changes_nothing(change: str) -> None:
    assert narrowing.changed("ferry", change, None, TODAY) == "ferry"


@often
@given(typed=st.text(max_size=60), named=st.lists(names, min_size=1, max_size=8))
@example(typed="ferry after:2026-13-45", named=["x"])
@example(typed="ferry after:9999-12-31", named=["x"])
@example(typed="after:0000 before:0000", named=["x"])
def test_any_query_and_any_names_give_buttons_within_the_limits(typed: str, named: list[str]) -> None:
    sizes = [(name, 1) for name in named if name.strip()]
    facets = Facets(2, labels(LabelKind.SOURCE, *sizes), labels(LabelKind.TOPIC, *sizes), (("2012", 1), ("2010-05", 1)))
    query = refining.narrowed(typed, refining.label(named[0]))
    check(Screen(text("search-ask"), tuple(narrowing.rows(facets, query, 2**39, TODAY))))
