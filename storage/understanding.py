"""What the words of a query may stand for: their inflections, completions, other ways to part them, and corrections."""

import math
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from storage import inflections, mistakes
from storage.index_reader import IndexReader
from storage.matching import Alternative, Group, Places, both
from storage.vocabulary import Vocabulary

RARE = 3  # articles below which a word may be a typo that the archive holds itself
_INFLECTED, _JOINED, _SPLIT = 0.8, 0.9, 0.9
_COMPLETED = 0.6
_MOST_FORMS = 24
_MOST_COMPLETIONS = 40
_SHORTEST_START = 2
_MOST_CORRECTIONS = 6
_MOST_NEAR = 60  # of the words near a mistyped one, how many are weighed
_SHORTEST_PART = 2


class Understanding:
    """Words of one search, understood by what the archive holds."""

    def __init__(self, connection: sqlite3.Connection, reader: IndexReader, vocabulary: Vocabulary) -> None:
        self._connection = connection
        self._reader = reader
        self._vocabulary = vocabulary
        self._lists: dict[str, Places] = {}

    def plain(self, typed: Sequence[str], *, open_ended: bool) -> list[Group]:
        """Each word with its inflections; the last, where the text ends within it, with its completions."""
        forms = self._forms(typed)
        joined = {word: first + second for first, second in pairwise(typed) for word in (first, second)}
        begun: list[str] = []
        if typed and open_ended and len(typed[-1]) >= _SHORTEST_START and not typed[-1].isdecimal():
            begun = self._reader.completions(typed[-1], _MOST_COMPLETIONS)
        self._read([*typed, *joined.values(), *begun, *(form for found in forms.values() for form in found)])
        groups = []
        for number, word in enumerate(typed):
            weights = {word: 1.0, **{form: _INFLECTED for form in forms.get(word, ()) if form != word}}
            if word in joined:
                weights.setdefault(joined[word], _JOINED)
            if number == len(typed) - 1:
                for longer in begun:
                    weights.setdefault(longer, _COMPLETED * len(word) / len(longer))
            groups.append(self._group(word, weights))
        return groups

    def corrected(self, groups: Sequence[Group], *, bolder: bool) -> list[Group]:
        """The groups with corrections of the words that are unknown or rare; ``bolder``, of all words."""
        return [self._corrected(group, bolder=bolder) for group in groups]

    def exact(self, words: Iterable[str]) -> dict[str, Places]:
        """The postings of words just as they stand."""
        self._read(words)
        return self._lists

    def _corrected(self, group: Group, *, bolder: bool) -> Group:
        word = group.typed
        articles = next((each.articles for each in group.alternatives if each.term == word), 0)
        if articles >= RARE and not bolder:
            return group
        more = [*self._split(word), *self._corrections(word, mistakes.allowed(word, bolder=bolder))]
        known = {each.term for each in group.alternatives}
        return replace(group, alternatives=[*group.alternatives, *(each for each in more if each.term not in known)])

    def _corrections(self, word: str, edits: int) -> list[Alternative]:
        if not edits:
            return []
        near = self._vocabulary.near(word, edits)
        near = sorted(near, key=lambda found: mistakes.cost(word, found[0], found[1], 1))[:_MOST_NEAR]
        self._read(term for term, _ in near)
        found = [(term, distance, self._lists[term]) for term, distance in near if term in self._lists]
        weighed = [
            Alternative(term, math.exp(-max(mistakes.cost(word, term, distance, places.size), 0.1)), places, True)
            for term, distance, places in found
        ]
        return sorted(weighed, key=lambda each: (-each.weight, each.term))[:_MOST_CORRECTIONS]

    def _split(self, word: str) -> list[Alternative]:
        """A word as two: "warcrimes" may be "war crimes"."""
        if not word.isalpha():
            return []
        parts = [(word[:at], word[at:]) for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)]
        self._read(part for both_parts in parts for part in both_parts)
        found = [
            (min(self._lists[first].size, self._lists[second].size), first, second)
            for first, second in parts
            if first in self._lists and second in self._lists
        ]
        together = [
            Alternative(f"{first} {second}", _SPLIT, both(self._lists[first], self._lists[second]), True)
            for _, first, second in sorted(found, reverse=True)[:2]
        ]
        return [each for each in together if each.articles]

    def _forms(self, typed: Sequence[str]) -> dict[str, list[str]]:
        """The inflections of each word in the languages that it is known in; of an unknown one, in all."""
        words = [word for word in typed if word.isalpha() and len(word) >= 3]
        if not words:
            return {}
        rows = self._connection.execute(
            f"SELECT term, stem, language FROM vocabulary WHERE language <> '' AND term IN ({_marks(words)})",
            words,
        ).fetchall()
        known = {term for term, _, _ in rows}
        stems = {(term, stem, language) for term, stem, language in rows}
        for word in set(words) - known:
            stems |= {(word, inflections.stem(word, language), language) for language in self._vocabulary.languages}
        found: dict[str, list[str]] = {}
        for word, stem, language in sorted(stems):
            forms = self._connection.execute(
                "SELECT term FROM vocabulary WHERE stem = ? AND language = ? LIMIT ?", (stem, language, _MOST_FORMS)
            )
            found.setdefault(word, []).extend(term for (term,) in forms if term != word)
        return found

    def _read(self, terms: Iterable[str]) -> None:
        missing = {term for term in terms if term not in self._lists}
        self._lists |= self._reader.lists(missing)

    def _group(self, typed: str, weights: dict[str, float]) -> Group:
        return Group(
            typed,
            [Alternative(term, weight, self._lists[term]) for term, weight in weights.items() if term in self._lists],
        )


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
