"""A text page falls apart into posts: at the lines that close them, at teasers' ends, and at the heads of pages."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from bot.dumps import bylines
from bot.dumps.footers import Footer, parse
from bot.dumps.themes import Theme
from storage.models import Line, Problem, Reason

ENDLESS = Reason("text-endless")

LONGEST_POST = 8 << 20  # characters; what is longer was never a post
LONGEST_TITLE = 250  # characters
_LOOK_AHEAD = 8192  # characters after a boundary that must be there before it is believed

_LINE = re.compile(r"\S[^\n]*")
_TEASER_MARK = "continue"
_TEASER_END = re.compile(r".*(?:…|\.\.\.)\s*continue(?: reading)?\s*", re.IGNORECASE)
_MID_SENTENCE = re.compile(r"[a-zß-öø-ÿ,;:.)]")


@dataclass(frozen=True, slots=True)
class RawPost:
    """What stands between two boundaries.

    Attributes:
        line: The number of its first line.
        text: Title, byline and body, with whatever the page puts before the title.
        footer: What its closing line says; None where it has none.
        last: Whether the document ends here, perhaps within the closing line.
    """

    line: int
    text: str
    footer: Footer | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Boundary:
    """Where one post ends and the next begins; what is between is the closing line of the one before, or nothing."""

    start: int
    end: int
    footer: Footer | None = None


def split(pieces: Iterable[str], theme: Theme, head: tuple[str, ...] = ()) -> Iterator[RawPost | Problem]:
    """The posts of a page, or of several pages one after the other.

    Args:
        pieces: The page's text, cut where lines end.
        theme: Whose closing lines to look for.
        head: The lines that every page begins with, if they are known.
    """
    return apart(pieces, lambda text: _boundaries(text, theme, head))


def apart(pieces: Iterable[str], boundaries: Callable[[str], Iterable[Boundary]]) -> Iterator[RawPost | Problem]:
    """What stands between the ``boundaries`` of a text, which this function is asked for a few pieces at a time."""
    text, line, too_long = "", 1, False
    for piece, is_last in _flagging_last(pieces):
        text += piece
        start = 0
        for boundary in boundaries(text):
            if boundary.end + _LOOK_AHEAD > len(text) and not is_last:
                break
            if not too_long:
                ends_here = is_last and boundary.end == len(text)
                yield RawPost(line, text[start : boundary.start], boundary.footer, ends_here)
            line += text.count("\n", start, boundary.end)
            start, too_long = boundary.end, False
        text = text[start:]
        if len(text) > LONGEST_POST:
            if not too_long:
                yield Problem(Line(line), ENDLESS)
            line += text.count("\n")
            text, too_long = "", True
    if not too_long:
        yield RawPost(line, text, last=True)


def lines(text: str) -> Iterator[re.Match[str]]:
    """The lines of ``text`` that are not blank, each from its first letter on."""
    return _LINE.finditer(text)


def first_lines(text: str, count: int) -> list[re.Match[str]]:
    """The first of the lines of ``text`` that are not blank."""
    return list(islice(lines(text), count))


def one_line(text: str) -> str:
    """``text`` with single spaces only, none at its ends."""
    return " ".join(text.split()) if "  " in text else text.strip()


def _flagging_last(pieces: Iterable[str]) -> Iterator[tuple[str, bool]]:
    iterator = iter(pieces)
    piece = next(iterator, "")
    for following in iterator:
        yield piece, False
        piece = following
    yield piece, True


def _boundaries(text: str, theme: Theme, head: tuple[str, ...]) -> list[Boundary]:
    closings = [Boundary(start, end, parse(match)) for start, end, match in theme.closings(text)]
    return sorted([*closings, *_teaser_ends(text, theme), *_heads(text, head)], key=lambda each: each.start)


def _teaser_ends(text: str, theme: Theme) -> Iterator[Boundary]:
    """Ends of teasers ("… continue"), where no closing line follows but something like a title."""
    at = text.find(_TEASER_MARK)
    while at >= 0:
        start, end = _line_around(text, at)
        if _TEASER_END.fullmatch(text, start, end):
            following = _LINE.search(text, end)
            if following is None or (
                not theme.closing.fullmatch(following[0])
                and len(following[0]) <= LONGEST_TITLE
                and not _MID_SENTENCE.match(following[0])
            ):
                yield Boundary(end, end)
        at = text.find(_TEASER_MARK, end)


def _heads(text: str, head: tuple[str, ...]) -> Iterator[Boundary]:
    """Heads of pages: the site's name with its tagline, or alone with a title and a dated byline after it."""
    for start, end in _lines_that_are(head[0], text) if head else ():
        if len(head) == 1 and (start == 0 or _title_and_byline_follow(text, end)):
            yield Boundary(start, end)
        elif len(head) > 1 and (tagline := _LINE.search(text, end)) and tagline[0].strip() == head[1]:
            yield Boundary(start, tagline.end())


def _lines_that_are(wanted: str, text: str) -> Iterator[tuple[int, int]]:
    at = text.find(wanted)
    while at >= 0:
        start, end = _line_around(text, at)
        if text[start:end].strip() == wanted:
            yield start, end
        at = text.find(wanted, end)


def _title_and_byline_follow(text: str, end: int) -> bool:
    following = first_lines(text[end : end + _LOOK_AHEAD], 4)
    return any(bylines.dated(line[0].strip()) for line in following[1:])


def _line_around(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end
