"""Pages whose posts stand in a theme's frame (see ``frames``): where each begins, its title, its body, its fields."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.dumps.frames import Frame, Meta, meta
from bot.dumps.pagehead import is_byline, is_junk, last_foot, threads, title_among, without_tail
from bot.dumps.posts import LONGEST_TITLE, Boundary, RawPost, apart, first_lines, lines, one_line
from storage.models import Problem

_LOOKED_AT = 100_000  # characters from a document's start
_TOP = 12  # lines of a post among which its frame's upper lines stand
_LEAST = 12  # characters that a frame must explain
_SENTENCE = re.compile(r".*\w{2,}[.!:;,][”’\"')]*", re.DOTALL)
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n){3,}")
_BARE = 24  # characters of a line that may be nothing but a date
_PARAGRAPH = 150  # characters
_FAR = 2000  # characters above its frame's lines that a title may begin


@dataclass(frozen=True, slots=True)
class Post:
    """One post without its frame.

    Attributes:
        text: Title, then body with its byline.
        meta: What the frame says.
        closed: Whether the lines after its body are there.
        ended: Whether something of the page follows its body.
    """

    text: str
    meta: Meta
    closed: bool
    ended: bool


def frame_of(text: str, frames: Iterable[Frame]) -> Frame | None:
    """The frame that explains the most of ``text``, the start of a document."""
    sample = _BLANK_LINES.sub("\n\n\n", text[:_LOOKED_AT])
    explained = {frame: _explained(sample, frame) for frame in frames}
    best = max(explained, key=explained.__getitem__)
    return best if explained[best] >= _LEAST else None


def _explained(text: str, frame: Frame) -> int:
    """The characters of ``text`` that are lines of this frame."""
    anchors = list(_anchors(text, frame))
    if all(len(match[0]) <= _BARE for match, _ in anchors) and not _holds_prose(text, anchors, frame):
        return 0
    upper = list(_closings(text, frame)) if frame.anchor != "closing" and frame.closing_has_words else []
    below = frame.patterns["below"]
    if anchors and frame.anchor == "closing" and below:
        starts = [0, *(match.end() for match, _ in anchors)]
        found = (next(below.find(text, start, min(start + _FAR, len(text))), None) for start in starts)
        upper += [match for match in found if match]
    return sum(len(match[0]) for match, _ in anchors) + sum(len(match[0]) for match in upper) if anchors else 0


def _holds_prose(text: str, anchors: list[tuple[re.Match[str], int]], frame: Frame) -> bool:
    """Whether paragraphs stand where posts have them: bare dates are lines of many things."""
    if not anchors:
        return False
    if frame.anchor == "closing":
        after, _ = without_tail(text[anchors[-1][0].end() :])
        return not any(len(line[0]) > _PARAGRAPH for line in lines(after))
    return any(len(line[0]) > _PARAGRAPH for line in lines(text[anchors[0][0].end() :]))


def split(pieces: Iterable[str], frame: Frame) -> Iterator[RawPost | Problem]:
    """Stretches of a page with one post each; the first and the last may hold nothing but the page's own lines."""
    return apart(pieces, lambda text: [Boundary(at, at) for at in sorted({at for _, at in _anchors(text, frame)})])


def _anchors(text: str, frame: Frame) -> Iterator[tuple[re.Match[str], int]]:
    """The lines that are around every post, and where a stretch begins or ends with them."""
    anchor = frame.patterns[frame.anchor]
    within = threads(text)
    for match in anchor.find(text) if anchor else ():
        if any(start <= match.start() < end for start, end in within):
            continue
        if frame.anchor == "closing":
            yield match, match.end()
        elif frame.anchor == "above":
            following = next(lines(text[match.end() : match.end() + _FAR]), None)
            if following and _may_be_title(following[0]):
                yield match, match.start()
        elif (title := _title_before(text, match.start())) is not None:
            above = _above(text, title, frame)
            yield match, above.start() if above else _without_repetition(text, title, match.start())


def _title_before(text: str, at: int) -> int | None:
    """Where the title begins that stands above ``at``."""
    near = text[max(0, at - _FAR) : at].rstrip()
    line = near[near.rfind("\n") + 1 :]
    if not line or not _may_be_title(line):
        return None
    return max(0, at - _FAR) + len(near) - len(line)


def _without_repetition(text: str, title: int, end: int) -> int:
    """Where the title at ``title`` begins, or the text of a picture above it that says the same."""
    above = _title_before(text, title)
    shown = one_line(text[title:end])
    return above if above is not None and one_line(text[above:title]).removeprefix("• ") == shown else title


def _above(text: str, title: int, frame: Frame) -> re.Match[str] | None:
    """The frame's lines directly above a title."""
    above = frame.patterns["above"]
    start = max(0, title - _FAR)
    found = list(above.find(text, start, title)) if above and frame.anchor != "above" else []
    return found[-1] if found and not text[found[-1].end() : title].strip() else None


def _may_be_title(line: str) -> bool:
    line = one_line(line)
    return len(line) <= LONGEST_TITLE and not _SENTENCE.fullmatch(line) and not is_byline(line)


def _closings(text: str, frame: Frame, start: int = 0) -> Iterator[re.Match[str]]:
    closing = frame.patterns["closing"]
    return closing.find(text, start) if closing else iter(())


def post(stretch: RawPost, frame: Frame, *, site: str) -> Post | None:
    """The post in a stretch; None where there is none.

    Args:
        stretch: As ``split`` gives it.
        frame: The page's.
        site: The name that the page begins with, if it has one.
    """
    if frame.anchor == "closing":
        return _closed(stretch.text, frame, site, starts_page=stretch.line == 1)
    text = stretch.text
    anchor = frame.patterns[frame.anchor]
    match = next(anchor.find(text), None) if anchor else None
    if match is None:
        return None
    found = meta(match)
    if frame.anchor == "below":
        title_at = _title_before(text, match.start())
        if title_at is None:
            return None
        title = text[title_at : match.start()].strip().removeprefix("• ")
        above = _above(text, title_at, frame)
        found = found.with_more(meta(above)) if above else found
        rest = text[match.end() :]
    else:
        title_line = next(lines(text[match.end() :]), None)
        if title_line is None:
            return None
        title, rest = title_line[0].strip(), text[match.end() + title_line.end() :]
    closing = next(_closings(rest, frame), None)
    body = rest[: closing.start()] if closing else rest
    kept, comments = without_tail(body)
    if closing and (len(kept) == len(body) or frame.closing_has_words):
        found = found.with_more(meta(closing))
    after = rest[closing.end() :] if closing else ""
    found = found.with_more(Meta(comments=comments if comments is not None else without_tail(after)[1]))
    ended = closing is not None or len(kept) < len(body)
    return Post(f"{title}\n\n{kept.strip()}", found, closing is not None, ended)


def _closed(text: str, frame: Frame, site: str, *, starts_page: bool) -> Post | None:
    """The post that ends in its frame's closing lines, at the end of its stretch."""
    closings = list(_closings(text, frame))
    if not closings:
        return None
    closing = closings[-1]
    found = meta(closing)
    top = last_foot(text[: closing.start()])
    before = text[top : closing.start()]
    below = _below(before, frame)
    title_at = _title_before(before, below.start()) if below else None
    if below and title_at is not None:
        title, rest = before[title_at : below.start()].strip(), before[below.end() :]
        return Post(
            f"{title}\n\n{without_tail(rest)[0].strip()}", found.with_more(meta(below)), closed=True, ended=True
        )
    at = title_among(before, site=site, title=found.title, fresh=starts_page or top > 0)
    return None if at is None else Post(without_tail(before[at:])[0].strip(), found, closed=True, ended=True)


def _below(text: str, frame: Frame) -> re.Match[str] | None:
    """The frame's lines below a title, where they stand near the start."""
    below = frame.patterns["below"]
    near = first_lines(text, _TOP * 3)
    return next(below.find(text, 0, near[-1].end()), None) if below and near else None


def comments_after(stretch: RawPost) -> int | None:
    """The number of comments that a stretch begins with, where it is the end of a page with one post."""
    return without_tail(stretch.text)[1]


def head_line(stretch: RawPost) -> str:
    """The first line of a page that may be its site's name; empty where there is none."""
    for line in first_lines(stretch.text, _TOP):
        text = one_line(line[0])
        if not is_junk(text):
            return text if len(text.split()) <= 6 and _may_be_title(text) else ""
    return ""
