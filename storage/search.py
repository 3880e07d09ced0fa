"""Full text search that forgives.

Every word of the query must stand in the article: as typed, inflected, or, where it is the last, completed. Where that
finds little, words that are unknown or rare are corrected, then any; corrected matches come behind exact ones. Only
where nothing has all the words are some left out, and the answer says which.
"""

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import islice

import numpy as np
from aiosqlite import Connection

from storage import articles, facets, filters, labels, snippets
from storage.database import Database
from storage.index_reader import IndexMemory, IndexReader
from storage.meeting import Ids
from storage.models import LabelKind, SearchAnswer, SearchResult, StoredArticle
from storage.query import Dates, Name, Query, parse
from storage.retrieval import Retrieval, Tier
from storage.sieve import Sieve
from storage.understanding import Understanding
from storage.vocabulary import Vocabulary


class Searcher:
    """Searches one archive, off the event loop.

    Attributes:
        memory: What is kept in memory of the index.
        sieve: Tells which of some articles match, by the same vocabulary.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._vocabulary = Vocabulary()
        self.memory = IndexMemory()
        self.sieve = Sieve(database, self._vocabulary, self.memory)

    async def search(
        self,
        text: str,
        *,
        limit: int = 10,
        offset: int = 0,
        dates: Dates = lambda typed: None,
        with_facets: bool = False,
    ) -> SearchAnswer:
        """The articles that ``text`` asks for, from the ``offset``-th best on.

        A text without a single word or operator finds nothing. Of a longer one, the 10 most telling words count.
        ``dates`` reads what stands behind ``before:`` and ``after:`` (storage.query.parse); ``with_facets`` counts what
        all that is found has in common.
        """
        started = time.perf_counter()
        query = parse(_whole(text), dates)
        named = await self._named(query) if query.tags or query.sources or query.authors else []
        answer = await self._database.in_thread(
            partial(
                self._answer,
                text=text,
                query=query,
                named=named,
                limit=limit,
                offset=offset,
                with_facets=with_facets,
            )
        )
        return replace(answer, milliseconds=(time.perf_counter() - started) * 1000)

    async def warm_up(self) -> None:
        """Read what is kept in memory, so that the first search is as quick as the others."""
        await self._database.in_thread(self._vocabulary.follow)

    def _answer(
        self,
        connection: sqlite3.Connection,
        *,
        text: str,
        query: Query,
        named: Sequence[filters.Labelled],
        limit: int,
        offset: int,
        with_facets: bool,
    ) -> SearchAnswer:
        self._vocabulary.follow(connection)
        reader = IndexReader(connection, self.memory)
        one = Retrieval(connection, reader, Understanding(connection, reader, self._vocabulary), query, named)
        tiers = one.tiers()
        ids = list(islice(one.in_order(tiers, offset + limit), offset, offset + limit))
        found = articles.by_ids_now(connection, ids)
        wanted = {
            word for tier in tiers for group in tier.groups for each in group.alternatives for word in each.term.split()
        }
        return SearchAnswer(
            query=text,
            understood_as=one.understood(tiers, ids[0]) if ids and not offset else None,
            left_out=one.left_out,
            mistakes=query.mistakes,
            total=sum(tier.matches.total for tier in tiers),
            milliseconds=0.0,
            results=tuple(_result(found[id_], wanted) for id_ in ids if id_ in found),
            facets=facets.count(connection, _all(tiers).tolist()) if with_facets else None,
        )

    async def _named(self, query: Query) -> list[filters.Labelled]:
        """The labels that the names in the query mean."""
        kinds = (
            ((LabelKind.TAG, LabelKind.CATEGORY, LabelKind.TOPIC), query.tags),
            ((LabelKind.SOURCE,), query.sources),
            ((LabelKind.AUTHOR,), query.authors),
        )
        async with self._database.reading() as connection:
            return [await _labelled(connection, of, name) for of, names in kinds for name in names]


async def _labelled(connection: Connection, kinds: Sequence[LabelKind], name: Name) -> filters.Labelled:
    """What a name means: the label where it is clear, and all that come near where it is not."""
    found = await labels.find(connection, name.text, kinds)
    return filters.Labelled(tuple(label.id for label in found.labels), name.wanted)


def _all(tiers: Sequence[Tier]) -> Ids:
    """The ids of all that was found; of very much, some from everywhere."""
    ids = np.concatenate([np.empty(0, np.int64), *(tier.matches.ids for tier in tiers)])
    return ids[:: max(1, -(-ids.size // facets.MOST_COUNTED))]


def _whole(text: str) -> str:
    """``text`` without halves of characters, which a shell may hand over and a database refuses."""
    return text.encode("utf-8", "replace").decode()


def _result(article: StoredArticle, wanted: set[str]) -> SearchResult:
    return SearchResult(article, *snippets.snippet(article.body, wanted))
