from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import refining
from storage.query import parse


@pytest.mark.parametrize(
    ("typed", "exact"),
    [
        ("venezula oil", '"venezula" "oil"'),
        ('ferry -boat "new pier"', '"ferry" -"boat" "new pier"'),
        ("ferry OR boat", '"ferry" OR "boat"'),
        ("multi-polar (a | b)", '"multi-polar" ("a" | "b")'),
        ("tag:Energy strom after:7 January 2026 title:pier", 'tag:Energy "strom" after:7 January 2026 title:pier'),
        ("… !", "… !"),
    ],
)
def test_words_are_taken_exactly_as_typed_and_the_rest_is_left(typed: str, exact: str) -> None:
    assert refining.exactly(typed) == exact


def test_a_query_is_narrowed_and_widened_again() -> None:
    by_source = refining.narrowed("ferry", refining.source('Coast "FM" Radio'))
    assert by_source == 'ferry source:"Coast FM Radio"'
    both = refining.narrowed(by_source, refining.after(date(2026, 1, 31)))
    assert refining.parts(both) == ("ferry", ('source:"Coast FM Radio"', "after:2026-01-31"))
    assert refining.narrowed(both, refining.source("Coast FM Radio")) == "ferry after:2026-01-31"
    assert refining.without(both, 1) == by_source
    assert refining.without(both, 7) == both


def test_of_two_periods_or_sources_the_later_counts() -> None:
    query = refining.narrowed("ferry after:2026-01-31", refining.in_year(2024))
    assert query == "ferry after:2023 before:2025"
    parsed = parse(query, lambda typed: (f"{typed}-01-01", f"{typed}-12-31"))
    assert (parsed.first_day, parsed.last_day) == ("2024-01-01", "2024-12-31")
    assert refining.narrowed('x source:"A"', refining.source("B")) == 'x source:"B"'


@given(typed=st.text(max_size=80), name=st.text(max_size=30))
def test_whatever_was_typed_is_there_again(typed: str, name: str) -> None:
    words, _ = refining.parts(typed)
    once = refining.narrowed(typed, refining.in_year(2024))
    assert refining.parts(once)[1][-1] == refining.in_year(2024)
    assert refining.parts(refining.narrowed(once, refining.in_year(2024)))[0].strip() == words.strip()
    refining.exactly(refining.narrowed(typed, refining.label(name)))
