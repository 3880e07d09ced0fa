"""Earlier on this: what the archive has on the story of an article, then on its people and places."""

import asyncio
from collections.abc import Sequence

from bot.digest.likeness import likeness
from storage.models import StoredArticle
from storage.neighbours import Neighbours

MOST = 5
_LEAST = 0.05  # likeness; below it two articles have a word in common, and no more


async def related(article: StoredArticle, neighbours: Neighbours, most: int = MOST) -> list[StoredArticle]:
    """At most ``most`` other articles of the archive, the most like it first; none where nothing is like it.

    The index gives candidates by single words; their texts decide. In an archive of a million both take milliseconds.
    """
    return await asyncio.to_thread(ranked, article, await neighbours.of(article), most)


def ranked(article: StoredArticle, candidates: Sequence[StoredArticle], most: int = MOST) -> list[StoredArticle]:
    """Those of the candidates that are like the article, the most like it first, of equals the newest.

    Accounts of the same event come before others of the same people and places, since they have both in common.
    """
    others = [other for other in candidates if other.id != article.id]
    alike = likeness([article, *others])[0, 1:].tolist()
    found = [(one, other) for one, other in zip(alike, others, strict=True) if one >= _LEAST]
    best = sorted(found, key=lambda pair: (round(pair[0], 3), pair[1].day, pair[1].id), reverse=True)
    return [other for _, other in best[:most]]
