"""What a subscription's digest is narrowed to, as one line of the search's own grammar.

``tag:"Energy" tag:"Economy" source:"Wire" -sports`` is everything under Energy or Economy that the Wire published and
that does not speak of sports: of one kind any will do, of several kinds each must hold, of what is left out nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from storage import words
from storage.models import LabelKind
from storage.query_parts import Term
from storage.query_tokens import Token, TokenKind, tokens

MOST = 30  # interests of one subscription
MOST_CHARACTERS = 200  # of one of them


class Of(StrEnum):
    """What an interest is in."""

    TAG = "tag"
    SOURCE = "source"
    AUTHOR = "author"
    WORDS = "words"


KINDS = {
    Of.TAG: (LabelKind.CATEGORY, LabelKind.TAG, LabelKind.TOPIC),
    Of.SOURCE: (LabelKind.SOURCE,),
    Of.AUTHOR: (LabelKind.AUTHOR,),
}
OF_KIND = {kind: of for of, kinds in KINDS.items() for kind in kinds}
_NO_QUOTES = dict.fromkeys(map(ord, '"“”„‟＂«»「」『』'))
_UNWANTED = {"without", "except", "no", "not"}
_ELSEWHERE = {"title", "before", "after"}  # operators that narrow a search and no digest


@dataclass(frozen=True, slots=True)
class Interest:
    """A name or words: wanted, or to be left out.

    Attributes:
        text: One line without quotation marks, as typed.
    """

    of: Of
    text: str
    wanted: bool = True

    @property
    def key(self) -> tuple[Of, str]:
        """Equal for two spellings of the same."""
        return self.of, words.key(self.text)

    @property
    def term(self) -> Term:
        """Its words as the search takes them."""
        found = tuple(words.words(self.text))
        return Term(found, phrase=len(found) > 1)

    def __str__(self) -> str:
        kind = "" if self.of is Of.WORDS else f"{self.of}:"
        folded = self.text.casefold()
        is_one_word = self.of is Of.WORDS and self.text.isalnum() and folded not in {*words.STOP_WORDS, *_UNWANTED}
        value = self.text if is_one_word else f'"{self.text}"'
        return f"{'' if self.wanted else '-'}{kind}{value}"


@dataclass(frozen=True, slots=True)
class Interests:
    """All interests of one subscription; none of them is everything."""

    each: tuple[Interest, ...] = ()
    elsewhere: tuple[str, ...] = field(default=(), compare=False)  # operators that were typed and say nothing here

    def __str__(self) -> str:
        return " ".join(map(str, self.each))

    def wanted(self, *of: Of) -> tuple[Interest, ...]:
        """Those of these kinds that are wanted."""
        return tuple(one for one in self.each if one.wanted and one.of in of)

    def unwanted(self, *of: Of) -> tuple[Interest, ...]:
        """Those of these kinds that are to be left out."""
        return tuple(one for one in self.each if not one.wanted and one.of in of)

    def find(self, of: Of, text: str) -> Interest | None:
        """The interest in this, wanted or not."""
        key = of, words.key(text)
        return next((one for one in self.each if one.key == key), None)

    def with_(self, interest: Interest) -> "Interests":
        """With this one, in place of another in the same."""
        others = tuple(one for one in self.each if one.key != interest.key)
        return Interests((*others, interest))

    def without(self, interest: Interest) -> "Interests":
        """With no interest in this."""
        return Interests(tuple(one for one in self.each if one.key != interest.key))


def read(text: str) -> Interests:
    """The interests that ``text`` names: ``tag:energy source:Wire paris "green deal" -sports``, "without sports".

    Small words ("on", "about") say nothing; the first 30 of the rest count.
    """
    found: dict[tuple[Of, str], Interest] = {}
    elsewhere: list[str] = []
    for of, token, wanted in _said(text):
        value = unquoted(token.value.strip("#＃,;. "))[:MOST_CHARACTERS].rstrip()
        if of is None:
            elsewhere.append(value)
        elif words.words(value) and not (token.kind is TokenKind.PLAIN and of is Of.WORDS and _is_small(value)):
            interest = Interest(of, value, wanted)
            found[interest.key] = interest
    return Interests(tuple(found.values())[:MOST], tuple(elsewhere))


def unquoted(name: str) -> str:
    """A name as it may stand between quotation marks."""
    return " ".join(name.translate(_NO_QUOTES).split())


def _said(text: str) -> Iterator[tuple[Of | None, Token, bool]]:
    """Each value, what it is of (None for what narrows searches only), and whether it is wanted."""
    of: Of | None = Of.WORDS
    wanted = True
    for token in tokens(text):
        match token.kind:
            case TokenKind.UNWANTED:
                wanted = False
            case TokenKind.FIELD:
                of = None if token.value in _ELSEWHERE else Of(token.value)
            case TokenKind.PLAIN if of is Of.WORDS and token.text.casefold() in _UNWANTED:
                wanted = False
            case TokenKind.PLAIN | TokenKind.QUOTED:
                yield of, token, wanted
                of, wanted = Of.WORDS, True
            case _:
                of, wanted = Of.WORDS, True


def _is_small(word: str) -> bool:
    return word.casefold() in words.STOP_WORDS
