import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.digest.linkage import ALIKE, COHERENT, groups


def matrix(size: int, alike: dict[tuple[int, int], float], otherwise: float = 0.0) -> np.ndarray:
    made = np.full((size, size), otherwise)
    for (one, other), value in alike.items():
        made[one, other] = made[other, one] = value
    return made


def blocks(sizes: tuple[int, ...], within: float, across: float) -> np.ndarray:
    block = np.repeat(np.arange(len(sizes)), sizes)
    return np.where(block[:, None] == block[None, :], within, across)


def test_nothing_makes_no_groups() -> None:
    assert groups(np.zeros((0, 0))) == []


def test_one_article_is_a_group() -> None:
    assert groups(np.ones((1, 1))) == [[0]]


def test_the_like_are_together_and_the_unlike_alone() -> None:
    assert groups(matrix(4, {(0, 2): COHERENT})) == [[0, 2], [1], [3]]


def test_two_that_are_only_as_like_as_strangers_may_be_stay_apart() -> None:
    assert groups(matrix(2, {(0, 1): ALIKE})) == [[0], [1]]


def test_likeness_is_not_handed_on_from_one_to_the_next() -> None:
    chain = {(at, at + 1): 0.4 for at in range(9)}
    assert max(map(len, groups(matrix(10, chain)))) <= 3


def test_two_close_groups_stay_apart_where_two_loose_ones_as_near_are_joined() -> None:
    close, loose = blocks((8, 8), 0.6, 0.28), blocks((8, 8), 0.36, 0.28)
    assert len(groups(close)) == 2
    assert len(groups(loose)) == 1


def test_reprints_do_not_keep_the_other_accounts_away() -> None:
    alike = blocks((3, 3), 0.98, 0.36)
    assert groups(alike) == [[0, 1, 2, 3, 4, 5]]


def test_the_matrix_is_left_as_it_was() -> None:
    alike = blocks((2, 2), 0.5, 0.1)
    before = alike.copy()
    groups(alike)
    assert np.array_equal(alike, before)


@settings(deadline=None)
@given(st.integers(2, 9), st.integers(0, 10**6))
def test_each_place_is_in_one_group_and_the_groups_do_not_hang_on_the_order(size: int, seed: int) -> None:
    drawn = np.random.default_rng(seed).uniform(0, 0.6, (size, size))
    alike = (drawn + drawn.T) / 2
    found = groups(alike)
    assert sorted(place for group in found for place in group) == list(range(size))
    turned = groups(alike[::-1, ::-1])
    assert sorted(sorted(size - 1 - place for place in group) for group in turned) == found


def test_thresholds_stand_in_the_order_that_they_mean() -> None:
    assert 0 < ALIKE < COHERENT < 1
    assert pytest.approx(0.6, abs=0.1) == ALIKE / COHERENT
