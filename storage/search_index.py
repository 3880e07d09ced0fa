"""What articles are found by, kept in the same transaction as the articles themselves."""

import string
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from heapq import nsmallest
from itertools import chain

from aiosqlite import Connection

from storage import inflections, labels, segments, vocabulary, words
from storage.models import Article
from storage.postings import DEK, LABEL, TITLE, level

# Articles that share two of their longest passages are reprints of one text.
PASSAGES = 4
_SHORTEST_PASSAGE = 8  # words
_TELLING = 120  # words at the beginning of a text, which tell its language
_NO_LETTERS = (string.punctuation + string.whitespace).encode()  # what printers change in a text
LONGEST_WORD = 60  # characters; what is longer is no word, but data


@dataclass(frozen=True, slots=True)
class Entry:
    """What an article is found by.

    Attributes:
        terms: Its different words, folded, parted by spaces.
        places: Where each stands (storage.postings), a byte a word.
        passages: The hashes of its longest passages.
        language: What its words are inflected by, or "".
    """

    terms: str
    places: bytes
    passages: tuple[int, ...]
    language: str


def entry(article: Article) -> Entry:
    """The index entry of an article. It costs more than storing it, so a load makes it in the process that reads.

    Words too common to tell anything are kept where they stand in a title, a label or a dek, not in a body.
    """
    text = words.folded(article.body)
    found = words.split(text)
    title = words.words(article.title)
    body = Counter(found)
    levels = {times: level(times, len(found)) for times in set(body.values())}
    for word in words.STOP_WORDS:
        body.pop(word, None)  # and not del, which a Counter does in Python
    heads: dict[str, int] = {}
    names = [word for _, name in labels.of_article(article) for word in _name_words(name)]
    for field, here in ((DEK, words.words(article.dek or "")), (LABEL, names), (TITLE, title)):
        for word in here:
            heads[word] = heads.get(word, 0) | field
    for word in heads.keys() & body.keys():
        heads[word] |= levels[body.pop(word)]
    for kept in (heads, body):
        if max(map(len, kept), default=0) > LONGEST_WORD:
            for word in [word for word in kept if len(word) > LONGEST_WORD]:
                del kept[word]
    return Entry(
        " ".join((*heads, *body)),
        bytes((*heads.values(), *map(levels.__getitem__, body.values()))),
        _passages(text),
        inflections.language_of({*title, *found[:_TELLING]}) or "",
    )


@lru_cache(maxsize=4096)
def _name_words(name: str) -> tuple[str, ...]:
    return tuple(words.words(name))


async def add(connection: Connection, entries: Mapping[int, Entry]) -> None:
    """Make articles findable: their entries by their ids."""
    if not entries:
        return
    await connection.executemany(
        "INSERT INTO passages (hash, article_id) VALUES (?, ?)",
        [(passage, id_) for id_, made in entries.items() for passage in made.passages],
    )
    found = await segments.add(connection, entries)
    languages = {made.language for made in entries.values()}
    for language in languages:
        terms = found if len(languages) == 1 else _terms(made for made in entries.values() if made.language == language)
        await vocabulary.add(connection, terms, language)


def _terms(entries: Iterable[Entry]) -> set[str]:
    return {*chain.from_iterable(made.terms.split(" ") for made in entries)} - {""}


async def remove(connection: Connection, ids: Collection[int]) -> None:
    """Make articles unfindable."""
    if not ids:
        return
    await connection.executemany("DELETE FROM passages WHERE article_id = ?", [(id_,) for id_ in ids])
    await segments.remove(connection, ids)


async def reprints(connection: Connection, ids: Collection[int]) -> dict[int, int]:
    """For each of these articles that is a reprint: the lowest id in the archive of the same text."""
    marks = ", ".join("?" * len(ids))
    rows = await connection.execute_fetchall(
        f"""
        SELECT article_id, min(other_id)
          FROM (SELECT mine.article_id, other.article_id AS other_id
                  FROM passages AS mine
                  JOIN passages AS other ON other.hash = mine.hash AND other.article_id < mine.article_id
                 WHERE mine.article_id IN ({marks})
                 GROUP BY mine.article_id, other.article_id
                HAVING count(*) >= min(2, (SELECT count(*) FROM passages WHERE article_id = mine.article_id)))
         GROUP BY article_id
        """,
        list(ids),
    )
    return {row[0]: row[1] for row in rows}


def _passages(folded: str) -> tuple[int, ...]:
    longest = nsmallest(PASSAGES, set(folded.split("\n\n")), key=lambda block: (-len(block), block))
    letters = (
        block.encode().translate(None, _NO_LETTERS) for block in longest if block.count(" ") >= _SHORTEST_PASSAGE - 1
    )
    return tuple({int.from_bytes(blake2b(each, digest_size=8).digest(), signed=True) for each in letters})
