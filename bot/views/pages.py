"""A body as pages of Telegram HTML, cut where a reader pauses: between paragraphs, else sentences, else words."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup, escape

from bot.views.blocks import Kind, blocks
from bot.views.screen import utf16_length

# A page that is comfortable on a phone: the head and the foot come on top of it.
PAGE_UNITS = 2400
_MOST_QUOTED = 400  # UTF-16 units; a longer quote is folded until it is tapped
_MOST_MARKED = 80  # stretches in bold, quoted or in code on one page
_LINES, _WORDS = re.compile(r"\n"), re.compile(r"\s")
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"'”’»)\]]*\s+|(?<=[。！？])")
_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block or a part of one that fits a page.

    Attributes:
        glue: What stands between it and the piece before.
        part: Whether it goes on with the block of the piece before.
    """

    kind: Kind
    text: str
    units: int
    glue: str
    part: bool


def split(body: str, most: int = PAGE_UNITS) -> list[Markup]:
    """The body's pages as Telegram HTML, at least one, each of at most ``most`` UTF-16 units.

    A paragraph longer than a page is cut after a sentence, else after a word, else (a word longer than a page) between
    two characters. A sub-heading stands on the page of what it is above; a last page of a few lines is avoided.
    """
    return [_markup(page) for page in _pages(body, most)]


def page_of(body: str, number: int, most: int = PAGE_UNITS) -> tuple[Markup, int, int]:
    """A page (from 0) of the body, its number, and how many there are; a page that it does not have is its last."""
    pages = _pages(body, most)
    number = min(max(number, 0), len(pages) - 1)
    return _markup(pages[number]), number, len(pages)


def forget_breaks() -> None:
    """Find page breaks anew from here on: a measurement asks for it."""
    _pages.cache_clear()


@lru_cache(maxsize=32)  # of a long article mostly one page after the other is read
def _pages(body: str, most: int) -> list[list[_Piece]]:
    aim = most - most // 8
    pages: list[list[_Piece]] = [[]]
    used = marked = 0
    for piece in _pieces(body, aim):
        if pages[-1] and (used + len(piece.glue) + piece.units > aim or marked >= _MOST_MARKED):
            carried = _headings_at_end(pages[-1])
            pages.append(carried)
            used, marked = _units(carried), len(carried)
        pages[-1].append(piece)
        used += len(piece.glue) + piece.units
        marked += piece.kind is not Kind.TEXT
    if len(pages) > 1 and used + _units(pages[-2]) + 2 <= most and len(pages[-1]) + len(pages[-2]) <= _MOST_MARKED:
        pages[-2:] = [pages[-2] + pages[-1]]
    return pages


def _headings_at_end(page: list[_Piece]) -> list[_Piece]:
    """The sub-headings that end a page, taken off it, unless they are all of it."""
    kept = len(page)
    while kept and page[kept - 1].kind is Kind.HEADING:
        kept -= 1
    if not kept:
        return []
    carried = page[kept:]
    del page[kept:]
    return carried


def _units(page: Sequence[_Piece]) -> int:
    return sum(len(piece.glue) + piece.units for piece in page)


def _pieces(body: str, most: int) -> Iterator[_Piece]:
    """Pieces that each fit a page of ``most`` units."""
    for block in blocks(body):
        length = utf16_length(block.text)
        if length <= most:
            yield _Piece(block.kind, block.text, length, "\n\n", part=False)
            continue
        cutters = (_LINES, _WORDS) if block.kind is Kind.CODE else (_LINES, _SENTENCE_END, _WORDS)
        for place, (text, glue) in enumerate(_cut(block.text, most, cutters)):
            yield _Piece(block.kind, text, utf16_length(text), glue if place else "\n\n", part=place > 0)


def _cut(block: str, most: int, cutters: Sequence[re.Pattern[str]]) -> Iterator[tuple[str, str]]:
    """Parts of a block, each with what stands before it."""
    if utf16_length(block) <= most:
        yield block, " "
        return
    if not cutters:
        for part in _between_characters(block, most):
            yield part, ""
        return
    position, joint = 0, ""
    for match in [*cutters[0].finditer(block), None]:
        end, whole_end = (match.start(), match.end()) if match else (len(block), len(block))
        # What the pattern matched of quotes and brackets after a full stop belongs to the sentence before.
        tail = block[end:whole_end]
        piece = block[position:end] + tail.rstrip()
        if piece:
            for place, (part, inner) in enumerate(_cut(piece, most, cutters[1:])):
                yield part, inner if place else joint
        joint = joint + tail if not piece else tail[len(tail.rstrip()) :]
        position = whole_end


def _between_characters(text: str, most: int) -> Iterator[str]:
    """A word in parts, cut where no sign belongs to the one before it, as accents and the parts of an emoji do."""
    size = most // 2  # code points of two units each at the worst
    start = 0
    while start < len(text):
        end = min(start + size, len(text))
        shorter = end
        while (
            shorter > start + size // 2 and shorter < len(text) and _belong_together(text[shorter - 1], text[shorter])
        ):
            shorter -= 1
        yield text[start:shorter]
        start = shorter


def _belong_together(before: str, after: str) -> bool:
    return (
        before == _JOINER
        or after == _JOINER
        or unicodedata.category(after).startswith("M")
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # a tone of skin
        or ("\U0001f1e6" <= after <= "\U0001f1ff" and "\U0001f1e6" <= before <= "\U0001f1ff")  # half a flag
    )


def _markup(page: Sequence[_Piece]) -> Markup:
    """The pieces put together; the parts of one block stand between one pair of tags."""
    merged: list[tuple[Kind, str, str]] = []
    for piece in page:
        if piece.part and merged:
            kind, glue, text = merged[-1]
            merged[-1] = (kind, glue, f"{text}{piece.glue}{piece.text}")
        else:
            merged.append((piece.kind, piece.glue, piece.text))
    shown: list[Markup] = []
    for kind, glue, text in merged:
        shown += [escape(glue), _marked(kind, text)] if shown else [_marked(kind, text)]
    return Markup("").join(shown)


def _marked(kind: Kind, text: str) -> Markup:
    match kind:
        case Kind.HEADING:
            return Markup("<b>{}</b>").format(text)
        case Kind.QUOTE if utf16_length(text) > _MOST_QUOTED:
            return Markup("<blockquote expandable>{}</blockquote>").format(text)
        case Kind.QUOTE:
            return Markup("<blockquote>{}</blockquote>").format(text)
        case Kind.CODE:
            return Markup("<pre>{}</pre>").format(text)
        case _:
            return escape(text)
