"""Likeness to groups: clustering that asks how close two groups are beside how close each is in itself.

Average linkage joins two groups where the mean likeness across them is high enough. But what is high depends on the
story: the reports of one boxing match are as like those of another as two columns on one election are to each other. So
the mean across is divided by the geometric mean of the means within: groups that are each of one mind and differ stay
apart, loose ones are joined. This is relative closeness (Karypis, Han and Kumar, "Chameleon", IEEE Computer 32, 1999).
From the mean across goes what chance may have added: much for two single articles, little where there are many pairs.
"""

import numpy as np
from numpy.typing import NDArray

# These were measured on posts of one trade's journal, which nobody has labelled (benchmarks/stories.py --calibrate).
# Of 200 of them, the most like one that is of another year, and so tells something else, is alike by ALIKE in the mean.
# The halves of one post, which tell the same in other words, are alike by COHERENT in the median. CHANCE is 1.65 times
# the standard deviation among posts of different years: by so much one pair may seem more alike than it is (95 %).
ALIKE = 0.19
COHERENT = 0.32
CHANCE = 0.05
_CLOSE = ALIKE / COHERENT
_PRIOR = 3  # pairs: a group's own closeness is taken for COHERENT, and this often, before its own pairs count
_COPY = 2 * COHERENT  # a reprint says no more about how close a story is in itself than an account that agrees


def groups(alike: NDArray[np.floating]) -> list[list[int]]:
    """The groups of a symmetric matrix of likeness: places, ascending in each group and by the first of each."""
    size = len(alike)
    members = [[place] for place in range(size)]
    linkage = _Linkage(np.minimum(alike, _COPY).astype(np.float64))
    while size > 1 and (pair := linkage.closest()):
        kept, gone = pair
        linkage.join(kept, gone)
        members[kept] += members[gone]
        members[gone] = []
    return sorted(sorted(group) for group in members if group)


class _Linkage:
    """Groups while they are joined; a group goes by the place of one of its members.

    Attributes:
        closeness: Of each pair of groups.
        best: The group that is closest to each.
    """

    def __init__(self, alike: NDArray[np.float64]) -> None:
        size = len(alike)
        np.fill_diagonal(alike, -np.inf)
        self._mean = alike
        self._sizes = np.ones(size)
        self._within = np.zeros(size)
        self._scale = np.full(size, COHERENT**-0.5)
        self.closeness = (alike - CHANCE) / COHERENT
        self.best = self.closeness.argmax(axis=1) if size else np.empty(0, np.intp)
        self._highest = self.closeness.max(axis=1, initial=-np.inf)

    def closest(self) -> tuple[int, int] | None:
        """The two groups that are closest; None where none are close enough."""
        one = int(self._highest.argmax())
        return (one, int(self.best[one])) if self._highest[one] >= _CLOSE else None

    def join(self, kept: int, gone: int) -> None:
        """Let one group take in another."""
        mean, sizes = self._mean, self._sizes
        self._within[kept] += self._within[gone] + mean[kept, gone] * sizes[kept] * sizes[gone]
        merged = (sizes[kept] * mean[kept] + sizes[gone] * mean[gone]) / (sizes[kept] + sizes[gone])
        merged[[kept, gone]] = -np.inf
        sizes[kept] += sizes[gone]
        mean[kept], mean[:, kept] = merged, merged
        mean[gone], mean[:, gone] = -np.inf, -np.inf
        self._rescale(kept)
        self.closeness[gone], self.closeness[:, gone] = -np.inf, -np.inf
        self._look_again(kept, gone)

    def _rescale(self, group: int) -> None:
        """Work out how close a group is in itself, and so to the others."""
        pairs = self._sizes[group] * (self._sizes[group] - 1) / 2
        own = (self._within[group] + _PRIOR * COHERENT) / (pairs + _PRIOR)
        self._scale[group] = max(own, 1e-9) ** -0.5
        by_chance = CHANCE / np.sqrt(self._sizes[group] * self._sizes)
        row = (self._mean[group] - by_chance) * self._scale[group] * self._scale
        self.closeness[group], self.closeness[:, group] = row, row

    def _look_again(self, kept: int, gone: int) -> None:
        """Find the closest of each group anew, where it may be another now."""
        self._highest[gone] = -np.inf
        lost = (self.best == kept) | (self.best == gone)
        lost[[kept, gone]] = True
        rows = np.flatnonzero(lost)
        self.best[rows] = self.closeness[rows].argmax(axis=1)
        self._highest[rows] = self.closeness[rows, self.best[rows]]
        closer = self.closeness[:, kept] > self._highest
        self.best[closer] = kept
        self._highest[closer] = self.closeness[closer, kept]
