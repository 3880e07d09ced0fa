"""What a page says of itself: its site, its address, its heading, and whether it is one article's or a list of many."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from turbohtml import Comment, Document

from bot.dumps import json_ld
from bot.dumps.html_fields import author_name, count_of, resolved
from bot.dumps.html_tree import content_of, line, one_line, some
from bot.dumps.json_ld import Claims, JsonLd

_ADDRESS_NOTE = re.compile(
    r"saved from url=\(\d+\)(?P<saved>\S+)|SingleFile\s+url:\s*(?P<kept>\S+)|Mirrored from (?P<mirrored>\S+) by HTTrack"
)
_SITE_TITLES = (
    *(
        ".wp-block-site-title",
        ".site-title",
        "#site-title",
        "#sitetitle h1",
        "#blog-title",
        ".blog-title",
        "#header h1",
    ),
    *(".site-name", "#site-name", ".gh-navigation-logo", ".gh-head-logo", ".site-nav-logo", ".navbar-brand"),
    *(".masthead-title", "#logo", "header .logo"),
)
_FEEDS = "link[rel~=alternate][type='application/rss+xml'], link[rel~=alternate][type='application/atom+xml']"
_FEED_TITLE = re.compile(
    r"(?P<site>.+?)\s*(?:[»–|-]\s*)?(?:\((?:RSS|Atom)[^)]*\)|(?:RSS|Atom)(?: \d\.\d)?(?: feed)?|\bfeed)", re.IGNORECASE
)
_AUTHORS = (
    "meta[name=author], meta[name='parsely-author'], meta[name='sailthru.author'], meta[property='article:author']"
)
_POSTED = (
    "meta[property='article:published_time'], meta[itemprop=datePublished], meta[name='parsely-pub-date'], "
    "meta[name='sailthru.date'], meta[name=pubdate], meta[name=publishdate], meta[name='publish-date'], "
    "meta[name=date], meta[name='DC.date.issued'], meta[name='DC.date'], meta[name='dcterms.created'], "
    "meta[name='citation_publication_date']"
)
_COMMENT_HEADS = (
    ".comments-title, #comments-title, .comment-title, .wp-block-comments-title, #comments h2, #comments h3, "
    "#comments h4, h2#comments, h3#comments, h4#comments, .comments h4"
)
_COMMENTS = "li.comment, div.comment, article.comment-body, .comment-list > li, .commentlist > li, #commentlist > li"
_COMMENT_FORM = "#respond, #commentform, .comment-respond, .comment-form"
_ARCHIVE_HEADS = ".page-title, .archive-title, .pagetitle, .wp-block-query-title, .page-header h1"
_TITLE_SEPARATOR = re.compile(r"\s+[|–—«»·•:-]+\s+|\s*[|«»]\s*")
_SINGLE = re.compile(r"single(?:-post)?|postid-\d+|post-template|item-view")
_LIST = re.compile(r"archive|blog|home|category|tag|date|search|author|(?:home|tag|author|archive)-template|index-view")
_LONGEST_SITE = 100  # characters


@dataclass(frozen=True, slots=True)
class Page:
    """What all posts of a page share; texts are empty where it does not say.

    Attributes:
        base: What relative addresses are resolved against.
        address: The page's own address.
        title: What an article's page is about.
        head: All titles in its head, a line each.
        archive: The heading of a list.
        single: Whether it is a page of one article; None where it does not say.
        author: Whom its head names.
        posted: When it went up, as its head has it.
        comments: How many comments stand on it, if it has a place for them.
        categories: Those that its head names.
        tags: Those that its head names.
        claims: What its JSON-LD says of articles.
        claims_of: The same by title and by address.
    """

    site: str
    base: str
    address: str | None
    title: str
    head: str
    archive: str
    single: bool | None
    author: str
    posted: str
    comments: int | None
    categories: tuple[str, ...]
    tags: tuple[str, ...]
    claims: tuple[Claims, ...]
    claims_of: Mapping[str, Claims]

    @property
    def main(self) -> Claims:
        """What the page says of the article that it is about."""
        return next((each for each in self.claims if not each.listed), Claims())

    def is_about(self, title: str) -> bool:
        """Whether the page's head names this title."""
        return title != self.site and bool(title) and title in self.head


def page_facts(page: Document, location: str = "") -> Page:
    """What a page says of itself, before anything is taken out of it.

    Args:
        location: Where it was saved from, if that is known from elsewhere.
    """
    said = json_ld.read(each.text for each in page.select("script[type*='ld+json']"))
    saved = location or _saved_from(page)
    own = [resolved(each, saved) for each in _own_addresses(page, said)] + [resolved(saved, "")]
    address = next(filter(None, own), None)
    main = next((each for each in said.articles if not each.listed), Claims())
    headings = [name for each in some(page, "h1") if (name := line(each))]
    site = _site(page, said, headings)
    head = list(filter(None, _head_titles(page, main)))
    base = _base(page, saved or address or "")
    return Page(
        site=site,
        base=base,
        address=address,
        title=_title(head, main, headings, site),
        head="\n".join(head),
        archive=next(filter(None, map(line, some(page, _ARCHIVE_HEADS))), ""),
        single=_is_single(page, said),
        author=author_name(next(_contents(page, _AUTHORS), ""), site) or "",
        posted=next(_contents(page, _POSTED), ""),
        comments=_comments(page),
        categories=tuple(_contents(page, "meta[property='article:section']")),
        tags=_tags(page),
        claims=said.articles,
        claims_of={name: each for each in said.articles for name in (each.title, resolved(each.url, base)) if name},
    )


def _contents(page: Document, selectors: str) -> Iterator[str]:
    """What elements of a page's head say, in its order; empty ones are passed over."""
    return filter(None, (one_line(each.attr("content") or "") for each in some(page, selectors)))


def _saved_from(page: Document) -> str:
    """The address that a browser or a mirroring program notes at the start of what it saves."""
    root = page.root
    for node in [*page, *(root if root is not None else ())]:
        if isinstance(node, Comment) and (note := _ADDRESS_NOTE.search(node.data)):
            return (note["saved"] or note["kept"] or f"http://{note['mirrored']}").replace("%2D%2D", "--")
    return ""


def _own_addresses(page: Document, said: JsonLd) -> Iterator[str]:
    yield from (each.attr("href") or "" for each in some(page, "link[rel~=canonical]"))
    yield from _contents(page, "meta[property='og:url']")
    yield from (each.url for each in said.articles if not each.listed)


def _base(page: Document, address: str) -> str:
    element = page.select_one("base[href]")
    return (resolved(element.attr("href") or "", address) if element is not None else None) or address


def _site(page: Document, said: JsonLd, headings: list[str]) -> str:
    """The site's name, from the word of the page, of its feed, of its head, or of the tail of its title."""
    names = (
        *_contents(page, "meta[property='og:site_name']"),
        *_feed_titles(page),
        said.site,
        *(each.site for each in said.articles if not each.listed),
        *(line(each) for selector in _SITE_TITLES for each in some(page, selector)[:1]),
        *_contents(page, "meta[name='application-name']"),
        _beside_heading(line(page.select_one("head title")), headings),
    )
    return next((name for name in names if 0 < len(name) <= _LONGEST_SITE), "")


def _feed_titles(page: Document) -> Iterator[str]:
    for each in some(page, _FEEDS):
        title = _FEED_TITLE.fullmatch(content_of(each, "title"))
        if title and "comment" not in title["site"].casefold():
            yield title["site"].split(" » ")[0].strip(" »–|-")


def _beside_heading(title: str, headings: list[str]) -> str:
    """What a title says beside the page's heading: "Crane Arrives – The Harbour Ledger"."""
    for heading in headings:
        before, found, after = title.partition(heading)
        rest = [each.strip(" |–—«»·•:-") for each in (before, after)]
        if found and (name := next(filter(None, reversed(rest)), "")) and _TITLE_SEPARATOR.search(title):
            return name
    return ""


def _head_titles(page: Document, main: Claims) -> Iterator[str]:
    yield main.title
    yield from _contents(page, "meta[property='og:title'], meta[name='twitter:title']")
    yield line(page.select_one("head title"))


def _title(head: list[str], main: Claims, headings: list[str], site: str) -> str:
    """What an article's page is about: the heading that its head repeats, else what its head says."""
    named = [heading for heading in headings if heading != site and any(heading in each for each in head)]
    if named:
        return max(named, key=len)
    if main.title or not head:
        return main.title or next((each for each in headings if each != site), "")
    parts = _TITLE_SEPARATOR.split(head[0])
    kept = [part for part in parts if part and part.casefold() != site.casefold()]
    return head[0] if len(kept) == len(parts) else _joined_as_in(head[0], kept)


def _joined_as_in(said: str, parts: list[str]) -> str:
    """The stretch of a title that reaches from the first to the last of some of its parts."""
    return said[said.index(parts[0]) : said.rindex(parts[-1]) + len(parts[-1])] if parts else ""


def _is_single(page: Document, said: JsonLd) -> bool | None:
    body = page.select_one("body")
    classes = ((body.attr("class") if body is not None else None) or "").split()
    if any(map(_SINGLE.fullmatch, classes)):
        return True
    if any(map(_LIST.fullmatch, classes)):
        return False
    if page.select_one("meta[property='article:published_time']") is not None:
        return True
    return True if [each.listed for each in said.articles] == [False] else None


def _tags(page: Document) -> tuple[str, ...]:
    """The tags in a page's head; some sites write all of them into one element."""
    said = list(_contents(page, "meta[property='article:tag']"))
    return tuple(said[0].split(", ")) if len(said) == 1 else tuple(said)


def _comments(page: Document) -> int | None:
    for each in some(page, _COMMENT_HEADS):
        if (count := count_of(line(each), alone=False)) is not None:
            return count
    count = len(page.select(_COMMENTS))
    return count if count or page.select_one(_COMMENT_FORM) is not None else None
