"""Articles from pages whose posts stand in a theme's frame (see ``wordpress``)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from bot.dumps import headings
from bot.dumps.bodies import made_title, tidy, without_continue, without_more
from bot.dumps.categories import Categories
from bot.dumps.dates import settle
from bot.dumps.document import Hints
from bot.dumps.framed import Post, comments_after, head_line, post, split
from bot.dumps.frames import Frame
from bot.dumps.survey import day_first, orders
from bot.dumps.topics import topics
from storage.models import Article, Problem


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a whole document shows.

    Attributes:
        site: The name its pages begin with; empty where they have none.
        categories: What their fields are split by.
        day_first: Whether slashed dates have the day first; None where nothing tells.
        closings: Whether all posts but the last have their closing lines.
    """

    site: str
    categories: Categories
    day_first: bool | None
    closings: bool


def read(pieces: Callable[[], Iterable[str]], frame: Frame, hints: Hints) -> Iterator[Article | Problem]:
    """The articles of a document, which is walked through twice."""
    seen = _evidence(pieces(), frame, hints)
    day: str | None = None
    held: Article | None = None  # until what follows tells the number of its comments
    for stretch in split(pieces(), frame):
        if isinstance(stretch, Problem):
            yield stretch
            continue
        if held:
            yield held if held.comments is not None else replace(held, comments=comments_after(stretch))
        held = None
        if (found := post(stretch, frame, site=seen.site)) is not None:
            day = found.meta.posted or (day if frame.days else None)
            held = _article(found, seen, hints, day, last=stretch.last)
    if held:
        yield held


def _evidence(pieces: Iterable[str], frame: Frame, hints: Hints) -> Evidence:
    site = ""
    fields: set[str] = set()
    slashed: list[bool] = []
    closed: list[bool] = []
    for number, stretch in enumerate(split(pieces, frame)):
        if isinstance(stretch, Problem):
            continue
        found = post(stretch, frame, site=site)
        if number == 0:
            name = head_line(stretch)
            site = "" if found and found.text.startswith(f"{name}\n") else name
        if found is not None:
            slashed += orders(stretch.text)
            fields.add(found.meta.categories)
            closed.append(found.closed)
    return Evidence(
        site, Categories(hints.categories, fields), day_first(slashed), len(closed) > 1 and all(closed[:-1])
    )


def _article(found: Post, seen: Evidence, hints: Hints, day: str | None, *, last: bool) -> Article | None:
    heading = headings.parse(found.text)
    body, teaser = without_continue(tidy(heading.rest))
    body, more = without_more(body)
    title = heading.title or made_title(body)
    if not title:
        return None
    byline = heading.byline
    signed = bool(byline.author or byline.source or byline.dates)
    article = Article(
        site=seen.site or hints.site,
        title=title,
        dek=heading.dek,
        author=byline.author if signed else found.meta.author,
        source=byline.source,
        published=settle(byline.dates, day, day_first=seen.day_first),
        posted=day,
        categories=seen.categories.split(found.meta.categories),
        tags=found.meta.tags,
        stripped_tags=None if found.meta.lost else 0,
        comments=found.meta.comments,
        truncated=teaser or more or (last and seen.closings and not found.ended),
        body=body,
    )
    return article if article.tags else replace(article, topics=topics(article))
