"""Which articles are one text, printed again: whole, cut short, or with a word changed here and there."""

from collections.abc import Sequence
from itertools import combinations

_RUN = 4  # words; where two writers use the same four words in a row, they name or quote
_SAME_RUNS = 0.7  # of the shorter text's, from which on the other is the same text


def texts(worded: Sequence[Sequence[str]]) -> list[list[int]]:
    """Each different text among ``worded``, lists of words, as the places where it stands, the fullest copy first.

    The texts stand in the order of their first copies. Those without words are the same.
    """
    runs = [_runs(found) for found in worded]
    text_of = list(range(len(worded)))
    for first, second in combinations(range(len(worded)), 2):
        if text_of[first] != text_of[second] and _is_same(runs[first], runs[second]):
            joined, kept = text_of[second], text_of[first]
            text_of = [kept if text == joined else text for text in text_of]
    copies: dict[int, list[int]] = {}
    for place, text in enumerate(text_of):
        copies.setdefault(text, []).append(place)
    return [sorted(places, key=lambda place: -len(worded[place])) for places in copies.values()]


def _is_same(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> bool:
    return len(one & other) >= _SAME_RUNS * min(len(one), len(other))


def _runs(found: Sequence[str]) -> set[tuple[str, ...]]:
    """The runs of words; of fewer words than a run has, all as one."""
    return set(zip(*(found[at:] for at in range(_RUN)), strict=False)) or {tuple(found)}
