"""Which articles match the words of a query, and how well: arithmetic over postings; none of their texts is read."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from storage import meeting
from storage.meeting import Ids, Places
from storage.postings import BODY, DEK, LABEL, MOST, TITLE

Scores = NDArray[np.float32]

_IN_TITLE, _IN_LABEL, _IN_DEK, _IN_BODY = 8.0, 3.0, 2.0, 1.0
_PLACES = np.arange(256)
WORTH: Scores = (
    _IN_TITLE * ((_PLACES & TITLE) > 0)
    + _IN_LABEL * ((_PLACES & LABEL) > 0)
    + _IN_DEK * ((_PLACES & DEK) > 0)
    + _IN_BODY * (_PLACES & BODY) / MOST
).astype(np.float32)
ONLY_TITLE: Scores = (_IN_TITLE * ((_PLACES & TITLE) > 0)).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Alternative:
    """A word that may stand for one that was typed.

    Attributes:
        weight: 1 for the word itself, less for others.
        is_exact: Whether it is what was typed.
        is_correction: Whether it is something else than what was typed, and no form of it.
    """

    term: str
    weight: float
    places: Places
    is_exact: bool = False
    is_correction: bool = False

    @property
    def articles(self) -> int:
        """In how many articles it stands."""
        return int(self.places.size)


@dataclass(slots=True, eq=False)
class Group:
    """What was typed, with all that may stand for it.

    Attributes:
        worth: What each value of a posting's places is worth; 0 is no match.
        words: Those of the words typed that may be mistyped.
        phrases: Those of its alternatives whose words must stand side by side, which postings do not tell.
        begun: A word typed that more words begin with than are among the alternatives; mostly none.
    """

    typed: str
    alternatives: list[Alternative]
    worth: Scores = field(default_factory=lambda: WORTH)
    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    begun: str = ""
    _common: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        self._common = max((each.articles for each in self.alternatives if not each.is_exact), default=0)

    def rarity(self, alternative: Alternative, archive: int) -> float:
        """How much an alternative tells: ln(1 + archive / articles).

        What was not typed is as telling as the commonest of its kind at the most, or a rare name would always be what
        was meant.
        """
        articles = alternative.articles if alternative.is_exact else self._common
        return math.log1p(archive / max(articles, 1))

    def without_phrases(self) -> "Group":
        """It without those."""
        phrases = {" ".join(phrase) for phrase in self.phrases}
        others = [each for each in self.alternatives if not each.is_exact or each.term not in phrases]
        return Group(self.typed, others, self.worth, self.words)

    @property
    def postings(self) -> int:
        """How much there is to look through."""
        return sum(each.articles for each in self.alternatives)


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """Articles, by ascending id, and how well each matches."""

    ids: Ids
    scores: Scores

    @property
    def total(self) -> int:
        """How many they are."""
        return int(self.ids.size)

    def only(self, wanted: NDArray[np.bool_]) -> "Matches":
        """Those of them that are wanted."""
        return Matches(self.ids[wanted], self.scores[wanted])

    def without(self, others: Ids) -> "Matches":
        """Those of them that are not among some sorted ids."""
        if not others.size or not self.total:
            return self
        at = np.minimum(others.searchsorted(self.ids), others.size - 1)
        return self.only(others[at] != self.ids)


NOTHING = Matches(np.empty(0, np.int64), np.empty(0, np.float32))


def every(groups: Sequence[Group], archive: int) -> Matches:
    """The articles that match all of the groups, of so many in the archive.

    An article's score is the sum over the groups of its best alternative's: its weight, times its rarity, times what
    its places are worth. What holds all that was typed just so counts twice.
    """
    in_order = sorted(groups, key=lambda group: group.postings)
    if not in_order or not in_order[0].postings:
        return NOTHING
    found = one(in_order[0], archive)
    for group in in_order[1:]:
        if not found.total:
            break
        more = scores(group, found.ids, archive)
        found = Matches(found.ids, found.scores + more).only(more > 0)
    found.scores[exactly(groups, found.ids)] *= 2
    return found


def exactly(groups: Sequence[Group], ids: Ids) -> NDArray[np.bool_]:
    """Which of some articles (sorted ids) hold all that was typed just so."""
    all_of_it = np.ones(ids.size, np.bool_)
    for group in groups:
        one_of_them = np.zeros(ids.size, np.bool_)
        for each in group.alternatives:
            if each.is_exact and each.articles and ids.size:
                at, places = meeting.common(each.places, ids)
                one_of_them[at] |= group.worth[(places & 0xFF).astype(np.uint8)] > 0
        all_of_it &= one_of_them
    return all_of_it


def one(group: Group, archive: int) -> Matches:
    """The articles that match one group."""
    parts = [each for each in group.alternatives if each.articles]
    if not parts:
        return NOTHING
    if len(parts) == 1:
        [only] = parts
        ids, worth = (only.places >> 8).astype(np.int64), _worth(group, only, only.places, archive)
        return Matches(ids, worth).only(worth > 0)
    if span := _span(parts, group.postings):
        table = _table(group, parts, span, archive)
        ids = np.flatnonzero(table)
        return Matches(ids, table[ids])
    # Each article's best score comes last where both are sorted as one number; bits of positive floats sort as they do.
    places, worth = _together(group, parts, archive)
    keys = (places >> 8).astype(np.uint64) << np.uint64(32)
    keys |= worth.view(np.uint32)
    keys.sort()
    ids = (keys >> np.uint64(32)).astype(np.int64)
    last = np.append(ids[1:] != ids[:-1], True)
    best = keys[last].astype(np.uint32).view(np.float32)
    return Matches(ids[last], best).only(best > 0)


def any_of(groups: Sequence[Group], archive: int) -> tuple[Ids, NDArray[np.int64], Scores]:
    """The articles that match some of the groups: their ids, how many groups each matches, and its score."""
    found = [one(group, archive) for group in groups]
    ids = meeting.union([matches.ids for matches in found]) if found else NOTHING.ids
    matched, total = np.zeros(ids.size, np.int64), np.zeros(ids.size, np.float32)
    for matches in found:
        at = ids.searchsorted(matches.ids)
        matched[at] += 1
        total[at] += matches.scores
    return ids, matched, total


def scores(group: Group, ids: Ids, archive: int) -> Scores:
    """What a group is worth in each of some articles (sorted ids); 0 where it does not match."""
    best = np.zeros(ids.size, np.float32)
    small = []
    for each in group.alternatives:
        if each.articles > meeting.MUCH_SMALLER * ids.size:
            at, places = meeting.common(each.places, ids)
            best[at] = np.maximum(best[at], _worth(group, each, places, archive))
        elif each.articles:
            small.append(each)
    if span := _span(small, sum(each.articles for each in small)):
        table = _table(group, small, max(span, int(ids[-1]) + 1), archive)
        np.maximum(best, table[ids], out=best)
    elif small:
        places, worth = _together(group, small, archive)
        at, hit = meeting.owners_among(places, ids)
        np.maximum.at(best, at[hit], worth[hit])
    return best


def chosen(group: Group, article_id: int, archive: int) -> Alternative | None:
    """The alternative by which a group matches an article best; None where it does not."""
    best, highest = None, 0.0
    for each in group.alternatives:
        places = each.places
        at = int(places.searchsorted(places.dtype.type(article_id << 8))) if each.articles else 0
        if at < each.articles and (posting := int(places[at])) >> 8 == article_id:
            worth = float(group.worth[posting & 0xFF]) * each.weight * group.rarity(each, archive)
            if worth > highest:
                best, highest = each, worth
    return best


def both(first: Places, second: Places) -> Places:
    """The postings of two words as of one: in the articles and fields that hold both."""
    if first.size > second.size:
        first, second = second, first
    at, hit = meeting.positions(second, (first >> 8).astype(np.int64))
    mine, theirs = first[hit], second[at[hit]]
    fields = mine & theirs & 0xE0
    body = np.minimum(mine & BODY, theirs & BODY)
    together = (mine >> 8 << 8) | fields | body
    found: Places = together[(fields | body) > 0]
    return found


def best_first(found: Matches, count: int) -> tuple[Ids, Ids]:
    """The ids of the ``count`` best, and, of those that are as good as the last of them, all; neither is in order."""
    if found.total <= count:
        return found.ids, NOTHING.ids
    rounded = np.round(found.scores, 3)
    last = np.partition(rounded, found.total - count)[found.total - count]
    return found.ids[rounded > last], found.ids[rounded == last]


def _span(parts: Sequence[Alternative], postings: int) -> int:
    """The ids that a table of these alternatives spans; 0 where they are few, or far between."""
    if postings < meeting.MANY:
        return 0
    span = max(int(each.places[-1]) >> 8 for each in parts) + 1
    return span if span <= meeting.SPARSE * postings else 0


def _table(group: Group, parts: Sequence[Alternative], span: int, archive: int) -> Scores:
    """What the best of some alternatives is worth, for every id."""
    table = np.zeros(span, np.float32)
    for each in parts:
        ids = (each.places >> 8).astype(np.int64)
        table[ids] = np.maximum(table[ids], _worth(group, each, each.places, archive))
    return table


def _together(group: Group, parts: Sequence[Alternative], archive: int) -> tuple[Places, Scores]:
    """The postings of several alternatives, one after the other, and what each is worth."""
    places = np.concatenate([each.places for each in parts])
    factors = np.repeat(
        np.array([each.weight * group.rarity(each, archive) for each in parts], np.float32),
        [each.articles for each in parts],
    )
    return places, group.worth[(places & 0xFF).astype(np.uint8)] * factors


def _worth(group: Group, alternative: Alternative, places: Places, archive: int) -> Scores:
    found: Scores = group.worth[(places & 0xFF).astype(np.uint8)] * np.float32(
        alternative.weight * group.rarity(alternative, archive)
    )
    return found
