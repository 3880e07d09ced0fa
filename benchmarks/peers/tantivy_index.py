"""tantivy: every word exactly, then, where that gives fewer than ten, every word with a mistake or two."""

from pathlib import Path
from typing import Any

from benchmarks.corpus import Corpus
from benchmarks.peers.engine import Engine, MissingError, edits_allowed, words

try:
    import tantivy
except ModuleNotFoundError:  # an optional peer: dependency group "bench"
    tantivy = None

_WEIGHTS = {"title": 8.0, "labels": 3.0, "body": 1.0}
_MOST_FUZZY = 16  # words of a query; a paste of hundreds would take it seconds
_WRITER_MEMORY = 256 << 20  # bytes


class Tantivy(Engine):
    """Its default tokenizer; the last word of a query matches as a prefix in the fuzzy pass."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._schema: Any = None
        self._searcher: Any = None

    def build(self, corpus: Corpus) -> None:
        """Index with two threads, as many as there are cores, and merge."""
        if tantivy is None:
            raise MissingError('the package "tantivy" is not installed')
        writer = tantivy.Index(_schema(), path=str(self.folder)).writer(_WRITER_MEMORY, 2)
        for text in corpus.texts():
            writer.add_document(
                tantivy.Document(number=text.number, title=text.title, labels=text.labels, body=text.body)
            )
        writer.commit()
        writer.wait_merging_threads()

    def open(self) -> None:
        """Open the index."""
        self._schema = _schema()
        self._searcher = tantivy.Index(self._schema, path=str(self.folder)).searcher()

    def search(self, query: str) -> list[int]:
        """Exact hits before fuzzy ones."""
        typed = words(query)
        if not typed:
            return []
        found = self._numbers(_every([self._anywhere(word, 0, prefix=False) for word in typed]))
        if len(found) < 10:
            forgiven = typed[:_MOST_FUZZY]
            last = forgiven[-1]
            fuzzy = [self._anywhere(word, edits_allowed(word), prefix=word == last) for word in forgiven]
            found += [number for number in self._numbers(_every(fuzzy)) if number not in found]
        return found[:10]

    def _anywhere(self, word: str, edits: int, *, prefix: bool) -> Any:
        """``word`` in any field, each with its weight."""
        alternatives = []
        for field, weight in _WEIGHTS.items():
            if edits or prefix:
                term = tantivy.Query.fuzzy_term_query(self._schema, field, word, distance=edits, prefix=prefix)
            else:
                term = tantivy.Query.term_query(self._schema, field, word)
            alternatives.append((tantivy.Occur.Should, tantivy.Query.boost_query(term, weight)))
        return tantivy.Query.boolean_query(alternatives)

    def _numbers(self, query: Any) -> list[int]:
        hits = self._searcher.search(query, 10, count=False).hits
        return [self._searcher.doc(address)["number"][0] for _, address in hits]

    def close(self) -> None:
        """Let go of the index."""
        self._searcher = None

    def index_bytes(self) -> int | None:
        """All its files; of the articles they hold only the number besides."""
        return sum(file.stat().st_size for file in self.folder.iterdir() if file.is_file())


def _schema() -> Any:
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("number", stored=True)
    for field in _WEIGHTS:
        builder.add_text_field(field)
    return builder.build()


def _every(queries: list[Any]) -> Any:
    return tantivy.Query.boolean_query([(tantivy.Occur.Must, query) for query in queries])
