"""Which of some articles a query, or the interests of a subscription, let through: no ranking, nothing corrected."""

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from functools import partial

import numpy as np

from storage import interests, words
from storage.database import Database
from storage.filters import Filter, Labelled
from storage.index_reader import IndexMemory, IndexReader
from storage.interests import KINDS, Interest, Interests, Of
from storage.matching import ONLY_TITLE, Group, Matches, scores
from storage.meeting import Ids
from storage.query import Dates, Query, parse
from storage.understanding import Understanding, Wanted
from storage.vocabulary import Vocabulary

_AT_ONCE = 100  # texts in one go: searches wait for no more than these


class Sieve:
    """Lets articles of one archive through, off the event loop.

    Args:
        vocabulary: That of the archive's searcher, where there is one: it need not be read twice.
        memory: Likewise.
    """

    def __init__(
        self, database: Database, vocabulary: Vocabulary | None = None, memory: IndexMemory | None = None
    ) -> None:
        self._database = database
        self._vocabulary = vocabulary or Vocabulary()
        self._memory = memory or IndexMemory()

    async def of_interest(self, ids: Collection[int], texts: Iterable[str]) -> dict[str, tuple[int, ...]]:
        """For each text of interests (storage.interests): those of the articles that it lets through, by their ids."""
        wanted = {text: interests.read(text) for text in texts}
        found = {text: tuple(sorted(ids)) for text, of in wanted.items() if not of.each}
        narrow = [(text, of) for text, of in wanted.items() if of.each] if ids else []
        for start in range(0, len(narrow), _AT_ONCE):
            some = narrow[start : start + _AT_ONCE]
            found |= await self._database.in_thread(partial(self._of_interest, ids=_sorted(ids), some=some))
        return {text: found.get(text, ()) for text in wanted}

    async def matching(
        self, ids: Collection[int], queries: Iterable[str], dates: Dates = lambda typed: None
    ) -> dict[str, tuple[int, ...]]:
        """For each query (storage.query): those of the articles that match it, by their ids; none for one that says
        nothing."""
        parsed = [(text, parse(text, dates)) for text in queries]
        found: dict[str, tuple[int, ...]] = {}
        for start in range(0, len(parsed) if ids else 0, _AT_ONCE):
            some = parsed[start : start + _AT_ONCE]
            found |= await self._database.in_thread(partial(self._matching, ids=_sorted(ids), some=some))
        return {text: found.get(text, ()) for text, _ in parsed}

    def _of_interest(
        self, connection: sqlite3.Connection, ids: Ids, some: Sequence[tuple[str, Interests]]
    ) -> dict[str, tuple[int, ...]]:
        one = self._look(connection, ids)
        return {text: one.passing(_query(of), _named(connection, of)) for text, of in some}

    def _matching(
        self, connection: sqlite3.Connection, ids: Ids, some: Sequence[tuple[str, Query]]
    ) -> dict[str, tuple[int, ...]]:
        one = self._look(connection, ids)
        return {text: one.passing(query, _all_named(connection, query)) for text, query in some if _says(query)}

    def _look(self, connection: sqlite3.Connection, ids: Ids) -> "_Look":
        self._vocabulary.follow(connection)
        return _Look(connection, IndexReader(connection, self._memory), self._vocabulary, ids)


class _Look:
    """A look at some articles, within one transaction."""

    def __init__(self, connection: sqlite3.Connection, reader: IndexReader, vocabulary: Vocabulary, ids: Ids) -> None:
        self._connection = connection
        self._reader = reader
        self._understanding = Understanding(connection, reader, vocabulary)
        self._ids = ids

    def passing(self, query: Query, named: Sequence[Labelled]) -> tuple[int, ...]:
        found = Matches(self._ids, np.zeros(self._ids.size, np.float32))
        groups = self._groups(query)
        for group in groups:
            found = found.only(scores(group, found.ids, self._reader.articles) > 0) if found.total else found
        found = Filter(self._connection, self._reader, query, named).passing(found, groups)
        return tuple(found.ids.tolist())

    def _groups(self, query: Query) -> list[Group]:
        wanted = [Wanted(terms) for terms in query.groups]
        titles = [Wanted((term,), ONLY_TITLE) for term in query.title]
        telling = [each for each in wanted if each.word not in words.STOP_WORDS]
        return self._understanding.plain([*(telling if telling or titles else wanted), *titles])


def _sorted(ids: Collection[int]) -> Ids:
    return np.array(sorted(ids), np.int64)


def _says(query: Query) -> bool:
    """Whether there is anything that articles must have, or must not."""
    return query != Query(mistakes=query.mistakes, open_ended=query.open_ended)


def _query(of: Interests) -> Query:
    terms = tuple(one.term for one in of.wanted(Of.WORDS))
    return Query(groups=(terms,) if terms else (), without=tuple(one.term for one in of.unwanted(Of.WORDS)))


def _named(connection: sqlite3.Connection, of: Interests) -> list[Labelled]:
    """Names as labels: under one of these, published by one of those, and under none of the unwanted."""
    facets = (of.wanted(Of.TAG), of.wanted(Of.SOURCE, Of.AUTHOR))
    found = [Labelled(_labels(connection, facet), wanted=True) for facet in facets if facet]
    unwanted = of.unwanted(Of.TAG, Of.SOURCE, Of.AUTHOR)
    return [*found, Labelled(_labels(connection, unwanted), wanted=False)] if unwanted else found


def _all_named(connection: sqlite3.Connection, query: Query) -> list[Labelled]:
    """The names of a query, each of which must hold."""
    named = [(Of.TAG, query.tags), (Of.SOURCE, query.sources), (Of.AUTHOR, query.authors)]
    return [
        Labelled(_labels(connection, [Interest(of, name.text)]), name.wanted) for of, names in named for name in names
    ]


def _labels(connection: sqlite3.Connection, named: Iterable[Interest]) -> tuple[int, ...]:
    """The ids of the labels that bear exactly these names."""
    found: list[int] = []
    for one in named:
        kinds = ", ".join(f"'{kind}'" for kind in KINDS[one.of])
        rows = connection.execute(f"SELECT id FROM labels WHERE key = ? AND kind IN ({kinds})", (one.key[1],))
        found += [id_ for (id_,) in rows]
    return tuple(found)
