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
    title = frozenset(_WORDS.findall(article.title.casefold()))
    own = _own_names(article)
    short = len(body) < _SHORT
    scores: dict[str, float] = {}
    for name, mentions in names(body).items():
        in_title = _is_in(title, name)
        if mentions.count == 1 and not in_title and not (short and mentions.first < _EARLY):
            continue
        if name not in GENERIC and name.casefold() not in own and not _is_shouted(name, mentions, body):
            scores[name] = _score(mentions, in_title=in_title)
    least = _LEAST_SHARE * max(scores.values(), default=0)
    best = sorted(scores, key=scores.__getitem__, reverse=True)
    return tuple(name for name in best[:MOST] if scores[name] >= least)


def _score(mentions: Mentions, *, in_title: bool) -> float:
    score = float(mentions.count)
    if in_title:
        score *= 1.5
    if mentions.first < _EARLY:
        score *= 1.5
    return score


def _is_shouted(name: str, mentions: Mentions, body: str) -> bool:
    """Whether capitals are for emphasis, and spell no acronym."""
    return name.isupper() and (len(name) > 6 or mentions.count == 1 or f" {name.lower()} " in body)


def _is_in(title: frozenset[str], name: str) -> bool:
    """Whether a title (its words in small letters) names it, if only by its last word."""
    return name.rpartition(" ")[2].casefold() in title


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
