"""Topics: the few names and places that an article is about, found in its text.

Pages saved as text lose the names of their tags, so they are derived, in this way:

1. ``names`` collects capitalised runs of words from the text and counts a surname, or an acronym explained in brackets,
   for the full name before it. The title gives no evidence of its own: its capitals may be Title Case.
2. The article's own author, source, site and categories are left out, and words in capitals that stand once or that
   the text has in small letters too.
3. The score is the number of mentions, half as much again for a name in the title and for one in the first paragraphs.
4. The six best are kept, but none with less than a tenth of the best one's score, and of those that stand once only
   such as are in the title or in the first paragraphs of a short text.

Scripts without capital letters give none. Languages that capitalise all nouns give more noise.
"""

import re
from collections.abc import Iterator

from bot.dumps.name_words import GENERIC
from bot.dumps.names import Mentions, names
from storage.models import Article

MOST = 6
_LONGEST_TEXT = 30_000  # characters that are looked at
_EARLY = 600  # characters that count as the first paragraphs
_SHORT = 1500  # characters
_LEAST_SHARE = 0.1  # of the best name's score
_WORDS = re.compile(r"[^\W_]+(?:[.-][^\W_]+)*")


def topics(article: Article) -> tuple[str, ...]:
    """Up to six names, the most telling first."""
    body = article.body[:_LONGEST_TEXT]
    title = f" {' '.join(_WORDS.findall(article.title.casefold()))} "
    own = _own_names(article)
    scores = {
        name: _score(name, mentions, title)
        for name, mentions in names(body).items()
        if name.casefold() not in own and _may_be_a_topic(name, mentions, title, body)
    }
    least = _LEAST_SHARE * max(scores.values(), default=0)
    best = sorted(scores, key=scores.__getitem__, reverse=True)
    return tuple(name for name in best[:MOST] if scores[name] >= least)


def _score(name: str, mentions: Mentions, title: str) -> float:
    score = float(mentions.count)
    if _is_in(title, name):
        score *= 1.5
    if mentions.first < _EARLY:
        score *= 1.5
    return score


def _may_be_a_topic(name: str, mentions: Mentions, title: str, body: str) -> bool:
    prominent = _is_in(title, name) or (len(body) < _SHORT and mentions.first < _EARLY)
    if name in GENERIC or (mentions.count == 1 and not prominent):
        return False
    shouted = name.isupper() and (len(name) > 6 or mentions.count == 1 or f" {name.lower()} " in body)
    return not shouted


def _is_in(title: str, name: str) -> bool:
    """Whether a title (small letters, a space around each word) names it, if only by its last word."""
    return f" {name.rpartition(' ')[2].casefold()} " in title


def _own_names(article: Article) -> frozenset[str]:
    return frozenset(each.casefold() for each in _spoken_for(article))


def _spoken_for(article: Article) -> Iterator[str]:
    """What the article says of itself beside its text."""
    for name in (article.site, article.source, article.author):
        if name:
            yield from (name, name.removeprefix("The "))
    yield from (article.author or "").split()
    for category in article.categories:
        yield from (category, *category.split(", "))
