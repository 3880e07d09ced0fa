"""What restricts a search beside the words that are wanted: days, names, unwanted words, phrases."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from storage import articles, labels, words
from storage.index_reader import IndexReader
from storage.matching import ONLY_TITLE, Alternative, Group, Ids, Matches, scores
from storage.models import StoredArticle
from storage.query import Query, Term

_FEW = 2_000  # articles that are asked for one by one rather than all of a label or a period
_AT_ONCE = 50  # articles whose texts are read at a time

# Articles of a period; a day that is known to the month or the year counts where that holds a day of the period.
_IN_PERIOD = """
    day >= substr(:first, 1, 4) AND day <= :last
    AND day >= substr(:first, 1, length(day)) AND day <= substr(:last, 1, length(day))
"""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Articles under one of these labels, by their ids, or those under none of them."""

    label_ids: tuple[int, ...]
    wanted: bool


class Filter:
    """The restrictions of one query."""

    def __init__(
        self, connection: sqlite3.Connection, reader: IndexReader, query: Query, named: Sequence[Labelled]
    ) -> None:
        self._connection = connection
        self._reader = reader
        self._named = named
        self._period = (query.first_day or "", query.last_day or "9999-12-31")
        self._has_period = query.first_day is not None or query.last_day is not None
        self._unwanted = [*self._groups(query.without), *self._groups(query.without_title, in_title=True)]
        self._phrases = [group for group in query.groups if any(term.phrase for term in group)]
        self._title_phrases = [term for term in query.title if term.phrase]
        self._unwanted_phrases = [term for term in query.without if len(term.words) > 1]
        self._unwanted_title_phrases = [term for term in query.without_title if len(term.words) > 1]
        self.restricts = bool(self._named or self._has_period or query.without or query.without_title)

    def all(self) -> Matches:
        """Every article of the archive that passes, each as good as any."""
        ids = (self._reader.every() >> 8).astype(np.int64)
        return self.passing(Matches(ids, np.zeros(ids.size, np.float32)))

    def passing(self, found: Matches) -> Matches:
        """Those of the matches that pass; phrases are not looked at yet."""
        for group in self._unwanted:
            if found.total:
                found = found.only(scores(group, found.ids, self._reader.articles) == 0)
        for labelled in self._named:
            if found.total:
                under = np.isin(found.ids, self._under(labelled, found.ids))
                found = found.only(under if labelled.wanted else ~under)
        if self._has_period and found.total:
            found = found.only(np.isin(found.ids, self._in_period(found.ids)))
        return found

    def with_phrases(self, ids: Sequence[int]) -> Iterator[int]:
        """Those of the articles, in their order, whose texts hold the phrases that are wanted and no others."""
        if not (self._phrases or self._title_phrases or self._unwanted_phrases or self._unwanted_title_phrases):
            yield from ids
            return
        for start in range(0, len(ids), _AT_ONCE):
            chunk = ids[start : start + _AT_ONCE]
            texts = articles.by_ids_now(self._connection, chunk)
            yield from (id_ for id_ in chunk if id_ in texts and self._holds(texts[id_]))

    def _holds(self, article: StoredArticle) -> bool:
        title = words.words(article.title)
        fields = [title, *(words.words(text) for text in (article.dek or "", article.body))]
        fields += [words.words(name) for _, name in labels.of_article(article)]
        return (
            all(any(_stands(term, fields) for term in group) for group in self._phrases)
            and all(_stands(term, [title]) for term in self._title_phrases)
            and not any(_stands(term, fields) for term in self._unwanted_phrases)
            and not any(_stands(term, [title]) for term in self._unwanted_title_phrases)
        )

    def _groups(self, terms: Sequence[Term], *, in_title: bool = False) -> list[Group]:
        single = [term.words[0] for term in terms if len(term.words) == 1]
        groups = [Group(word, [Alternative(word, 1.0, found)]) for word, found in self._reader.lists(single).items()]
        for group in groups:
            group.worth = ONLY_TITLE if in_title else group.worth
        return groups

    def _under(self, labelled: Labelled, ids: Ids) -> NDArray[np.int64]:
        return self._ids(
            f"""
            SELECT article_labels.article_id AS id
              FROM labels AS wanted
              JOIN labels AS spelling ON spelling.kind = wanted.kind AND spelling.key = wanted.key
              JOIN article_labels ON article_labels.label_id = spelling.id
             WHERE wanted.id IN ({", ".join(map(str, labelled.label_ids))})
            """,
            {},
            ids,
        )

    def _in_period(self, ids: Ids) -> NDArray[np.int64]:
        first, last = self._period
        return self._ids(f"SELECT id FROM articles WHERE {_IN_PERIOD}", {"first": first, "last": last}, ids)

    def _ids(self, query: str, values: dict[str, str], ids: Ids) -> NDArray[np.int64]:
        """The ids that a query gives; only some of them are asked for where they are few."""
        if ids.size <= _FEW:
            few = json.dumps(ids.tolist())
            query = f"SELECT id FROM ({query}) WHERE id IN (SELECT value FROM json_each(:few))"
            values = {**values, "few": few}
        return np.fromiter((id_ for (id_,) in self._connection.execute(query, values)), np.int64)


def _stands(term: Term, fields: Sequence[Sequence[str]]) -> bool:
    """Whether the words of a term stand side by side in one of the fields."""
    wanted = list(term.words)
    first, count = wanted[0], len(wanted)
    for field in fields:
        at = -1
        while True:
            try:
                at = field.index(first, at + 1)
            except ValueError:
                break
            if list(field[at : at + count]) == wanted:
                return True
    return False
