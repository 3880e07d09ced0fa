"""What the words of a query may stand for: their inflections, completions, other ways to part them, and corrections."""

import math
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from itertools import chain, pairwise
from operator import attrgetter

import numpy as np

from storage import inflections, mistakes, words
from storage.index_reader import IndexReader
from storage.matching import WORTH, Alternative, Group, Scores, both
from storage.meeting import Places
from storage.query_parts import Term
from storage.vocabulary import Vocabulary, is_spelt

# A word in fewer articles, or in a smaller share of them, may be a typo that the archive holds itself.
RARE, RARE_SHARE = 3, 1 / 5_000
_INFLECTED, _JOINED, _SPLIT = 0.8, 0.9, 0.9
_COMPLETED = 0.6
_MOST_FORMS = 24
_MOST_COMPLETIONS = 80
_SHORTEST_START = 2
_MOST_CORRECTIONS = 10
_MOST_NEAR = 60  # of the words near a mistyped one, how many are weighed
_SHORTEST_PART, _LONGEST_PARTED = 2, 40
_MOST_SPLITS = 2
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
      WITH wanted (word, stem, language) AS (VALUES {stems})
    SELECT wanted.word, form.term
      FROM wanted
     CROSS JOIN vocabulary AS form
        ON form.stem = wanted.stem AND form.language = wanted.language AND form.stem <> form.term
     UNION
    SELECT wanted.word, form.term
      FROM wanted
     CROSS JOIN vocabulary AS form ON form.term = wanted.stem AND form.language = wanted.language
"""


@dataclass(frozen=True, slots=True, eq=False)
class Wanted:
    """A word or phrase that is wanted, or several of which any will do.

    Attributes:
        worth: What each value of a posting's places is worth.
        is_begun: Whether the text ended within its last word.
    """

    terms: tuple[Term, ...]
    worth: Scores = field(default_factory=lambda: WORTH)
    is_begun: bool = False

    @property
    def word(self) -> str:
        """The word, where it is one and no phrase; else nothing."""
        return self.terms[0].words[0] if len(self.terms) == 1 and not self.terms[0].phrase else ""

    @property
    def words(self) -> tuple[str, ...]:
        """Those of its words that are no phrases."""
        return tuple(term.words[0] for term in self.terms if not term.phrase)


class Understanding:
    """Words of one search, understood by what the archive holds."""

    def __init__(self, connection: sqlite3.Connection, reader: IndexReader, vocabulary: Vocabulary) -> None:
        self._connection = connection
        self._reader = reader
        self._vocabulary = vocabulary
        self._lists: dict[str, Places] = {}

    def plain(self, wanted: Sequence[Wanted]) -> list[Group]:
        """Each word with its inflections, joined with its neighbours, and completed where the text ends within it."""
        forms = self._forms({word for each in wanted for word in each.words})
        joined = _joined(wanted)
        begun = {each.words[-1]: self._completions(each.words[-1]) for each in wanted if each.is_begun}
        phrases = (word for each in wanted for term in each.terms if term.phrase for word in term.words)
        self._read(chain(forms, *forms.values(), *joined, *begun.values(), phrases, *(each.words for each in wanted)))
        groups = []
        for each, neighbours in zip(wanted, joined, strict=True):
            weights: dict[str, float] = {}
            for word in each.words:
                weights |= dict.fromkeys(sorted(forms.get(word, ())), _INFLECTED)
            weights |= dict.fromkeys(neighbours, _JOINED)
            if each.is_begun:
                start = each.words[-1]
                weights |= {term: _COMPLETED * len(start) / len(term) for term in begun[start] if term not in weights}
            group = self._group(each, weights)
            if each.is_begun and len(begun[each.words[-1]]) >= _MOST_COMPLETIONS:
                group.begun = each.words[-1]
            groups.append(group)
        return groups

    def completed(self, group: Group, texts: Iterable[str]) -> Group:
        """The group with every word of some texts that its last word begins, however rare."""
        known = {each.term for each in group.alternatives}
        start = group.begun
        more = {word for text in texts for word in words.words(text) if word.startswith(start)} - known - {start}
        self._read(more)
        completions = (
            Alternative(term, _COMPLETED * len(start) / len(term), self._lists[term])
            for term in sorted(more)
            if term in self._lists
        )
        return replace(group, alternatives=[*group.alternatives, *completions], begun="")

    def corrected(self, groups: Sequence[Group], *, bolder: bool) -> Sequence[Group]:
        """The groups with corrections of the words that are unknown or rare; ``bolder``, of all words.

        Where no word is to be corrected, they are the very same.
        """
        wrong = {word for group in groups for word in group.words if bolder or self._is_rare(word)}
        if not wrong:
            return groups
        near = {word: self._near(word, mistakes.allowed(word, bolder=bolder)) for word in wrong}
        parts = {word: _parts(word) for word in wrong}
        near_terms = (term for found in near.values() for term, _ in found)
        sizes = self._reader.sizes(chain(near_terms, *chain(*parts.values())))
        likely = {word: _likely(word, near[word], sizes) for word in wrong}
        parted = {word: _best_parted(parts[word], sizes) for word in wrong}
        self._read(chain(*likely.values(), *chain(*parted.values())))
        more = {word: [*self._split(parted[word]), *self._corrections(likely[word])] for word in wrong}
        return [
            replace(group, alternatives=_with(group.alternatives, chain(*(more.get(word, ()) for word in group.words))))
            for group in groups
        ]

    def inflected(self, groups: Sequence[Group]) -> list[Group]:
        """The groups with the inflections of each one's likeliest correction."""
        best = [
            max((each for each in group.alternatives if each.is_correction), key=_weight, default=None)
            for group in groups
        ]
        forms = self._forms({each.term for each in best if each})
        self._read(chain(*forms.values()))
        return [
            replace(group, alternatives=_with(group.alternatives, self._forms_of(likeliest, forms)))
            for group, likeliest in zip(groups, best, strict=True)
        ]

    def exact(self, terms: Iterable[str]) -> Mapping[str, Places]:
        """The postings of words just as they stand."""
        self._read(terms)
        return self._lists

    def _group(self, wanted: Wanted, weights: Mapping[str, float]) -> Group:
        exact = [self._exact(term) for term in wanted.terms]
        others = [
            Alternative(term, weight, self._lists[term]) for term, weight in weights.items() if term in self._lists
        ]
        typed = " OR ".join(" ".join(term.words) for term in wanted.terms)
        phrases = tuple(term.words for term in wanted.terms if term.phrase)
        found = _with([each for each in exact if each.articles], others)
        return Group(typed, found, wanted.worth, wanted.words, phrases)

    def _exact(self, term: Term) -> Alternative:
        """A word, or all words of a phrase, wherever they stand."""
        telling = [word for word in term.words if word not in words.STOP_WORDS] or term.words
        lists = [self._lists.get(word, _NONE) for word in telling]
        return Alternative(" ".join(term.words), 1.0, reduce(both, lists), is_exact=True)

    def _completions(self, start: str) -> list[str]:
        if len(start) < _SHORTEST_START or start.isdecimal():
            return []
        return self._reader.completions(start, _MOST_COMPLETIONS)

    def _is_rare(self, word: str) -> bool:
        """Whether a word is unknown, or so rare that it may be a typo that the archive holds itself."""
        rare = max(RARE, self._reader.articles * RARE_SHARE)
        return word not in self._lists or self._lists[word].size < rare

    def _near(self, word: str, edits: int) -> list[tuple[str, int]]:
        """The words that a word may have been meant for, and how many mistakes away; not all, where they are many."""
        near = self._vocabulary.near(word, edits) if edits else []
        return sorted(near, key=lambda found: mistakes.cost(word, found[0], found[1], 1))[:_MOST_NEAR]

    def _corrections(self, likely: Mapping[str, float]) -> list[Alternative]:
        return [
            Alternative(term, weight, self._lists[term], is_correction=True)
            for term, weight in likely.items()
            if term in self._lists
        ]

    def _forms_of(self, correction: Alternative | None, forms: Mapping[str, Collection[str]]) -> list[Alternative]:
        if correction is None:
            return []
        weight = correction.weight * _INFLECTED
        known = (form for form in sorted(forms.get(correction.term, ())) if form in self._lists)
        return [Alternative(form, weight, self._lists[form], is_correction=True) for form in known]

    def _split(self, parted: Iterable[tuple[str, str]]) -> list[Alternative]:
        """A word as two: "warcrimes" may be "war crimes"."""
        together = [
            Alternative(f"{first} {second}", _SPLIT, both(self._lists[first], self._lists[second]), is_correction=True)
            for first, second in parted
            if first in self._lists and second in self._lists
        ]
        return [each for each in together if each.articles]

    def _forms(self, typed: Collection[str]) -> dict[str, set[str]]:
        """The inflections of each word in the languages that it is known in; of an unknown one, in all."""
        spelt = sorted(word for word in typed if is_spelt(word))
        if not spelt:
            return {}
        found: dict[str, set[str]] = {}
        for word, form in self._connection.execute(_FORMS.format(words=_marks(spelt)), spelt * 2):
            found.setdefault(word, set()).add(form)
        unknown = [
            (word, inflections.stem(word, language), language)
            for word in spelt
            if word not in found
            for language in self._vocabulary.languages
        ]
        if unknown:
            marks = ", ".join(["(?, ?, ?)"] * len(unknown))
            for word, form in self._connection.execute(_OF_STEMS.format(stems=marks), list(chain(*unknown))):
                found.setdefault(word, set()).add(form)
        return {word: set(sorted(forms - {word})[:_MOST_FORMS]) for word, forms in found.items()}

    def _read(self, terms: Iterable[str]) -> None:
        self._lists |= self._reader.lists({term for term in terms if term not in self._lists})


_weight = attrgetter("weight")
_NONE: Places = np.empty(0, np.uint32)


def _joined(wanted: Sequence[Wanted]) -> list[list[str]]:
    """For each that is wanted: the words that it makes with the ones before and behind it, both of the same fields."""
    found: list[list[str]] = [[] for _ in wanted]
    for number, (first, second) in enumerate(pairwise(wanted)):
        if first.word and second.word and first.worth is second.worth:
            found[number].append(first.word + second.word)
            found[number + 1].append(first.word + second.word)
    return found


def _parts(word: str) -> list[tuple[str, str]]:
    """The ways to part a word in two."""
    if not is_spelt(word) or len(word) > _LONGEST_PARTED:
        return []
    return [(word[:at], word[at:]) for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)]


def _likely(word: str, near: Iterable[tuple[str, int]], sizes: Mapping[str, int]) -> dict[str, float]:
    """The likeliest of the words near a mistyped one, the best first: what each weighs."""
    weights = {
        term: math.exp(-max(mistakes.cost(word, term, distance, sizes[term]), 0.1))
        for term, distance in near
        if sizes.get(term)
    }
    best = sorted(weights, key=lambda term: (-weights[term], term))[:_MOST_CORRECTIONS]
    return {term: weights[term] for term in best}


def _best_parted(parts: Iterable[tuple[str, str]], sizes: Mapping[str, int]) -> list[tuple[str, str]]:
    """Of the ways to part a word, those whose rarer part is commonest."""
    found = sorted(((min(sizes.get(part, 0) for part in pair), pair) for pair in parts), reverse=True)
    return [pair for size, pair in found[:_MOST_SPLITS] if size]


def _with(known: Sequence[Alternative], more: Iterable[Alternative]) -> list[Alternative]:
    """Alternatives, each word once: as it is known already, else its first."""
    found = {each.term: each for each in known}
    for each in more:
        found.setdefault(each.term, each)
    return list(found.values())


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
