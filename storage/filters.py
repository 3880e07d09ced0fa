"""What restricts a search beside the words that are wanted: days, names, unwanted words, phrases."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from storage import articles, labels, words
from storage.index_reader import IndexReader
from storage.matching import ONLY_TITLE, WORTH, Alternative, Group, Matches, Scores, both, scores
from storage.meeting import Ids
from storage.models import StoredArticle
from storage.query import Query, Term

_FEW = 2_000  # articles that are asked for one by one rather than all of a label or a period
_AT_ONCE = 50  # articles whose texts are read at a time
_MOST_READ = 400

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
        self._unwanted = [*self._groups(query.without, WORTH), *self._groups(query.without_title, ONLY_TITLE)]
        self._unwanted_phrases = [term.words for term in query.without if len(term.words) > 1]
        self._unwanted_title_phrases = [term.words for term in query.without_title if len(term.words) > 1]
        self.restricts = bool(self._named or self._has_period or query.without or query.without_title)

    def all(self) -> Matches:
        """Every article of the archive that passes, each as good as any."""
        ids = (self._reader.every() >> 8).astype(np.int64)
        return self.passing(Matches(ids, np.zeros(ids.size, np.float32)))

    def passing(self, found: Matches, groups: Sequence[Group] = ()) -> Matches:
        """Those of the matches of some groups that pass.

        Where phrases are wanted or unwanted, texts that hold their words must be read: the 400 best of them, and of
        such as hold these words no others are kept.
        """
        for group in self._unwanted:
            if found.total:
                found = found.only(scores(group, found.ids, self._reader.articles) == 0)
        for labelled in self._named:
            if found.total:
                under = np.isin(found.ids, self._under(labelled, found.ids))
                found = found.only(under if labelled.wanted else ~under)
        if self._has_period and found.total:
            found = found.only(np.isin(found.ids, self._in_period(found.ids)))
        phrased = [group for group in groups if group.phrases]
        if found.total and (phrased or self._unwanted_phrases or self._unwanted_title_phrases):
            found = self._with_phrases(found, phrased)
        return found

    def _with_phrases(self, found: Matches, groups: Sequence[Group]) -> Matches:
        # Where a word would do in the phrase's stead, the phrase need not stand there.
        otherwise = [scores(group.without_phrases(), found.ids, self._reader.articles) > 0 for group in groups]
        unsure = ~np.logical_and.reduce(otherwise) if otherwise else np.zeros(found.total, np.bool_)
        for phrase in (*self._unwanted_phrases, *self._unwanted_title_phrases):
            unsure |= np.isin(found.ids, self._with_words(phrase))
        best = np.lexsort((found.ids, found.scores, unsure))[::-1][: min(int(unsure.sum()), _MOST_READ)]
        kept = ~unsure
        for start in range(0, best.size, _AT_ONCE):
            chunk = best[start : start + _AT_ONCE]
            texts = articles.by_ids_now(self._connection, found.ids[chunk].tolist())
            for at in chunk.tolist():
                open_groups = [group for group, fine in zip(groups, otherwise, strict=True) if not fine[at]]
                article = texts.get(int(found.ids[at]))
                kept[at] = article is not None and self._holds(article, open_groups)
        return found.only(kept)

    def _with_words(self, phrase: Sequence[str]) -> Ids:
        """The articles that hold all words of a phrase, but for those that are not in the index."""
        telling = [word for word in phrase if word not in words.STOP_WORDS] or list(phrase)
        lists = self._reader.lists(telling)
        if len(lists) < len(set(telling)):
            return np.empty(0, np.int64)
        return (reduce(both, (lists[word] for word in telling)) >> 8).astype(np.int64)

    def _holds(self, article: StoredArticle, groups: Sequence[Group]) -> bool:
        title = words.words(article.title)
        fields = [title, *(words.words(text) for text in (article.dek or "", article.body))]
        fields += [words.words(name) for _, name in labels.of_article(article)]
        return (
            all(
                any(_stands(phrase, [title] if group.worth is ONLY_TITLE else fields) for phrase in group.phrases)
                for group in groups
            )
            and not any(_stands(phrase, fields) for phrase in self._unwanted_phrases)
            and not any(_stands(phrase, [title]) for phrase in self._unwanted_title_phrases)
        )

    def _groups(self, terms: Sequence[Term], worth: Scores) -> list[Group]:
        single = [term.words[0] for term in terms if len(term.words) == 1]
        lists = self._reader.lists(single)
        return [Group(word, [Alternative(word, 1.0, found)], worth) for word, found in lists.items()]

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


def _stands(phrase: Sequence[str], fields: Sequence[Sequence[str]]) -> bool:
    """Whether the words of a phrase stand side by side in one of the fields."""
    wanted = list(phrase)
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
