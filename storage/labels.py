"""Names that articles are filed under: categories, tags, topics, sources, authors."""

import asyncio
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence, Set
from dataclasses import dataclass, replace
from typing import Any

from aiosqlite import Connection

from storage import nearest, words
from storage.models import Article, Label, LabelKind

_KINDS = {str(kind): kind for kind in LabelKind}
_MOST_OFFERED = 8
_MOST_COUNTED = 60  # of the names that are near, how many are asked for their articles


@dataclass(frozen=True, slots=True)
class Found:
    """What a typed name may mean.

    Attributes:
        labels: The best first; empty where nothing is like it.
        clear: Whether the only one of them is surely meant.
    """

    labels: tuple[Label, ...]
    clear: bool


def of_article(article: Article) -> list[tuple[LabelKind, str]]:
    """Every label of ``article``, in the order of its page."""
    kinds = (
        (LabelKind.CATEGORY, article.categories),
        (LabelKind.TAG, article.tags),
        (LabelKind.TOPIC, article.topics),
        (LabelKind.SOURCE, (article.source,)),
        (LabelKind.AUTHOR, (article.author,)),
    )
    named = [(kind, name) for kind, names in kinds for name in names if name]
    return list(dict.fromkeys(named))


async def attach(connection: Connection, articles: Iterable[tuple[int, Article]]) -> None:
    """File each article (its id and what it says) under its labels and under no others."""
    rows = [(article_id, of_article(article)) for article_id, article in articles]
    ids = await _ids(connection, {label for _, named in rows for label in named})
    await connection.executemany("DELETE FROM article_labels WHERE article_id = ?", [(row[0],) for row in rows])
    await connection.executemany(
        "INSERT INTO article_labels (article_id, label_id, position) VALUES (?, ?, ?)",
        [(article_id, ids[label], place) for article_id, named in rows for place, label in enumerate(named)],
    )


async def _ids(connection: Connection, named: Set[tuple[LabelKind, str]]) -> dict[tuple[LabelKind, str], int]:
    """The ids of these labels; those that are new get one."""
    ids = await _known(connection, named)
    if new := named - ids.keys():
        await connection.executemany(
            "INSERT INTO labels (kind, name, key) VALUES (?, ?, ?)",
            [(kind, name, words.key(name)) for kind, name in new],
        )
        ids |= await _known(connection, new)
    return ids


async def _known(connection: Connection, named: Set[tuple[LabelKind, str]]) -> dict[tuple[LabelKind, str], int]:
    marks = ", ".join("?" * len(named))
    rows = await connection.execute_fetchall(
        f"SELECT id, kind, name FROM labels WHERE name IN ({marks})", [name for _, name in named]
    )
    return {(LabelKind(kind), name): id_ for id_, kind, name in rows}


async def of_articles(connection: Connection, ids: Sequence[int]) -> dict[int, dict[LabelKind, tuple[str, ...]]]:
    """The labels of each article, by kind, in the order of its page."""
    return by_article(ids, await connection.execute_fetchall(of_articles_query(len(ids)), list(ids)))


def of_articles_query(count: int) -> str:
    """The query for the labels of so many articles."""
    return f"""
        SELECT article_labels.article_id, labels.kind, labels.name
          FROM article_labels
          JOIN labels ON labels.id = article_labels.label_id
         WHERE article_labels.article_id IN ({", ".join("?" * count)})
         ORDER BY article_labels.article_id, article_labels.position
    """


def by_article(ids: Sequence[int], rows: Iterable[Sequence[Any]]) -> dict[int, dict[LabelKind, tuple[str, ...]]]:
    """What that query gave, by article."""
    found: dict[int, dict[LabelKind, tuple[str, ...]]] = {id_: {} for id_ in ids}
    for article_id, stored, name in rows:
        of_article, kind = found[article_id], _KINDS[stored]
        of_article[kind] = (*of_article.get(kind, ()), name)
    return found


async def listed(connection: Connection, kinds: Sequence[LabelKind]) -> list[Label]:
    """Every label of these kinds that has an article, the biggest first; spellings of one name are one label."""
    return await _counted(connection, f"labels.kind IN ({_marks(kinds)})", [str(kind) for kind in kinds])


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


async def find(connection: Connection, name: str, kinds: Sequence[LabelKind] = tuple(LabelKind)) -> Found:
    """The labels that ``name`` may mean: the one where it is clear, else the few to choose from.

    Exact spelling (case, accents and punctuation aside) wins; then a name that begins so; then the nearest names.
    """
    wanted = words.key(name)
    if not wanted:
        return Found((), clear=False)
    of_kinds, values = f"labels.kind IN ({_marks(kinds)})", [str(kind) for kind in kinds]
    exact = await _counted(connection, f"labels.key = ? AND {of_kinds}", [wanted, *values])
    if exact:
        clear = len(exact) == 1 or exact[0].articles >= 2 * exact[1].articles
        return Found(tuple(exact[:1] if clear else exact), clear)
    rows = await connection.execute_fetchall(f"SELECT DISTINCT key, name FROM labels WHERE {of_kinds}", values)
    names = [(key, spelt) for key, spelt in rows]
    scores = await asyncio.to_thread(nearest.scores, wanted, names)
    near: dict[str, float] = {}
    for place in sorted(scores, key=lambda place: (-scores[place], len(names[place][0])))[:_MOST_COUNTED]:
        near.setdefault(names[place][0], scores[place])
    labels = await _counted(connection, f"labels.key IN ({_marks(near)}) AND {of_kinds}", [*near, *values])
    return _nearest([(label, near[words.key(label.name)]) for label in labels])


def _nearest(scored: Sequence[tuple[Label, float]]) -> Found:
    """What is meant, of labels with their scores, which are listed biggest first."""
    good = sorted(scored, key=lambda pair: -pair[1])[:_MOST_OFFERED]
    if not good:
        return Found((), clear=False)
    best, score = good[0]
    rival = next((other for label, other in good[1:] if words.key(label.name) != words.key(best.name)), 0.0)
    if score >= nearest.CLEAR and score - rival >= nearest.LEAD:
        return Found((best,), clear=True)
    return Found(tuple(label for label, _ in good), clear=False)


async def _counted(connection: Connection, where: str, values: Sequence[str]) -> list[Label]:
    """The labels that ``where`` chooses and that have an article, the biggest first; one for all its spellings.

    Each label's articles are counted on an index alone; only spellings that share articles need more.
    """
    rows = await connection.execute_fetchall(
        f"""
        SELECT id, kind, name, key, (SELECT count(*) FROM article_labels WHERE label_id = labels.id) AS articles
          FROM labels
         WHERE {where}
         ORDER BY id
        """,
        values,
    )
    spellings: defaultdict[tuple[str, str], list[Label]] = defaultdict(list)
    for id_, kind, name, key, articles in rows:
        if articles:
            spellings[kind, key].append(Label(id_, LabelKind(kind), name, articles))
    several = any(len(same) > 1 for same in spellings.values())
    together = await _together(connection, where, values) if several else {}
    found = [replace(same[0], articles=together.get(of, same[0].articles)) for of, same in spellings.items()]
    return sorted(found, key=lambda label: (-label.articles, label.name))


async def _together(connection: Connection, where: str, values: Sequence[str]) -> dict[tuple[str, str], int]:
    """How many articles bear a name in any of its spellings, by kind and key, for names that have several."""
    rows = await connection.execute_fetchall(
        f"""
        SELECT labels.kind, labels.key, count(DISTINCT article_labels.article_id)
          FROM labels
          JOIN article_labels ON article_labels.label_id = labels.id
         WHERE {where}
           AND EXISTS (SELECT 1 FROM labels AS other
                        WHERE other.key = labels.key AND other.kind = labels.kind AND other.id <> labels.id)
         GROUP BY labels.kind, labels.key
        """,
        values,
    )
    return {(kind, key): articles for kind, key, articles in rows}


def _marks(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
