"""How fast dumps go in, and in how much memory: ``python -m benchmarks.load [--megabytes 1 100 1000]``.

Each row loads one dump of one format with ``gazette load`` into an empty archive, as a whole process. Beside it stands
the floor: the same articles, already parsed, inserted with their full text rows by plain sqlite3 in one run. The dumps
are made by repetition with variation: the sample digest's paragraphs, shuffled with a fixed seed under new titles.
"""

import argparse
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from bot.dumps import documents, read, to_line
from storage.models import Article

SAMPLE = Path(__file__).parents[1] / "bot" / "preview" / "sample"
DAYS = 28
PER_PAGE = 10
_LOOK_SECONDS = 0.05


def articles(count: int, seed: int = 7) -> Iterator[Article]:
    """``count`` articles of about 3 kB, no two of one title."""
    known = [a for d in documents(SAMPLE) for a in read(d)[1] if isinstance(a, Article)]  # type: ignore[arg-type]
    paragraphs = [block for article in known for block in article.body.split("\n\n") if len(block) > 80]
    draw = random.Random(seed)
    for number in range(count):
        base = draw.choice(known)
        day = f"{2000 + number // (12 * DAYS * PER_PAGE):04}-{number // (DAYS * PER_PAGE) % 12 + 1:02}"
        day = f"{day}-{number // PER_PAGE % DAYS + 1:02}"
        body = "\n\n".join(f"{block} ({number}.)" for block in draw.sample(paragraphs, 10))
        yield replace(base, title=f"{base.title}, Part {number}", posted=day, published=day, dek=None, body=body)


def as_lines(made: Iterator[Article]) -> Iterator[str]:
    """The articles as `gazette export` writes them."""
    for article in made:
        yield to_line(article) + "\n"


def as_pages(made: Iterator[Article]) -> Iterator[str]:
    """The articles as text pages of a digest, one after the other."""
    from datetime import date

    for number, article in enumerate(made):
        if number % PER_PAGE == 0:
            yield "The Harbour Ledger\n\nSmall news, kept properly\n\n"
        day = date.fromisoformat(article.posted or "").strftime("%B %-d, %Y")
        byline = f"By {article.author} | {article.source}" if article.author else str(article.source)
        tags = ", " * 2
        categories = ", ".join(article.categories)
        footer = f"{day} Posted by | {categories} | {tags}| Leave a comment"
        yield f"{article.title}\n\n{byline} | {day}\n\n{article.body}\n\n{footer}\n\n"


FORMATS: dict[str, tuple[str, Callable[[Iterator[Article]], Iterator[str]]]] = {
    "JSON Lines": ("dump.jsonl", as_lines),
    "text pages": ("dump.txt", as_pages),
}


def write(path: Path, megabytes: float, form: Callable[[Iterator[Article]], Iterator[str]]) -> int:
    """Write about ``megabytes`` to ``path``; how many articles."""
    written = count = 0
    with path.open("w", encoding="utf-8") as stream:
        for piece in form(articles(sys.maxsize)):
            written += stream.write(piece)
            count += "\n\n" in piece or piece.startswith("{")
            if written >= megabytes * 1e6:
                break
    return count


def gazette(path: Path, database: Path) -> tuple[float, int, int]:
    """Wall seconds of `gazette load`, its larger process's peak memory in MB (Linux), and the articles it added."""
    environment = {**os.environ, "GAZETTE_DATABASE": str(database)}
    started = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "load", str(path), "--json"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as process:
        peak = 0
        while process.poll() is None:
            peak = max(peak, *map(_peak, [process.pid, *_children(process.pid)]))
            time.sleep(_LOOK_SECONDS)
        seconds = time.perf_counter() - started
        assert process.stdout
        return seconds, peak, json.load(process.stdout)["added"]


def _peak(pid: int) -> int:
    """The most memory that a process has had so far, in MB; ``ru_maxrss`` would begin with the peak of its parent."""
    try:
        status = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    except OSError:
        return 0
    return max((int(line.split()[1]) >> 10 for line in status if line.startswith("VmHWM:")), default=0)


def _children(pid: int) -> list[int]:
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()]
    except OSError:
        return []


def floor(path: Path, database: Path) -> float:
    """Seconds to insert the dump's articles, already parsed, with plain sqlite3; parsing is not counted."""
    [document] = documents(path)
    seconds = 0.0
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY, site, title, author, source, posted, body)")
        connection.execute(
            "CREATE VIRTUAL TABLE words USING fts5 (title, body, content = 'articles', content_rowid = 'id')"
        )
        number = 0
        batch: list[Article] = []
        for item in read(document)[1]:  # type: ignore[arg-type]
            if isinstance(item, Article):
                batch.append(item)
            if len(batch) == 5_000:
                number, seconds = number + len(batch), seconds + _insert(connection, batch, number)
                batch.clear()
        seconds += _insert(connection, batch, number)
    return seconds


def _insert(connection: sqlite3.Connection, batch: list[Article], after: int) -> float:
    started = time.perf_counter()
    connection.execute("BEGIN")
    for id_, a in enumerate(batch, start=after + 1):
        row = (id_, a.site, a.title, a.author, a.source, a.posted, a.body)
        connection.execute("INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        connection.execute("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (id_, a.title, a.body))
    connection.execute("COMMIT")
    return time.perf_counter() - started


def main() -> None:
    """Measure each format at each size and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--megabytes", type=float, nargs="+", default=[1, 100])
    options.add_argument("--formats", nargs="+", choices=FORMATS, default=list(FORMATS))
    chosen = options.parse_args()
    print("| format | MB | articles | seconds | MB/s | articles/s | peak MB | floor, seconds | beside the floor |")
    print("|---|---|---|---|---|---|---|---|---|")
    for megabytes in chosen.megabytes:
        for name in chosen.formats:
            file_name, form = FORMATS[name]
            with tempfile.TemporaryDirectory(prefix="gazette-bench-") as folder:
                path = Path(folder) / file_name
                write(path, megabytes, form)
                seconds, peak, added = gazette(path, Path(folder) / "archive.db")
                reference = floor(path, Path(folder) / "floor.db")
            rates = f"{megabytes / seconds:.1f} | {added / seconds:,.0f}"
            beside = f"{reference:.1f} | {seconds / reference:.1f}x"
            print(f"| {name} | {megabytes:g} | {added:,} | {seconds:.1f} | {rates} | {peak} | {beside} |", flush=True)


if __name__ == "__main__":
    main()
