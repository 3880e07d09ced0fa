"""Pages of a digest saved as text: day, month, category, tag, home and single-post pages, one or many in a document."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from bot.dumps import extracts, framed_page, headings
from bot.dumps.bodies import made_title, tidy, without_continue
from bot.dumps.cleaning import clean
from bot.dumps.cuts import without_half_footer
from bot.dumps.dates import settle
from bot.dumps.document import Document, Hints
from bot.dumps.encoding import text_lines
from bot.dumps.footers import Footer
from bot.dumps.framed import frame_of
from bot.dumps.furniture import without_furniture, without_sidebar, without_thread
from bot.dumps.headings import Heading
from bot.dumps.pagehead import without_share
from bot.dumps.posts import RawPost, first_lines, one_line, split
from bot.dumps.renderers import Renderer, renderer_of, undone
from bot.dumps.survey import Survey, survey
from bot.dumps.themes import Theme, theme_of
from bot.dumps.topics import topics
from bot.dumps.wordpress import FRAMES
from storage.models import Article, Line, Problem, Reason

NO_KNOWN_FORM = Reason("text-no-article")
BEGINS_WITHIN = Reason("text-begins-within")
ENDS_AFTER_TITLE = Reason("text-ends-after-title")

_LONGEST_GAP = "\n" * 100
_GAP = re.compile(r"\n{101,}")
_PARAGRAPH = 200  # characters that make a line more than a title or an entry in a menu


def read(document: Document, hints: Hints) -> Iterator[Article | Problem]:
    """The articles of a text page, in its order, in memory bounded by the longest post.

    The document is read twice: for what all of it shows (its head, category names, the order of slashed dates), then
    for its posts. The site is the page's own name where it has a head, else the hint.
    """
    nothing = True
    for result in _results(document, hints):
        nothing = False
        yield result
    if nothing:
        yield Problem(document.path, NO_KNOWN_FORM)


def _results(document: Document, hints: Hints) -> Iterator[Article | Problem]:
    start = next(_text(document), "")
    if extracts.has_fields(start):
        yield from extracts.with_fields(start, hints)
        return
    renderer = renderer_of(start)
    text = partial(_text, document, renderer)
    start = next(text(), "")
    theme = theme_of(start)
    closed = theme.mark is not None and any(True for _ in theme.closings(start))
    frame = None if closed else frame_of(start, FRAMES)
    nothing = True
    for result in framed_page.read(text, frame, hints) if frame else _posts(text, theme, hints):
        nothing = False
        yield result
    if nothing:
        yield from extracts.plain(start, hints)


def _text(document: Document, renderer: Renderer | None = None) -> Iterator[str]:
    with document.open() as stream:
        pieces = map(_without_gaps, map(clean, text_lines(stream)))
        yield from undone(pieces, renderer) if renderer else pieces


def _without_gaps(text: str) -> str:
    """``text`` with no gap so long that patterns which look across empty lines would look far."""
    return _GAP.sub(_LONGEST_GAP, text) if _LONGEST_GAP in text else text


def _posts(text: Callable[[], Iterator[str]], theme: Theme, hints: Hints) -> Iterator[Article | Problem]:
    """The articles of a page that a theme with closing lines alone explains, or none."""
    page = Page(survey(text(), theme, hints), hints.site)
    after_single = False
    for post in split(text(), theme, page.seen.head):
        result = post if isinstance(post, Problem) else page.read(post, after_single=after_single)
        after_single = isinstance(post, RawPost) and post.footer is not None and post.footer.comments is None
        if result is not None:
            yield result


@dataclass(frozen=True, slots=True)
class Page:
    """Turns posts into articles with what is known of their page."""

    seen: Survey
    hinted_site: str

    def read(self, post: RawPost, *, after_single: bool) -> Article | Problem | None:
        """The article of a post; a Problem where it lost its title or its body; None where there is none.

        Args:
            post: As ``posts.split`` gives it.
            after_single: Whether the post before it was a page of its own, which its comments follow.
        """
        text = without_thread(post.text) if after_single else post.text
        in_thread = len(text) < len(post.text)
        text = without_furniture(text)
        line = post.line + post.text.count("\n", 0, len(post.text) - len(text.lstrip()))
        if post.footer is not None:
            return self._closed(text, post.footer, line, cut=post.last)
        return None if in_thread and not headings.parse(text).byline.sure else self._open(text, line, last=post.last)

    def _closed(self, text: str, footer: Footer, line: int, *, cut: bool) -> Article | Problem | None:
        """The article of a post whose closing line is there, though the document's end may ``cut`` it."""
        heading = headings.parse(_from_title(text, footer.title))
        body, teaser = without_continue(tidy(without_share(heading.rest)))
        title = heading.title or made_title(body)
        if not title:
            return None
        if line == 1 and not heading.title:
            return Problem(Line(1), BEGINS_WITHIN)
        cut = cut and footer.comments is None and self.seen.comments
        split = self.seen.categories.split_cut if cut else self.seen.categories.split
        return self._article(
            heading if heading.title else replace(heading, title=title),
            body,
            posted=footer.posted,
            categories=split(footer.categories),
            tags=footer.tags,
            stripped_tags=None if cut else footer.stripped_tags,
            comments=footer.comments,
            truncated=teaser,
        )

    def _open(self, text: str, line: int, *, last: bool) -> Article | Problem | None:
        """What a stretch without a closing line is: a teaser, an article that was cut off, or furniture."""
        if not headings.parse(text).byline.sure:
            text = without_sidebar(text)
        text, half_footer = without_half_footer(text) if last else (text, False)
        heading = headings.parse(text)
        if not heading.title or heading.title == self.seen.site:
            return None
        body, teaser = without_continue(tidy(heading.rest))
        if heading.byline.sure or teaser or (self.seen.closings and _holds_a_paragraph(body)):
            return self._article(heading, body, truncated=teaser or not half_footer)
        if last and self.seen.closings and not text.endswith("\n"):
            return Problem(Line(line), ENDS_AFTER_TITLE.of(title=heading.title))
        return None

    def _article(self, heading: Heading, body: str, *, posted: str | None = None, **fields: Any) -> Article:
        article = Article(
            site=self.seen.site or self.hinted_site,
            title=heading.title,
            dek=heading.dek,
            author=heading.byline.author,
            source=heading.byline.source,
            published=settle(heading.byline.dates, posted, day_first=self.seen.day_first),
            posted=posted,
            body=body,
            **fields,
        )
        return article if article.tags else replace(article, topics=topics(article))


def _from_title(text: str, title: str | None) -> str:
    """``text`` from the line that is the title which its footer repeats, where there is such a line near the start."""
    if title:
        for line in first_lines(text, 8):
            if one_line(line[0]) == title:
                return text[line.start() :]
    return text


def _holds_a_paragraph(body: str) -> bool:
    return any(len(line) > _PARAGRAPH for line in body.splitlines())
