"""How well "earlier on this" finds: ``python -m benchmarks.related``.

For each labelled news article: how many of the five articles put before all others tell its story, of as many as there
are (precision at 5). By the likeness of texts among all of them; the bot's way, by the index of an archive that holds
unlabelled posts, too; and by the peer, the cosine of TF-IDF.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from benchmarks import clusters, tfidf
from benchmarks.clusters import CLUSTERS, Told
from benchmarks.corpus import SOURCE
from benchmarks.source import posts
from bot.digest.likeness import likeness
from bot.digest.related import related
from storage import articles, identity, loads
from storage.database import Database
from storage.models import Article, StoredArticle
from storage.neighbours import Neighbours

_FIRST = 5
_NOW = datetime(2026, 1, 7, 9, tzinfo=UTC)


def precision(found: Sequence[Sequence[str]], listed: Sequence[Told]) -> float:
    """The mean share of the first five that tell an article's story, given the stories of those found for each."""
    sizes = Counter(one.story for one in listed)
    return statistics.fmean(
        sum(story == one.story for story in stories[:_FIRST]) / min(_FIRST, sizes[one.story] - 1)
        for one, stories in zip(listed, found, strict=True)
        if sizes[one.story] > 1
    )


def by_matrix(alike: np.ndarray, listed: Sequence[Told]) -> float:
    """Precision where each article's nearest by a matrix come first."""
    others = alike.astype(float)
    np.fill_diagonal(others, -np.inf)
    nearest = np.argsort(-others, axis=1, kind="stable")[:, :_FIRST]
    return precision([[listed[at].story for at in row] for row in nearest.tolist()], listed)


async def by_index(listed: Sequence[Told], others: Sequence[Article]) -> tuple[float, float]:
    """Precision by way of an archive that holds the others, too, and the median milliseconds of one question."""
    told = [
        replace(one.content(), url=f"https://news.example/{number}")
        for number, one in enumerate(clusters.stored(listed))
    ]
    with tempfile.TemporaryDirectory(prefix="gazette-bench-") as folder:
        async with Database(Path(folder) / "archive.db") as database:
            known = await _filled(database, [*told, *others])
            ids = {known[one.url].id: at for at, one in enumerate(told)}
            neighbours, found, times = Neighbours(database), [], []
            for one in told:
                started = time.perf_counter()
                near = await related(known[one.url], neighbours, _FIRST)
                times.append((time.perf_counter() - started) * 1000)
                found.append([listed[ids[other.id]].story if other.id in ids else "" for other in near])
    return precision(found, listed), statistics.median(times)


async def _filled(database: Database, listed: Sequence[Article]) -> dict[str | None, StoredArticle]:
    async with database.writing() as connection:
        load_id = await loads.start(connection, "benchmark", None, _NOW)
        await loads.store(connection, load_id, [identity.prepared(article) for article in listed], _NOW)
        await loads.finish(connection, load_id, _NOW)
    async with database.reading() as connection:
        return {article.url: article async for article in articles.every(connection)}


def main() -> None:
    """Measure, as the command line says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--clusters", type=Path, default=CLUSTERS, help="labelled articles, JSON Lines")
    parser.add_argument("--posts", type=Path, default=SOURCE, help="unlabelled posts, JSON Lines")
    chosen = parser.parse_args()
    listed = clusters.told(chosen.clusters)
    others = [Article(title=" ".join(post.title), body="\n\n".join(post.sentences)) for post in posts(chosen.posts)]
    ours = by_matrix(likeness(clusters.stored(listed)), listed)
    peer = by_matrix(tfidf.cosine([" ".join(one.sentences) for one in listed]), listed)
    indexed, milliseconds = asyncio.run(by_index(listed, others))
    print(f"| {len(listed)} articles | precision at 5 |")
    print("|---|---|")
    print(f"| likeness | {ours:.3f} |")
    print(f"| index, then likeness, among {len(others):,} posts; {milliseconds:.0f} ms each | {indexed:.3f} |")
    print(f"| cosine of TF-IDF | {peer:.3f} |")
    print(f"\nGoal, ahead of TF-IDF: {'pass' if min(ours, indexed) > peer else 'miss'}")


if __name__ == "__main__":
    main()
