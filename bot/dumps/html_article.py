"""One post of an HTML page becomes an article."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import islice

from turbohtml import Element

from bot.dumps import headings, html_fields
from bot.dumps.bodies import made_title, tidy
from bot.dumps.bylines import Byline
from bot.dumps.cleaning import clean
from bot.dumps.dates import settle
from bot.dumps.document import Hints
from bot.dumps.headings import Heading
from bot.dumps.html_body import Body, body, clear_frame, is_cut, meta_elements, text_elements
from bot.dumps.html_dates import address_date, machine_date, written_date
from bot.dumps.html_labels import Labels, archive_labels, label_links, labels, slug_labels
from bot.dumps.html_site import Page
from bot.dumps.html_text import text_of
from bot.dumps.html_tree import line
from bot.dumps.json_ld import Claims
from bot.dumps.topics import topics
from storage.models import Article, Skipped

_NO_POSTS = (("type-page", "page"), ("type-attachment", "attachment"))
_TITLE_STAND_IN = "Title"
_BLOCKS = ["p", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"]


def title_of(post: Element) -> str:
    """The title of a post; empty where it has none of its own."""
    return line(html_fields.title_element(post, text_elements(post)[0]))


@dataclass(frozen=True, slots=True)
class PostReader:
    """Reads the posts of one page.

    Attributes:
        single: Whether the page is about the one post that is read, and what it says of itself counts for that.
    """

    page: Page
    hints: Hints
    single: bool

    def read(self, post: Element, texts: list[Element] | None = None) -> Article | Skipped | None:
        """The article of a post, which is taken apart; None where it is none.

        Args:
            texts: What holds its text, if that is known already.
        """
        for name, why in _NO_POSTS:
            if post.has_class(name) and not post.has_class("type-post"):
                return Skipped(why)
        texts, is_summary = text_elements(post) if texts is None else (texts, False)
        title = html_fields.title_element(post, texts, self.page.title if self.single else "")
        name = line(title) or (self.page.title if self.single else "")
        url = self._url(post, title, texts)
        claims = self._claims(name, url)
        links = label_links(post, texts)
        meta = meta_elements(post, links, texts)
        near = address_date(url)
        article = Article(
            site=self.page.site or self.hints.site,
            url=url,
            title=name or claims.title,
            dek=html_fields.dek(post, texts),
            author=html_fields.author(post, texts, self.page.site) or self._said_author(claims),
            posted=_finer(html_fields.posted(post, texts, meta, near), self._said_date(claims, near)),
            comments=self._comments(post, texts, meta, claims),
            body="",
        )
        named = self._labels(post, links, claims)
        clear_frame(post, title, texts, meta)
        text = body(post, texts, is_summary=is_summary, title=article.title)
        finished = _with_byline(self._with_text(article, text, claims), leads=_begins_with_text(texts or [post]))
        if not finished.title or not (finished.body or finished.url or finished.posted):
            return None
        finished = replace(finished, categories=named.categories, tags=named.tags)
        return finished if finished.tags else replace(finished, topics=topics(finished))

    def claimed(self, claims: Claims) -> Article | None:
        """The article that only JSON-LD tells of; None where it has no text."""
        article = Article(
            site=self.page.site or claims.site or self.hints.site,
            url=html_fields.resolved(claims.url, self.page.base) if claims.url else None,
            title=claims.title,
            author=self._said_author(claims),
            posted=self._said_date(claims, None),
            categories=claims.categories,
            tags=claims.tags,
            comments=claims.comments,
            body="",
        )
        finished = self._with_text(article, Body("", truncated=False), claims)
        finished = _with_byline(finished, leads=True)
        if not finished.title or not finished.body:
            return None
        return finished if finished.tags else replace(finished, topics=topics(finished))

    def _url(self, post: Element, title: Element | None, texts: Collection[Element]) -> str | None:
        own = html_fields.addresses(post, title, texts)
        found = (html_fields.resolved(each, self.page.base) for each in own)
        return (self.page.address if self.single else None) or next(filter(None, found), None)

    def _claims(self, title: str, url: str | None) -> Claims:
        """What JSON-LD says of this post."""
        if self.single:
            return self.page.main
        return self.page.claims_of.get(url or "") or self.page.claims_of.get(title) or Claims()

    def _said_author(self, claims: Claims) -> str | None:
        said = html_fields.author_name(claims.author, self.page.site)
        return said or (self.page.author or None if self.single else None)

    def _said_date(self, claims: Claims, near: str | None) -> str | None:
        said = [claims.published, self.page.posted if self.single else ""]
        dates = (machine_date(each) or written_date(each, near) for each in said)
        return next(filter(None, dates), None) or near

    def _comments(
        self, post: Element, texts: Collection[Element], meta: Collection[Element], claims: Claims
    ) -> int | None:
        counts = (
            html_fields.comments(post, texts, meta),
            self.page.comments if self.single else None,
            claims.comments,
        )
        return next((count for count in counts if count is not None), None)

    def _labels(self, post: Element, links: list[Element], claims: Claims) -> Labels:
        found = labels(post, links).or_else(Labels(claims.categories))
        if self.single:
            return found.or_else(Labels(self.page.categories)).with_tags((*claims.tags, *self.page.tags))
        archive = archive_labels(self.page.archive)
        known = {*self.hints.categories, *archive.categories, *archive.tags}
        return found.or_else(Labels((), claims.tags)).or_else(slug_labels(post, known)).or_else(archive)

    def _with_text(self, article: Article, text: Body, claims: Claims) -> Article:
        """The article with its text, or where the page has none with what JSON-LD has."""
        if text.text or not (claims.body or claims.summary):
            cut = text.truncated or (not self.single and is_cut(text.text))
            return replace(article, body=text.text, truncated=cut)
        return replace(article, body=_plain(claims.body or claims.summary), truncated=not claims.body)


def _with_byline(article: Article, *, leads: bool) -> Article:
    """The article with the byline that its body begins with, if there is one, which counts more than the markup.

    Args:
        leads: Whether the body begins with text: a heading is no byline without a date.
    """
    heading = headings.parse(f"{_TITLE_STAND_IN}\n\n{article.body}")
    if not leads and not heading.byline.sure:
        heading = Heading(_TITLE_STAND_IN, None, Byline(), article.body)
    byline = heading.byline
    text = heading.rest.strip()
    named = byline.author or byline.source
    return replace(
        article,
        title=article.title or made_title(text),
        dek=heading.dek or article.dek,
        author=byline.author if named else article.author,
        source=byline.source,
        published=settle(byline.dates, article.posted[:10] if article.posted else None),
        body=text,
    )


def _finer(own: str | None, said: str | None) -> str | None:
    """The post's own date, or an instant of the same day."""
    return said if own is None or (said and said.startswith(own)) else own


def _begins_with_text(texts: list[Element]) -> bool:
    for each in texts:
        for block in islice(each.iter_elements(_BLOCKS), 20):
            if line(block):
                return block.tag not in ("h1", "h2", "h3", "h4", "h5", "h6")
    return True


def _plain(said: str) -> str:
    """A text of JSON-LD, which may be HTML, as a body."""
    return text_of(said) if "</" in said or "<br" in said else tidy(clean(said))
