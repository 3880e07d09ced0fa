"""Formatted stretches of a text and how Telegram lets them nest, in code points; UTF-16 comes in ``entities``.

Source of the rules: https://core.telegram.org/bots/api#formatting-options, and what Telegram's servers answer:
links, code and mentions never overlap one another (the outer one stays); code holds no other formatting; bold and its
like are merged where they touch, and cut where another stretch begins or ends.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from bot.preview.errors import JsonObject

SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
QUOTES = ("blockquote", "expandable_blockquote")
CODE = ("pre", "code")

# Of two stretches over the same characters the one with the lower rank comes first; those not named rank 50.
_RANKS = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
_WHITESPACE = " \n"


class Span(NamedTuple):
    """Characters ``start`` to ``end`` (excluded) of some text; ``detail`` holds an entity's further fields."""

    kind: str
    start: int
    end: int
    detail: JsonObject

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether every character of the other is in this one."""
        return self.start <= other.start and other.end <= self.end


def in_order(spans: Iterable[Span]) -> list[Span]:
    """Telegram's order: by start, the longer first, then by kind."""
    return sorted(spans, key=lambda span: (span.start, -span.end, _RANKS.get(span.kind, 50)))


def nest(spans: Iterable[Span], found: Iterable[Span], limit: int) -> list[Span]:
    """The stretches as Telegram keeps them: nested properly, in order, at most ``limit`` of those written.

    Args:
        spans: What was written, in any order and overlap.
        found: Commands, links and the like that were found in the text; those that meet a written link or code go.
        limit: How many of ``spans`` are kept; the rest is dropped without a word. Custom emoji do not count.
    """
    ordered = in_order(span for span in spans if span.start < span.end)
    quotes = _apart(span for span in ordered if span.kind in QUOTES)
    solid = _apart(span for span in ordered if span.kind not in SPLITTABLE and span.kind not in QUOTES)
    solid = _within_quotes(solid, quotes)
    kept = _first(in_order([*quotes, *solid]), limit)
    room = limit - sum(span.kind != "custom_emoji" for span in kept)
    soft = split((span for span in ordered if span.kind in SPLITTABLE), [])[:room]
    kept = in_order([*kept, *_within_quotes(_clear_of(found, solid), quotes)])
    return in_order([*kept, *split(soft, kept)])


def split(soft: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Merge bold and its like where they touch, then cut them where one begins, or another stretch begins or ends.

    Pieces inside code are dropped.
    """
    others = list(others)
    merged = _merged(soft)
    cuts = sorted({at for span in others for at in (span.start, span.end)} | {span.start for span in merged})
    code = [span for span in others if span.kind in CODE]
    code_starts = [span.start for span in code]
    pieces = []
    for span in merged:
        edges = [span.start, *cuts[bisect_right(cuts, span.start) : bisect_left(cuts, span.end)], span.end]
        for start, end in pairwise(edges):
            before = bisect_right(code_starts, start) - 1
            if before < 0 or code[before].end <= start:
                pieces.append(Span(span.kind, start, end, span.detail))
    return in_order(pieces)


def without_blanks(text: str, spans: Iterable[Span]) -> list[Span]:
    """Each stretch without the blanks that it begins with; those of blanks alone are gone."""
    shrunk = []
    for span in spans:
        start = span.start
        while start < span.end and text[start] in _WHITESPACE:
            start += 1
        if start == span.start:
            shrunk.append(span)
        elif start < span.end:
            shrunk.append(span._replace(start=start))
    return shrunk


def trimmed(text: str, spans: list[Span]) -> tuple[str, list[Span]]:
    """The text without blanks around it, its stretches moved along. A stretch must not begin with a blank."""
    end = len(text.rstrip(_WHITESPACE))
    start = min(len(text) - len(text.lstrip(_WHITESPACE)), end)
    if start == 0 and all(span.end <= end for span in spans):
        return text[:end], list(spans)
    return text[start:end], [
        span._replace(start=span.start - start, end=min(span.end, end) - start) for span in spans if span.start < end
    ]


def _apart(ordered: Iterable[Span]) -> list[Span]:
    """Of stretches that overlap, the one that begins first; of those, the longest."""
    apart: list[Span] = []
    for span in ordered:
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


def _clear_of(found: Iterable[Span], solid: list[Span]) -> list[Span]:
    ends = [span.end for span in solid]
    clear = []
    for span in found:
        nearest = bisect_right(ends, span.start)
        if nearest == len(solid) or not solid[nearest].overlaps(span):
            clear.append(span)
    return clear


def _within_quotes(solid: list[Span], quotes: list[Span]) -> list[Span]:
    """Without those that reach over a quotation's edge."""
    ends = [quote.end for quote in quotes]
    within = []
    for span in solid:
        nearest = bisect_right(ends, span.start)
        if nearest == len(quotes) or not quotes[nearest].overlaps(span) or quotes[nearest].holds(span):
            within.append(span)
    return within


def _first(ordered: list[Span], limit: int) -> list[Span]:
    kept, counted = [], 0
    for span in ordered:
        counted += span.kind != "custom_emoji"
        if span.kind == "custom_emoji" or counted <= limit:
            kept.append(span)
    return kept


def _merged(soft: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    last: dict[str, int] = {}
    for span in in_order(soft):
        index = last.get(span.kind)
        if index is not None and span.start <= merged[index].end:
            merged[index] = merged[index]._replace(end=max(merged[index].end, span.end))
        else:
            last[span.kind] = len(merged)
            merged.append(span)
    return merged
