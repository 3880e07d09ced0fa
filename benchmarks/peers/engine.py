"""What every engine can be asked, and what they have in common."""

import re
from abc import ABC, abstractmethod
from pathlib import Path
from typing import ClassVar

from benchmarks.corpus import Corpus

_WORD = re.compile(r"\w+")
_MOST_WORDS = 64  # that a peer is given of a query, however long


class MissingError(Exception):
    """The engine is not installed here; the text says what is."""


class Engine(ABC):
    """A search engine with its index in a folder of its own.

    Attributes:
        name: As the tables call it, and ``--peers``.
        most_articles: Above so many it is left out, being too slow to wait for; None: never.
        every: It is asked each so-manieth query of a kind only, being slow.
        in_process: Whether its memory is that of the process that asks it.
    """

    name: ClassVar[str]
    most_articles: ClassVar[int | None] = None
    every: ClassVar[int] = 1
    in_process: ClassVar[bool] = True

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @abstractmethod
    def build(self, corpus: Corpus) -> None:
        """Index the corpus into the empty ``folder``.

        Raises:
            MissingError: where the engine is not installed.
        """

    @abstractmethod
    def open(self) -> None:
        """Make ready for :meth:`search`."""

    @abstractmethod
    def search(self, query: str) -> list[int]:
        """The numbers of the ten best articles, the best first."""

    @abstractmethod
    def close(self) -> None:
        """Give everything back."""

    def index_bytes(self) -> int | None:
        """How large the index is on disk, without the text itself; None where there is none or it cannot be told."""
        return None


class Unindexed(Engine):
    """One that looks through every article for each query, and so is asked about few."""

    most_articles = 10_000
    every = 5


def words(query: str) -> list[str]:
    """The words of a query, each once, in lower case."""
    return list(dict.fromkeys(_WORD.findall(query.lower())))[:_MOST_WORDS]


def edits_allowed(word: str) -> int:
    """How many mistakes a forgiving peer looks for: none below 4 letters, 1 from 4, 2 from 8."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2
