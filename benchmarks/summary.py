"""How near summaries come to those that people wrote: ``python -m benchmarks.summary POSTS``.

POSTS is a JSON Lines file of posts with ``title``, ``body`` and ``summary``. Each method has the same sentences and the
same space; what does not fit is cut. Printed are the means of ROUGE's F1 with their 95 % bootstrap intervals and, for
the others, how far they stay behind ours, post by post. Needs the packages rouge-score 0.1 and sumy 0.13.
"""

import argparse
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from benchmarks.peers.summarizers import cut, summarizers
from benchmarks.posts import ROUGE, Figures, Post, columns, interval, posts, rouge
from bot.digest.summary import MOST_CHARACTERS, summary

OURS = "Gazette"
_UNFAIR = "the beginning, cut off"

Method = Callable[[Post], str]


def methods(most: int) -> Mapping[str, Method]:
    """Ours, the others, and the way in which most references were made."""
    others = {
        name: (lambda post, summarize=summarize: summarize(post.sentences(), most))
        for name, summarize in summarizers().items()
    }
    ours = {OURS: lambda post: summary(post.article, most)}
    return ours | others | {_UNFAIR: lambda post: cut(" ".join(post.sentences()[:20]), most)}


def figures(method: Method, chosen: Sequence[Post]) -> Figures:
    """A row for each post, a column for each ROUGE."""
    return columns([rouge(post.reference, method(post)) for post in chosen])


def table(title: str, measured: Mapping[str, Figures]) -> None:
    """One table in Markdown."""
    ours = measured[OURS]
    print(f"\n### {title}: {len(ours):,} posts\n")
    print(f"| | {' | '.join(ROUGE)} | behind ours |\n|---{'|---' * len(ROUGE)}|---|")
    for name, found in measured.items():
        behind = "" if name == OURS else " ".join(map(_range, *interval(ours - found)))
        print(f"| {name} | {' | '.join(map(_figure, found.mean(axis=0), *interval(found)))} | {behind} |")


def _figure(mean: float, low: float, high: float) -> str:
    return f"{mean:.3f} ({low:.3f}-{high:.3f})"


def _range(low: float, high: float) -> str:
    return f"[{low:+.3f}, {high:+.3f}]"


def main() -> None:
    """Measure all methods on both halves, and apart on what people wrote themselves."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("posts", type=Path)
    parser.add_argument("--characters", type=int, default=MOST_CHARACTERS, help="of a summary (default: %(default)s)")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")  # sumy's, about posts of few words
    every = list(posts(arguments.posts))
    measured = {name: figures(method, every) for name, method in methods(arguments.characters).items()}
    parts = {
        "development half": [not post.held_out for post in every],
        "held-out half": [post.held_out for post in every],
        "held-out half, summaries that are no excerpt": [post.held_out and not post.is_excerpt() for post in every],
    }
    for title, chosen in parts.items():
        table(title, {name: found[chosen] for name, found in measured.items()})
    started = time.perf_counter()
    for post in every:
        summary(post.article, arguments.characters)
    taken = (time.perf_counter() - started) / len(every)
    print(f"\n{OURS}: {1_000 * taken:.2f} ms an article, {200 * taken:.2f} s a day of 200.")


if __name__ == "__main__":
    main()
