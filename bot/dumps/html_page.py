"""Saved HTML pages of digests, blogs and news sites: archives, lists and single articles, one or many in a document."""

from collections.abc import Iterator

import turbohtml
from turbohtml import Document as Tree
from turbohtml import Element

from bot.dumps import text_page
from bot.dumps.document import Document, Hints
from bot.dumps.html_article import PostReader, title_of
from bot.dumps.html_body import text_elements
from bot.dumps.html_encoding import page_text
from bot.dumps.html_fields import day_above
from bot.dumps.html_furniture import clear, drop
from bot.dumps.html_main import drop_before_title, frame_of, is_elsewhere, main_text
from bot.dumps.html_pieces import Piece, pieces
from bot.dumps.html_posts import is_subject, posts
from bot.dumps.html_site import Page, page_facts
from bot.dumps.html_tree import line
from storage.models import Article, Line, Problem, Reason, Skipped

NO_ARTICLE = Reason("page-no-article")
TOO_LONG = Reason("page-too-long")

_LEAST_TEXT = 200  # characters that make an article of a page without markup

_Results = Iterator[Article | Skipped | Problem]


def read(document: Document, hints: Hints) -> _Results:
    """The articles of a saved page, or of several one after the other, in memory bounded by the longest page."""
    nothing = True
    with document.open() as stream:
        for piece in pieces(stream):
            for result in _piece(piece, document.path, hints):
                nothing = False
                yield result
    if nothing:
        yield Problem(document.path, NO_ARTICLE)


def _piece(piece: Piece, path: str, hints: Hints) -> _Results:
    where = path if piece.line == 1 else Line(piece.line)
    if not piece.content:
        yield Problem(where, TOO_LONG)
        return
    tree = turbohtml.parse(page_text(piece.content))
    if text := _saved_text(tree):
        for found in text_page.read(Document.of_bytes(path, text.encode()), hints):
            yield Problem(where, found.reason) if isinstance(found, Problem) and piece.line > 1 else found
        return
    nothing = True
    for result in _articles(tree, hints):
        nothing = False
        yield result
    if nothing:
        yield Problem(where, NO_ARTICLE)


def _saved_text(tree: Tree) -> str:
    """The text that a browser shows as a page of its own: the body is one ``pre``."""
    body = tree.select_one("body")
    inner = body.find_all(limit=2) if body is not None else []
    return inner[0].text if len(inner) == 1 and inner[0].tag == "pre" else ""


def _articles(tree: Tree, hints: Hints) -> Iterator[Article | Skipped]:
    facts = page_facts(tree)
    clear(tree)
    found = posts(tree, facts)
    text = main_text(tree) if facts.single is not False else None
    if found and not is_elsewhere(text, found):
        reader = PostReader(facts, hints, _is_single(found, facts))
        day = None
        for post in found:
            day = day_above(post) or day
            result = reader.read(post, day=day)
            if result is not None:
                yield result
        return
    drop(found)
    article = _unmarked(tree, text, facts, hints) if text is not None else None
    if article is not None:
        yield article
        return
    listed = [each for each in facts.claims if each.listed] if facts.single is not True else []
    yield from filter(None, map(PostReader(facts, hints, single=True).claimed, listed or facts.claims[:1]))


def _is_single(found: list[Element], facts: Page) -> bool:
    """Whether a page is one post's own: if it does not say so, by the post's title, which its head has too."""
    if facts.single is not None or len(found) != 1:
        return bool(facts.single)
    return is_subject(found[0], facts) or not title_of(found[0])


def _unmarked(tree: Tree, text: Element, facts: Page, hints: Hints) -> Article | None:
    """The article of a page that marks no post, by what reads as its text."""
    drop_before_title(text)
    if len(line(text)) < _LEAST_TEXT and not facts.main.title:
        return None
    frame = frame_of(tree, text)
    marked, is_summary = text_elements(frame)
    is_marked = not is_summary and sum(len(line(each)) for each in marked) * 2 > len(line(text))
    article = PostReader(facts, hints, single=True).read(frame, None if is_marked else [text])
    return article if isinstance(article, Article) and (article.body or facts.main.title) else None
