"""Asking an archive, and short articles to ask for."""

from storage.database import Database
from storage.models import Article, SearchAnswer
from storage.search import Searcher


async def ask(database: Database, query: str) -> SearchAnswer:
    return await Searcher(database).search(query)


def titles(answer: SearchAnswer) -> list[str]:
    return [result.article.title for result in answer.results]


def dates(typed: str) -> tuple[str, str] | None:
    """ISO days and years only; storage.query has tests of what people type."""
    if typed.isdecimal() and len(typed) == 4:
        return f"{typed}-01-01", f"{typed}-12-31"
    return (typed, typed) if len(typed) == 10 and typed[4] == typed[7] == "-" else None


def note(title: str, body: str = "Nothing else.", day: str = "2026-03-01", dek: str | None = None) -> Article:
    return Article(title=title, dek=dek, body=body, posted=day)


async def found_in(database: Database, query: str) -> list[str]:
    return titles(await Searcher(database).search(query, dates=dates))
