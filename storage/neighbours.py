"""The articles of an archive that share an article's most telling words: few enough to be compared by their texts."""

import math
import sqlite3
from collections import Counter
from functools import partial

import numpy as np

from storage import articles, inflections, matching, words
from storage.database import Database
from storage.index_reader import IndexMemory, IndexReader
from storage.matching import Alternative, Group, Scores
from storage.models import Article, StoredArticle
from storage.postings import BODY, DEK, LABEL, MOST, TITLE

_MOST_READ = 2_000  # characters of a body
_MOST_LOOKED_UP, _MOST_ASKED = 40, 12  # words
_IN_HEAD = 1.0  # what it adds that a word stands in the title, the dek or a name that the article is filed under
_FEW, _COMMON = 1_000, 1 / 20  # articles; a word in more of them, and in a larger share, leads to everything
_SHORTEST = 2  # letters of a word

# What the places of a word in another article are worth. That it stands there at all is the most of it.
_PLACES = np.arange(256)
_WORTH: Scores = ((_PLACES > 0) + ((_PLACES & (TITLE | LABEL | DEK)) > 0) + (_PLACES & BODY) / MOST).astype(np.float32)


class Neighbours:
    """Finds the neighbours of articles in one archive, off the event loop."""

    def __init__(self, database: Database, memory: IndexMemory | None = None) -> None:
        """``small`` is shared with what else reads the index."""
        self._database = database
        self._memory = memory or IndexMemory()

    async def of(self, article: StoredArticle, most: int = 60) -> list[StoredArticle]:
        """At most ``most`` other articles, those first that have most of its telling words."""
        return await self._database.in_thread(partial(self._of, article=article, most=most))

    def _of(self, connection: sqlite3.Connection, article: StoredArticle, most: int) -> list[StoredArticle]:
        reader = IndexReader(connection, self._memory)
        ids, _, shared = matching.any_of(_telling(article, reader), reader.articles)
        nearest = ids[np.argsort(-shared, kind="stable")[: most + 1]].tolist()
        wanted = [id_ for id_ in nearest if id_ != article.id][:most]
        found = articles.by_ids_now(connection, wanted)
        return [found[id_] for id_ in wanted if id_ in found]


def _telling(article: Article, reader: IndexReader) -> list[Group]:
    """The words that tell most of what the article is about, as the archive has them."""
    made_of = _words(article)
    lists = reader.lists(sorted(made_of, key=lambda word: (-made_of[word], word))[:_MOST_LOOKED_UP])
    common = max(_FEW, reader.articles * _COMMON)
    asked = [
        Group(word, [Alternative(word, made_of[word], places, is_exact=True)], _WORTH)
        for word, places in lists.items()
        if 1 < places.size <= common  # one is the article itself
    ]
    worth = {group.typed: made_of[group.typed] * math.log1p(reader.articles / group.postings) for group in asked}
    return sorted(asked, key=lambda group: -worth[group.typed])[:_MOST_ASKED]


def _words(article: Article) -> dict[str, float]:
    """How much an article makes of each of its words: 1 + ln(times), and more for those in its head."""
    body = words.words(article.body[:_MOST_READ])
    head = words.words(" ".join([article.title, article.dek or "", *article.tags, *article.topics]))
    nothing = words.STOP_WORDS | inflections.function_words(inflections.language_of([*head, *body]))
    times = Counter(word for word in (*head, *body) if len(word) >= _SHORTEST and word not in nothing)
    in_head = frozenset(head)
    return {word: 1 + math.log(count) + _IN_HEAD * (word in in_head) for word, count in times.items()}
