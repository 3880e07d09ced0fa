"""Which of many names was meant, where none is spelt so: one that begins so, or one that is near.

A name is compared whole, and word by word: "diesen" is a word of "Glenn Diesen", "rascism" nearly a part of
"Ethnic Cleansing, Racism, Zionism". Words forgive one edit from four letters on and two from eight.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, JaroWinkler

from storage import words

# Scores of 100. A name is taken for what was meant from CLEAR on, where no other comes within LEAD of it.
GOOD_ENOUGH = 74.0
CLEAR = 84.0
LEAD = 6.0

_JOINED = 99.0  # the same letters, other spaces: "warcrimes"
_BEGUN = 96.0
_NEAR = 91.0
# What fewer letters than this begin or equal says little.
_FEW_LETTERS, _TOO_FEW = 3, 16.0

# How near two whole names are; with prefixes this put the right one of 5,138 first in 95 % of typos.
_WHOLE: tuple[tuple[Callable[..., float], float], ...] = (
    (fuzz.token_sort_ratio, 1.0),
    (JaroWinkler.normalized_similarity, 95.0),
)


@dataclass(frozen=True, slots=True)
class _Fit:
    """How a typed word may fit a word of a name, and what that is worth where the words typed are the whole name, a
    part of it between commas, or some of its words."""

    whole: float
    part: float
    some: float


_SAME = _Fit(97, 96, 94)
_STARTS = _Fit(96, 94, 92)
_TYPO = _Fit(_NEAR, 88, 85)
_FITS = (_SAME, _STARTS, _TYPO)  # the best first


def scores(wanted: str, names: Sequence[tuple[str, str]]) -> dict[int, float]:
    """How near each of ``names`` (its key and itself) is to the key ``wanted``, by its place among them.

    Only those from ``GOOD_ENOUGH`` on are there.
    """
    keys = [key for key, _ in names]
    found: dict[int, float] = {}
    for place, score in [*_whole(wanted, keys), *_by_words(wanted, names, keys)]:
        found[place] = max(score, found.get(place, score))
    return found


def _whole(wanted: str, keys: Sequence[str]) -> Iterator[tuple[int, float]]:
    for scorer, weight in _WHOLE if len(wanted) >= _FEW_LETTERS else ():
        matches = process.extract(wanted, keys, scorer=scorer, score_cutoff=GOOD_ENOUGH / weight, limit=None)
        yield from ((place, min(score * weight, _NEAR)) for _, score, place in matches)
    joined = wanted.replace(" ", "")
    for place, key in enumerate(keys):
        if key.startswith(wanted):
            yield place, _worth(_BEGUN, wanted)
        elif key.replace(" ", "") == joined:
            yield place, _JOINED


def _by_words(wanted: str, names: Sequence[tuple[str, str]], keys: Sequence[str]) -> Iterator[tuple[int, float]]:
    """The names that have a word for each one typed."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        for word in key.split():
            places[word].append(place)
    vocabulary = list(places)
    typed = wanted.split()
    worst: dict[int, int] | None = None
    for number, one in enumerate(typed, start=1):
        here: dict[int, int] = {}
        for word, rank in _fitting(one, vocabulary, begun=number == len(typed)):
            for place in places[word]:
                here[place] = min(rank, here.get(place, rank))
        worst = here if worst is None else {place: max(worst[place], here[place]) for place in worst.keys() & here}
    for place, rank in (worst or {}).items():
        yield place, _worth(_of(_FITS[rank], typed, *names[place]), wanted)


def _fitting(typed: str, vocabulary: Sequence[str], *, begun: bool) -> Iterator[tuple[str, int]]:
    """The words that ``typed`` may be, each with the rank of its fit; where it is ``begun``, those that it begins."""
    if begun:
        yield from ((word, 0 if word == typed else 1) for word in vocabulary if word.startswith(typed))
    matches: list[tuple[str, Any, int]] = process.extract(
        typed, vocabulary, scorer=OSA.distance, score_cutoff=_edits(typed), limit=None
    )
    yield from ((word, 2 if distance else 0) for word, distance, _ in matches)


def _of(fit: _Fit, typed: Sequence[str], key: str, name: str) -> float:
    if len(typed) == len(key.split()):
        return fit.whole
    if "," in name:
        wanted, most = " ".join(typed), sum(map(_edits, typed))
        if any(OSA.distance(wanted, words.key(part)) <= most for part in name.split(",")):
            return fit.part
    return fit.some


def _edits(word: str) -> int:
    """How many edits a word forgives."""
    return (len(word) >= 4) + (len(word) >= 8)


def _worth(score: float, wanted: str) -> float:
    return score if len(wanted) >= _FEW_LETTERS else score - _TOO_FEW
