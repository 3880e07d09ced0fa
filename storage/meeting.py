"""What sorted lists have in common: ids and postings looked up in each other, by search or by a table of all ids."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

# Postings of all segments of one word: ids << 8 | places, sorted; 64 bits wide where ids need it.
Places = NDArray[np.unsignedinteger[Any]]
Ids = NDArray[np.int64]

MUCH_SMALLER = 8  # times, from which on looking each article up is quicker than going through a list
# Postings from which on a table with a place for every id is quicker than sorted lists, where it is not mostly empty.
MANY, SPARSE = 50_000, 16


def union(lists: Sequence[Ids]) -> Ids:
    """The ids of all the lists, sorted, each once."""
    most, total = max((int(ids[-1]) for ids in lists if ids.size), default=0), sum(ids.size for ids in lists)
    if total < MANY or most > SPARSE * total:
        return np.unique(np.concatenate(lists))
    held = np.zeros(most + 1, np.bool_)
    for ids in lists:
        held[ids] = True
    return np.flatnonzero(held)


def positions(places: Places, ids: Ids) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Where each of some articles stands among postings, and whether it is there."""
    at = places.searchsorted((ids << 8).astype(places.dtype))
    np.minimum(at, places.size - 1, out=at)
    return at, (places[at] >> 8).astype(np.int64) == ids


def owners_among(places: Places, ids: Ids) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Where the article of each posting stands among some articles, and whether it is there."""
    owners = (places >> 8).astype(np.int64)
    at = ids.searchsorted(owners)
    np.minimum(at, ids.size - 1, out=at)
    return at, ids[at] == owners


def common(places: Places, ids: Ids) -> tuple[NDArray[np.intp], Places]:
    """Which of some articles one word's postings hold, by their places among them, and those postings."""
    if places.size > MUCH_SMALLER * ids.size:
        there, hit = positions(places, ids)
        return np.flatnonzero(hit), places[there[hit]]
    span = max(int(places[-1]) >> 8, int(ids[-1])) + 1
    if places.size >= MANY and span <= SPARSE * places.size:
        posting_of = np.zeros(span, places.dtype)
        posting_of[places >> 8] = places
        here = posting_of[ids]
        at = np.flatnonzero(here)
        return at, here[at]
    at, hit = owners_among(places, ids)
    return at[hit], places[hit]
