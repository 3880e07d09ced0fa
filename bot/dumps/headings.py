"""What stands above a post's body: its title, perhaps a dek, captions and credits, and its byline."""

import re
from dataclasses import dataclass, replace

from bot.dumps import bylines
from bot.dumps.bylines import Byline
from bot.dumps.posts import LONGEST_TITLE, first_lines, one_line

_ABOVE_A_BYLINE = 4  # lines that may stand between a title and its byline
_LONGEST_DEK = 600  # characters
_PARAGRAPH = re.compile(r".{120,}\.[”’\"')]*")
_DASH = re.compile(r"[–—]|\s[-/]\s")
_CREDIT = re.compile(r"(?:©|\(c\)|(?:photo|image|picture)s?(?: credit| by)?\s*:|getty images|via getty)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """The lines above a body.

    Attributes:
        title: Empty where the text begins with something else: a byline, a paragraph.
        rest: What follows the heading.
    """

    title: str
    dek: str | None
    byline: Byline
    rest: str


def parse(text: str) -> Heading:
    """The heading of a post whose text begins with its title, if it has one."""
    found = first_lines(text, _ABOVE_A_BYLINE + 3)
    lines = [one_line(match[0]) for match in found]
    if not lines:
        return Heading("", None, Byline(), "")
    first = _title_lines(lines)
    title = lines[0] if first else ""
    at, byline = _byline(lines, first)
    if at is None:
        return Heading(title, None, byline, text[found[first - 1].end() :] if first else text)
    return Heading(title, _dek(lines[first:at]), byline, text[found[at].end() :])


def _title_lines(lines: list[str]) -> int:
    """How many lines are the title: it may be there twice, or not at all."""
    opening = bylines.dated(lines[0])
    if len(lines[0]) > LONGEST_TITLE or (opening and opening.author and opening.sure):
        return 0
    if _PARAGRAPH.fullmatch(lines[0]) and not any(map(bylines.dated, lines[1:3])):
        return 0
    return 2 if len(lines) > 1 and lines[1] == lines[0] else 1


def _byline(lines: list[str], first: int) -> tuple[int | None, Byline]:
    """Which line is the byline, and what it says; a byline within the first paragraph has no line of its own."""
    for at in range(first, min(first + _ABOVE_A_BYLINE, len(lines))):
        byline = bylines.dated(lines[at])
        if byline and (at == first or byline.sure or (byline.source and _DASH.search(lines[at]))):
            above = bylines.undated(lines[at - 1]) if at > first and not byline.author else None
            return at, replace(byline, author=above.author) if above else byline
        if sum(map(len, lines[first : at + 1])) > _LONGEST_DEK:
            break
    if 0 < first < len(lines):
        if byline := bylines.undated(lines[first]) or bylines.bare_source(lines[first]):
            return first, byline
        return None, bylines.inline(lines[first]) or Byline()
    return None, Byline()


def _dek(lines: list[str]) -> str | None:
    """The lines between title and byline as one, without credits of pictures and repetitions of captions."""
    kept = dict.fromkeys(line for line in lines if not is_credit(line) and not bylines.undated(line))
    return " ".join(kept) or None


def is_credit(line: str) -> bool:
    """Whether ``line`` says whose a picture is."""
    return _CREDIT.match(line) is not None
