"""Likeness, reprints and titles."""

import numpy as np
import pytest

from bot.digest import headline, reprints
from bot.digest.likeness import likeness
from bot.digest.terms import terms
from storage import words
from storage.models import Article
from tests.bot.digest.news import AMSEL, OTHERS, TOLVERN


def copies(*bodies: str) -> list[list[int]]:
    return reprints.texts([words.words(body) for body in bodies])


def best(*titles: str, bodies: tuple[str, ...] = ()) -> str:
    told = bodies or ("",) * len(titles)
    return titles[headline.best(titles, [frozenset(words.words(body)) for body in told])]


def test_likeness_is_symmetric_and_about_0_to_1() -> None:
    alike = likeness([*AMSEL, *TOLVERN, *OTHERS])
    assert np.allclose(alike, alike.T)
    assert alike.min() >= 0
    assert alike.max() <= 1.001


def test_who_and_where_tell_more_than_what() -> None:
    _, again, tolvern = likeness([AMSEL[0], AMSEL[1], TOLVERN[0]])[0]
    assert again > 1.5 * tolvern


def test_a_long_background_hides_nothing() -> None:
    background = " ".join(f"Long ago the chronicle of year{at} told of mills and weirs." for at in range(60))
    longer = Article(title=AMSEL[1].title, body=f"{AMSEL[1].body}\n\n{background}")
    alike = likeness([AMSEL[0], longer, *OTHERS])[0]
    assert alike[1] > 3 * max(alike[2:])


def test_articles_without_words_are_like_nothing() -> None:
    assert not likeness([Article(title="…", body=""), Article(title="!", body="?"), AMSEL[0]])[:2].any()
    assert likeness([]).shape == (0, 0)


def test_names_and_numbers_are_told_from_other_words() -> None:
    found = terms([Article(title="The mayor", body="Later the mayor met Ines Duarte and 400 others; the mayor left.")])
    names = dict(zip(found.stems, found.names.tolist(), strict=True))
    assert names["duart"] == names["400"] == 1
    assert names["mayor"] == 0


def test_words_that_say_nothing_in_their_language_are_no_terms() -> None:
    found = terms(
        [Article(title="Das Wasser", body="Das Wasser ist auf dem Markt und in den Kellern, sagt die Stadt nicht.")]
    )
    assert not {"das", "ist", "auf", "dem", "und", "den", "die", "nicht"} & set(found.stems)


def test_the_same_words_are_one_text_whatever_the_punctuation() -> None:
    assert copies("The ferry sails again from Monday on.", "“The FERRY sails again from Monday on”") == [[0, 1]]


def test_a_text_cut_short_is_the_same_and_stands_behind_the_whole() -> None:
    whole = AMSEL[0].body
    assert copies(whole[:120], TOLVERN[0].body, whole) == [[2, 0], [1]]


def test_another_account_of_the_same_is_another_text() -> None:
    assert copies(*(one.body for one in AMSEL)) == [[0], [1], [2]]


def test_a_word_changed_here_and_there_makes_no_other_text() -> None:
    whole = " ".join(one.body for one in AMSEL)
    assert copies(whole, whole.replace("Tuesday", "yesterday").replace("dawn", "daybreak")) == [[0, 1]]


@pytest.mark.parametrize(
    "worse",
    [
        "Will the ferry ever sail again?",
        "Ferry sails again after a winter of…",
        "FERRY SAILS AGAIN",
        "Watch: ferry sails again",
        "Ferry",
        "word " * 30,
    ],
)
def test_a_plain_title_is_better_than_one_with_a_flaw(worse: str) -> None:
    assert best(worse, "Ferry sails again") == "Ferry sails again"


def test_a_title_that_the_others_bear_out_is_better() -> None:
    bodies = ("The ferry sails.", "The ferry of Amsel sails again.", "The ferry of Amsel sails after repairs.")
    assert best("A happy ending for all", "Ferry of Amsel sails again", "Old boat, new paint", bodies=bodies) == (
        "Ferry of Amsel sails again"
    )


def test_of_equal_titles_the_first_is_taken() -> None:
    assert headline.best(["One of two titles", "Two of two titles"], [frozenset(), frozenset()]) == 0
