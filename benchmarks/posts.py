"""Posts with summaries that people wrote, in two halves, and how near a summary comes to them."""

import html
import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.digest.markup import without_markup
from bot.digest.passages import passages
from bot.digest.sentences import language, sentences
from storage.models import Article
from storage.words import words

ROUGE = ("rouge1", "rouge2", "rougeL")

Figures = NDArray[np.float64]


@dataclass(frozen=True)
class Post:
    """A post and its reference.

    Attributes:
        article: Its title and body; the summary is not in it.
        reference: The summary that a person wrote or, in most posts, a page cut off the beginning.
        held_out: Whether it belongs to the half that nothing is fitted to.
    """

    article: Article
    reference: str
    held_out: bool

    def sentences(self) -> list[str]:
        """Those of its prose, for methods that choose among them."""
        spoken = language(self.article.body)
        return [found for passage in passages(self.article.body) for found in sentences(passage, spoken)]

    def is_excerpt(self) -> bool:
        """Whether the reference, but for its last word, is how the prose begins."""
        said = words(self.reference)[:-1]
        return words(" ".join(self.sentences()))[: len(said)] == said


def posts(path: Path) -> Iterator[Post]:
    """Those of a JSON Lines file that have title, body and summary, halved by the hash of the title."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            values = json.loads(line)
            if reference := " ".join(without_markup(html.unescape(values.get("summary") or "")).split()):
                title = html.unescape(values["title"])
                held_out = bool(zlib.crc32(title.encode()) % 2)
                yield Post(Article(title=title, body=values["body"]), reference, held_out)


def rouge(reference: str, summary: str) -> Figures:
    """F1 of ROUGE-1, ROUGE-2 and ROUGE-L (Lin, ROUGE: A Package for Automatic Evaluation of Summaries, 2004)."""
    found = _scorer().score(reference, summary)
    return np.array([found[name].fmeasure for name in ROUGE])


def interval(figures: Figures, samples: int = 2_000) -> Figures:
    """The 95 % bootstrap interval of the mean of each column: an array of two rows."""
    draw = np.random.default_rng(1)
    means = [figures[draw.integers(0, len(figures), len(figures))].mean(axis=0) for _ in range(samples)]
    return np.percentile(means, [2.5, 97.5], axis=0)


def columns(rows: Sequence[Figures]) -> Figures:
    """The rows as one array."""
    return np.array(rows)


@cache
def _scorer():  # type: ignore[no-untyped-def]  # no types
    from rouge_score.rouge_scorer import RougeScorer

    return RougeScorer(ROUGE, use_stemmer=True)
