"""The words of the archive, kept in the same transaction as its articles. Only this file and search.py know FTS5."""

from collections import Counter
from collections.abc import Iterable

from aiosqlite import Connection

from storage import labels, words
from storage.models import Article

Indexed = tuple[int, Article]


async def add(connection: Connection, articles: Iterable[Indexed]) -> None:
    """Make these articles findable."""
    rows = [(article_id, *_columns(article)) for article_id, article in articles]
    await connection.executemany(
        "INSERT INTO all_words (rowid, words) VALUES (?, ?)", [(row[0], row[3]) for row in rows]
    )
    await connection.executemany(
        "INSERT INTO head_words (rowid, title, labels) VALUES (?, ?, ?)", [row[:3] for row in rows]
    )
    await connection.executemany(
        """
        INSERT INTO vocabulary (term, articles) VALUES (?, ?)
        ON CONFLICT (term) DO UPDATE SET articles = articles + excluded.articles
        """,
        sorted(_counts(row[3] for row in rows).items()),
    )


async def remove(connection: Connection, articles: Iterable[Indexed]) -> None:
    """Take them out again; each must be just as it was added (a contentless index is told what to forget)."""
    rows = [(article_id, *_columns(article)) for article_id, article in articles]
    await connection.executemany(
        "INSERT INTO all_words (all_words, rowid, words) VALUES ('delete', ?, ?)", [(row[0], row[3]) for row in rows]
    )
    await connection.executemany(
        "INSERT INTO head_words (head_words, rowid, title, labels) VALUES ('delete', ?, ?, ?)",
        [row[:3] for row in rows],
    )
    counts = _counts(row[3] for row in rows)
    await connection.executemany(
        "UPDATE vocabulary SET articles = articles - ? WHERE term = ?",
        [(count, term) for term, count in counts.items()],
    )
    await connection.executemany("DELETE FROM vocabulary WHERE term = ? AND articles <= 0", [(t,) for t in counts])


def _columns(article: Article) -> tuple[str, str, str]:
    title = words.words(article.title)
    names = [word for _, name in labels.of_article(article) for word in words.words(name)]
    text = words.words(f"{article.dek}\n{article.body}" if article.dek else article.body)
    return " ".join(title), " ".join(names), " ".join((*title, *names, *text))


def _counts(texts: Iterable[str]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(set(text.split(" ")))
    counts.pop("", None)
    return counts
