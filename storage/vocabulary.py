"""The words that the archive knows, and those of them that are near a mistyped one.

Near ones are looked for among fingerprints of all words, which are kept in memory: about 20 bytes a word with the words
themselves, 8 MB for 400,000 of them.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from threading import Lock

import numpy as np
from aiosqlite import Connection
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from storage import inflections
from storage.words import is_of_letters

SHORTEST = 3  # letters
_ROWS = 10_000  # read at a time
_SINCE = "SELECT id, term, language FROM vocabulary WHERE id > ? ORDER BY id LIMIT ?"
_IS_AS_IT_WAS = "SELECT 1 FROM vocabulary WHERE id = ? AND term = ?"
_LETTERS = 32  # classes of letters: one bit for each that stands in a word, and one for each that stands there twice


def is_spelt(word: str) -> bool:
    """Whether a word may be mistyped or inflected: it is of letters, and not too short."""
    return len(word) >= SHORTEST and is_of_letters(word)


async def add(connection: Connection, terms: Collection[str], language: str) -> None:
    """Note those words of articles in a language ("" where it is not known) that are spelt."""
    rows = await connection.execute_fetchall(
        """
        SELECT value FROM json_each(:terms)
         WHERE NOT EXISTS (SELECT 1 FROM vocabulary WHERE term = value AND language = :language)
        """,
        {"terms": json.dumps(sorted(filter(is_spelt, terms))), "language": language},
    )
    await connection.executemany(
        "INSERT INTO vocabulary (term, language, stem) VALUES (?, ?, ?)",
        [(term, language, inflections.stem(term, language) if language else term) for (term,) in rows],
    )


def fingerprints(words: Sequence[str]) -> NDArray[np.uint64]:
    """A fingerprint of each word. Each edit of a word changes at most two bits of it; a transposition changes none."""
    letters = np.frombuffer("".join(words).encode("utf-32-le"), "<u4") % _LETTERS
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    owners = np.repeat(np.arange(len(words)), lengths)
    counts = np.bincount(owners * _LETTERS + letters, minlength=len(words) * _LETTERS).reshape(-1, _LETTERS)
    bits = np.packbits(np.concatenate((counts > 0, counts > 1), axis=1), axis=1, bitorder="little")
    return np.ascontiguousarray(bits).view("<u8").reshape(-1)


def fingerprint(word: str) -> np.uint64:
    """:func:`fingerprints` of one word."""
    once = twice = 0
    for letter in word:
        bit = 1 << ord(letter) % _LETTERS
        twice |= once & bit
        once |= bit
    return np.uint64(once | twice << _LETTERS)


@dataclass(slots=True)
class _OfOneLength:
    """Words of one length: their fingerprints, and room for more; and the words themselves, one after the other."""

    prints: NDArray[np.uint64] = field(default_factory=lambda: np.empty(0, np.uint64))
    text: str = ""


class Vocabulary:
    """The words of an archive, as far as they were followed; threads may share it."""

    def __init__(self) -> None:
        self.languages: frozenset[str] = frozenset()
        self._last: tuple[int, str] = (0, "")
        self._lock = Lock()
        self._by_length: dict[int, _OfOneLength] = {}

    def follow(self, connection: sqlite3.Connection) -> None:
        """Take in the words that were added since, by whichever process; all of them, where it is another archive."""
        with self._lock:
            if connection.execute(_IS_AS_IT_WAS, self._last).fetchone() is None and self._last[0]:
                self.languages, self._last, self._by_length = frozenset(), (0, ""), {}
            cursor = connection.cursor()
            cursor.row_factory = None  # plain tuples: a large archive has a million words
            while rows := cursor.execute(_SINCE, (self._last[0], _ROWS)).fetchall():
                self._take(list(map(itemgetter(1), rows)))
                self.languages |= {*map(itemgetter(2), rows)} - {""}
                self._last = rows[-1][0], rows[-1][1]

    def near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """The words within so many edits (optimal string alignment), each with its distance; ``word`` is left out."""
        own = fingerprint(word)
        alike: list[str] = []
        for length in range(max(1, len(word) - edits), len(word) + edits + 1):
            if words := self._by_length.get(length):
                text = words.text  # another thread may add to it meanwhile
                bits = np.bitwise_count(words.prints[: len(text) // length] ^ own)
                alike += [text[at : at + length] for at in (np.flatnonzero(bits <= 2 * edits) * length).tolist()]
        found = process.extract(word, list(dict.fromkeys(alike)), scorer=OSA.distance, score_cutoff=edits, limit=None)
        return [(near, int(distance)) for near, distance, _ in found if distance]

    def _take(self, terms: list[str]) -> None:
        for length, same in groupby(sorted(terms, key=len), key=len):
            words = list(same)
            kept = self._by_length.setdefault(length, _OfOneLength())
            before = len(kept.text) // length
            whole = before + len(words)
            if whole > kept.prints.size:  # room for more than is needed, so that it is not copied for every few words
                room = np.zeros(max(whole, kept.prints.size * 5 // 4), np.uint64)
                room[:before] = kept.prints[:before]
                kept.prints = room
            kept.prints[before:whole] = fingerprints(words)
            kept.text += "".join(words)
