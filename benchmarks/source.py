"""The real posts that a benchmark's corpus is grown from: plain sentences, and those where a name can be put in."""

import html
import json
import re
from dataclasses import dataclass
from pathlib import Path

_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKUP = re.compile(r"https?://\S+|www\.\S+|\{\{.*?\}\}|<[^>]*>|[*_#>`|]+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"])")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*")
_SHORTEST, _LONGEST = 30, 400  # characters of a sentence


@dataclass(frozen=True, slots=True)
class Post:
    """One real post: the words of its title, its topics, its sentences in order, and how one of them takes a name."""

    title: tuple[str, ...]
    topics: tuple[str, ...]
    sentences: tuple[str, ...]
    frames: tuple[tuple[str, str], ...]  # what stands before and after the name
    year: str = ""


def posts(path: Path) -> list[Post]:
    """The posts of a JSON Lines file with "title", "topics" and "body" that have some sentences.

    Raises:
        FileNotFoundError: where there is no such file.
    """
    with path.open(encoding="utf-8") as lines:
        made = [_post(json.loads(line)) for line in lines]
    return [post for post in made if len(post.sentences) >= 3 and post.frames and len(post.title) >= 2]


def _post(values: dict[str, object]) -> Post:
    sentences = tuple(_sentences(str(values["body"])))
    topics = values.get("topics")
    return Post(
        title=tuple(_plain(str(values["title"])).split()),
        topics=tuple(str(topic).replace("-", " ") for topic in topics) if isinstance(topics, list) else (),
        sentences=sentences,
        frames=tuple(
            (text[: found.start()], text[found.end() :]) for text in sentences if (found := _NAME.search(text))
        ),
        year=str(values.get("date", ""))[:4],
    )


def _sentences(body: str) -> list[str]:
    found = (" ".join(text.split()) for block in body.split("\n") for text in _SENTENCE_END.split(_plain(block)))
    return [text for text in found if _SHORTEST <= len(text) <= _LONGEST]


def _plain(markdown: str) -> str:
    return _MARKUP.sub("", _LINK.sub(r"\1", html.unescape(markdown))).strip(" -•\t")
