"""What it costs to make a screen of articles: CPU time of a list, a page, a digest, without storage and Telegram.

    python -m benchmarks.views [--times 200]

Prints the median and the 95th percentile of the milliseconds of CPU that each screen takes. "First" pages find the
whole body's page breaks; a page that is turned to finds them where the page before left them.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable, Iterator

from bot.digest.compose import Digest
from bot.digest.stories import Story
from bot.views import article, digest, lists, pages, search
from bot.views.callbacks import ListKind, ListName, ShowList
from bot.views.screen import Screen
from storage.models import Label, LabelKind, SearchAnswer, SearchResult, StoredArticle

GOAL = 1.0  # milliseconds
_WORDS = "harbour ferry council bridge winter ledger market the of a and to in that is was for on with as".split()
_NAME = ListName(ListKind.NEWEST, "100-1000000")
_QUERY = ListName(ListKind.QUERY, "4711")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--times", type=int, default=200, help="how often each screen is made (default 200)")
    times = parser.parse_args().times
    print(f"{'screen':<52}{'median ms':>12}{'p95 ms':>10}")
    for name, make in screens():
        milliseconds = sorted(cpu(make) for _ in range(times))
        median, high = statistics.median(milliseconds), milliseconds[int(len(milliseconds) * 0.95)]
        print(f"{name:<52}{median:>12.3f}{high:>10.3f}{'' if median < GOAL else '   over the goal'}")


def cpu(make: Callable[[], object]) -> float:
    """Milliseconds of CPU that ``make`` takes."""
    started = time.process_time_ns()
    make()
    return (time.process_time_ns() - started) / 1e6


def screens() -> Iterator[tuple[str, Callable[[], Screen]]]:
    """Every screen that is measured, by its name."""
    draw = random.Random(7)
    listed = [made(draw, number, 800) for number in range(1, 11)]
    head = lists.label_head(Label(1, LabelKind.TAG, "Harbours", 100), 100)
    yield "a list of 10 articles", lambda: lists.articles(head, listed, name=_NAME, page=1, pages=10)
    found = tuple(SearchResult(one, one.body[:200], ((4, 9), (30, 36))) for one in listed[:5])
    answer = SearchAnswer("harbour ferry", None, (), (), 99, 1.0, found)
    yield "5 search results", lambda: search.results(answer, name=_QUERY, page=0)
    for words in (300, 800, 3_000, 30_000):
        yield from of_article(made(draw, 1, words), f"{words:,} words")
    yield from of_article(one_paragraph(draw), "one paragraph of 20,000 characters")
    for stories in (15, 60, 200):
        composed = digest_of(draw, stories)
        yield f"a digest of {stories} stories, first page", lambda composed=composed: shown(composed, 0)
    yield "a digest of 200 stories, second page", lambda: shown(composed, 1)


def of_article(one: StoredArticle, name: str) -> Iterator[tuple[str, Callable[[], Screen]]]:
    """Its first page, and one that is turned to."""
    back = ShowList(_NAME, 3)

    def first() -> Screen:
        pages.forget_breaks()
        return article.screen(one, 0, back, kept=False)

    yield f"an article of {name}, first page", first
    yield f"an article of {name}, the next page", lambda: article.screen(one, 1, back, kept=False)


def shown(composed: Digest, page: int) -> Screen:
    """A page of a digest in a private chat."""
    return digest.screen(composed, "gazette_bot", private=True, page=page)


def made(draw: random.Random, number: int, words: int) -> StoredArticle:
    """An article of so many words, in paragraphs with sub-headings and quotes."""
    blocks: list[str] = []
    left = words
    while left > 0:
        size = min(left, draw.randint(30, 90))
        paragraph = sentences(draw, size)
        blocks.append(
            draw.choice([paragraph, paragraph, paragraph, f"“{paragraph}”", f"{said(draw, 4)}\n\n{paragraph}"])
        )
        left -= size
    return stored(number, "\n\n".join(blocks), said(draw, 9))


def one_paragraph(draw: random.Random) -> StoredArticle:
    """An article that is a single paragraph."""
    return stored(1, sentences(draw, 4_500)[:20_000], said(draw, 9))


def stored(number: int, body: str, title: str) -> StoredArticle:
    """An article of the archive."""
    return StoredArticle(
        id=number,
        site="The Harbour Ledger",
        title=title,
        dek="What the town hall knows of it.",
        author="Mira Solvang",
        source="The Quay Courier",
        published="2026-03-04",
        posted="2026-03-05",
        categories=("Economy", "Harbours"),
        topics=("Port Amsel",),
        url="https://ledger.example/12",
        body=body,
        stored_at="2026-03-05T08:00:00.000000Z",
        day=f"2026-03-{5 - number // 4:02}",
    )


def digest_of(draw: random.Random, stories: int) -> Digest:
    """A digest in which eight stories have several sources."""
    told = tuple(
        Story(
            title=said(draw, 9),
            category=f"Category {number * 8 // stories}",
            summary=sentences(draw, 40),
            sources=("The Quay Courier", "Wire", "Coast Radio")[: 3 if number < 8 else 1],
            articles=(number, number + 1000, number + 2000)[: 3 if number < 8 else 1],
        )
        for number in range(stories)
    )
    return Digest("2026-03-05", "The Harbour Ledger", stories, told, leading=8, number=12)


def said(draw: random.Random, words: int) -> str:
    """Some words, the first with a capital letter."""
    return " ".join(draw.choices(_WORDS, k=words)).capitalize()


def sentences(draw: random.Random, words: int) -> str:
    """So many words in sentences of about fifteen."""
    return ". ".join(said(draw, min(15, words - start)) for start in range(0, words, 15)) + "."


if __name__ == "__main__":
    main()
