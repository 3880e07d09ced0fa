"""News articles of which it is known which tell one story, as they are and as other days would have them."""

import json
import os
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import SOURCE
from storage.models import Article, StoredArticle

CLUSTERS = Path(os.environ.get("GAZETTE_CLUSTERS", SOURCE.with_name("story-clusters.jsonl")))


@dataclass(frozen=True, slots=True)
class Told:
    """One article: its sentences in order, the first of which stands for a title, and the story that it tells.

    Attributes:
        topic: Stories of one topic are alike: two earthquakes, two elections.
    """

    sentences: tuple[str, ...]
    story: str
    topic: str


def told(path: Path = CLUSTERS) -> list[Told]:
    """The articles of a JSON Lines file with "sentences", "cluster" and "topic"; addresses of pages are left out.

    Raises:
        FileNotFoundError: where there is no such file.
    """
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [
        Told(
            tuple(text for text in row["sentences"] if not text.startswith("http")) or tuple(row["sentences"]),
            row["cluster"],
            row["topic"],
        )
        for row in rows
    ]


def stored(listed: Sequence[Told]) -> list[StoredArticle]:
    """What an archive makes of them, with ids from 0."""
    return [
        StoredArticle(
            id=number,
            stored_at="2026-01-07T09:00:00Z",
            day="2026-01-07",
            source=f"Source {number}",
            title=one.sentences[0],
            body="\n\n".join(one.sentences[1:]),
        )
        for number, one in enumerate(listed)
    ]


def days(listed: Sequence[Told], posts: Sequence[Article], seed: int) -> Iterator[tuple[str, list[Told]]]:
    """Kinds of days that can be made of them, several of each; the ``posts`` tell a story each."""
    draw = random.Random(seed)
    stories: defaultdict[str, list[Told]] = defaultdict(list)
    for one in listed:
        stories[one.story].append(one)
    topics = sorted({one.topic for one in listed})
    yield "all articles", list(listed)
    yield "title and first sentence", _cut(listed, 2)
    yield "title and three sentences", _cut(listed, 4)
    for _ in range(10):
        half = set(draw.sample(topics, len(topics) // 2))
        yield "half of the topics", [one for one in listed if one.topic in half]
        yield "the other half", [one for one in listed if one.topic not in half]
        yield "200 at random", draw.sample(listed, min(200, len(listed)))
        yield "at most 3 a story", [one for of in stories.values() for one in draw.sample(of, min(3, len(of)))]
        single = [one for of in stories.values() for one in draw.sample(of, 1 if draw.random() < 0.7 else 3)]
        others = draw.sample(list(enumerate(posts)), min(60, len(posts)))
        yield "mostly single", single
        yield "mostly single, with posts", [*single, *(_post(number, post) for number, post in others)]
        few = [one for name in draw.sample(sorted(stories), 3) for one in stories[name]]
        yield "20 of 3 stories", draw.sample(few, min(20, len(few)))
        one_story = stories[draw.choice(sorted(stories))]
        yield "one story", draw.sample(one_story, min(8, len(one_story)))


def _cut(listed: Sequence[Told], sentences: int) -> list[Told]:
    return [Told(one.sentences[:sentences], one.story, one.topic) for one in listed]


def _post(number: int, post: Article) -> Told:
    return Told((post.title, *post.body.split("\n\n")), f"post {number}", f"post {number}")
