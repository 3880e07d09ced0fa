"""What the words of a query may stand for: their inflections, completions, other ways to part them, and corrections."""

import math
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from storage import inflections, mistakes
from storage.index_reader import IndexReader
from storage.matching import Alternative, Group, Places, both
from storage.vocabulary import Vocabulary, is_spelt

RARE = 3  # articles below which a word may be a typo that the archive holds itself
_INFLECTED, _JOINED, _SPLIT = 0.8, 0.9, 0.9
_COMPLETED = 0.6
_MOST_FORMS = 24
_MOST_COMPLETIONS = 40
_SHORTEST_START = 2
_MOST_CORRECTIONS = 6
_MOST_NEAR = 60  # of the words near a mistyped one, how many are weighed
_SHORTEST_PART = 2
_MOST_SPLITS = 2
_LONGEST_PARTED = 40
# A word's inflections, as the index has them: those that have its stem, and the one that is the stem.
_FORMS = """
    SELECT word.term, form.term
      FROM vocabulary AS word
      JOIN vocabulary AS form ON form.stem = word.stem AND form.language = word.language AND form.stem <> form.term
     WHERE word.term IN ({words}) AND word.language <> ''
     UNION
    SELECT word.term, form.term
      FROM vocabulary AS word
      JOIN vocabulary AS form ON form.term = word.stem AND form.language = word.language
     WHERE word.term IN ({words}) AND word.language <> ''
"""
_OF_STEMS = """
      WITH wanted (stem, language) AS (VALUES {stems})
    SELECT wanted.stem, wanted.language, form.term
      FROM wanted
     CROSS JOIN vocabulary AS form
        ON form.stem = wanted.stem AND form.language = wanted.language AND form.stem <> form.term
     UNION
    SELECT wanted.stem, wanted.language, form.term
      FROM wanted
     CROSS JOIN vocabulary AS form ON form.term = wanted.stem AND form.language = wanted.language
"""


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
            weights = {word: 1.0, **dict.fromkeys(sorted(forms.get(word, ())), _INFLECTED)}
            if word in joined:
                weights.setdefault(joined[word], _JOINED)
            if number == len(typed) - 1:
                for longer in begun:
                    weights.setdefault(longer, _COMPLETED * len(word) / len(longer))
            groups.append(self._group(word, weights))
        return groups

    def corrected(self, groups: Sequence[Group], *, bolder: bool) -> list[Group]:
        """The groups with corrections of the words that are unknown or rare; ``bolder``, of all words."""
        wanted = [group.typed for group in groups if bolder or _is_rare(group)]
        near = {word: self._near(word, mistakes.allowed(word, bolder=bolder)) for word in wanted}
        parts = {word: _parts(word) for word in wanted}
        self._read(
            chain(
                (term for found in near.values() for term, _ in found),
                (part for pairs in parts.values() for pair in pairs for part in pair),
            )
        )
        more = {word: [*self._split(parts[word]), *self._corrections(word, near[word])] for word in wanted}
        return [replace(each, alternatives=_with(each.alternatives, more.get(each.typed, ()))) for each in groups]

    def exact(self, words: Iterable[str]) -> dict[str, Places]:
        """The postings of words just as they stand."""
        self._read(words)
        return self._lists

    def _near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """The words that a word may have been meant for, and how many mistakes away; not all, where they are many."""
        near = self._vocabulary.near(word, edits) if edits else []
        return sorted(near, key=lambda found: mistakes.cost(word, found[0], found[1], 1))[:_MOST_NEAR]

    def _corrections(self, word: str, near: Sequence[tuple[str, int]]) -> list[Alternative]:
        found = [(term, distance, self._lists[term]) for term, distance in near if term in self._lists]
        weighed = [
            Alternative(
                term,
                math.exp(-max(mistakes.cost(word, term, distance, places.size), 0.1)),
                places,
                is_correction=True,
            )
            for term, distance, places in found
        ]
        return sorted(weighed, key=lambda each: (-each.weight, each.term))[:_MOST_CORRECTIONS]

    def _split(self, parts: Sequence[tuple[str, str]]) -> list[Alternative]:
        """A word as two: "warcrimes" may be "war crimes"."""
        found = [
            (min(self._lists[first].size, self._lists[second].size), first, second)
            for first, second in parts
            if first in self._lists and second in self._lists
        ]
        together = [
            Alternative(f"{first} {second}", _SPLIT, both(self._lists[first], self._lists[second]), is_correction=True)
            for _, first, second in sorted(found, reverse=True)[:_MOST_SPLITS]
        ]
        return [each for each in together if each.articles]

    def _forms(self, typed: Sequence[str]) -> dict[str, set[str]]:
        """The inflections of each word in the languages that it is known in; of an unknown one, in all."""
        words = sorted({word for word in typed if is_spelt(word)})
        if not words:
            return {}
        found: dict[str, set[str]] = {}
        for word, form in self._connection.execute(_FORMS.format(words=_marks(words)), words * 2):
            found.setdefault(word, set()).add(form)
        stems = {
            (inflections.stem(word, language), language): word
            for word in words
            if word not in found
            for language in self._vocabulary.languages
        }
        if stems:
            pairs = [value for pair in stems for value in pair]
            marks = ", ".join(["(?, ?)"] * len(stems))
            for stem, language, form in self._connection.execute(_OF_STEMS.format(stems=marks), pairs):
                found.setdefault(stems[stem, language], set()).add(form)
        return {word: set(sorted(forms - {word})[:_MOST_FORMS]) for word, forms in found.items()}

    def _read(self, terms: Iterable[str]) -> None:
        missing = {term for term in terms if term not in self._lists}
        self._lists |= self._reader.lists(missing)

    def _group(self, typed: str, weights: dict[str, float]) -> Group:
        return Group(
            typed,
            [Alternative(term, weight, self._lists[term]) for term, weight in weights.items() if term in self._lists],
        )


def _is_rare(group: Group) -> bool:
    """Whether the word is unknown, or so rare that it may be a typo that the archive holds itself."""
    return all(each.articles < RARE for each in group.alternatives if each.term == group.typed)


def _parts(word: str) -> list[tuple[str, str]]:
    """The ways to part a word in two."""
    if not word.isalpha() or len(word) > _LONGEST_PARTED:
        return []
    return [(word[:at], word[at:]) for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)]


def _with(known: Sequence[Alternative], more: Sequence[Alternative]) -> list[Alternative]:
    terms = {each.term for each in known}
    return [*known, *(each for each in more if each.term not in terms)]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
