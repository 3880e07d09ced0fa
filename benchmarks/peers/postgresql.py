"""PostgreSQL: ``tsvector`` for the words, stemmed; ``pg_trgm`` over a table of them for those that are not there."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.corpus import Corpus
from benchmarks.peers.engine import Engine, MissingError, words
from benchmarks.peers.postgresql_server import Server

try:
    import psycopg
except ModuleNotFoundError:  # an optional peer: dependency group "bench"
    psycopg = None

_TABLES = """
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE TABLE texts (number integer PRIMARY KEY, words tsvector NOT NULL);
    CREATE TABLE unstemmed (words tsvector NOT NULL);
    CREATE TABLE vocabulary (term text, articles integer);
"""
_ADD = """
    WITH text AS (
        INSERT INTO unstemmed VALUES (to_tsvector('simple', %(title)s || ' ' || %(labels)s || ' ' || %(body)s))
    )
    INSERT INTO texts
    SELECT %(number)s, setweight(to_tsvector('english', %(title)s), 'A')
                       || setweight(to_tsvector('english', %(labels)s), 'B')
                       || setweight(to_tsvector('english', %(body)s), 'D')
"""
_INDEXES = """
    CREATE INDEX texts_words ON texts USING gin (words);
    INSERT INTO vocabulary SELECT word, ndoc FROM ts_stat('SELECT words FROM unstemmed') WHERE length(word) < 40;
    DROP TABLE unstemmed;
    CREATE INDEX vocabulary_term ON vocabulary (term);
    CREATE INDEX vocabulary_trigrams ON vocabulary USING gin (term gin_trgm_ops);
    ANALYZE;
"""
_KNOWN = "SELECT term FROM vocabulary WHERE term = ANY (%s)"
_ALIKE = """
    SELECT term FROM vocabulary WHERE term %% %s
     ORDER BY similarity(term, %s) DESC, articles DESC LIMIT 5
"""
_BEST = """
    SELECT number FROM texts, to_tsquery('english', %s) AS wanted WHERE words @@ wanted
     ORDER BY ts_rank('{0.125, 0.2, 0.375, 1}', words, wanted) DESC LIMIT 10
"""
_SIZE = "SELECT pg_total_relation_size('texts') + pg_total_relation_size('vocabulary')"


class PostgreSQL(Engine):
    """A server of its own, in a data folder of its own, that only this process can reach."""

    name = "PostgreSQL"
    most_articles = 100_000
    every = 3
    in_process = False

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._server = Server(folder)
        self._connection: Any = None

    def build(self, corpus: Corpus) -> None:
        """Make a cluster, fill it, and index what is in it."""
        if psycopg is None:
            raise MissingError('the package "psycopg" is not installed')
        self._server.make()
        with self._server.running(), psycopg.connect(self._server.address) as connection:
            connection.execute(_TABLES)
            with connection.cursor() as cursor:
                cursor.executemany(_ADD, map(asdict, corpus.texts()))
            connection.execute(_INDEXES)

    def open(self) -> None:
        """Start the server and connect."""
        self._server.start()
        self._connection = psycopg.connect(self._server.address, autocommit=True)

    def search(self, query: str) -> list[int]:
        """All words; of one that is not there, the five most alike; the last one may go on."""
        typed = words(query)
        if not typed:
            return []
        known = {term for (term,) in self._connection.execute(_KNOWN, (typed,))}
        groups = [[word] if word in known else [word, *self._alike(word)] for word in typed]
        wanted = " & ".join("(" + " | ".join(f"'{term}'" for term in group) + ")" for group in groups)
        if typed[-1] not in known:
            wanted = wanted.removesuffix(")") + f" | '{typed[-1]}':*)"
        return [number for (number,) in self._connection.execute(_BEST, (wanted,))]

    def _alike(self, word: str) -> list[str]:
        found = (term for (term,) in self._connection.execute(_ALIKE, (word, word)))
        return [term.replace("'", "''").replace("\\", "\\\\") for term in found]

    def close(self) -> None:
        """Disconnect and stop the server."""
        if self._connection:
            self._connection.close()
            self._connection = None
        self._server.stop()

    def index_bytes(self) -> int | None:
        """Both tables: they hold words only."""
        with self._server.running(), psycopg.connect(self._server.address) as connection:
            [size] = connection.execute(_SIZE).fetchone() or (0,)
        return int(size)
