"""Which of several titles tells a story best."""

import re
from collections.abc import Callable, Collection, Sequence

from storage import words

_SHORTEST, _LONGEST = 3, 20  # words
_LEAST_SHOUTED = 4  # letters of a title in capitals that is no name
_CUT = re.compile(r"(?:…|\.\.\.)\W*$")
_ASKS = re.compile(r"[?？؟]\W*$")
_TEASES = re.compile(r"^(?:watch|listen|video|photos?|live|opinion|editorial|analysis|podcast|update)\b", re.IGNORECASE)

# What is wrong with a title: the fewer of these, the better.
_FLAWS: tuple[Callable[[str], bool], ...] = (
    lambda title: not _SHORTEST <= len(words.words(title)) <= _LONGEST,
    lambda title: title.isupper() and len(title) > _LEAST_SHOUTED,
    lambda title: _CUT.search(title) is not None,
    lambda title: _ASKS.search(title) is not None,
    lambda title: _TEASES.search(title) is not None,
)


def best(titles: Sequence[str], texts: Sequence[Collection[str]]) -> int:
    """The place of the best title, given the words of each article; of equals the first.

    The best has no flaw and says most of what the other articles say too.
    """
    if len(titles) == 1:
        return 0
    return min(range(len(titles)), key=lambda place: (flaws(titles[place]), -_agreement(place, titles, texts)))


def flaws(title: str) -> int:
    """How much is wrong with a title: cut, asked, shouted, a teaser, or too few or many words."""
    return sum(is_flawed(title) for is_flawed in _FLAWS)


def _agreement(place: int, titles: Sequence[str], texts: Sequence[Collection[str]]) -> float:
    """How many of the others say what a title says, summed over its words, by the root of their number.

    A sum alone would favour long titles, and a mean short ones.
    """
    said = set(words.words(titles[place])) - words.STOP_WORDS
    others = [text for at, text in enumerate(texts) if at != place]
    agreeing = sum(word in text for word in said for text in others)
    return float(agreeing / max(len(said), 1) ** 0.5)
