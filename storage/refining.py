"""Queries that are changed by tapping: taken exactly as typed, narrowed to a source, a label or a period, and back.

What narrows a query stands at its end, in the search's own grammar: ``ferries source:"Coast Radio" after:2026-01-31``.
"""

import re
from datetime import date

from storage import words
from storage.query_tokens import TokenKind, tokens

_NARROWING = re.compile(r'\s*((?:source|tag):"[^"]+"|after:\d{4} before:\d{4}|after:\d{4}-\d\d-\d\d)$', re.ASCII)
_QUOTES = re.compile('["“”„‟＂]')
_LONGEST_DATE = 3  # words


def source(name: str) -> str:
    """What narrows a query to articles of a source."""
    return f'source:"{_QUOTES.sub("", name)}"'


def label(name: str) -> str:
    """What narrows a query to articles under a category, a tag or a topic."""
    return f'tag:"{_QUOTES.sub("", name)}"'


def after(day: date) -> str:
    """What narrows a query to the days after this one."""
    return f"after:{day.isoformat()}"


def in_year(year: int) -> str:
    """What narrows a query to a year."""
    return f"after:{year - 1:04} before:{year + 1:04}"


def parts(query: str) -> tuple[str, tuple[str, ...]]:
    """What was typed, and what narrows it, in order."""
    narrowed: list[str] = []
    while match := _NARROWING.search(query):
        narrowed.insert(0, match[1])
        query = query[: match.start()]
    return query, tuple(narrowed)


def narrowed(query: str, by: str) -> str:
    """The query narrowed by this too, in place of what narrows it in the same; or by this no longer, where it was."""
    typed, before = parts(query)
    kept = [one for one in before if _field(one) != _field(by)]
    return " ".join([typed, *kept] if by in before else [typed, *kept, by]).strip()


def without(query: str, place: int) -> str:
    """The query without what narrows it at this place (from 0); as it is where nothing does."""
    _, before = parts(query)
    return narrowed(query, before[place]) if place < len(before) else query


def exactly(query: str) -> str:
    """The query with each of its words taken as typed: not inflected, completed or corrected."""
    said, position, dated = "", 0, 0
    in_field = False
    for token in tokens(query):
        is_plain = token.kind is TokenKind.PLAIN
        is_word = is_plain and not in_field and not dated and bool(words.words(token.text))
        said += query[position : token.start] + (f'"{token.text}"' if is_word else token.text)
        position = token.end
        in_field = token.kind is TokenKind.FIELD
        if in_field:
            dated = _LONGEST_DATE if token.value in {"before", "after"} else 0
        else:
            dated = max(0, dated - 1) if is_plain else 0
    return said + query[position:]


def _field(by: str) -> str:
    return by.partition(":")[0]
