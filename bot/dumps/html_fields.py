"""What a post says of itself beside its text, each field by the markup that tells it: the most telling first."""

import re
from collections.abc import Collection, Iterator
from itertools import islice
from urllib.parse import urljoin, urlsplit

from turbohtml import Element, Node

from bot.dumps.html_dates import machine_date, written_date
from bot.dumps.html_tree import content_of, first, line, one_line, some, stands_in

LONGEST_TITLE = 500  # characters
_LONGEST_NAME = 120  # characters

# People and other works within a post have titles, addresses and dates of their own.
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d+[a-z_]*/(?=https?://)")
_PEOPLE = (
    ".p-author, .vcard, .h-card, .author, [itemprop~=author], [itemprop~=publisher], [itemprop~=image], "
    ".entry-author, .post-author, .wp-block-post-author"
)
_TITLES = (
    *(".entry-title", ".p-name", "[itemprop~=headline]", ".wp-block-post-title", ".post-title", ".posttitle"),
    *(".post-card-title", ".article-title", ".elementor-post__title", ".storytitle", "h1", "h2", "h3", "h4"),
    "[itemprop~=name]",
)
_HEADINGS = "h1, h2, h3, h4, h5, .entry-title, .post-title, .p-name, [itemprop~=headline]"
_ADDRESSES = (
    *("a[rel~=bookmark]", ".u-url", "[itemprop~=mainEntityOfPage]", "[itemprop~=url]", "a.permalink", ".permalink a"),
)
_DEKS = (
    *("[itemprop~=alternativeHeadline]", ".entry-subtitle", ".post-subtitle", ".subtitle", ".dek", ".standfirst"),
    *(".gh-article-excerpt", ".article-dek", ".article-subtitle", ".article__subtitle", ".subheadline", ".strapline"),
)
_DATES = (
    *("time.published", ".dt-published", "[itemprop~=datePublished]", "abbr.published", ".published[title]"),
    *("time.entry-date", "time[pubdate]", ".wp-block-post-date time", ".posted-on time:not(.updated)"),
    *("time[datetime]:not(.updated):not(.modified):not(.dt-updated):not([itemprop~=dateModified])",),
    *("time.updated", "abbr.updated", ".dt-updated", "[itemprop~=dateModified]"),
)
_WRITTEN_DATES = (
    *(".entry-date", ".post-date", ".postdate", ".posted-on", ".date", ".published", ".timestamp", "time"),
    *(
        ".entry-meta",
        ".post-meta",
        ".postmeta",
        ".postmetadata",
        ".postinfo",
        ".meta",
        ".byline",
        ".post-byline",
        "small",
    ),
)
_HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_DAY_HEADINGS = ".date-header, .the-date, .day, .date"
_DAY_LEVELS = 3  # around a post
_AUTHORS = (
    *(".p-author .p-name", ".p-author .fn", ".vcard .fn", ".author .fn", "[itemprop~=author] [itemprop~=name]"),
    *("a[rel~=author]", ".p-author", "[itemprop~=author]", ".wp-block-post-author__name", ".wp-block-post-author-name"),
    *(".author-name", ".entry-author-name", ".entry-author", ".post-author", ".byline .author", ".author", ".byline a"),
    *(".byline", ".article-author", ".postedby a"),
)
_COMMENTS = (
    *(".comments-link", ".wp-block-post-comments-count", ".wp-block-post-comments-link", ".comments-count"),
    *(".comment-count", ".comment-link", ".entry-comments-link", ".post-comments", "a[href$='#comments']"),
    *("a[href$='#respond']", "a[href$='#disqus_thread']", "[itemprop~=commentCount]", "[itemprop~=interactionCount]"),
)

_BY = re.compile(
    r"(?:(?:posted|written|published|words|story|article|von|par|por|di)\s+)?by:?\s+|author:\s+", re.IGNORECASE
)
_AFTER_AUTHOR = re.compile(r"\s+(?:on|in|at)\s+(?=[A-Z\d])|\s*[|•·,–—/]\s*(?=\w*\s*\d)|\s+\d{1,2}[./ ]|\s*[|•·]\s*")
_NOBODY = frozenset("admin administrator webmaster editor editors staff author unknown anonymous guest".split())

_COUNT = re.compile(
    r"(?<![\d.,])(\d[\d.,]{0,9})\+?\s*(?:comments?|responses?|repl(?:y|ies)|thoughts?)\b", re.IGNORECASE
)
_COUNT_AFTER = re.compile(r"\b(?:comments?|responses?|replies)\s*[(:]\s*(\d{1,7})\b", re.IGNORECASE)
_ONE = re.compile(r"\bone (?:comment|response|reply|thought)\b", re.IGNORECASE)
_NONE = re.compile(
    r"\b(?:no (?:comments|responses|replies)|leave a (?:comment|reply)|comments? (?:are )?(?:off|closed)"
    r"|add (?:a )?comment|be the first to comment|post a comment)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"(?:usercomments:)?(\d{1,7})", re.IGNORECASE)


def title_element(post: Element, text: Collection[Node], known: str = "") -> Element | None:
    """What holds the title of a post; a heading within its ``text`` is none.

    Args:
        known: The title, if the page has told it.
    """
    for each in some(post, _HEADINGS) if known else ():
        if line(each) == known and not _holds(each, text):
            return each
    for selector in _TITLES:
        outside = text if selector[0] in "h[" else ()
        for each in some(post, selector, outside=outside):
            is_name = 0 < len(content_of(each)) <= LONGEST_TITLE
            if is_name and not stands_in_person(each, post) and not _holds(each, text):
                return each
    return None


def addresses(post: Element, title: Element | None, text: Collection[Node]) -> Iterator[str]:
    """The addresses that may be the post's own, the most telling first; they may be relative."""
    for selector in _ADDRESSES:
        for each in some(post, selector, outside=text):
            if not stands_in_person(each, post) and (address := _address(each)):
                yield address
    if title is not None:
        for link in (title.select_one("a[href]"), title.closest("a[href]")):
            if link is not None and (address := _address(link)):
                yield address


def dek(post: Element, text: Collection[Node]) -> str | None:
    """The line under the title that says more."""
    found = first(post, _DEKS, outside=text)
    return line(found) or None if found is not None else None


def posted(post: Element, text: Collection[Node], meta: Collection[Element], near: str | None) -> str | None:
    """When the post went up: the machine's date, else what its dates or its ``meta`` lines say.

    Args:
        near: A day that decides where a date can be read in two ways.
    """
    for selector in _DATES:
        for each in some(post, selector, outside=text):
            value = content_of(each, "datetime", "content", "title")
            if found := machine_date(value) or written_date(value, near):
                return found
    for selector in _WRITTEN_DATES:
        for each in some(post, selector, outside=text):
            if found := written_date(line(each), near):
                return found
    return next(filter(None, (written_date(line(each), near) for each in meta)), None)


def day_above(post: Element) -> str | None:
    """The day that a heading above a post names, if nothing but that stands between: one day's posts share it."""
    for level in (post, *islice(post.ancestors, _DAY_LEVELS)):
        before = (each for each in level.previous_siblings if isinstance(each, Element))
        nearest = next(before, None)
        if nearest is not None:
            is_heading = nearest.tag in _HEADING_TAGS or nearest.matches(_DAY_HEADINGS)
            found = written_date(line(nearest)) if is_heading else None
            return found if found and len(found) == len("2026-03-02") else None
    return None


def author(post: Element, text: Collection[Node], site: str) -> str | None:
    """Who wrote the post, as far as a name says it: the site's own account is nobody."""
    for selector in _AUTHORS:
        for each in some(post, selector, outside=text):
            if name := author_name(content_of(each, "content") if each.tag == "meta" else line(each), site):
                return name
    return None


def author_name(text: str, site: str) -> str | None:
    """The name in "Posted by A on …"; None where it is no person's."""
    by = _BY.match(text)
    name = _AFTER_AUTHOR.split(text[by.end() :] if by else text)[0].strip(" ,;|")
    if not 1 < len(name) <= _LONGEST_NAME or "://" in name or "@" in name or not any(map(str.isalpha, name)):
        return None
    is_account = name.casefold() in _NOBODY or (" " not in name and name.casefold() in site.casefold())
    return None if is_account or name.casefold() == site.casefold() else name


def comments(post: Element, text: Collection[Node], meta: Collection[Element]) -> int | None:
    """How many comments there are, if the post says it."""
    for selector in _COMMENTS:
        for each in some(post, selector, outside=text):
            if (count := count_of(content_of(each, "content"))) is not None:
                return count
    counts = (count_of(line(each), alone=False) for each in meta)
    return next((count for count in counts if count is not None), None)


def count_of(text: str, *, alone: bool = True) -> int | None:
    """The number in "12 Comments", "One thought on …", "Leave a comment", or ``alone`` "12"."""
    if (
        match := _COUNT.search(text)
        or _COUNT_AFTER.search(text)
        or (_NUMBER.fullmatch(text.strip("() ")) if alone else None)
    ):
        return int(re.sub(r"\D", "", match[1]))
    if _ONE.search(text):
        return 1
    return 0 if _NONE.search(text) else None


def resolved(address: str, base: str) -> str | None:
    """An address of the web, made absolute, without the place in its page; None where it is none."""
    try:
        absolute = urljoin(base, one_line(address).replace(" ", "%20"))
        absolute = _ARCHIVED.sub("", absolute).partition("#")[0]
        parts = urlsplit(absolute)
    except ValueError:
        return None
    return absolute if parts.scheme in ("http", "https") and parts.netloc else None


def stands_in_person(element: Element, post: Element) -> bool:
    """Whether an element says something of a person or publisher within a post."""
    person = element.closest(_PEOPLE)
    return person is not None and stands_in(person, {post}) and person != post


def _holds(element: Element, others: Collection[Node]) -> bool:
    return any(stands_in(each, {element}) for each in others)


def _address(element: Element) -> str:
    address = element.attr("href") or element.attr("itemid") or element.attr("content") or ""
    return "" if address.startswith(("#", "javascript:", "mailto:", "data:")) else address.strip()
