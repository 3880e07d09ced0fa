"""The words that the archive knows, and those of them that are near a mistyped one.

Near ones are looked for among fingerprints of all words, which are kept in memory: about 25 bytes a word with the words
themselves, 10 MB for 400,000 of them.
"""

import json
import sqlite3
from collections.abc import Collection, Sequence
from threading import Lock
from typing import TypeVar

import numpy as np
from aiosqlite import Connection
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from storage import inflections

_T = TypeVar("_T", bound=np.generic)

SHORTEST = 3  # letters
_ROWS = 10_000  # read at a time
_LETTERS = 32  # classes of letters: one bit for each that stands in a word, and one for each that stands there twice


def is_spelt(word: str) -> bool:
    """Whether a word may be mistyped or inflected: it is of letters, and not too short."""
    return len(word) >= SHORTEST and word.isalpha()


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
    bits = np.packbits(np.concatenate((counts > 0, counts > 1), axis=1), axis=1)
    return np.ascontiguousarray(bits).view(np.uint64).reshape(-1)


class Vocabulary:
    """The words of an archive, as far as they were followed; threads may share it."""

    def __init__(self) -> None:
        self.languages: frozenset[str] = frozenset()
        self._last_id = 0
        self._lock = Lock()
        self._prints: NDArray[np.uint64] = np.empty(0, np.uint64)
        self._lengths: NDArray[np.uint8] = np.empty(0, np.uint8)
        self._ends: NDArray[np.uint32] = np.zeros(1, np.uint32)
        self._text = bytearray()
        self._count = 0

    def follow(self, connection: sqlite3.Connection) -> None:
        """Take in the words that were added since, by whichever process."""
        with self._lock:
            while rows := connection.execute(
                "SELECT id, term, language FROM vocabulary WHERE id > ? ORDER BY id LIMIT ?", (self._last_id, _ROWS)
            ).fetchall():
                self._take([term for _, term, _ in rows])
                self.languages |= {language for _, _, language in rows if language}
                self._last_id = rows[-1][0]

    def near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """The words within so many edits (optimal string alignment), each with its distance; ``word`` is left out."""
        if not self._count:
            return []
        count = self._count
        lengths = self._lengths[:count]
        own = fingerprints([word])[0]
        alike = np.bitwise_count(self._prints[:count] ^ own) <= 2 * edits
        alike &= (lengths >= max(len(word) - edits, 0)) & (lengths <= len(word) + edits)
        text, ends = self._text, self._ends
        words = [text[ends[at] : ends[at + 1]].decode() for at in np.flatnonzero(alike).tolist()]
        found = process.extract(word, list(dict.fromkeys(words)), scorer=OSA.distance, score_cutoff=edits, limit=None)
        return [(near, int(distance)) for near, distance, _ in found if distance]

    def _take(self, words: list[str]) -> None:
        if not words:
            return
        encoded = [word.encode() for word in words]
        whole = self._count + len(words)
        if whole > self._prints.size:  # room for more than is needed, so that it is not copied for every few words
            room = max(whole, self._prints.size * 5 // 4)
            self._prints, self._lengths = _grown(self._prints, room), _grown(self._lengths, room)
            self._ends = _grown(self._ends, room + 1)
        here = slice(self._count, whole)
        self._prints[here] = fingerprints(words)
        self._lengths[here] = np.minimum(np.fromiter(map(len, words), np.int64, len(words)), 255)
        sizes = np.fromiter(map(len, encoded), np.int64, len(words))
        self._ends[self._count + 1 : whole + 1] = len(self._text) + np.cumsum(sizes)
        self._text += b"".join(encoded)
        self._count = whole


def _grown(old: NDArray[_T], room: int) -> NDArray[_T]:
    new = np.zeros(room, old.dtype)
    new[: old.size] = old
    return new
