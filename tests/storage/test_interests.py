import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import interests
from storage.interests import MOST, Interest, Of


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("harbour", "harbour"),
        ("tag:energy", 'tag:"energy"'),
        ("tag:#energy -source:wire", 'tag:"energy" -source:"wire"'),
        ("“green energy” -„old coal“", '"green energy" -"old coal"'),
        ("multi-polar", '"multi-polar"'),
        ("a story about the harbour", "story harbour"),
        ("without football except chess no tennis", "-football -chess -tennis"),
        ("harbour Harbour -HARBOUR", "-HARBOUR"),  # the last word counts
        ("tag:energy -tag:Energy", '-tag:"Energy"'),
        ("北京 São", "北京 São"),
        ('"..." - tag: !!', ""),
    ],
)
def test_interests_are_read_and_kept_in_one_spelling(typed: str, kept: str) -> None:
    assert str(interests.read(typed)) == kept


def test_what_narrows_only_searches_is_told() -> None:
    read = interests.read("harbour title:storm after:2026")
    assert (str(read), read.elsewhere) == ("harbour", ("storm", "2026"))


def test_a_name_with_quotes_in_it_is_kept_whole() -> None:
    name = interests.unquoted('The “Red” Line, "Blue" «Green»')
    assert interests.read(f'tag:"{name}"').each == (Interest(Of.TAG, "The Red Line, Blue Green"),)


def test_so_many_count_and_no_more() -> None:
    assert len(interests.read(" ".join(f"w{n}" for n in range(100))).each) == MOST


def test_an_interest_takes_the_place_of_another_in_the_same() -> None:
    of = interests.read("harbour -chess").with_(Interest(Of.WORDS, "Chess"))
    assert str(of) == "harbour Chess"
    assert str(of.without(Interest(Of.WORDS, "HARBOUR"))) == "Chess"


@given(st.text(max_size=300))
def test_what_is_kept_is_read_as_it_was(typed: str) -> None:
    of = interests.read(typed)
    assert interests.read(str(of)) == of
