"""Search engines under one face: ours, and those that it is measured beside."""

from benchmarks.peers.engine import Engine, MissingError
from benchmarks.peers.fts5 import FullText
from benchmarks.peers.ours import Ours
from benchmarks.peers.postgresql import PostgreSQL
from benchmarks.peers.scan import Scan
from benchmarks.peers.tantivy_index import Tantivy
from benchmarks.peers.titles import Titles

ENGINES: dict[str, type[Engine]] = {
    engine.name: engine for engine in (Ours, Tantivy, FullText, Titles, PostgreSQL, Scan)
}

__all__ = ["ENGINES", "Engine", "FullText", "MissingError", "Ours"]
