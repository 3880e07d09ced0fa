"""The line that ends a post: "January 7, 2026 Posted by | Militarism, Video | , , | Leave a comment".

Fields stand between pipes: the categories, the tags (of which a dump that lost their links keeps the commas), the
comments. Pages of 2009-2013 have no tags field, pages of a single post no comments field.
"""

import re
from dataclasses import dataclass

from bot.dumps.dates import readings, settle

# Fields are searched with single spaces in them.
_COMMENTS_OFF = re.compile(r"\| ?comments off\b(?: on (?P<title>.*))?$", re.IGNORECASE)
_COMMENTS = re.compile(
    r"\| ?(?:leave a (?:comment|reply)|no (?:comments|responses)(?: yet)?|comments are closed"
    r"|(?P<number>\d[\d,.]{0,12}) (?:comments?|responses?|replies|reply))(?: ?»)?$",
    re.IGNORECASE,
)
_HALF_A_COUNT = re.compile(r"\d+(?: c\w*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Footer:
    """What a footer says.

    Attributes:
        posted: The site's date, or None.
        categories: Their field as it stands; names may hold commas (see ``categories``).
        tags: Names, where the dump kept them.
        stripped_tags: How many names the dump lost, 0 where there is no field for them.
        comments: None where there is no field for them.
        title: The post's title, where the footer repeats it ("Comments Off on …").
    """

    posted: str | None
    categories: str = ""
    tags: tuple[str, ...] = ()
    stripped_tags: int | None = 0
    comments: int | None = None
    title: str | None = None


def parse(match: re.Match[str]) -> Footer:
    """What a theme's closing line says; ``match`` has the groups ``posted`` and ``fields``."""
    fields, comments, title = _comments(" ".join(f"|{match['fields'] or ''}".split()))
    categories, separator, tags = fields.removeprefix("|").partition("|")
    names = tuple(name for part in tags.split(",") if (name := part.strip()))
    return Footer(
        posted=settle(readings(match["posted"] or ""), None),
        categories=categories.strip(),
        tags=names,
        stripped_tags=tags.count(",") + 1 if separator and not names else 0,
        comments=comments,
        title=title,
    )


def _comments(fields: str) -> tuple[str, int | None, str | None]:
    """The fields before the comments, their number, and the title that "Comments Off on" repeats."""
    if match := _COMMENTS_OFF.search(fields):
        return fields[: match.start()], 0, match["title"]
    if match := _COMMENTS.search(fields):
        return fields[: match.start()], int(re.sub(r"\D", "", match["number"] or "0")), None
    rest, _, last = fields.rpartition("|")
    return (rest if _is_half_a_comments_field(last.strip()) else fields), None, None


def _is_half_a_comments_field(text: str) -> bool:
    """Whether a document was cut here, within "Leave a comment" or its like."""
    whole = ("leave a comment", "leave a reply", "comments off", "no comments")
    return bool(text) and (any(each.startswith(text.lower()) for each in whole) or bool(_HALF_A_COUNT.fullmatch(text)))
