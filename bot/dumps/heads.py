"""The head of a page: the site's name, perhaps its tagline, before the first title."""

import re

from bot.dumps import bylines
from bot.dumps.posts import RawPost, first_lines, one_line

_LONGEST_NAME = 5  # words
_SENTENCE = re.compile(r".*[.!?…:;]['”’\")]*")
_LINES = 8


def page_head(post: RawPost, site: str = "") -> tuple[str, ...]:
    """The lines of the head at the start of a document's first post: none, the name, or the name and the tagline.

    A title stands directly above its byline or dek; where the footer repeats the title ("Comments Off on …"), that
    decides. Without a byline the last short line before the first paragraph is the title.
    """
    found = first_lines(post.text, _LINES)
    lines = [one_line(line[0]) for line in found]
    if post.footer and post.footer.title in lines:
        return tuple(lines[: lines.index(post.footer.title)][:2])
    above = _above_body(lines)
    named = bool(site) and bool(above) and above[0].casefold() == site.casefold()
    if len(above) < 2 or not (named or is_fragment(above[0]) or _is_a_name(above[0])):
        return ()
    if is_fragment(above[0]) and not named:
        return above[:1]
    if len(above) == 2:
        in_one_block = "\n\n" not in post.text[found[1].start() : found[2].end()] if len(found) > 2 else False
        title_and_dek = in_one_block and "\n\n" in post.text[found[0].end() : found[1].start() + 1] and not named
        return () if title_and_dek or (_is_a_sentence(above[1]) and not named) else above[:1]
    return above[:2] if _is_a_tagline(above[1], above[2]) else above[:1]


def is_fragment(line: str) -> bool:
    """Whether a document's first line is the end of something that was cut, and no name."""
    return "|" in line or line[:1].islower() or line[:1] in ",.;:!?)]”’"


def _above_body(lines: list[str]) -> tuple[str, ...]:
    """The lines before the byline, or before the first paragraph where there is no byline."""
    for at, line in enumerate(lines[1:6], start=1):
        if bylines.dated(line):
            return tuple(lines[:at])
    for at, line in enumerate(lines):
        if len(line) > 200 or (_is_a_sentence(line) and len(line) > 80):
            return tuple(lines[:at])
    return tuple(lines[:1])


def _is_a_name(line: str) -> bool:
    return len(line.split()) <= _LONGEST_NAME and not _is_a_sentence(line)


def _is_a_sentence(line: str) -> bool:
    return bool(_SENTENCE.fullmatch(line)) or len(line) > 120


def _is_a_tagline(line: str, following: str) -> bool:
    """Whether ``line`` rather belongs to the head than is the title, with ``following`` as its dek."""
    if not re.search("[a-z]", line) and not line.isascii():
        return True
    return not _is_a_sentence(following)
