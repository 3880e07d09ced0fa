"""A feed in XML falls apart into its items and what stands around them.

Boundaries are looked for as text, not as XML, so that one broken item costs no other and memory is bounded by the
longest one. What stands in comments and CDATA sections is no boundary.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from bot.dumps.pieces import Pieces

LONGEST_ITEM = 16 << 20  # characters
_LONGEST_TAG = 4096  # characters

_NAME = r"(?:[\w.-]{1,30}:)?(?:item|entry)"
_OPENING = re.compile(rf"<(?:(?P<comment>!--)|(?P<name>{_NAME})(?=[\s/>])[^<>]*>)")
_COMMENT_END = re.compile("-->")


class Kind(Enum):
    """What a part is."""

    AROUND = auto()  # outside of items
    ITEM = auto()
    CUT_ITEM = auto()  # the document ends within it
    TOO_LONG = auto()  # the beginning of an item that is longer than any article


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a feed.

    Attributes:
        line: The number of its first line.
        text: The stretch, of an item from the tag that opens it; the tag that closes it may be missing.
    """

    kind: Kind
    line: int
    text: str


def parts(pieces: Iterable[str]) -> Iterator[Part]:
    """The parts of a feed in its order."""
    text = _Text(pieces)
    offset = 0
    while True:
        opening = text.search(_OPENING, offset)
        if opening is None:
            yield from text.part(Kind.AROUND, None)
            if text.ended:
                return
            offset = 0
        elif opening["comment"]:
            offset = text.offset(opening)
            offset = text.offset(text.search(_COMMENT_END, offset)) or offset
        else:
            yield from text.part(Kind.AROUND, opening.start() - text.at)
            if opening[0].endswith("/>"):
                text.take(len(opening[0]))
            else:
                yield from _item(text, opening["name"], len(opening[0]))
            offset = 0


def _item(text: "_Text", name: str, offset: int) -> Iterator[Part]:
    ends = _ends(name)
    while end := text.search(ends["item"], offset):
        if end.lastgroup in (None, "lost"):
            yield from text.part(Kind.ITEM, text.offset(end))
            return
        offset = text.offset(end)
        offset = text.offset(text.search(ends[end.lastgroup], offset)) or offset
    yield from text.part(Kind.CUT_ITEM if text.ended else Kind.TOO_LONG, None)


@lru_cache
def _ends(name: str) -> dict[str, re.Pattern[str]]:
    """What ends an item, a comment in it, and a section in it; where their own ends are "lost", what follows does."""
    name = re.escape(name)
    return {
        "item": re.compile(
            rf"<(?:(?P<comment>!--)|(?P<section>!\[CDATA\[)|/{name}\s*>)|(?P<lost><{name}[\s>])",
        ),
        "comment": re.compile(rf"-->|(?P<lost></{name}\s*>)"),
        "section": re.compile(rf"\]\]>|(?P<lost></{name}\s*>\s*<(?:{name}[\s>]|/))"),
    }


class _Text(Pieces[str]):
    """A feed as far as it is in memory: from the part that is looked at on."""

    def __init__(self, pieces: Iterable[str]) -> None:
        super().__init__(pieces, "\n")
        # Between which places of the document a pattern is known to be absent, so that it is not looked for again.
        self._absent: dict[re.Pattern[str], tuple[int, int]] = {}

    def search(self, pattern: re.Pattern[str], offset: int) -> re.Match[str] | None:
        """The next match from ``offset`` behind the front on; None if there is none, or it is too far away."""
        begin = self.freed + self.at + offset
        absent_from, absent_to = self._absent.get(pattern, (0, -1))
        if absent_from <= begin and self.freed + len(self.data) == absent_to:
            return None
        while True:
            if match := pattern.search(self.data, self.at + offset):
                return match
            offset = max(offset, len(self.data) - self.at - _LONGEST_TAG)
            if len(self.data) - self.at > LONGEST_ITEM or not self.more():
                self._absent[pattern] = begin, self.freed + len(self.data)
                return None

    def offset(self, match: re.Match[str] | None) -> int:
        """How far behind the front a match ends, or begins what follows a lost end; 0 for none."""
        if match is None:
            return 0
        return (match.start() if match.lastgroup == "lost" else match.end()) - self.at

    def part(self, kind: Kind, length: int | None) -> Iterator[Part]:
        """Take a part of this length, or all that is in memory; nothing where that is empty."""
        line = self.line()
        if taken := self.take_all() if length is None else self.take(length):
            yield Part(kind, line, taken)
