"""How well articles are folded into stories, and how fast: ``python -m benchmarks.stories``.

Prints B-cubed precision, recall and F1 (Bagga and Baldwin, 1998) on labelled news articles for whole days and others:
halves of the topics, texts cut short, days of mostly single articles. Our thresholds are those of the program, whatever
the answers are. The peer is TF-IDF with average linkage; its threshold is the one that is best on the very answers, for
each kind of day anew, which nobody could know. Then times, for a day of 200 articles.

``--calibrate`` prints the figures from which our thresholds were taken. It reads unlabelled posts only.
"""

import argparse
import random
import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from benchmarks import clusters, tfidf
from benchmarks.clusters import CLUSTERS, Told
from benchmarks.corpus import SOURCE
from benchmarks.source import Post, posts
from bot.digest import linkage
from bot.digest.likeness import likeness
from bot.digest.stories import grouped, stories
from storage.models import Article

GOAL_F1, GOAL_MS, DAY = 0.92, 50.0, 200
_THRESHOLDS = np.arange(0.04, 0.5, 0.01)
_TIMES = 15

Score = tuple[float, float, float]


def b_cubed(found: Sequence[int], right: Sequence[str]) -> Score:
    """Precision, recall and F1, each the mean over all articles."""
    sizes, true_sizes, both = Counter(found), Counter(right), Counter(zip(found, right, strict=True))
    pairs = list(zip(found, right, strict=True))
    precision = statistics.fmean(both[one, story] / sizes[one] for one, story in pairs)
    recall = statistics.fmean(both[one, story] / true_sizes[story] for one, story in pairs)
    return precision, recall, 2 * precision * recall / (precision + recall)


def ours(day: Sequence[Told]) -> list[int]:
    """The story of each article by what the program does."""
    found = [0] * len(day)
    for number, group in enumerate(grouped(clusters.stored(day))):
        for article in group:
            found[article.id] = number
    return found


def peers(day: Sequence[Told]) -> dict[float, Score]:
    """The peer's score at each threshold."""
    similar = tfidf.cosine([" ".join(one.sentences) for one in day])
    right = [one.story for one in day]
    scores: dict[float, Score] = {}
    waiting = sorted(_THRESHOLDS, reverse=True)
    last = list(range(len(day)))
    for height, labels in tfidf.average_linkage(similar):
        while waiting and height < waiting[0]:
            scores[waiting.pop(0)] = b_cubed(last, right)
        last = labels.tolist()
    return scores | {threshold: b_cubed(last, right) for threshold in waiting}


def quality(listed: Sequence[Told], others: Sequence[Article], seed: int) -> None:
    """Print the table of kinds of days."""
    found: defaultdict[str, list[Score]] = defaultdict(list)
    beside: defaultdict[str, list[dict[float, Score]]] = defaultdict(list)
    for kind, day in clusters.days(listed, others, seed):
        found[kind].append(b_cubed(ours(day), [one.story for one in day]))
        beside[kind].append(peers(day))
    print("| day | days | precision | recall | F1 | lowest F1 | TF-IDF, tuned on the answers |")
    print("|---|---|---|---|---|---|---|")
    for kind, scores in found.items():
        precision, recall, f1 = (statistics.fmean(each) for each in zip(*scores, strict=True))
        tuned = max(statistics.fmean(score[at][2] for score in beside[kind]) for at in _THRESHOLDS)
        lowest = min(score[2] for score in scores)
        print(f"| {kind} | {len(scores)} | {precision:.3f} | {recall:.3f} | {f1:.3f} | {lowest:.3f} | {tuned:.3f} |")
    f1 = found["all articles"][0][2]
    print(f"\nB-cubed F1 on all articles: {f1:.3f}, goal at least {GOAL_F1}: {'pass' if f1 >= GOAL_F1 else 'miss'}\n")


def speed(listed: Sequence[Told], seed: int) -> None:
    """Print the times for one day."""
    day = random.Random(seed).sample(listed, min(DAY, len(listed)))
    articles, texts = clusters.stored(day), [" ".join(one.sentences) for one in day]
    works = {
        "folding": lambda: list(grouped(articles)),
        "folding, titles and summaries": lambda: stories(articles),
        "TF-IDF and average linkage": lambda: tfidf.cut(tfidf.cosine(texts), 0.2),
    }
    least = dict(zip(works, _least(*works.values()), strict=True))
    peer = least["TF-IDF and average linkage"].processor
    print(f"| {len(day)} articles | ms | ms of processor time | beside the peer's |")
    print("|---|---|---|---|")
    for name, took in least.items():
        print(f"| {name} | {took.clock:.1f} | {took.processor:.1f} | {took.processor / peer:.2f}x |")
    print(f"\nFolding, goal under {GOAL_MS:.0f} ms: {'pass' if least['folding'].clock < GOAL_MS else 'miss'}")


class _Took(NamedTuple):
    """Milliseconds by the clock, and of processor time, which other work on the machine changes less."""

    clock: float
    processor: float


def _least(*works: Callable[[], object]) -> list[_Took]:
    """The least time of each work; they take turns, so that all have the same chance on a busy machine."""
    least = [_Took(float("inf"), float("inf"))] * len(works)
    for _ in range(_TIMES):
        for at, work in enumerate(works):
            clock, processor = time.perf_counter(), time.process_time()
            work()
            took = (time.perf_counter() - clock, time.process_time() - processor)
            least[at] = _Took(*(min(best, 1000 * seconds) for best, seconds in zip(least[at], took, strict=True)))
    return least


def calibrate(known: Sequence[Post], seed: int, samples: int = 10) -> None:
    """Print how alike strangers and halves are, among 200 posts at a time."""
    draw = random.Random(seed)
    strangers, nearest, halves = [], [], []
    for _ in range(samples):
        some = draw.sample(known, min(DAY, len(known)))
        years = np.array([post.year for post in some])
        alike = likeness([_article(post) for post in some])
        are_strangers = years[:, None] != years[None, :]
        strangers.append(alike[are_strangers])
        nearest.append(np.where(are_strangers, alike, 0).max(axis=1))
        both = [_half(post, which) for post in some for which in (0, 1)]
        halves.append(np.diagonal(likeness(both), 1)[::2])
    figures = {
        f"ALIKE {linkage.ALIKE}: the nearest post of another year, mean": np.concatenate(nearest).mean(),
        f"COHERENT {linkage.COHERENT}: the two halves of a post, median": np.median(np.concatenate(halves)),
        f"CHANCE {linkage.CHANCE}: posts of different years, 1.65 deviations": 1.65 * np.concatenate(strangers).std(),
    }
    for name, figure in figures.items():
        print(f"{name:60}{figure:.3f}")


def _article(post: Post) -> Article:
    return Article(title=" ".join(post.title), body="\n\n".join(post.sentences))


def _half(post: Post, which: int) -> Article:
    """Every other sentence of a post, the first of them as its title."""
    first, *others = post.sentences[which::2]
    return Article(title=first, body="\n\n".join(others))


def main() -> None:
    """Measure, as the command line says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--clusters", type=Path, default=CLUSTERS, help="labelled articles, JSON Lines")
    parser.add_argument("--posts", type=Path, default=SOURCE, help="unlabelled posts, JSON Lines")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--calibrate", action="store_true", help="how the thresholds were found")
    chosen = parser.parse_args()
    known = posts(chosen.posts)
    if chosen.calibrate:
        calibrate(known, chosen.seed)
        return
    listed = clusters.told(chosen.clusters)
    quality(listed, [_article(post) for post in known], chosen.seed)
    speed(listed, chosen.seed)


if __name__ == "__main__":
    main()
