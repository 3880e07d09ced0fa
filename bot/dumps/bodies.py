"""A body: blocks (paragraphs, sub-headings, lists) joined by one blank line."""

import re

_RUNS = (("  ", " "), (" \n", "\n"), ("\n ", "\n"), ("\n\n\n", "\n\n"))
_BREAKS = re.compile(r"\n(?!•)")
_APART_BULLETS = re.compile(r"(^•[^\n]*)\n\n(?=•)", re.MULTILINE)
_CONTINUE = re.compile(r"(…|\.\.\.)\s*continue(?: reading)?\s*\Z", re.IGNORECASE)
_LONGEST_LINK = 40  # characters


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
