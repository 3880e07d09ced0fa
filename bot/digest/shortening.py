"""Texts cut short where a reader stumbles least."""

import re
import unicodedata
from collections.abc import Sequence

from bot.digest.quotation import is_paired

ELLIPSIS = "…"
_LEAST_KEPT = 0.6  # of the room there is: a clause that ends earlier leaves too much of it empty
# Where a clause or phrase ends: at its punctuation, or before a word that begins the next one.
_CLAUSE_END = re.compile(
    r"[,;:，、；：،؛](?=\s|[\u3000-\u9fff])|\s+[–—-]+(?=\s)|—"
    r"|\s(?=(?:and|but|or|which|who|while|when|where|because|although|after|before|as|since|with|y|pero|que|et|mais|und"
    r"|aber|dass|sowie|и|но|что|чтобы|который|которая|которые)\s)"
)
_LOOSE_END = " \t\n.,;:–—-(“‘«„，、；：،؛"
_JOINS_BEFORE = "\u200d\ufe0e\ufe0f"
_UNSPACED = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]"
# And where a word does; between any two characters where spaces part none.
_WORD_END = re.compile(rf"\s|(?<={_UNSPACED})(?={_UNSPACED})")


def shortened(text: str, most: int) -> str:
    """``text`` in at most ``most`` characters: whole, or up to the end of a clause, else of a word, with an ellipsis.

    No quotation or bracket is left open where there is a place to cut outside of it.
    """
    if len(text) <= most:
        return text
    if most < 1:
        return ""
    return _clause(text, most) or _cut_after_a_word(text, most)


def _clause(text: str, most: int) -> str | None:
    """None where no clause ends within ``most`` characters, or only one that leaves much of them empty."""
    room = text[:most]  # the last of its characters makes place for the ellipsis
    return _cut_at(room, [end.start() for end in _CLAUSE_END.finditer(room) if end.start() >= _LEAST_KEPT * most])


def _cut_after_a_word(text: str, most: int) -> str:
    room = text[:most]
    ends = [end.start() for end in _WORD_END.finditer(room, 1)]
    return _cut_at(room, ends) or _cut_anywhere(text, ends[-1] if ends else most - 1, most)


def _cut_at(room: str, ends: Sequence[int]) -> str | None:
    """What stands before the last of the ``ends`` that leaves nothing open, with an ellipsis."""
    for end in reversed(ends):
        kept = room[:end].rstrip(_LOOSE_END)
        if kept and len(kept) < len(room) and is_paired(kept):
            return kept + ELLIPSIS
    return None


def _cut_anywhere(text: str, end: int, most: int) -> str:
    return text[: _whole_character(text, end)].rstrip(_LOOSE_END)[: most - 1] + ELLIPSIS


def _whole_character(text: str, end: int) -> int:
    """``end``, or less where it would part a letter from its accents or an emoji from what it is joined to."""
    while 0 < end < len(text) and (
        unicodedata.combining(text[end]) or text[end] in _JOINS_BEFORE or text[end - 1] == "\u200d"
    ):
        end -= 1
    return end
