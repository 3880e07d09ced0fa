"""How likely a mistyped word was meant for another: what mistakes cost, and how many a word may hold."""

import math

from rapidfuzz.distance import Levenshtein

from storage.words import is_of_letters

# What a mistake costs less, or more, than 1. Measured over lists of real misspellings.
_TRANSPOSITION, _NEIGHBOURING_KEY, _VOWEL, _DOUBLED = -0.35, -0.25, -0.25, -0.3
_FIRST_LETTER = 0.6
_PRIOR = 0.12  # less for each e-fold of articles that a word stands in

_VOWELS = frozenset("aeiouyаеиоуыэюя")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_KEYS = {
    letter: (row % 3, column + row % 3 / 2) for row, keys in enumerate(_ROWS) for column, letter in enumerate(keys)
}


def allowed(word: str, *, bolder: bool = False) -> int:
    """How many mistakes a word of this length may hold: none below 4 letters or in numbers, 1 from 4, 2 from 8.

    ``bolder``, where nothing else was found: 1 in words of 3 letters, 2 from 5.
    """
    if not is_of_letters(word) or len(word) < (3 if bolder else 4):
        return 0
    return 2 if len(word) >= (5 if bolder else 8) else 1


def cost(typed: str, meant: str, distance: int, articles: int) -> float:
    """What it costs to take ``typed`` for ``meant``: its mistakes, less where that stands in many articles."""
    edits = Levenshtein.editops(typed, meant)
    whole = distance + _TRANSPOSITION * (len(edits) - distance)
    if len(edits) == distance:
        whole += sum(_discount(typed, meant, edit.tag, edit.src_pos, edit.dest_pos) for edit in edits)
    whole += _FIRST_LETTER * (typed[:1] != meant[:1])
    return whole - _PRIOR * math.log1p(articles)


def _discount(typed: str, meant: str, kind: str, at: int, there: int) -> float:
    if kind == "replace":
        if typed[at] in _VOWELS and meant[there] in _VOWELS:
            return _VOWEL
        return _NEIGHBOURING_KEY if _are_neighbours(typed[at], meant[there]) else 0.0
    text, place = (typed, at) if kind == "delete" else (meant, there)
    if text[place] in (text[place - 1 : place], text[place + 1 : place + 2]):
        return _DOUBLED
    return _VOWEL if text[place] in _VOWELS else 0.0


def _are_neighbours(one: str, other: str) -> bool:
    if one not in _KEYS or other not in _KEYS:
        return False
    (row, column), (other_row, other_column) = _KEYS[one], _KEYS[other]
    return abs(row - other_row) <= 1 and abs(column - other_column) <= 1
