"""An article in plain pieces, as every kind of file tells it: who, when, what it says, block by block."""

from collections.abc import Iterator

from bot.texts import plain
from bot.views import dates
from bot.views.article import can_be_opened
from bot.views.blocks import Block, blocks
from storage.models import StoredArticle


def byline(article: StoredArticle) -> str:
    """Author, source and date, "Ines Duarte · Coast Radio · 7 January 2026"; what is not known is left out."""
    names = [name for name in (article.author, article.source) if name] or [article.site]
    said = [one_line(name) for name in names if name]
    said.append(dates.shown(article.published or article.posted or article.day))
    return " · ".join(said)


def source_link(article: StoredArticle) -> str | None:
    """The article's own address, where it is one that can be followed."""
    return article.url if article.url and can_be_opened(article.url) else None


def labels(article: StoredArticle) -> Iterator[str]:
    """What the article is under and about, a line each."""
    for name, names in (("read-under", article.categories), ("read-about", article.tags or article.topics)):
        if names:
            yield f"{plain(name, names='')}{one_line(' · '.join(names))}"  # a text takes 1000 characters at the most


def body(article: StoredArticle) -> list[Block]:
    """The blocks of its text."""
    return blocks(article.body)


def one_line(said: str) -> str:
    """A text on one line."""
    return " ".join(said.split())
