"""The words of the archive, kept in the same transaction as its articles. Only this file and search.py know FTS5."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from aiosqlite import Connection

from storage import labels, words
from storage.models import Article

# Articles that share two of their longest passages are reprints of one text.
PASSAGES = 4
_SHORTEST_PASSAGE = 8  # words


@dataclass(frozen=True, slots=True)
class Entry:
    """What an article is found by: its words, folded and joined by spaces, and the hashes of its longest passages."""

    title: str
    labels: str
    words: str
    passages: tuple[int, ...]


def entry(article: Article) -> Entry:
    """The index entry of an article. It costs more than storing it, so a load makes it in the process that reads."""
    title = words.words(article.title)
    names = [word for _, name in labels.of_article(article) for word in words.words(name)]
    blocks = [words.words(block) for block in article.body.split("\n\n")]
    text = words.words(article.dek or "") + [word for block in blocks for word in block]
    return Entry(" ".join(title), " ".join(names), " ".join((*title, *names, *text)), _passages(blocks))


async def add(connection: Connection, entries: Mapping[int, Entry]) -> None:
    """Make articles findable: their entries by their ids."""
    await connection.executemany(
        "INSERT INTO all_words (rowid, words) VALUES (?, ?)", [(id_, made.words) for id_, made in entries.items()]
    )
    await connection.executemany(
        "INSERT INTO head_words (rowid, title, labels) VALUES (?, ?, ?)",
        [(id_, made.title, made.labels) for id_, made in entries.items()],
    )
    await connection.executemany(
        "INSERT INTO passages (hash, article_id) VALUES (?, ?)",
        [(passage, id_) for id_, made in entries.items() for passage in made.passages],
    )
    await connection.executemany(
        """
        INSERT INTO vocabulary (term, articles) VALUES (?, ?)
        ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles
        """,
        sorted(_counts(entries.values()).items()),
    )


async def remove(connection: Connection, entries: Mapping[int, Entry]) -> None:
    """Take them out again; each must be just as it was added (a contentless index is told what to forget)."""
    await connection.executemany(
        "INSERT INTO all_words (all_words, rowid, words) VALUES ('delete', ?, ?)",
        [(id_, made.words) for id_, made in entries.items()],
    )
    await connection.executemany(
        "INSERT INTO head_words (head_words, rowid, title, labels) VALUES ('delete', ?, ?, ?)",
        [(id_, made.title, made.labels) for id_, made in entries.items()],
    )
    await connection.executemany("DELETE FROM passages WHERE article_id = ?", [(id_,) for id_ in entries])
    counts = _counts(entries.values())
    await connection.executemany(
        "UPDATE vocabulary SET articles = articles - ? WHERE term = ?",
        [(count, term) for term, count in counts.items()],
    )
    await connection.executemany("DELETE FROM vocabulary WHERE term = ? AND articles <= 0", [(t,) for t in counts])


async def reprints(connection: Connection, ids: Collection[int]) -> dict[int, int]:
    """For each of these articles that is a reprint: the lowest id in the archive of the same text."""
    marks = ", ".join("?" * len(ids))
    rows = await connection.execute_fetchall(
        f"""
        SELECT article_id, min(other_id)
          FROM (SELECT mine.article_id, other.article_id AS other_id
                  FROM passages AS mine
                  JOIN passages AS other ON other.hash = mine.hash AND other.article_id < mine.article_id
                 WHERE mine.article_id IN ({marks})
                 GROUP BY mine.article_id, other.article_id
                HAVING count(*) >= min(2, (SELECT count(*) FROM passages WHERE article_id = mine.article_id)))
         GROUP BY article_id
        """,
        list(ids),
    )
    return {row[0]: row[1] for row in rows}


def _passages(blocks: Iterable[list[str]]) -> tuple[int, ...]:
    long_ones = {" ".join(block) for block in blocks if len(block) >= _SHORTEST_PASSAGE}
    longest = sorted(long_ones, key=lambda block: (-len(block), block))[:PASSAGES]
    return tuple({int.from_bytes(blake2b(b.encode(), digest_size=8).digest(), signed=True) for b in longest})


def _counts(entries: Iterable[Entry]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for made in entries:
        counts.update(set(made.words.split(" ")))
    counts.pop("", None)
    return counts
