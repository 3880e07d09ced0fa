"""Which of the articles found is the one that was meant."""

import math
from collections import Counter
from collections.abc import Sequence

from storage import labels, words
from storage.models import StoredArticle
from storage.vocabulary import Alternative

TITLE, LABELS, TEXT = 8.0, 3.0, 1.0

Group = Sequence[Alternative]


def ranked(candidates: Sequence[StoredArticle], groups: Sequence[Group], archive: int) -> list[StoredArticle]:
    """``candidates`` in order, the best first; of equals the newer.

    Each group is a word that was typed, with what it may have meant. For each, the best alternative counts: its weight,
    times its rarity ln(1 + archive / articles), times where it stands (title 8, labels 3, text by tf / (1.2 + tf)).
    """
    return sorted(
        candidates,
        key=lambda article: (round(_score(article, groups, archive), 6), article.day, -article.id),
        reverse=True,
    )


def _score(article: StoredArticle, groups: Sequence[Group], archive: int) -> float:
    title = Counter(words.words(article.title))
    names = Counter(word for _, name in labels.of_article(article) for word in words.words(name))
    text = Counter(words.words(f"{article.dek or ''}\n{article.body}"))
    scores = [
        max((_standing(a.term, title, names, text) * a.weight * _rarity(a, archive) for a in group), default=0.0)
        for group in groups
    ]
    matched = sum(score > 0 for score in scores)
    return sum(scores) * (matched / len(groups)) ** 1.5 if groups else 0.0


def _standing(term: str, title: Counter[str], names: Counter[str], text: Counter[str]) -> float:
    in_text = text[term]
    return (TITLE if term in title else 0.0) + (LABELS if term in names else 0.0) + TEXT * in_text / (1.2 + in_text)


def _rarity(alternative: Alternative, archive: int) -> float:
    return math.log1p(archive / max(alternative.articles, 1))
