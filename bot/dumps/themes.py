"""What WordPress themes leave of a post's frame when a page is saved as text: one row a theme.

A post ends at its theme's closing line. ``mark`` is a part of every closing line that seldom stands elsewhere: looking
for it first is what makes long pages fast.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.dumps.dates import FULL_DATE

_PARAGRAPH = 200  # characters; a longer line is text and no furniture


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme's frame around its posts.

    Attributes:
        mark: What to look for before ``closing`` is tried; None where nothing in it is so telling.
        closing: The whole closing line, with the groups ``posted`` (None where its date is damaged) and ``fields``.
    """

    name: str
    mark: str | None
    closing: re.Pattern[str]

    def closings(self, text: str) -> Iterator[tuple[int, int, re.Match[str]]]:
        """Start, end and match of every closing line."""
        if self.mark is None:
            yield from ((match.start(), match.end(), match) for match in self.closing.finditer(text))
            return
        at = text.find(self.mark)
        while at >= 0:
            start = text.rfind("\n", 0, at) + 1
            end = text.find("\n", at)
            end = len(text) if end < 0 else end
            if match := self.closing.fullmatch(text, start, end):
                yield start, end, match
            at = text.find(self.mark, end)

    def explains(self, text: str) -> int:
        """How many posts of ``text``, from the first on, have something that can be their title and body."""
        posts = 0
        begin = 0
        for start, end, _ in self.closings(text):
            if "\n" not in text[begin:start].strip():
                break
            posts, begin = posts + 1, end
        ends_open = self.mark is None and any(len(line) > _PARAGRAPH for line in text[begin:].splitlines())
        return 0 if ends_open else posts


THEMES = (
    Theme(
        name="posted-by",
        mark="Posted by",
        closing=re.compile(
            rf"\s*(?:(?P<posted>{FULL_DATE})\s*[-–]?\s*Posted by\b[^|\n]*"
            r"|(?:[^|\n]{0,12}\d[^|\n]{0,8})?Posted by\s*(?=\|))"
            r"(?:\|(?P<fields>.*))?",
            re.IGNORECASE,
        ),
    ),
    Theme(  # "posted-by" pages whose closing lines lost all but the date
        name="date-alone",
        mark=None,
        closing=re.compile(
            rf"(?<=\n\n)[ \t]*(?P<posted>{FULL_DATE})[ \t]*$(?P<fields>(?!))?", re.IGNORECASE | re.MULTILINE
        ),
    ),
)


def theme_of(text: str) -> Theme:
    """The theme that explains the most of ``text``, the start of a document; those with a mark go before the others."""
    marked = max((theme for theme in THEMES if theme.mark), key=lambda theme: theme.explains(text))
    if marked.explains(text):
        return marked
    return next((theme for theme in THEMES if not theme.mark and theme.explains(text)), marked)
