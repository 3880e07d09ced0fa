"""Words as people misspell them: by a model of the keyboard, and from a list of real misspellings."""

import random
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_FIRST_LETTER = 0.1  # of the mistakes hit the first letter; people start words right


def _neighbours() -> dict[str, str]:
    """The keys that touch each key: left and right, and in the rows above and below (each is set half a key aside)."""
    near: dict[str, set[str]] = defaultdict(set)
    for row, keys in enumerate(_ROWS):
        for column, key in enumerate(keys):
            beside = [(row, column + 1), (row + 1, column), (row + 1, column - 1)]
            for other in (_ROWS[r][c] for r, c in beside if r < len(_ROWS) and 0 <= c < len(_ROWS[r])):
                near[key].add(other)
                near[other].add(key)
    return {key: "".join(sorted(others)) for key, others in near.items()}


NEIGHBOURS = _neighbours()


def _wrong_key(word: str, at: int, draw: random.Random) -> str:
    return word[:at] + draw.choice(NEIGHBOURS.get(word[at], "e")) + word[at + 1 :]


def _swapped(word: str, at: int, draw: random.Random) -> str:
    return word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


def _left_out(word: str, at: int, draw: random.Random) -> str:
    return word[:at] + word[at + 1 :]


def _doubled(word: str, at: int, draw: random.Random) -> str:
    return word[:at] + word[at] + word[at:]


def _key_beside(word: str, at: int, draw: random.Random) -> str:
    return word[: at + 1] + draw.choice(NEIGHBOURS.get(word[at], "e")) + word[at + 1 :]


_MISTAKES: dict[Callable[[str, int, random.Random], str], float] = {
    _wrong_key: 0.30,
    _swapped: 0.20,
    _left_out: 0.20,
    _doubled: 0.12,
    _key_beside: 0.18,
}


def mistyped(word: str, draw: random.Random, mistakes: int = 1) -> str:
    """``word`` (2 letters or more) with so many slips of the finger; never the word itself."""
    typed = word
    while typed == word:
        for _ in range(mistakes):
            at = 0 if draw.random() < _FIRST_LETTER else draw.randrange(1, max(2, len(typed)))
            [mistake] = draw.choices(list(_MISTAKES), list(_MISTAKES.values()))
            typed = mistake(typed, min(at, len(typed) - 1), draw)
    return typed


def real_misspellings(path: Path) -> dict[str, list[str]]:
    """The misspellings of each word in a table of "typo, correct, edit distance" with tabs between, heads in line 1."""
    known: dict[str, list[str]] = defaultdict(list)
    with path.open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            typo, word, _ = line.rstrip("\n").split("\t")
            if typo.isalpha() and word.isalpha():
                known[word].append(typo)
    return dict(known)
