"""Text to words, the same way for what is stored and for what is asked.

Full text search sees only these words, so that case, accents, quotes and hyphens never decide whether something is
found: "Shara’a" and "sharaa", "São" and "sao", "COVID-19" and "covid 19" are the same words.
"""

import codecs
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

# A word: letters, digits and the marks of scripts from Latin to Sinhala, with apostrophes inside; no underscores.
_MARKS = "".join(mark for mark in map(chr, range(0x300, 0xE00)) if unicodedata.category(mark).startswith("M"))
_MARK = re.compile(rf"[{_MARKS}]+")
_LETTERS = re.compile(rf"[\w{_MARKS}]+")
_WORD = re.compile(rf"[\w{_MARKS}]+(?:['’][\w{_MARKS}]+)*")
_SPELLINGS = re.compile("[’ʼ]")
# An apostrophe between letters goes, and a possessive s at the end with it.
_INNER_APOSTROPHE = re.compile(
    rf"'(?:(?<=[\w{_MARKS}]')s(?![\w{_MARKS}]|'[\w{_MARKS}])|(?<=[\w{_MARKS}]')(?=[\w{_MARKS}]))"
)
_NON_ASCII = re.compile(r"[^\x00-\x7f]+")
_POSSESSIVE = re.compile(r"['’]s$", re.IGNORECASE)
_APOSTROPHES = str.maketrans("", "", "'’")
_ASCII_WORDS = bytes(number if chr(number).isalnum() and number < 0x80 else 0x20 for number in range(256))
_NO_WORD = re.compile(rf"[^\w{_MARKS}\x00-\x7f]")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
# Marks that are spelling rather than letters: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels, tatweel.
_ACCENTS = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_SHORT_I = "и\u0306"  # й is a letter of its own

# Words too common to search for; only a query of nothing else is searched as it stands.
STOP_WORDS = frozenset(
    """
    a about after all also an and any are as at be because been but by can could did do does for from had has have
    he her his how if in into is it its more most no not of on or our out over said says she so some such than that the
    their them then there these they this to up was we were what when where which who why will with would you your
    """.split()
)


def fold(text: str) -> str:
    """``text`` without case and accents; NFKC otherwise."""
    text = text.casefold()
    return text if text.isascii() else _NON_ASCII.sub(lambda run: _fold_run(run[0]), text)


def _fold_run(run: str) -> str:
    decomposed = unicodedata.normalize("NFKD", run).replace(_SHORT_I, "й")
    plain = _ACCENTS.sub("", decomposed).casefold()  # 𝕬 has no case until it is taken for A
    return unicodedata.normalize("NFC", plain)


def words(text: str) -> list[str]:
    """The words of ``text``, folded, in order; runs of Chinese or Japanese become overlapping pairs of characters.

    The same words as :func:`spans` gives, at a third of the cost: the text is folded whole, then split.
    """
    return split(folded(text))


def folded(text: str) -> str:
    """``text`` folded, without apostrophes in words: what :func:`split` makes words of."""
    try:  # mostly this leaves ASCII, which is folded and split three times as fast
        found = text.encode("ascii", _LATIN).decode().lower()
    except UnicodeEncodeError:
        found = fold(_SPELLINGS.sub("'", text))
    found = found.replace("_", " ")
    return _INNER_APOSTROPHE.sub("", found) if "'" in found else found


def split(folded: str) -> list[str]:
    """The words of a text that is folded."""
    if folded.isascii():
        return folded.encode().translate(_ASCII_WORDS).decode().split()
    found: list[str] = _LETTERS.findall(folded)
    if _UNSPACED.search(folded):
        return [piece for word in found for piece in _pairs(word)]
    return found


def _latin(error: UnicodeError) -> tuple[str, int]:
    """The error handler that spells Latin letters, and signs that stand in Latin texts, in ASCII."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    run = error.object[error.start : error.end]
    spelt = _spelt(run) if len(run) <= _LONGEST_RUN else None
    if spelt is None:
        raise error
    return spelt, error.end


_LATIN = "gazette.latin"
_LONGEST_RUN = 20  # letters beyond ASCII in a row; what is longer is of another script
codecs.register_error(_LATIN, _latin)


@lru_cache(maxsize=1 << 12)
def _spelt(run: str) -> str | None:
    """A run of letters beyond ASCII folded one by one, or None where that cannot be."""
    folds = [
        "'" if letter in "’ʼ" else _NO_WORD.sub(" ", fold(letter))
        for letter in run
        if letter < "\u0250" or "\u2000" <= letter < "\u2070"
    ]
    spelt = "".join(folds)
    return spelt if len(folds) == len(run) and spelt.isascii() else None


def spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Each word with where it stands: (start, end, folded word). Signs that are words only in full (℠) are left out."""
    for match in _WORD.finditer(text.replace("_", " ").replace("ʼ", "'")):
        for word in _words_of(match[0]):
            yield match.start(), match.end(), word


def is_unspaced(word: str) -> bool:
    """Whether a word is of a script that parts none by spaces: then it may stand within others."""
    return not word.isascii() and _UNSPACED.search(word) is not None


def is_of_letters(word: str) -> bool:
    """Whether a folded word is of letters and the marks that belong to them, such as the vowel signs of Hindi."""
    return word.isalpha() or (not word.isascii() and _MARK.sub("", word).isalpha())


def key(name: str) -> str:
    """What two spellings of one name have in common: its folded words."""
    return " ".join(words(name)) or fold(name).strip()


@lru_cache(maxsize=1 << 15)  # most of a text is a few thousand words over and over; a few MB
def _words_of(token: str) -> tuple[str, ...]:
    if token.isascii():
        word = _POSSESSIVE.sub("", token).lower().translate(_APOSTROPHES)
        return (word,) if word else ()
    word = fold(_POSSESSIVE.sub("", token))
    # Folding may take a character apart: ¼ becomes 1⁄4.
    return tuple(piece for part in _WORD.findall(word) for piece in _pairs(part.translate(_APOSTROPHES)))


def _pairs(word: str) -> Iterator[str]:
    position = 0
    for run in _UNSPACED.finditer(word):
        if before := word[position : run.start()]:
            yield before
        text = run[0]
        yield from (text[i : i + 2] for i in range(max(1, len(text) - 1)))
        position = run.end()
    if rest := word[position:]:
        yield rest
