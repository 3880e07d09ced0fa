"""SQLite's FTS5 as it is usually used: every word must be there as typed, the best by bm25. It forgives nothing."""

import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks.corpus import Corpus, Text
from benchmarks.peers.engine import Engine, words

_BEST = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 8, 3, 1) LIMIT 10"
_SIZE = (
    "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size"
)


class FullText(Engine):
    """The floor: nobody who has SQLite would do less."""

    name = "FTS5 AND"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._path = folder / "fts5.db"
        self._connection: sqlite3.Connection | None = None

    def build(self, corpus: Corpus) -> None:
        """One transaction, the index alone, then merged."""
        with closing(sqlite3.connect(self._path)) as connection, connection:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("CREATE VIRTUAL TABLE texts USING fts5 (title, labels, body, content = '')")
            connection.executemany(
                "INSERT INTO texts (rowid, title, labels, body) VALUES (?, ?, ?, ?)", map(_row, corpus.texts())
            )
            connection.execute("INSERT INTO texts (texts) VALUES ('optimize')")

    def open(self) -> None:
        """Connect."""
        self._connection = sqlite3.connect(self._path)
        self._connection.execute("PRAGMA cache_size = -16000")  # as ours

    def search(self, query: str) -> list[int]:
        """Every word quoted, so that none is an operator."""
        assert self._connection
        wanted = " AND ".join(f'"{word}"' for word in words(query))
        return [number for (number,) in self._connection.execute(_BEST, (wanted,))] if wanted else []

    def close(self) -> None:
        """Disconnect."""
        if self._connection:
            self._connection.close()

    def index_bytes(self) -> int | None:
        """The file holds nothing else, but for the pages that merging set free."""
        with closing(sqlite3.connect(self._path)) as connection:
            [size] = connection.execute(_SIZE).fetchone()
        return int(size)


def _row(text: Text) -> tuple[int, str, str, str]:
    return text.number, text.title, text.labels, text.body
