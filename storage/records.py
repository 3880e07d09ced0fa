"""How an article is written to its table, and as JSON."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from aiosqlite import Connection

from storage import words
from storage.models import Article

_FIELDS = (
    "site, url, title, dek, author, source, published, posted, comments, stripped_tags, truncated, body, title_key, day"
).split(", ")


async def insert(connection: Connection, added: Mapping[int, tuple[Article, str]]) -> None:
    """Write new articles by their ids, each with the instant at which it was stored."""
    names = ("id", "stored_at", *_FIELDS)
    marks = ", ".join(f":{name}" for name in names)
    await connection.executemany(
        f"INSERT INTO articles ({', '.join(names)}) VALUES ({marks})",
        [
            {"id": id_, "stored_at": stored_at, **_row(article, stored_at)}
            for id_, (article, stored_at) in added.items()
        ],
    )


async def update(connection: Connection, changed: Mapping[int, tuple[Article, str]]) -> None:
    """Write articles that are there, by their ids, each with the instant at which it was stored."""
    sets = ", ".join(f"{name} = :{name}" for name in _FIELDS)
    await connection.executemany(
        f"UPDATE articles SET {sets} WHERE id = :id",
        [{"id": id_, **_row(article, stored_at)} for id_, (article, stored_at) in changed.items()],
    )


def to_json(article: Article) -> str:
    """The article as text, losing nothing."""
    return json.dumps(asdict(article), ensure_ascii=False)


def from_json(text: str) -> Article:
    """The article that :func:`to_json` wrote."""
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in json.loads(text).items()
    }
    return Article(**values)


def _row(article: Article, stored_at: str) -> dict[str, Any]:
    row = {name: getattr(article, name, None) for name in _FIELDS}
    row["title_key"] = words.key(article.title)
    row["day"] = (article.posted or article.published or stored_at)[:10]
    return row
