"""How much two articles tell the same thing.

1. Each term has a weight: how rare it is among the articles, up to twice as much for names and numbers. Who, where and
   how many tell one earthquake from another; what happened does not.
2. Two articles are alike by the mean of two figures: the cosine of their weighted terms, which all they say decides,
   and how much of the weight of each one's lead the other has anywhere, which a long background leaves alone.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bot.digest.terms import Standing, Terms, terms
from storage.models import Article

Likeness = NDArray[np.float32]
_Values = NDArray[np.float32]

# Rarity is that of articles and as many more as this, of which a fiftieth have the term: in a day of ten articles, a
# word that five of them have is not common yet.
_MORE_ARTICLES, _HAVING_IT = 50.0, 1.0
_POWER = 1.5  # a rare term that both have tells more than two that are half as rare
_NOTHING = 1e-9


def likeness(articles: Sequence[Article]) -> Likeness:
    """The likeness of each pair of ``articles``: a symmetric matrix, about 0 for unrelated ones and 1 for the same.

    It takes time and memory by the square of their number; the diagonal says nothing.
    """
    found = terms(articles)
    return _alike(found, weights(found))


def weights(found: Terms) -> _Values:
    """What each term tells, by its number."""
    having = np.bincount(found.text.terms, minlength=found.size)
    rarity = np.log((found.articles + _MORE_ARTICLES) / (having + _HAVING_IT))
    weighed: _Values = ((1 + found.names) * np.maximum(rarity, 0)).astype(np.float32) ** _POWER
    return weighed


def _alike(found: Terms, weight: _Values) -> Likeness:
    text, lead = found.text, found.lead
    in_text = (1 + np.log(text.times)).astype(np.float32) * weight[text.terms]
    in_text /= np.sqrt(_totals(text, in_text**2, found.articles))[text.articles]
    in_lead = weight[lead.terms]
    in_lead /= _totals(lead, in_lead, found.articles)[lead.articles]

    shared = np.bincount(text.terms, minlength=found.size) > 1  # what one article has alone makes it like no other
    rows = np.cumsum(shared) - 1
    here = shared[text.terms]
    by_term = np.zeros((int(shared.sum()), found.articles), np.float32)
    by_term[rows[text.terms[here]], text.articles[here]] = in_text[here]

    cosine = np.zeros((found.articles, found.articles), np.float32)
    coverage = np.zeros_like(cosine)
    for article, own, values in _by_article(text, in_text, shared):
        cosine[article] = values @ by_term[rows[own]]
    for article, own, values in _by_article(lead, in_lead, shared):
        coverage[article] = values @ (by_term[rows[own]] > 0)
    alike: Likeness = cosine / np.float32(2) + (coverage + coverage.T) / np.float32(4)
    return alike


def _totals(standing: Standing, values: _Values, articles: int) -> _Values:
    """The sum of the values of each article, or next to nothing."""
    return np.maximum(np.bincount(standing.articles, values, articles), _NOTHING).astype(np.float32)


def _by_article(
    standing: Standing, values: _Values, shared: NDArray[np.bool_]
) -> Iterator[tuple[int, NDArray[np.int64], _Values]]:
    """Each article that has terms which others share: its place, these terms, and their values."""
    here = shared[standing.terms]
    articles, own, values = standing.articles[here], standing.terms[here], values[here]
    starts = np.flatnonzero(np.diff(articles, prepend=-1))
    for start, end in pairwise([*starts.tolist(), len(articles)]):
        yield int(articles[start]), own[start:end], values[start:end]
