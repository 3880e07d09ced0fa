"""Full text search that forgives.

Every word of the query must stand in the article: exactly if that finds enough, else completed or corrected to words
that the archive knows. Only where nothing has all the words are some left out, and the answer says which. A query is
words and nothing else: whatever FTS5 would read as an operator is folded away or quoted.
"""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b

from aiosqlite import Connection

from storage import articles, instants, labels, ranking, snippets, vocabulary, words
from storage.models import SearchAnswer, SearchResult, StoredArticle
from storage.vocabulary import Alternative

MOST_WORDS = 8
_RARE = 3  # articles below which a word may be a typo that the archive holds itself
ENOUGH = 10  # exact hits from which on nothing is corrected
MOST_CANDIDATES = 200  # ranked at the most: the newest that match …
BEST_TITLES = 40  # … and, where there are more, these of the best titles and labels
_REMEMBERED = timedelta(days=31)

Group = list[Alternative]


@dataclass(frozen=True, slots=True)
class _Found:
    ids: list[int]
    total: int
    groups: list[Group]


async def search(connection: Connection, query: str, *, limit: int = 10, offset: int = 0) -> SearchAnswer:
    """The articles that ``query`` asks for, from the ``offset``-th best on.

    A query without a single word finds nothing. Of a longer one, the first 8 words that are not too common count.
    """
    started = time.perf_counter()
    terms = _terms(query)
    [(archive,)] = await connection.execute_fetchall("SELECT count(*) FROM articles")
    tiers, left_out = await _tiers(connection, terms) if terms else ([], ())
    ordered: list[StoredArticle] = []
    for tier in tiers:
        candidates = list((await articles.by_ids(connection, tier.ids)).values())
        ordered += await asyncio.to_thread(ranking.ranked, candidates, tier.groups, archive)
    wanted = {alternative.term for tier in tiers for group in tier.groups for alternative in group}
    page = ordered[offset : offset + limit]
    return SearchAnswer(
        query=query,
        understood_as=_understood(terms, tiers, ordered, left_out),
        left_out=left_out,
        total=tiers[0].total if len(tiers) == 1 else len(ordered),
        ranked=len(ordered),
        milliseconds=(time.perf_counter() - started) * 1000,
        results=tuple(SearchResult(article, *snippets.snippet(article.body, wanted)) for article in page),
    )


def query_id(query: str) -> int:
    """A number of at most 12 digits that stands for the query on a button."""
    return int.from_bytes(blake2b(query.encode(), digest_size=5).digest()) >> 1


async def remember(connection: Connection, query: str, now: datetime) -> None:
    """Keep the query for its buttons; those not asked for a month are forgotten."""
    await connection.execute(
        """
        INSERT INTO queries (id, text, asked_at) VALUES (:id, :text, :now)
        ON CONFLICT (id) DO UPDATE SET text = excluded.text, asked_at = excluded.asked_at
        """,
        {"id": query_id(query), "text": query, "now": instants.to_text(now)},
    )
    await connection.execute("DELETE FROM queries WHERE asked_at < ?", (instants.to_text(now - _REMEMBERED),))


async def remembered(connection: Connection, query_id: int) -> str | None:
    """The query with this id, or None where it is forgotten."""
    rows = list(await connection.execute_fetchall("SELECT text FROM queries WHERE id = ?", (query_id,)))
    return str(rows[0][0]) if rows else None


def _terms(query: str) -> list[str]:
    typed = list(dict.fromkeys(words.words(query)))
    telling = [word for word in typed if word not in words.STOP_WORDS]
    return (telling or typed)[:MOST_WORDS]


async def _tiers(connection: Connection, terms: Sequence[str]) -> tuple[list[_Found], tuple[str, ...]]:
    """What was found, exact hits before corrected ones, and the words that had to be left out."""
    counts = await vocabulary.known(connection, terms)
    exact_groups = [[Alternative(term, 1.0, counts.get(term, 0))] for term in terms]
    exact = await _find(connection, exact_groups)
    if exact.total >= ENOUGH:
        return [exact], ()
    for bolder in (False, True):
        wider_groups = [
            await _wider(connection, group[0], last=term == terms[-1], bolder=bolder)
            for term, group in zip(terms, exact_groups, strict=True)
        ]
        wider = await _find(connection, wider_groups)
        if exact.total or wider.total:
            more = [id_ for id_ in wider.ids if id_ not in set(exact.ids)]
            tiers = [exact, _Found(more, len(more), wider_groups)]
            return [tier for tier in tiers if tier.ids], ()
    return await _with_words_left_out(connection, wider_groups, terms)


async def _wider(connection: Connection, exact: Alternative, *, last: bool, bolder: bool) -> Group:
    """A word with what it may have meant: its completions where it is the last, and its corrections.

    Corrections are asked for where the word is unknown or rare; ``bolder``, for every word and with one mistake more.
    """
    group = [exact]
    if last and len(exact.term) >= 2:
        group += await vocabulary.completions(connection, exact.term)
    edits = vocabulary.edits_allowed(exact.term)
    if bolder:
        edits = 1 if len(exact.term) == 3 else 2 if len(exact.term) >= 5 and edits else edits
    if bolder or exact.articles < _RARE:
        known_terms = {alternative.term for alternative in group}
        found = await vocabulary.corrections(connection, exact.term, edits)
        group += [alternative for alternative in found if alternative.term not in known_terms]
    return group


async def _with_words_left_out(
    connection: Connection, groups: list[Group], terms: Sequence[str]
) -> tuple[list[_Found], tuple[str, ...]]:
    """What can be had without as few of the words as possible; those that the archive knows least of go first."""
    order = sorted(range(len(terms)), key=lambda index: sum(a.articles for a in groups[index]))
    gone: list[int] = []
    while len(gone) < len(terms) - 1:
        for index in order:
            without = {*gone, index}
            found = await _find(connection, [group for i, group in enumerate(groups) if i not in without])
            if found.total:
                return [found], tuple(terms[i] for i in sorted(without))
        gone.append(order.pop(0))
    return [], ()


async def _find(connection: Connection, groups: Sequence[Group]) -> _Found:
    if any(not any(alternative.articles for alternative in group) for group in groups):
        return _Found([], 0, list(groups))
    match = " AND ".join(
        "(" + " OR ".join(f'"{alternative.term}"' for alternative in group if alternative.articles) + ")"
        for group in groups
    )
    rows = await connection.execute_fetchall(
        "SELECT rowid FROM all_words WHERE all_words MATCH ? ORDER BY rowid DESC LIMIT ?", (match, MOST_CANDIDATES)
    )
    ids = [row["rowid"] for row in rows]
    total = len(ids)
    if total == MOST_CANDIDATES:
        [(total,)] = await connection.execute_fetchall(
            "SELECT count(*) FROM all_words WHERE all_words MATCH ?", (match,)
        )
        rows = await connection.execute_fetchall(
            "SELECT rowid FROM head_words WHERE head_words MATCH ? ORDER BY rank LIMIT ?", (match, BEST_TITLES)
        )
        ids = list(dict.fromkeys([*ids, *(row["rowid"] for row in rows)]))
    return _Found(ids, total, list(groups))


def _understood(
    terms: Sequence[str], tiers: Sequence[_Found], ordered: Sequence[StoredArticle], left_out: tuple[str, ...]
) -> str | None:
    """The best article's words for those typed, where they differ; the completion of a word is no difference."""
    if not ordered:
        return None
    best = ordered[0]
    groups = next(tier.groups for tier in tiers if best.id in tier.ids)
    have = set(
        words.words(" ".join((best.title, best.dek or "", best.body, *(name for _, name in labels.of_article(best)))))
    )
    kept = [term for term in terms if term not in left_out]
    chosen = []
    for term, group in zip(kept, groups, strict=True):
        there = [alternative for alternative in group if alternative.term in have]
        chosen.append(max(there, key=lambda a: a.weight).term if there else term)
    same = all(word == term or word.startswith(term) for word, term in zip(chosen, kept, strict=True))
    return None if same else " ".join(chosen)
