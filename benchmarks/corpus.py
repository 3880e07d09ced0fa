"""A news archive of any size, grown from some real posts: ``python -m benchmarks.corpus --articles 10000``.

Each article is made from one real post and two others: runs of two to five of their sentences, in their order, give the
body (1.8 kB in the mean); the beginning of the first one's title and words of another's give the title, with a name or
two in it. What resampling alone lacks are rare words, so every article has a cast of names (``benchmarks.names``), each
put one to three times into sentences that had a name there; that makes about 68,000 different words at 10,000
articles, 145,000 at 100,000 and 398,000 at 1,000,000. Every fourth article has a misspelling in its body, two thirds of
them real ones (``benchmarks.misspelling``), as real archives do. Labels are the posts' topics and a name of the cast;
days go from 2008 on in the order of the numbers, 60 articles each, and begin again. The same seed gives the same
articles, and a smaller archive is the beginning of a larger one. Nothing but the source and the names is in memory.
"""

import argparse
import hashlib
import json
import os
import random
import re
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from benchmarks.misspelling import mistyped, real_misspellings
from benchmarks.names import Names
from benchmarks.source import Post, posts
from bot.dumps import to_line
from storage.models import Article

_BESIDE = Path(__file__).parents[2] / "shared" / "data"  # where the material stands that is not the project's own
SOURCE = Path(os.environ.get("GAZETTE_CORPUS", _BESIDE / "digitalgov.jsonl"))
MISSPELLINGS = Path(os.environ.get("GAZETTE_MISSPELLINGS", _BESIDE / "typos.tsv"))
FOLDER = Path(tempfile.gettempdir()) / "gazette-search-benchmark"

_FIRST_DAY, _DAYS = date(2008, 1, 1), 18 * 365
_PER_DAY = 60
_MISSPELT, _REAL = 0.25, 0.67
_JOINTS = (":", " in", " and", " for", " after", " on", ":", " with", " as")
_DESKS = "Desk Wire Review Courier Monitor Herald Report Dispatch".split()
_LETTERS = re.compile(r"[a-z]{5,}")


@dataclass(frozen=True, slots=True)
class Text:
    """What a search engine is given of an article; ``number`` counts from 1, labels are joined by spaces."""

    number: int
    title: str
    labels: str
    body: str


@dataclass(frozen=True, slots=True)
class Corpus:
    """An archive on disk, in the form in which `gazette load` takes it, and its titles one a line."""

    path: Path
    titles_path: Path
    articles: int
    text_bytes: int

    def texts(self) -> Iterator[Text]:
        """Every article, read as one goes."""
        with self.path.open(encoding="utf-8") as lines:
            for line in lines:
                values = json.loads(line)
                names = (*values["categories"], *values["tags"], values["source"], values["author"])
                yield Text(values["id"], values["title"], " ".join(names), values["body"])

    def titles(self) -> Iterator[str]:
        """Every title, that of number 1 first."""
        with self.titles_path.open(encoding="utf-8") as lines:
            for line in lines:
                yield line.rstrip("\n")


def corpus(articles: int, folder: Path = FOLDER, *, source: Path = SOURCE, seed: int = 7) -> Corpus:
    """The archive of so many articles, made in ``folder`` where it is not there from an earlier run."""
    folder.mkdir(parents=True, exist_ok=True)
    makers = [Path(__file__).with_name(f"{name}.py") for name in ("corpus", "misspelling", "names", "source")]
    stem = f"{source.stem}-{seed}-{fingerprint(source, MISSPELLINGS, *makers)}-{articles}"
    path, titles, facts = (folder / f"{stem}.{ending}" for ending in ("jsonl", "titles.txt", "facts.json"))
    if not facts.exists():
        text_bytes = 0
        with path.open("w", encoding="utf-8") as lines, titles.open("w", encoding="utf-8") as title_lines:
            for number, article in enumerate(islice(grown(source, seed), articles), start=1):
                lines.write(to_line(article, number) + "\n")
                title_lines.write(article.title + "\n")
                text_bytes += len(article.title.encode()) + len(article.body.encode())
        facts.write_text(json.dumps({"text_bytes": text_bytes}), encoding="utf-8")
    return Corpus(path, titles, articles, json.loads(facts.read_text(encoding="utf-8"))["text_bytes"])


def fingerprint(*files: str | Path) -> str:
    """Eight characters that change when one of the files does: what was made from them is then made anew."""
    digest = hashlib.blake2b(digest_size=4)
    for file in files:
        digest.update(Path(file).read_bytes())
    return digest.hexdigest()


def grown(source: Path, seed: int) -> Iterator[Article]:
    """Articles without end."""
    draw = random.Random(seed)
    known = posts(source)
    names = Names(draw)
    slips = _Slips(draw)
    number = 0
    while True:
        base, second, third = draw.choices(known, k=3)
        cast = names.cast(number, size=3 + int(draw.random() * 4))
        draw.shuffle(cast)
        day = (_FIRST_DAY + timedelta(days=number // _PER_DAY % _DAYS)).isoformat()
        number += 1
        yield Article(
            title=_title(base, second, cast, draw),
            body=slips.sown(_body((base, second, third), cast, draw)),
            site="The Daily Sample",
            url=f"https://news.example/{day}/{number}",
            author=f"{cast[-1]} {cast[-2]}",
            source=f"{base.title[0]} {draw.choice(_DESKS)}",
            published=day,
            posted=day,
            categories=base.topics[:2],
            tags=(*second.topics[:1], cast[0]),
            comments=0,
        )


def _title(base: Post, second: Post, cast: list[str], draw: random.Random) -> str:
    """The beginning of one title and a run of another, with a name between or at the end."""
    start = " ".join(base.title[: 2 + int(draw.random() * 4)]).rstrip(":,-–—")
    at = int(draw.random() * len(second.title))
    more = " ".join(second.title[at : at + 1 + int(draw.random() * 4)])
    if draw.random() < 0.5:
        return f"{start}{draw.choice(_JOINTS)} {cast[0]} {more}"
    return f"{cast[0]} {cast[1]} {start}{draw.choice(_JOINTS)} {more}"


def _body(chosen: tuple[Post, ...], cast: list[str], draw: random.Random) -> str:
    blocks = []
    mentions = [name for name in cast for _ in range(1 + int(draw.random() ** 2 * 3))]
    for post in chosen:
        at = int(draw.random() * max(1, len(post.sentences) - 2))
        run = list(post.sentences[at : at + 2 + int(draw.random() * 4)])
        for name in mentions[: 1 + len(mentions) // 3]:
            before, after = post.frames[int(draw.random() * len(post.frames))]
            run.append(f"{before}{name}{after}" if len(before) + len(after) < 200 else f"{name} was there as well.")
        del mentions[: 1 + len(mentions) // 3]
        blocks.append(" ".join(run))
    return "\n\n".join(blocks)


class _Slips:
    """The misspellings that bodies hold."""

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._real = real_misspellings(MISSPELLINGS)

    def sown(self, body: str) -> str:
        """``body``, in one of four articles with a word misspelt."""
        if self._draw.random() >= _MISSPELT:
            return body
        found = _LETTERS.search(body, int(self._draw.random() * len(body)))
        if found is None or body[found.start() - 1 : found.start()].isalpha():  # the middle of a word
            return body
        word = found[0]
        real = self._real.get(word) if self._draw.random() < _REAL else None
        typed = self._draw.choice(real) if real else mistyped(word, self._draw)
        return body[: found.start()] + typed + body[found.end() :]


def main() -> None:
    """Make an archive and say how large its vocabulary is."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--articles", type=int, default=10_000)
    options.add_argument("--folder", type=Path, default=FOLDER)
    chosen = options.parse_args()
    started = time.perf_counter()
    made = corpus(chosen.articles, chosen.folder)
    seconds = time.perf_counter() - started
    print(f"{made.path}: {made.articles:,} articles, {made.text_bytes / 1e6:.0f} MB of text in {seconds:.1f} s")
    words: set[str] = set()
    for text in made.texts():
        words.update(re.findall(r"\w+", f"{text.title} {text.labels} {text.body}".lower()))
    print(f"{len(words):,} different words")


if __name__ == "__main__":
    main()
