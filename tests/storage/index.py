"""A search index made by hand, without articles: what stands where is said outright."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from storage.database import Database
from storage.index_reader import IndexMemory, IndexReader

Index = Mapping[int, Mapping[str, int]]  # the places of each word, by the article's id


@dataclass(frozen=True, slots=True)
class Words:
    """What storage.postings needs of an article."""

    terms: str
    places: bytes


def entries(index: Index) -> dict[int, Words]:
    return {id_: Words(" ".join(places), bytes(places.values())) for id_, places in index.items()}


def expected(index: Index) -> dict[str, list[tuple[int, int]]]:
    """By word: the articles in order, with its places in each; "" is every article."""
    found: dict[str, list[tuple[int, int]]] = {}
    for id_, places in sorted(index.items()):
        for term, here in {"": 0, **places}.items():
            found.setdefault(term, []).append((id_, here))
    return found


async def found(database: Database, terms: set[str]) -> dict[str, list[tuple[int, int]]]:
    """What a search that begins now would read of these words, as :func:`expected` has it."""

    def read(connection: sqlite3.Connection) -> dict[str, list[tuple[int, int]]]:
        lists = IndexReader(connection, IndexMemory()).lists(terms)
        return {term: [(posting >> 8, posting & 0xFF) for posting in places.tolist()] for term, places in lists.items()}

    return await database.in_thread(read)
