"""What the blocks of a body are: the archive keeps plain text, so that is read from how they look."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

_LONGEST_HEADING = 90  # characters
_SHORTEST_PARAGRAPH = 60  # characters that a block under a heading has at least
_NO_HEADING = re.compile(r"[.,:;…。，：；][\"'”’»)\]]*$|https?://|@\w|^[^\w¿¡\"'“‘«„(\[]|\|")
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»“)\]]*$")
# Quotation marks that open, and those that close what they open.
_CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "‹": "›", '"': '"'}
_SHORTEST_QUOTE = 80  # characters: less than that is a line of dialogue
_QUOTED_LINES = re.compile(r"(?:> ?[^\n]*(?:\n|\Z))+")
_CODE_LINE = re.compile(
    r"[{};]\s*$|\w\(.*\)|</?\w+[^>]*>|^\s*(?:[\w.]+ ?[+-]?= ?\S|(?:def|class|if|for|while|return|import)\b)"
)
_INDENTED = re.compile(r"^(?:\t| {2,})(?![•\-*]|\d+\.)\S")


class Kind(Enum):
    """How a block is shown."""

    TEXT = auto()
    HEADING = auto()
    QUOTE = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a sub-heading, a quote or lines of code; the parts of a long quote are one block."""

    kind: Kind
    text: str


def blocks(body: str) -> list[Block]:
    """The blocks of a body, in order; nothing but a mark of quotation at the start of lines is left out."""
    texts = [text for text in body.split("\n\n") if text and not text.isspace()]
    return list(_joined(Block(*_kind(texts, place)) for place in range(len(texts))))


def _kind(texts: Sequence[str], place: int) -> tuple[Kind, str]:
    text = texts[place]
    if _is_heading(texts, place):
        return Kind.HEADING, text
    if text[0] == ">" and _QUOTED_LINES.fullmatch(text):
        return Kind.QUOTE, re.sub(r"^> ?", "", text, flags=re.MULTILINE).strip() or text
    if _is_quote(text):
        return Kind.QUOTE, text
    if "\n" in text and _is_code(text):
        return Kind.CODE, text
    return Kind.TEXT, text


def _joined(found: Iterator[Block]) -> Iterator[Block]:
    """Quotes and lines of code that follow each other are one."""
    before: Block | None = None
    for block in found:
        if before and before.kind is block.kind and block.kind in (Kind.QUOTE, Kind.CODE):
            before = Block(block.kind, f"{before.text}\n\n{block.text}")
            continue
        if before:
            yield before
        before = block
    if before:
        yield before


def _is_heading(texts: Sequence[str], place: int) -> bool:
    """One short line that is no sentence, with a paragraph under it."""
    text = texts[place]
    if len(text) > _LONGEST_HEADING or "\n" in text or text[0].islower() or _NO_HEADING.search(text):
        return False
    least = max(_SHORTEST_PARAGRAPH, 2 * len(text))
    following = next((other for other in texts[place + 1 : place + 3] if len(other) >= least), "")
    return _SENTENCE.search(following.rstrip()) is not None


def _is_quote(text: str) -> bool:
    """Whether all of it stands between quotation marks, or goes on as the next block does."""
    closing = _CLOSING.get(text[0])
    if closing is None or len(text) < _SHORTEST_QUOTE:
        return False
    inside = text[1:].rstrip()
    end = min((inside.find(mark) for mark in closing if mark in inside), default=None)
    if end is None:
        return text[0] != '"'  # marks that look alike at both ends are easily lost
    return not inside[end + 1 :].strip(".,")


def _is_code(text: str) -> bool:
    lines = [line for line in text.split("\n") if line.strip()]
    code = sum(_CODE_LINE.search(line) is not None for line in lines)
    return code * 2 >= len(lines) and any(map(_INDENTED.match, lines))
