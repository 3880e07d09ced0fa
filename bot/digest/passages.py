"""A body's paragraphs of prose, without what a page puts around and between them."""

import re
from collections.abc import Iterator

from bot.digest.datelines import without_dateline
from bot.digest.markup import without_markup

MOST_READ = 6_000  # characters of a body: what happened is said by then
_BLOCK = re.compile(r"\n\s*\n")
_LIST_ITEM = re.compile(r"(?:[•‣◦▪●○■□–—*+-]|\(?\d{1,2}[.)]|\(?[a-z]\)|#{1,6})\s+|\|")
_RULE_OR_ADDRESS = re.compile(r"[\W_]+$|(?:https?\s?:|www\.)")
ENDS = re.compile(r"[.!?…。！？؟।۔․‥]['’\"”»›)\]」』）]*$")
_WRAPPED = 0.6  # of the longest line: a line that long without an end goes on in the next
_LEAST_UNENDED = 100  # characters from which on a paragraph without an end is prose all the same

# Digits of footnotes stuck to the end of a sentence, references, and what removed links and pictures leave behind.
_LEFTOVERS = (
    (re.compile(r"(?<=[.!?][”\"’»)])\d{1,3}(?=\s|$)|(?<=[a-z]{3}[.!?,])\d{1,3}(?=\s+[A-Z“\"]|$)|[¹²³⁰⁴-⁹]+"), ""),
    (re.compile(r"\s?\[(?:\d{1,3}|citation needed|…|\.\.\.)\](?!\()"), ""),
    (re.compile(r"\s?\((?:PDF|MS Word|XLS)\b[^()]{0,60}\)", re.IGNORECASE), ""),
    (
        re.compile(
            r"[(\[](?:AP |AFP |file |screenshot )?(?:photo|image|picture)s?\b[^()\[\]]{0,60}[)\]]", re.IGNORECASE
        ),
        "",
    ),
    (re.compile(r"\(\s*\)|\[\s*\]|https?://\S+"), ""),
    (re.compile(r"``\s?"), "“"),  # quotation marks as TeX and old wires type them
    (re.compile(r"\s?''"), "”"),
    (re.compile(r"[\u200b\ufeff\u00ad\u2060]"), ""),
    (re.compile(r"\s+(?=[.,;:!?](?:\s|$))"), ""),
    (re.compile(r"\s+"), " "),
)


def passages(body: str) -> Iterator[str]:
    """The paragraphs of ``body`` as plain text on one line each; headings, lists, tables and captions are left out.

    A paragraph is taken for prose where it ends as a sentence does, or is long. Datelines are taken off.
    """
    for block in _BLOCK.split(without_markup(body)):
        for paragraph in _paragraphs(block):
            if _RULE_OR_ADDRESS.match(paragraph) or _LIST_ITEM.match(paragraph):
                continue
            text = _clean(paragraph)
            if text and (ENDS.search(text) or text.endswith(":") or len(text) >= _LEAST_UNENDED):
                yield without_dateline(text)


def _paragraphs(block: str) -> Iterator[str]:
    """The paragraphs of one block: some pages keep each on a line of its own, others wrap their lines."""
    lines = [" ".join(line.split()) for line in block.splitlines() if line.strip()]
    widest = max(map(len, lines), default=0)
    gathered: list[str] = []
    for line in lines:
        if gathered and _LIST_ITEM.match(line):
            yield " ".join(gathered)
            gathered = []
        gathered.append(line)
        if ENDS.search(line) or len(line) < _WRAPPED * widest:
            yield " ".join(gathered)
            gathered = []
    if gathered:
        yield " ".join(gathered)


def _clean(paragraph: str) -> str:
    for leftover, instead in _LEFTOVERS:
        paragraph = leftover.sub(instead, paragraph)
    return paragraph.strip()
