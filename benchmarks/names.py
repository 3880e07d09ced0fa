"""Invented names of people, places and organisations, as rare as names are.

Names are put together from syllables, so that many are near each other as real ones are (Belkova, Belkovan, Delkova).
How many there are follows Heaps' law; how often each is drawn, Zipf's law as Mandelbrot corrected it.
"""

import random

_ONSETS = "b br c ch d dr f fr g gr h j k kl kr l m n p pr r s sh st t tr v w y z th sl".split()
_VOWELS = "a e i o u a e i o ai ea ei ou ia".split()
_CODAS = ["", "", "", "", "", "", "l", "n", "r", "s", "m", "k", "nd", "rt", "ck", "ng", "st"]
_ENDINGS = (
    "son ov ova sky ska ez ini etti berg mann stein ford ton ville burg stan grad land shire pur abad i a o er ian"
).split()
_CODES = 0.03  # of the names are codes such as "Kx-417", which have digits

# Heaps' law with the constants that give about 68,000, 145,000 and 398,000 different words in all, with those of the
# source and the misspellings, at 10,000, 100,000 and 1,000,000 articles.
_AT_10_000, _GROWTH = 43_000, 0.43
_MOST_NEW = 8  # in one article; the law would have the first ones hold hundreds
_SHIFT = 20  # Mandelbrot's: no name stands in more than a few articles of a hundred


class Names:
    """All names so far, the oldest the commonest."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._names: list[str] = []
        self._known: set[str] = set()

    def cast(self, article: int, size: int) -> list[str]:
        """The names of the ``article``-th article (from 0): as many new ones as the law asks for, then known ones."""
        wanted = int(_AT_10_000 * ((article + 1) / 10_000) ** _GROWTH) - len(self._names)
        fresh = [self._new() for _ in range(max(0 if self._names else 1, min(wanted, _MOST_NEW)))]
        return fresh + [self._old() for _ in range(size - len(fresh))]

    def _old(self) -> str:
        rank = _SHIFT * ((len(self._names) + _SHIFT) / _SHIFT) ** self._draw.random() - _SHIFT
        return self._names[min(int(rank), len(self._names) - 1)]

    def _new(self) -> str:
        name = self._invented()
        while name in self._known:
            name = self._invented()
        self._known.add(name)
        self._names.append(name)
        return name

    def _invented(self) -> str:
        draw = self._draw.random
        if draw() < _CODES:
            return f"{self._pick(_ONSETS).capitalize()}{self._pick(_ONSETS)}{int(draw() * 1000)}"
        syllables = 1 + (draw() < 0.6) + (draw() < 0.1)
        parts = [self._pick(_ONSETS) + self._pick(_VOWELS) + self._pick(_CODAS) for _ in range(syllables)]
        if syllables == 1 or draw() < 0.4:
            parts.append(self._pick(_ENDINGS))
        return "".join(parts).capitalize()

    def _pick(self, pieces: list[str]) -> str:
        return pieces[int(self._draw.random() ** 1.4 * len(pieces))]  # the first are the commoner
