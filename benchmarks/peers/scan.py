"""A naive scan: every article is read, and its text must hold every word of the query as a piece of it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks.corpus import Corpus
from benchmarks.peers.engine import Unindexed, words


class Scan(Unindexed):
    """What SQL gives without any index: LIKE, the newest first."""

    name = "naive scan"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._path = folder / "scan.db"
        self._connection: sqlite3.Connection | None = None

    def build(self, corpus: Corpus) -> None:
        """One table."""
        with closing(sqlite3.connect(self._path)) as connection, connection:
            connection.execute("CREATE TABLE texts (number INTEGER PRIMARY KEY, text TEXT)")
            connection.executemany(
                "INSERT INTO texts VALUES (?, ?)",
                ((text.number, f"{text.title}\n{text.labels}\n{text.body}") for text in corpus.texts()),
            )

    def open(self) -> None:
        """Connect."""
        self._connection = sqlite3.connect(self._path)

    def search(self, query: str) -> list[int]:
        """LIKE is deaf to the case of ASCII letters."""
        assert self._connection
        wanted = words(query)
        if not wanted:
            return []
        every = " AND ".join("text LIKE ?" for _ in wanted)
        rows = self._connection.execute(
            f"SELECT number FROM texts WHERE {every} ORDER BY number DESC LIMIT 10", [f"%{word}%" for word in wanted]
        )
        return [number for (number,) in rows]

    def close(self) -> None:
        """Disconnect."""
        if self._connection:
            self._connection.close()
