"""A WordPress export falls apart into units: its items, its authors and the beginnings of its channels.

Boundaries are looked for as text, not as XML, so that one broken post costs no other; ``</item>`` within a CDATA
section is none. Memory is bounded by the longest item.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from bot.dumps.pieces import Pieces

LONGEST_ITEM = 32 << 20  # bytes: a post with some 30,000 comments
_LONGEST_TAG = 8192  # bytes

_SECTION, _SECTION_END = b"<![CDATA[", b"]]>"
_OPENING = re.compile(
    rb"(?P<skipped><!--|<!\[CDATA\[)|(?P<end></(?:channel|rss)\s*>)"
    rb"|<(?P<name>(?:[\w.-]{1,30}:)?author|channel|item|rss|title)(?:\s[^<>]*)?>"
)
_ITEM_CLOSING = b"</item"
_ANOTHER = re.compile(rb"\s*<(?:item\b|/channel\b|/rss\b)")
_ITEM_START = re.compile(rb"<item(?:\s[^<>]*)?>\s*<(?:title|link|pubDate|guid|dc:|wp:)")


class Kind(Enum):
    """What a unit is."""

    RSS = auto()  # the tag that opens a document, with its namespaces
    CHANNEL = auto()  # the tag that opens a channel
    TITLE = auto()  # of a channel
    AUTHOR = auto()
    ITEM = auto()
    CUT_ITEM = auto()  # the document ends within it
    TOO_LONG = auto()  # the beginning of an item that is longer than any post
    END = auto()  # the tag that closes a channel


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of an export.

    Attributes:
        line: The number of its first line.
        content: The stretch, from the tag that opens it to the tag that closes it.
    """

    kind: Kind
    line: int
    content: bytes


def units(pieces: Iterable[bytes]) -> Iterator[Unit]:
    """The units of an export in its order, whatever stands between them.

    Args:
        pieces: The export as UTF-8, or as bytes that are nearly that.
    """
    text = _Text(pieces)
    awaiting_title = False
    while opening := text.next(_OPENING):
        line, length = text.line(), len(opening[0])
        name = (opening["name"] or b"").rpartition(b":")[2]
        if opening["skipped"]:
            end = text.after(_SECTION_END if opening["skipped"] == _SECTION else b"-->", length)
            text.take(length if end is None else end)
        elif opening["end"]:
            yield Unit(Kind.END, line, text.take(length))
        elif name == b"item":
            if not opening[0].endswith(b"/>"):
                yield _item(text, line, length)
            else:
                text.take(length)
        elif name == b"author" or (name == b"title" and awaiting_title):
            end = text.after(b"</%b>" % opening["name"], length)
            awaiting_title = awaiting_title and name != b"title"
            kind = Kind.TITLE if name == b"title" else Kind.AUTHOR
            yield Unit(kind, line, text.take(length if end is None else end))
        elif name == b"channel":
            awaiting_title = True
            yield Unit(Kind.CHANNEL, line, text.take(length))
        else:
            yield Unit(Kind.RSS, line, text.take(length))


def apart(unit: Unit) -> list[Unit]:
    """The items that a broken item holds: itself, and others after it where its own end is missing."""
    starts, at, in_section, has_type = [0], 0, False, False
    content = unit.content
    for match in _ITEM_START.finditer(content, 1):
        in_section = _is_in_section(content, at, match.start(), in_section)
        has_type = has_type or content.find(b":post_type>", at, match.start()) >= 0
        at = match.start()
        if has_type or not in_section:
            starts.append(at)
            in_section = has_type = False
    ends = [*starts[1:], len(content)]
    kinds = [Kind.ITEM] * (len(starts) - 1) + [unit.kind]
    items, line = [], unit.line
    for kind, start, end in zip(kinds, starts, ends, strict=True):
        items.append(Unit(kind, line, content[start:end]))
        line += content.count(b"\n", start, end)
    return items


def _item(text: "_Text", line: int, length: int) -> Unit:
    """The item whose opening tag of ``length`` bytes stands at the text's front."""
    at, in_section, plausible = length, False, None
    while end := text.after(_ITEM_CLOSING, at):
        in_section = _is_in_section(text.data, text.at + at, text.at + end, in_section)
        end = text.after(b">", end) or end
        if not in_section:
            return Unit(Kind.ITEM, line, text.take(end))
        if plausible is None and _ANOTHER.match(text.data, text.at + end):
            plausible = end
        at = end
    if plausible is not None:  # the section that seemed to go on has lost its end
        return Unit(Kind.ITEM, line, text.take(plausible))
    return Unit(Kind.CUT_ITEM if text.ended else Kind.TOO_LONG, line, text.take_all())


def _is_in_section(content: bytes, start: int, end: int, before: bool) -> bool:
    """Whether ``end`` is within a CDATA section; at ``start`` the answer was ``before``."""
    opened = content.rfind(_SECTION, start, end)
    closed = content.rfind(_SECTION_END, start, end)
    return before if opened == closed else opened > closed


class _Text(Pieces[bytes]):
    """An export as far as it is in memory: from the unit that is looked at on."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        super().__init__(pieces, b"\n")
        self._absent: dict[bytes, int] = {}  # up to where in the document a text is known not to be

    def next(self, pattern: re.Pattern[bytes]) -> re.Match[bytes] | None:
        """Take what stands before the next match, which must be shorter than ``_LONGEST_TAG``."""
        while True:
            if match := pattern.search(self.data, self.at):
                self.at = match.start()
                return match
            tag = self.data.rfind(b"<", max(self.at, len(self.data) - _LONGEST_TAG))
            self.at = len(self.data) if tag < 0 else tag
            if not self.more():
                return None

    def after(self, text: bytes, offset: int) -> int | None:
        """How far from the front the next ``text`` ends that begins ``offset`` from it; None if it is too far away."""
        while True:
            start = max(self.at + offset, self._absent.get(text, 0) - self.freed)
            found = self.data.find(text, start)
            if found >= 0:
                return found + len(text) - self.at
            self._absent[text] = self.freed + max(self.at + offset, len(self.data) - len(text) + 1)
            if len(self.data) - self.at > LONGEST_ITEM or not self.more():
                return None
