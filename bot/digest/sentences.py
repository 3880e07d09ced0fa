"""Paragraphs to sentences, in the languages of news."""

import re
from collections import Counter
from collections.abc import Sequence

import sentencex

from bot.digest.quotation import is_paired
from storage.inflections import language_of
from storage.words import words

_LIKELIEST = "en"
_TELLING = 2_000  # characters that tell a language
_QUOTED_TOGETHER = 3  # more pieces that one quotation may span

# The letters of a script, and the language that it is taken for where its words tell nothing.
_SCRIPTS = (
    (re.compile(r"[\u3040-\u30ff]"), "ja"),
    (re.compile(r"[\u3400-\u9fff]"), "zh"),
    (re.compile(r"[\uac00-\ud7af]"), "ko"),
    (re.compile(r"[\u0900-\u097f]"), "hi"),
    (re.compile(r"[\u0600-\u06ff]"), "ar"),
    (re.compile(r"[\u0590-\u05ff]"), "he"),
    (re.compile(r"[\u0370-\u03ff]"), "el"),
    (re.compile(r"[\u0400-\u04ff]"), "ru"),
)
_KANA = 0.1  # for each Chinese character: from here on a text is Japanese
_BEYOND_LATIN = re.compile(r"[^\x00-\u024f\u2000-\u206f]")
_FOREIGN = 0.25  # of the characters: with less of them a text is in Latin script

# Abbreviations that a name follows and that the splitter takes for an end.
_BEFORE_NAMES = re.compile(r"(?:^|\s)(?:Adm|Amb|Atty|Brig|Insp|Ft|M|MM|Messrs|Mgr|Ms|Msgr|Pvt|Spc|Supt|Treas)\.\s*$")
_GOES_ON = re.compile(r"(?!\w{1,2}[A-Z])[\W_]*[a-zß-öø-ÿα-ωа-яё]")  # but "iPhone" begins a sentence
_ENDS_GLUED, _BEGINS_GLUED = re.compile(r"\w\.$"), re.compile(r"[a-zA-Z0-9]")  # the dot of "Some.Name.gov"
_QUOTED_BEFORE = re.compile(r"[」』]\s*$")
_PARTICLE = re.compile("[とっなでをにのがはも]")  # 「はい。」と言った: the quotation is a part of the sentence


def language(text: str) -> str:
    """The likeliest language of ``text``, as an ISO 639-1 code; English where nothing tells."""
    beginning = text[:_TELLING]
    if len(_BEYOND_LATIN.findall(beginning)) < _FOREIGN * len(beginning) or not beginning:
        return language_of(words(beginning)) or _LIKELIEST
    letters = Counter({code: len(script.findall(beginning)) for script, code in _SCRIPTS})
    if letters["ja"] > _KANA * letters["zh"]:
        return "ja"
    code = max(letters, key=lambda code: letters[code])
    return language_of(words(beginning)) or code if code in {"ar", "ru"} else code


def sentences(paragraph: str, language: str) -> list[str]:
    """The sentences of one paragraph, in order and without the space between them.

    A piece that goes on in lower case, or is needed to close a quotation, belongs to the one before.
    """
    pieces: list[str] = list(sentencex.segment(language, paragraph))
    found = []
    while pieces:
        length = _pieces_of_one(pieces)
        if sentence := "".join(pieces[:length]).strip():
            found.append(sentence)
        pieces = pieces[length:]
    return found


def _pieces_of_one(pieces: Sequence[str]) -> int:
    """How many pieces make the first sentence."""
    length = 1
    while length < len(pieces):
        if _goes_on(pieces[length - 1], pieces[length]):
            length += 1
        elif closed := _where_closed(pieces, length):
            length = closed
        else:
            break
    return length


def _goes_on(before: str, piece: str) -> bool:
    return bool(
        not before.strip()
        or (_ENDS_GLUED.search(before) and _BEGINS_GLUED.match(piece))
        or _GOES_ON.match(piece)
        or _BEFORE_NAMES.search(before)
        or (_QUOTED_BEFORE.search(before) and _PARTICLE.match(piece))
    )


def _where_closed(pieces: Sequence[str], length: int) -> int | None:
    """How many pieces it takes to close what the first ``length`` leave open; None where nothing is, or does."""
    if is_paired("".join(pieces[:length])):
        return None
    ends = range(length + 1, min(length + _QUOTED_TOGETHER, len(pieces)) + 1)
    return next((end for end in ends if is_paired("".join(pieces[:end]))), None)
