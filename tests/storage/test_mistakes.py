import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import mistakes

WORD = st.text("abcdefgxyzаеиб", max_size=9)


@pytest.mark.parametrize(
    ("word", "usually", "boldly"),
    [
        ("ox", 0, 0),
        ("war", 0, 1),
        ("ship", 1, 1),
        ("storm", 1, 2),
        ("harbour", 1, 2),
        ("sanction", 2, 2),
        ("санкции", 1, 2),
        ("2026", 0, 0),
        ("covid19", 0, 0),
        ("", 0, 0),
    ],
)
def test_longer_words_may_hold_more_mistakes_and_numbers_none(word: str, usually: int, boldly: int) -> None:
    assert mistakes.allowed(word) == usually
    assert mistakes.allowed(word, bolder=True) == boldly


@pytest.mark.parametrize(
    ("typed", "cheaper", "dearer"),
    [
        ("habrour", "harbour", "habyour"),  # letters in the wrong order
        ("harbout", "harbour", "harboum"),  # a neighbouring key
        ("санкуии", "санкции", "санкжии"),
        ("herbour", "harbour", "hxrbour"),  # a vowel for another
        ("comittee", "committee", "comitteeq"),  # one letter where there are two
        ("committtee", "committee", "commitstee"),  # one letter too many where there are two
        ("harbxur", "harbour", "zarbxur"),  # not in the first letter
    ],
)
def test_some_mistakes_are_likelier_than_others(typed: str, cheaper: str, dearer: str) -> None:
    assert mistakes.cost(typed, cheaper, 1, 10) < mistakes.cost(typed, dearer, 1, 10) - 0.05


def test_the_first_letter_is_seldom_mistaken() -> None:
    assert mistakes.cost("marbour", "harbour", 1, 10) > mistakes.cost("harmour", "harbour", 1, 10)


def test_a_word_of_many_articles_is_likelier_meant_than_a_rare_one() -> None:
    costs = [mistakes.cost("taht", "that", 1, articles) for articles in (1, 10, 1_000, 1_000_000)]
    assert costs == sorted(set(costs), reverse=True)


@given(typed=WORD, meant=WORD, articles=st.integers(1, 10**6))
def test_two_mistakes_cost_more_than_one(typed: str, meant: str, articles: int) -> None:
    assert mistakes.cost(typed, meant, 2, articles) > mistakes.cost(typed, meant, 1, articles) or typed == meant
