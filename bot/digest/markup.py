"""Plain text of bodies that still hold the Markdown or HTML they were written in."""

import html
import re

_LINK_TEXT = r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]"
_ADDRESS = r"\((?:[^()\s]|\([^()\s]*\))*(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))?\s*\)"
_BREAK = "\n\n"

# In this order: what surrounds text goes before what stands in it.
_MARKUP: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<!--.*?-->|<(script|style|figure|iframe|table)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE), _BREAK),
    (re.compile(r"</?(?:p|div|h[1-6]|[uo]l|blockquote|section|article|hr)\b[^<>]*>", re.IGNORECASE), _BREAK),
    (re.compile(r"<li\b[^<>]*>", re.IGNORECASE), f"{_BREAK}• "),
    (re.compile(r"<br\b[^<>]*>", re.IGNORECASE), "\n"),
    (re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE), ""),
    (re.compile(r"\{\{[<%].*?[%>]\}\}"), ""),  # short codes of static site generators
    (re.compile(rf"!{_LINK_TEXT}(?:{_ADDRESS}|\[[^\]]*\])"), ""),
    (re.compile(rf"{_LINK_TEXT}{_ADDRESS}"), r"\1"),
    (re.compile(rf"{_LINK_TEXT}\[[^\]]*\]"), r"\1"),
    (re.compile(r"^(?: *> ?)+", re.MULTILINE), ""),
    (re.compile(r"\*\*|__|~~|```+|(?<!`)`(?!`)"), ""),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])"), ""),
    (re.compile(r"(?<!\w)_(?=\S)|(?<=\S)_(?!\w)"), ""),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!>~-])"), r"\1"),
)
_ANY_MARKUP = re.compile(r"[<\[*_`~\\&]|\{\{|^ *>", re.MULTILINE)


def without_markup(text: str) -> str:
    """``text`` with its tags, links, pictures, emphasis and character references read as a browser would show them.

    List items are marked by a bullet, paragraphs parted by a blank line; Markdown's headings keep their number signs.
    """
    if not _ANY_MARKUP.search(text):
        return text
    text = html.unescape(text)
    for markup, plain in _MARKUP:
        text = markup.sub(plain, text)
    return text
