"""One post of an HTML page becomes an article."""

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
class _Parts:
    """The elements that a post's fields stand in; ``texts`` are none where nothing but the post holds its text."""

    texts: list[Element]
    is_summary: bool
    title: Element | None
    links: list[Element]
    meta: list[Element]

    @classmethod
    def of(cls, post: Element, texts: list[Element] | None, known_title: str) -> "_Parts":
        found, is_summary = text_elements(post) if texts is None else (texts, False)
        links = label_links(post, found)
        title = html_fields.title_element(post, found, known_title)
        return cls(found, is_summary, title, links, meta_elements(post, links, found))


@dataclass(frozen=True, slots=True)
class PostReader:
    """Reads the posts of one page.

    Attributes:
        single: Whether the page is about the one post that is read, and what it says of itself counts for that.
    """

    page: Page
    hints: Hints
    single: bool

    def read(
        self, post: Element, texts: list[Element] | None = None, day: str | None = None
    ) -> Article | Skipped | None:
        """The article of a post, which is taken apart; None where it is none.

        Args:
            texts: What holds its text, if that is known already.
            day: When it went up, if it does not say so itself.
        """
        for name, why in _NO_POSTS:
            if post.has_class(name) and not post.has_class("type-post"):
                return Skipped(why)
        parts = _Parts.of(post, texts, self.page.title if self.single else "")
        title = line(parts.title) or (self.page.title if self.single else "")
        url = self._url(post, parts)
        claims = self._claims(title, url)
        described = self._described(post, parts, claims, day, title=title or claims.title, url=url)
        clear_frame(post, parts.title, parts.texts, parts.meta)
        text = body(post, parts.texts, is_summary=parts.is_summary, title=described.title)
        leads = _begins_with_text(parts.texts or [post])
        found = _with_byline(self._with_text(described, text, claims), leads=leads)
        return _finished(found) if found.title and (found.body or found.url or found.posted) else None

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
        found = _with_byline(self._with_text(article, Body("", truncated=False), claims), leads=True)
        return _finished(found) if found.title and found.body else None

    def _described(
        self, post: Element, parts: _Parts, claims: Claims, day: str | None, *, title: str, url: str | None
    ) -> Article:
        """The article without its text."""
        near = address_date(url)
        own_date = html_fields.posted(post, parts.texts, parts.meta, near)
        named = self._labels(post, parts.links, claims)
        return Article(
            site=self.page.site or self.hints.site,
            url=url,
            title=title,
            dek=html_fields.dek(post, parts.texts),
            author=html_fields.author(post, parts.texts, self.page.site) or self._said_author(claims),
            posted=_finer(own_date, self._said_date(claims, near or day)),
            categories=named.categories,
            tags=named.tags,
            comments=self._comments(post, parts, claims),
            body="",
        )

    def _url(self, post: Element, parts: _Parts) -> str | None:
        own = html_fields.addresses(post, parts.title, parts.texts)
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

    def _comments(self, post: Element, parts: _Parts, claims: Claims) -> int | None:
        counts = (
            html_fields.comments(post, parts.texts, parts.meta),
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


def _finished(article: Article) -> Article:
    return article if article.tags else replace(article, topics=topics(article))


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
