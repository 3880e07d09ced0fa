"""A body: blocks (paragraphs, sub-headings, lists) joined by one blank line."""

import re
import textwrap

_RUNS = (("  ", " "), (" \n", "\n"), ("\n ", "\n"), ("\n\n\n", "\n\n"))
_BREAKS = re.compile(r"\n(?!•)")
_APART_BULLETS = re.compile(r"(^•[^\n]*)\n\n(?=•)", re.MULTILINE)
_CONTINUE = re.compile(r"(…|\.\.\.)\s*continue(?: reading)?\s*\Z", re.IGNORECASE)
_LONGEST_LINK = 40  # characters
_LONGEST_MADE_TITLE = 80  # characters of a title that is made from a body's first words
_MORE = re.compile(
    r"\s*(?:\(more(?:…|\.\.\.)\)|(?:(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*)?\b(?:continue reading|read (?:more|the rest)|keep reading)"  # noqa: E501
    r"\b[^\n]{0,250})\W*\Z",
    re.IGNORECASE,
)
_LONGEST_MORE = 320  # characters


def tidy(text: str) -> str:
    """``text`` as a body: no space at the ends of lines, a list in one block, line breaks within blocks kept.

    A text without any blank line has one paragraph a line.
    """
    text = text.strip()
    for run, plain in _RUNS:
        while run in text:
            text = text.replace(run, plain)
    if "\n" in text and "\n\n" not in text:
        text = _BREAKS.sub("\n\n", text)
    return _APART_BULLETS.sub(r"\1\n", text) if "\n\n•" in text else text


def without_continue(body: str) -> tuple[str, bool]:
    """A body without the link that ends a teaser ("… continue"), and whether there was one."""
    link = _CONTINUE.search(body, max(0, len(body) - _LONGEST_LINK))
    return (body[: link.end(1)], True) if link else (body, False)


def without_more(body: str) -> tuple[str, bool]:
    """A body without the link to the rest of it that ends an excerpt ("(more…)"), and whether there was one."""
    link = _MORE.search(body, max(0, len(body) - _LONGEST_MORE))
    return (body[: link.start()].rstrip(), True) if link else (body, False)


def made_title(body: str) -> str:
    """The first words of a body that has no title."""
    return textwrap.shorten(body[:1000], _LONGEST_MADE_TITLE, placeholder="…")
