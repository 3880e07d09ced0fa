"""Articles as stories: those that tell one event are told once, with their sources side by side."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.digest import headline, reprints
from bot.digest.likeness import likeness
from bot.digest.linkage import groups
from bot.digest.summary import story_summary
from storage import words
from storage.models import StoredArticle

_MOST_READ = 4_000  # characters of a body
_MOST_TOGETHER = 1_000  # articles that are compared with each other; what stands further apart is no story


@dataclass(frozen=True, slots=True)
class Story:
    """Something that happened, and the articles that tell it.

    Attributes:
        title: The first article's, which is the best of them.
        category: What most of the articles are filed under; empty where nothing is known.
        summary: One or two sentences from the articles; empty where they have none. Reprints count once.
        sources: Who tells it, each name once: ``sources[i]`` names ``articles[i]``.
        articles: The ids of all of them: first one for each source, then reprints and whatever else a source has, and
            articles that nobody is named for.
    """

    title: str
    category: str
    summary: str
    sources: tuple[str, ...]
    articles: tuple[int, ...]


def stories(articles: Sequence[StoredArticle]) -> list[Story]:
    """The stories of ``articles``, in the order of the first article of each; every article is in one."""
    return [_story(told) for told in grouped(articles)]


def grouped(articles: Sequence[StoredArticle]) -> Iterator[list[StoredArticle]]:
    """The articles of each story, in their order."""
    for start in range(0, len(articles), _MOST_TOGETHER):
        some = articles[start : start + _MOST_TOGETHER]
        for group in groups(likeness(some)):
            yield [some[place] for place in group]


def _story(told: Sequence[StoredArticle]) -> Story:
    accounts = _accounts(told)
    lead = accounts[0]
    by_source: dict[str, StoredArticle] = {}
    for article in (*accounts, *told):
        if name := _source(article):
            by_source.setdefault(name, article)
    return Story(
        title=lead.title,
        category=_category(lead, told),
        summary=story_summary(accounts),
        sources=tuple(by_source),
        articles=tuple(dict.fromkeys(article.id for article in (*by_source.values(), *accounts, *told))),
    )


def _accounts(told: Sequence[StoredArticle]) -> list[StoredArticle]:
    """The fullest copy of each different text, the one with the best title first; that one has a source if any has."""
    if len(told) == 1:
        return list(told)
    worded = [words.words(article.body[:_MOST_READ] or article.title) for article in told]
    fullest = [copies[0] for copies in reprints.texts(worded)]
    named = [place for place in fullest if _source(told[place])] or fullest
    best = named[headline.best([told[place].title for place in named], [frozenset(worded[place]) for place in named])]
    return [told[best], *(told[place] for place in fullest if place != best)]


def _source(article: StoredArticle) -> str:
    return article.source or article.author or article.site


def _category(lead: StoredArticle, told: Sequence[StoredArticle]) -> str:
    """The first category of most of the articles; of equals the lead's."""
    filed = Counter(article.categories[0] for article in told if article.categories)
    own = lead.categories[0] if lead.categories else ""
    return max(filed, key=lambda name: (filed[name], name == own), default="")
