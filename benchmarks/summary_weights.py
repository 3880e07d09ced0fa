"""Fit the weights of ``bot/digest/salience.py``: ``python -m benchmarks.summary_weights POSTS``.

Only the development half of the posts is looked at (see :mod:`benchmarks.posts`). For each post all tellings are
scored by ROUGE; the weights are those under which the expected score is highest where a telling is drawn with a
probability that grows with its weighed features (a softmax), found by gradient ascent. Posts whose summary is only the
post's own beginning, and posts whose summary someone wrote, count the same in sum, so that the many of the first kind
do not teach "take the beginning" alone. The weights of the module are these, rounded.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.posts import Figures, Post, columns, posts, rouge
from bot.digest.salience import WEIGHTS, features, tellings
from bot.digest.statements import statements, telling_words
from bot.digest.summary import MOST_CHARACTERS

NAMES = tuple(name for name in WEIGHTS if name != "agreed")
_SHARPNESS = 10.0  # of the softmax: how nearly the best telling is the one that is drawn
_SHRINKAGE = 1e-3
_STEPS, _RATE = 400, 0.02


@dataclass(frozen=True)
class Choice:
    """What can be said of one post.

    Attributes:
        features: A row for each telling, a column for each feature.
        rouge: Of each telling, the mean of the three.
        share: How much the post counts.
    """

    features: Figures
    rouge: Figures
    share: float


def choices(chosen: list[Post]) -> list[Choice]:
    """One for each post that can be told."""
    excerpts = [post.is_excerpt() for post in chosen]
    shares = {True: 0.5 / max(1, sum(excerpts)), False: 0.5 / max(1, len(excerpts) - sum(excerpts))}
    found = []
    for post, excerpt in zip(chosen, excerpts, strict=True):
        title = telling_words(post.article.title)
        told = list(tellings(statements(post.article), MOST_CHARACTERS))
        if told:
            rows = [features(telling, title, MOST_CHARACTERS) for telling in told]
            known = columns([np.array([row[name] for name in NAMES]) for row in rows])
            found.append(Choice(known, columns([rouge(post.reference, t.text) for t in told]).mean(1), shares[excerpt]))
    return found


def fitted(known: list[Choice]) -> Figures:
    """The weights, by Adam (Kingma and Ba, 2015)."""
    weights = np.zeros(len(NAMES))
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, _STEPS + 1):
        slope = sum((_slope(choice, weights) for choice in known), -_SHRINKAGE * weights)
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights += _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-9)
    return weights


def _slope(choice: Choice, weights: Figures) -> Figures:
    drawn = _SHARPNESS * choice.features @ weights
    chance = np.exp(drawn - drawn.max())
    chance /= chance.sum()
    gain = chance * (choice.rouge - chance @ choice.rouge)
    slope: Figures = choice.share * _SHARPNESS * gain @ choice.features
    return slope


def main() -> None:
    """Print the weights, beside those in use, and what each is worth."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("posts", type=Path)
    known = choices([post for post in posts(parser.parse_args().posts) if not post.held_out])
    weights = fitted(known)
    whole = _worth(known, weights)
    print("| feature | fitted | in use | ROUGE it adds |\n|---|---|---|---|")
    for place, name in enumerate(NAMES):
        without = np.where(np.arange(len(NAMES)) == place, 0.0, weights)
        print(f"| {name} | {weights[place]:.2f} | {WEIGHTS[name]:.2f} | {whole - _worth(known, without):+.4f} |")


def _worth(known: list[Choice], weights: Figures) -> float:
    return float(sum(c.share * c.rouge[np.argmax(c.features @ weights)] for c in known))


if __name__ == "__main__":
    main()
