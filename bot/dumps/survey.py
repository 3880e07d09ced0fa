"""A first walk through a text page: what all of it says that no single post can tell."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.dumps.categories import Categories
from bot.dumps.document import Hints
from bot.dumps.heads import is_fragment, page_head
from bot.dumps.posts import split
from bot.dumps.themes import Theme
from storage.models import Problem

_SLASHED = re.compile(r"^(?P<names>.*)\b(?P<first>\d{1,2})/(?P<second>\d{1,2})/[12]\d{3}\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Survey:
    """The evidence of a whole document.

    Attributes:
        site: The name in its pages' head; empty where they have none.
        head: The lines that its pages begin with.
        categories: What its categories' fields are split by.
        day_first: Whether its slashed dates have the day first; None where it does not say.
        closings: How many closing lines there are.
        comments: Whether every closing line but the last tells the number of comments.
    """

    site: str
    head: tuple[str, ...]
    categories: Categories
    day_first: bool | None
    closings: int
    comments: bool


def survey(pieces: Iterable[str], theme: Theme, hints: Hints) -> Survey:
    """Reads the whole of a document (see ``encoding.text_lines``)."""
    head: tuple[str, ...] = ()
    last_field = ""
    fields: set[str] = set()
    slashed: list[bool] = []
    closings = with_comments = 0
    for number, post in enumerate(split(pieces, theme)):
        if isinstance(post, Problem):
            continue
        if number == 0:
            head = page_head(post, hints.site)
        if "/" in post.text:
            slashed += orders(post.text)
        if post.footer:
            closings += 1
            with_comments += post.footer.comments is not None
            if post.last and post.footer.comments is None:
                last_field = post.footer.categories
            else:
                fields.add(post.footer.categories)
    comments = 0 < with_comments >= closings - 1
    if last_field and not comments:
        fields.add(last_field)
    return Survey(
        site=head[0] if head and not is_fragment(head[0]) else "",
        head=head,
        categories=Categories(hints.categories, fields),
        day_first=day_first(slashed),
        closings=closings,
        comments=comments,
    )


def day_first(slashed: list[bool]) -> bool | None:
    """Whether most of some slashed dates have the day first; None where there are none."""
    return slashed.count(True) > slashed.count(False) if slashed else None


def orders(text: str) -> list[bool]:
    """Of the lines that end in a slashed date which can be read in one way only, whether the day stands first."""
    pairs = [(int(match["first"]), int(match["second"])) for match in _SLASHED.finditer(text)]
    return [first > 12 for first, second in pairs if (first > 12) != (second > 12)]
