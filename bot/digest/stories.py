"""Articles as stories."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.digest.summary import summary
from storage.models import StoredArticle


@dataclass(frozen=True, slots=True)
class Story:
    """Something that happened, and the articles that tell it.

    Attributes:
        category: What it is filed under; empty where nothing is known.
        summary: One or two sentences from the articles; empty where they have none.
        sources: Who tells it, the first article's first.
        articles: Their ids, in the same order.
    """

    title: str
    category: str
    summary: str
    sources: tuple[str, ...]
    articles: tuple[int, ...]


def stories(articles: Sequence[StoredArticle]) -> list[Story]:
    """One story for each article, in their order."""
    return [
        Story(
            title=article.title,
            category=article.categories[0] if article.categories else "",
            summary=summary(article),
            sources=tuple(name for name in [article.source or article.author or article.site] if name),
            articles=(article.id,),
        )
        for article in articles
    ]
