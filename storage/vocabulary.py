"""The words that the archive knows, and those of them that a mistyped word may have meant."""

import asyncio
import math
from collections.abc import Sequence
from dataclasses import dataclass

from aiosqlite import Connection
from rapidfuzz import process
from rapidfuzz.distance import OSA

# How many corrections of one word are searched for; the right one is among the first five in 97 % of real misspellings.
MOST_CORRECTIONS = 5
MOST_COMPLETIONS = 20
_LAST_CHARACTER = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Alternative:
    """A word to search for in place of one that was typed; ``weight`` is 1 for the word itself and less for others."""

    term: str
    weight: float
    articles: int


async def known(connection: Connection, terms: Sequence[str]) -> dict[str, int]:
    """In how many articles each of ``terms`` stands; the unknown ones are left out."""
    marks = ", ".join("?" * len(terms))
    rows = await connection.execute_fetchall(
        f"SELECT term, articles FROM vocabulary WHERE term IN ({marks})", list(terms)
    )
    return {row["term"]: row["articles"] for row in rows}


async def completions(connection: Connection, start: str) -> list[Alternative]:
    """The commonest words that begin with ``start`` and are longer."""
    rows = await connection.execute_fetchall(
        """
        SELECT term, articles FROM vocabulary
         WHERE term > :start AND term < :end
         ORDER BY articles DESC
         LIMIT :most
        """,
        {"start": start, "end": start + _LAST_CHARACTER, "most": MOST_COMPLETIONS},
    )
    return [Alternative(row["term"], len(start) / len(row["term"]), row["articles"]) for row in rows]


def edits_allowed(term: str) -> int:
    """How many mistakes a word of this length may hold: none below 4 letters or in numbers, 1 from 4, 2 from 8."""
    if any(character.isdigit() for character in term) or len(term) < 4:
        return 0
    return 1 if len(term) < 8 else 2


async def corrections(connection: Connection, term: str, edits: int) -> list[Alternative]:
    """The likeliest words within ``edits`` mistakes of ``term``, the best first, ``term`` itself left out.

    A mistake is a letter too many, missing, wrong, or swapped with its neighbour (optimal string alignment). A common
    word is likelier than a rare one: its cost is less by 0.12 ln(1 + articles).
    """
    if edits < 1:
        return []
    rows = list(
        await connection.execute_fetchall(
            "SELECT term, articles FROM vocabulary WHERE length(term) BETWEEN :shortest AND :longest",
            {"shortest": len(term) - edits, "longest": len(term) + edits},
        )
    )
    return await asyncio.to_thread(_nearest, term, {row["term"]: row["articles"] for row in rows}, edits)


def _nearest(term: str, articles: dict[str, int], edits: int) -> list[Alternative]:
    near = process.extract(term, articles.keys(), scorer=OSA.distance, score_cutoff=edits, limit=None)
    costs = sorted(
        (distance + (0.6 if word[0] != term[0] else 0.0) - 0.12 * math.log1p(articles[word]), word)
        for word, distance, _ in near
        if word != term
    )
    return [Alternative(word, math.exp(-max(cost, 0.1)), articles[word]) for cost, word in costs[:MOST_CORRECTIONS]]
