"""What a person typed into the search, cut where operators, quotes and words begin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class TokenKind(Enum):
    """What a piece of the text is, by its form and place alone."""

    EITHER = "either"  # OR in capitals, or |
    BRACKET = "bracket"  # a minus before a bracket
    UNWANTED = "unwanted"  # a minus glued to the field, phrase or word that follows
    FIELD = "field"  # the name of a field with its colon
    QUOTED = "quoted"
    PLAIN = (
        "plain"  # anything else up to a space, a bracket, a | or an opening quote; it may hold several words or none
    )


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text, from ``start`` to ``end``."""

    kind: TokenKind
    text: str
    start: int
    end: int

    @property
    def closed(self) -> bool:
        """Whether the quote that opens it is closed; True for what is not quoted."""
        return self.kind is not TokenKind.QUOTED or (len(self.text) > 1 and self.text[-1] in _CLOSED_BY[self.text[0]])

    @property
    def value(self) -> str:
        """What it says: without quotes, or the name of a field in lower case."""
        if self.kind is TokenKind.FIELD:
            return self.text[:-1].lower()
        if self.kind is TokenKind.QUOTED:
            return self.text[1:-1] if self.closed else self.text[1:]
        return self.text


_GAP = r"\s()（）"
_BREAK = _GAP + "|"
_DASH = "-－−"
_MARKS = '"“”„‟＂'
_QUOTES = _MARKS + "«»「『"
_LETTER = rf"[^\s!-/:-@\[-`{{-~\u00a1-\u00bf\u2010-\u205e\u3001-\u303f\uff01-\uff20{_QUOTES}]"
_TOKEN = re.compile(
    rf"""
      [{_GAP}]+
    | (?P<either>   \| | (?<![^{_BREAK}]) OR (?![^{_BREAK}]) )
    | (?P<bracket>  (?<![^{_BREAK}]) [{_DASH}] (?=[(（]) )
    | (?P<unwanted> (?<![^{_BREAK}]) [{_DASH}] (?![{_DASH}‐-―{_BREAK}]|\Z) )
    | (?P<field>    (?ai: title | tag | source | author | before | after ) [:：] )
    | (?P<quoted>   [{_MARKS}] [^{_MARKS}]* [{_MARKS}]?  |  [«»] [^«»]* [«»]?  |  「 [^」]* 」?  |  『 [^』]* 』? )
    # Behind a letter, a quote that may also close is no opening one: 5" guns. Others are, where no spaces are written.
    | (?P<plain>    (?: [^{_BREAK}{_QUOTES}] | (?<={_LETTER}) ["”＂»]+ )+ )
    """,
    re.VERBOSE,
)
_CLOSED_BY = dict.fromkeys(_MARKS, _MARKS) | dict.fromkeys("«»", "«»") | {"「": "」", "『": "』"}


def tokens(text: str) -> Iterator[Token]:
    """The pieces of ``text`` in order, spaces and brackets left out. An unclosed quote runs to the end."""
    for match in _TOKEN.finditer(text):
        if match.lastgroup:
            yield Token(TokenKind(match.lastgroup), match[0], match.start(), match.end())
