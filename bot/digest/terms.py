"""Articles as terms: the stems of the words that tell something, in which articles they stand, and which are names."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from storage import inflections, words
from storage.models import Article

Numbers = NDArray[np.int64]

_MOST_READ = 2_000  # characters of a body: news says what happened first
_LEAD = 60  # words at the beginning
_TELLING = 120  # words at the beginning, which tell the language
_NO_TERM = 0

_UPPER = "".join(letter for letter in map(chr, range(0x590)) if letter.isupper())
_CAPITALISED = re.compile(rf"\b[{_UPPER}][\w'’-]*")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Which terms stand in which articles: columns of one length, each pair of an article and a term once.

    Attributes:
        articles: Places of articles in their sequence, ascending.
        terms: Numbers of terms.
        times: How often each stands there.
    """

    articles: Numbers
    terms: Numbers
    times: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The terms of some articles.

    Attributes:
        articles: How many there are.
        stems: The terms themselves, by their numbers; 0 is no term.
        text: Where they stand in titles, deks and the beginnings of bodies.
        lead: Where they stand in the first words: title, dek and how the body begins.
        names: How much of a name each term is, by its number: the share of its mentions that have a capital; 1 for
            numbers. Where all nouns have one, or no word does, this tells nothing, and harms nothing.
    """

    articles: int
    stems: Sequence[str]
    text: Standing
    lead: Standing
    names: NDArray[np.float32]

    @property
    def size(self) -> int:
        """One more than the highest number of a term."""
        return len(self.stems)


def terms(articles: Sequence[Article]) -> Terms:
    """The terms of ``articles``; words that say nothing in their language are none."""
    vocabulary = _Vocabulary()
    texts: list[Mapping[int, int]] = []
    leads: list[Mapping[int, int]] = []
    capitals: Counter[int] = Counter()
    written = [f"{article.title}\n{article.dek or ''}\n{article.body[:_MOST_READ]}" for article in articles]
    worded = [words.words(text) for text in written]
    for text, found, language in zip(written, worded, _languages(worded), strict=True):
        number = vocabulary.numbers(language).__getitem__
        texts.append(Counter(map(number, found)))
        leads.append(dict.fromkeys(map(number, found[:_LEAD]), 1))
        capitals.update(map(number, words.words(" ".join(_CAPITALISED.findall(text)))))
    text_standing = _standing(texts)
    return Terms(
        articles=len(articles),
        stems=vocabulary.stems(),
        text=text_standing,
        lead=_standing(leads),
        names=vocabulary.names(capitals, text_standing),
    )


def _languages(worded: Sequence[Sequence[str]]) -> list[str | None]:
    """The language of each text; one that is too short to tell is taken to be in that of most others."""
    told = [inflections.language_of(found[:_TELLING]) for found in worded]
    usual = Counter(language for language in told if language).most_common(1)
    return [language or (usual[0][0] if usual else None) for language in told]


class _WordNumbers(dict[str, int]):
    """The number of each word of one language, worked out when first asked for."""

    def __init__(self, language: str | None, stems: dict[str, int]) -> None:
        super().__init__()
        self._language = language
        self._stems = stems
        self._nothing = words.STOP_WORDS | inflections.function_words(language)

    def __missing__(self, word: str) -> int:
        number = _NO_TERM
        if len(word) > 1 and word not in self._nothing:
            stem = inflections.stem(word, self._language) if self._language else word
            number = self._stems.setdefault(stem, len(self._stems))
        self[word] = number
        return number


class _Vocabulary:
    """Terms by numbers: a stem is one term in whichever language it stands, since names cross borders."""

    def __init__(self) -> None:
        self._stems = {"": _NO_TERM}
        self._by_language: dict[str | None, _WordNumbers] = {}

    def numbers(self, language: str | None) -> _WordNumbers:
        if language not in self._by_language:
            self._by_language[language] = _WordNumbers(language, self._stems)
        return self._by_language[language]

    def stems(self) -> tuple[str, ...]:
        return tuple(self._stems)

    def names(self, capitals: Mapping[int, int], text: "Standing") -> NDArray[np.float32]:
        mentions = np.bincount(text.terms, text.times, minlength=len(self._stems))
        share = np.zeros(len(self._stems), np.float32)
        share[list(capitals)] = list(capitals.values())
        share /= np.maximum(mentions, 1)
        numbers = [number for stem, number in self._stems.items() if not stem.isalpha() and _DIGIT.search(stem)]
        share[numbers] = 1
        return np.minimum(share, 1)


def _standing(counted: Sequence[Mapping[int, int]]) -> Standing:
    sizes = [len(count) for count in counted]
    total = sum(sizes)
    articles = np.repeat(np.arange(len(counted)), sizes)
    terms = np.fromiter(chain.from_iterable(counted), np.int64, total)
    times = np.fromiter(chain.from_iterable(count.values() for count in counted), np.int64, total)
    some = terms != _NO_TERM
    return Standing(articles[some], terms[some], times[some])
