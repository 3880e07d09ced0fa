"""One search: from what is wanted to what was found, the best first."""

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from storage import articles, filters, labels, matching, words
from storage.filters import Filter
from storage.index_reader import IndexReader
from storage.matching import NOTHING, ONLY_TITLE, Group, Matches
from storage.meeting import Ids
from storage.query import Query
from storage.understanding import Understanding, Wanted

MOST_WORDS = 10
ENOUGH = 10  # exact matches from which on nothing is corrected
FEW = 3  # matches below which corrected words are inflected, too
BUDGET = 0.15  # seconds after which the best so far is shown
_MOST_SORTED = 1_000  # equally good articles that are sorted by their days one by one
_NEWEST_LOOKED_AT = 50_000
_ROWS = 2_000
_MOST_COMPLETED_FROM = 20  # articles that are read for the words that a beginning may mean
_MOST_LOOKED_UP = 40  # words of a long text
_DAYS = "SELECT id, day FROM articles WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Tier:
    """Matches that are as good as each other in kind, and the groups that they match."""

    matches: Matches
    groups: Sequence[Group]
    is_corrected: bool


class Retrieval:
    """One search, within one transaction."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        reader: IndexReader,
        understanding: Understanding,
        query: Query,
        named: Sequence[filters.Labelled],
    ) -> None:
        self.left_out: tuple[str, ...] = ()
        self._connection = connection
        self._reader = reader
        self._understanding = understanding
        self._query = query
        self._filter = Filter(connection, reader, query, named)
        self._deadline = time.monotonic() + BUDGET

    def tiers(self) -> list[Tier]:
        """What was found: exact matches, then corrected ones, or else what has fewer words."""
        groups = self._understanding.plain(self._wanted())
        if not groups:
            return [Tier(self._filter.all(), (), is_corrected=False)] if self._filter.restricts else []
        tiers, wider = self._with_all(groups)
        if tiers:
            return tiers
        # A phrase that stands nowhere is left out first: its words alone may stand where the others do not.
        standing = [at for at, group in enumerate(wider) if not group.phrases or self._find([group]).total]
        if len(standing) == len(groups):
            return self._fewer(groups, wider)
        left = [groups[at] for at in standing]
        tiers, wider = self._with_all(left)
        tiers = tiers or self._fewer(left, wider)
        nowhere = tuple(group.typed for at, group in enumerate(groups) if at not in standing)
        self.left_out = (*nowhere, *self.left_out) if tiers else ()
        return tiers

    def _with_all(self, groups: Sequence[Group]) -> tuple[list[Tier], Sequence[Group]]:
        """What has all the words, and how they were understood at last."""
        exact = self._find(groups)
        if exact.total < ENOUGH and any(group.begun for group in groups):
            groups = self._completed(groups)
            exact = self._find(groups)
        tiers = [Tier(exact, groups, is_corrected=False)]
        wider = groups
        if exact.total < ENOUGH:
            more, wider = self._corrected(groups, exact)
            tiers += more
        return [tier for tier in tiers if tier.matches.total], wider

    def _corrected(self, groups: Sequence[Group], exact: Matches) -> tuple[list[Tier], Sequence[Group]]:
        """What has all the words, some of them corrected, beside what has them as they are."""
        wider = groups
        for bolder in (False,) if exact.total else (False, True):
            if bolder and self._is_late():
                break
            wider = self._understanding.corrected(groups, bolder=bolder)
            found = self._find(wider) if wider is not groups else NOTHING
            if found.total:
                tier = Tier(found.without(exact.ids), wider, is_corrected=True)
                return [tier, *([self._inflected(wider, found)] if found.total < FEW else [])], wider
        return [], wider

    def _inflected(self, groups: Sequence[Group], found: Matches) -> Tier:
        """What has inflections of the corrected words, beside what was found."""
        inflected = self._understanding.inflected(groups)
        return Tier(self._find(inflected).without(found.ids), inflected, is_corrected=True)

    def _completed(self, groups: Sequence[Group]) -> Sequence[Group]:
        """The groups, the word that was begun completed by what stands in the articles that hold all the others."""
        others = self._find([group for group in groups if not group.begun])
        if not 0 < others.total <= _MOST_COMPLETED_FROM:
            return groups
        found = articles.by_ids_now(self._connection, others.ids.tolist()).values()
        texts = [text for each in found for text in (each.title, each.dek or "", each.body)]
        texts += [name for each in found for _, name in labels.of_article(each)]
        return [self._understanding.completed(group, texts) if group.begun else group for group in groups]

    def in_order(self, tiers: Sequence[Tier], likely: int) -> Iterator[int]:
        """The ids of all that was found, the best first; of equals the newer. ``likely`` so many are asked for."""
        for tier in tiers:
            rest, count = tier.matches, likely
            while rest.total:
                best = self._best(rest, count)
                yield from best
                if not best or len(best) >= rest.total:
                    break
                rest, count = rest.without(np.sort(best)), 4 * count

    def understood(self, tiers: Sequence[Tier], best: int) -> str | None:
        """The words of the best article for those typed, where some were corrected."""
        tier = next((tier for tier in tiers if np.isin(best, tier.matches.ids)), None)
        if tier is None or not tier.is_corrected:
            return None
        chosen = [_said(group, best, self._reader.articles) for group in tier.groups]
        return " ".join(chosen) if chosen != [group.typed for group in tier.groups] else None

    def _wanted(self) -> list[Wanted]:
        """What the query wants; of many words, the most telling."""
        wanted = [Wanted(terms) for terms in self._query.groups]
        if wanted and self._query.open_ended and not wanted[-1].terms[-1].phrase:
            wanted[-1] = replace(wanted[-1], is_begun=True)
        titles = [Wanted((term,), ONLY_TITLE) for term in self._query.title[:MOST_WORDS]]
        telling = [each for each in wanted if each.word not in words.STOP_WORDS]
        if not telling and not titles:
            telling = wanted
        return [*self._most_telling(telling, MOST_WORDS - len(titles)), *titles]

    def _most_telling(self, wanted: list[Wanted], most: int) -> list[Wanted]:
        """The rarest of the words that the archive knows, where they are too many."""
        if len(wanted) <= most:
            return wanted
        wanted = wanted[:_MOST_LOOKED_UP]
        known = self._reader.sizes(word for each in wanted for term in each.terms for word in term.words)
        sizes = [sum(min(known[word] for word in term.words) for term in each.terms) for each in wanted]
        rarest = sorted(range(len(wanted)), key=lambda at: (not sizes[at], sizes[at]))[:most]
        return [wanted[at] for at in sorted(rarest)]

    def _find(self, groups: Sequence[Group]) -> Matches:
        found = matching.every(groups, self._reader.articles)
        return self._filter.passing(found, groups) if found.total else found

    def _fewer(self, groups: Sequence[Group], wider: Sequence[Group]) -> list[Tier]:
        """What can be had without as few of the words as possible; of equally many, what matches best."""
        ids, matched, worth = matching.any_of(wider, self._reader.articles)
        passing = self._filter.passing(Matches(ids, worth))
        if not passing.total:
            return []
        matched = matched[np.isin(ids, passing.ids)]
        best = passing.ids[np.lexsort((passing.scores, matched))[-1:]]
        kept = [at for at, group in enumerate(wider) if matching.scores(group, best, self._reader.articles)[0] > 0]
        self.left_out = tuple(group.typed for at, group in enumerate(groups) if at not in kept)
        return self._with_all([groups[at] for at in kept])[0]

    def _best(self, found: Matches, count: int) -> list[int]:
        """The ids of about ``count`` of the best, in order."""
        sure, equals = matching.best_first(found, count)
        if sure.size + equals.size > max(_MOST_SORTED, count):
            equals = self._newest(equals, count - sure.size)
        ids = np.concatenate((sure, equals))
        days = dict(self._connection.execute(_DAYS, (json.dumps(ids.tolist()),)))
        at = np.searchsorted(found.ids, ids)
        worth = dict(zip(ids.tolist(), np.round(found.scores[at], 3).tolist(), strict=True))
        return sorted(days, key=lambda id_: (worth[id_], days[id_], -id_), reverse=True)

    def _newest(self, ids: Ids, count: int) -> Ids:
        """The newest of many articles."""
        newest: list[int] = []
        rows = self._connection.execute(f"SELECT id FROM articles ORDER BY day DESC, id LIMIT {_NEWEST_LOOKED_AT}")
        while len(newest) < count and (chunk := rows.fetchmany(_ROWS)):
            some = np.array([id_ for (id_,) in chunk], np.int64)
            newest += some[np.isin(some, ids, kind="sort")].tolist()
        missing = max(0, count - len(newest))
        rest = ids[~np.isin(ids, newest)][::-1][:missing]
        return np.concatenate((np.array(newest[:count], np.int64), rest))

    def _is_late(self) -> bool:
        return time.monotonic() > self._deadline


def _said(group: Group, article_id: int, archive: int) -> str:
    """What was typed; or else, where an article does not hold it, what stands there for it."""
    best = matching.chosen(group, article_id, archive)
    is_known = any(each.is_exact for each in group.alternatives)
    return best.term if best is not None and (best.is_correction or not is_known) else group.typed
