"""What a usual bot does to forgive: rapidfuzz's WRatio of the query with every title."""

from pathlib import Path

from rapidfuzz import fuzz, process

from benchmarks.corpus import Corpus
from benchmarks.peers.engine import Unindexed


class Titles(Unindexed):
    """All titles in memory, looked through for each query."""

    name = "rapidfuzz titles"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._path = folder / "titles.txt"
        self._titles: list[str] = []

    def build(self, corpus: Corpus) -> None:
        """A file of titles."""
        with self._path.open("w", encoding="utf-8") as lines:
            lines.writelines(f"{title.lower()}\n" for title in corpus.titles())

    def open(self) -> None:
        """Read it."""
        self._titles = self._path.read_text(encoding="utf-8").split("\n")[:-1]

    def search(self, query: str) -> list[int]:
        """The ten most alike."""
        found = process.extract(query.lower(), self._titles, scorer=fuzz.WRatio, limit=10)
        return [index + 1 for _, _, index in found]

    def close(self) -> None:
        """Forget them."""
        self._titles = []
