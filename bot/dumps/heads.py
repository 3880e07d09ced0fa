"""The head of a page: the site's name, perhaps its tagline, before the first title."""

import re
from itertools import pairwise

from bot.dumps import bylines
from bot.dumps.headings import is_credit
from bot.dumps.posts import RawPost, first_lines, one_line

_LONGEST_NAME = 5  # words
_SENTENCE = re.compile(r".*[.!?…:;]['”’\")]*")
_LINES = 8


def page_head(post: RawPost, site: str = "") -> tuple[str, ...]:
    """The lines of the head at the start of a document's first post: none, the name, or the name and the tagline.

    A title stands directly above its byline, or above a dek that is a sentence or shares the byline's block; where the
    footer repeats the title ("Comments Off on …"), that decides. Without a byline the last short line before the first
    paragraph is the title.

    Args:
        post: With all that stands before its title.
        site: What the name is, if it is known.
    """
    found = first_lines(post.text, _LINES)
    lines = [one_line(line[0]) for line in found]
    if post.footer and post.footer.title in lines:
        return tuple(lines[: lines.index(post.footer.title)][:2])
    above = _without_credits(_above_body(lines))
    if len(above) < 2:
        return ()
    apart = ["\n\n" in post.text[line.end() : following.start()] for line, following in pairwise(found)] + [True]
    dek_in_bylines_block = apart[len(above) - 2] and not apart[len(above) - 1]
    if above[0].casefold() != site.casefold():
        if is_fragment(above[0]):
            return above[:1]
        if not _is_a_name(above[0]) or (len(above) == 2 and (dek_in_bylines_block or _is_a_dek(above[1]))):
            return ()
    if len(above) == 2 or (len(above) == 3 and dek_in_bylines_block) or _is_a_dek(above[2]):
        return above[:1]
    return above[:2]


def is_fragment(line: str) -> bool:
    """Whether a document's first line is the end of something that was cut, and no name."""
    return "|" in line or line[:1].islower() or line[:1] in ",.;:!?)]”’"


def _above_body(lines: list[str]) -> tuple[str, ...]:
    """The lines before the byline, or before the first paragraph where there is no byline."""
    for at, line in enumerate(lines[1:6], start=1):
        if bylines.dated(line):
            return tuple(lines[:at])
    for at, line in enumerate(lines[1:4], start=1):
        if bylines.undated(line):
            return tuple(lines[:at])
    for at, line in enumerate(lines):
        if len(line) > 200 or (_is_a_sentence(line) and len(line) > 80):
            return tuple(lines[:at])
    return tuple(lines[:1])


def _without_credits(above: tuple[str, ...]) -> tuple[str, ...]:
    """The lines above a byline without those that say whose a picture is."""
    while len(above) > 1 and is_credit(above[-1]):
        above = above[:-1]
    return above


def _is_a_name(line: str) -> bool:
    return len(line.split()) <= _LONGEST_NAME and not _is_a_sentence(line)


def _is_a_sentence(line: str) -> bool:
    return bool(_SENTENCE.fullmatch(line)) or len(line) > 120


def _is_a_dek(line: str) -> bool:
    """Whether a line below another one says more of it; a short question is a title as well as any."""
    return _is_a_sentence(line) and (len(line) > 80 or not line.rstrip("'”’\")").endswith(("?", "!")))
