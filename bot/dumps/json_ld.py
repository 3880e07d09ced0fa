"""What pages say of their articles in JSON-LD, with the words of schema.org.

Entities stand alone, in lists, in ``@graph`` or within each other; a property may only name the ``@id`` of another one.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from bot.dumps.html_tree import one_line

MOST_ENTITIES = 20_000  # of one page
_ARTICLES = ("Article", "BlogPosting", "SocialMediaPosting", "LiveBlogPosting", "Report")
_LISTS = frozenset(("itemListElement", "blogPost", "blogPosts", "hasPart", "mentions", "citation", "relatedLink"))
_SITES = frozenset(("WebSite", "Blog", "NewsMediaOrganization"))
_COMMENTS_OPENING = ("<!--", "//<![CDATA[", "/*<![CDATA[*/", "<![CDATA[")
_COMMENTS_CLOSING = ("-->", "//]]>", "/*]]>*/", "]]>")

Entity = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Claims:
    """What a page says of one article; texts are empty and dates are as they are written.

    Attributes:
        listed: Whether it stands in a list of articles, rather than being what the page is about.
        body: Plain text or HTML.
    """

    title: str = ""
    url: str = ""
    author: str = ""
    site: str = ""
    published: str = ""
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    comments: int | None = None
    summary: str = ""
    body: str = ""
    listed: bool = False


@dataclass(frozen=True, slots=True)
class JsonLd:
    """What all scripts of a page say: its articles, and the site's name, empty where they do not say it."""

    articles: tuple[Claims, ...]
    site: str


def read(scripts: Iterable[str]) -> JsonLd:
    """The claims of a page's ``application/ld+json`` scripts; what is no JSON is passed over."""
    entities: list[tuple[Entity, bool]] = []
    for script in scripts:
        entities += _entities(_json(script))
    named = {each["@id"]: each for each, _ in entities if len(each) > 1 and isinstance(each.get("@id"), str)}
    articles = tuple(_claims(each, named, listed=listed) for each, listed in entities if _is_article(each))
    sites = (_text(each.get("name")) for each, _ in entities if _types(each) & _SITES)
    return JsonLd(articles, next(filter(None, sites), ""))


def _json(script: str) -> Any:
    text = script.strip()
    for opening in _COMMENTS_OPENING:
        text = text.removeprefix(opening).strip()
    for closing in _COMMENTS_CLOSING:
        text = text.removesuffix(closing).strip()
    try:
        return json.loads(text.rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _entities(value: Any) -> list[tuple[Entity, bool]]:
    """All objects in a JSON value, each with whether it stands in a list of articles or in an article."""
    found: list[tuple[Entity, bool]] = []
    waiting = [(value, False)]
    while waiting and len(found) < MOST_ENTITIES:
        each, listed = waiting.pop()
        if isinstance(each, dict):
            found.append((each, listed))
            within = listed or _is_article(each)
            waiting += [(inner, within or key in _LISTS) for key, inner in reversed(each.items())]
        elif isinstance(each, list):
            waiting += [(inner, listed) for inner in reversed(each)]
    return found


def _is_article(entity: Entity) -> bool:
    return any(kind.endswith(_ARTICLES) for kind in _types(entity)) and bool(
        _text(entity.get("headline")) or _text(entity.get("name"))
    )


def _types(entity: Entity) -> set[str]:
    return {each.rpartition("/")[2] for each in _each(entity.get("@type")) if isinstance(each, str)}


def _claims(entity: Entity, named: dict[str, Entity], *, listed: bool) -> Claims:
    return Claims(
        title=_text(entity.get("headline")) or _text(entity.get("name")),
        url=_address(entity.get("url")) or _address(entity.get("mainEntityOfPage")),
        author=", ".join(_names(entity.get("author"), named)),
        site=next(_names(entity.get("publisher"), named), ""),
        published=_text(entity.get("datePublished")) or _text(entity.get("dateCreated")),
        categories=tuple(_labels(entity.get("articleSection"))),
        tags=tuple(_labels(entity.get("keywords"), split=True)),
        comments=_number(entity.get("commentCount")),
        summary=_text(entity.get("description")),
        body=_long_text(entity.get("articleBody")) or _long_text(entity.get("text")),
        listed=listed,
    )


def _names(value: Any, named: dict[str, Entity]) -> Iterator[str]:
    """The names of people or organisations, which may be texts, objects or references."""
    for each in _each(value):
        entity = named.get(str(each.get("@id")), each) if isinstance(each, dict) and "name" not in each else each
        name = _text(entity.get("name") if isinstance(entity, dict) else entity)
        if name and "://" not in name:
            yield name


def _labels(value: Any, *, split: bool = False) -> Iterator[str]:
    for each in _each(value):
        name = _text(each.get("name") if isinstance(each, dict) else each)
        yield from filter(None, map(str.strip, name.split(",") if split else [name]))


def _address(value: Any) -> str:
    for each in _each(value):
        address = _text((each.get("@id") or each.get("url")) if isinstance(each, dict) else each)
        if address:
            return address
    return ""


def _each(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: Any) -> str:
    return one_line(_long_text(next(iter(_each(value)), None)))


def _long_text(value: Any) -> str:
    return unescape(value) if isinstance(value, str) else ""


def _number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    text = str(value).strip()
    return int(text) if text.isdecimal() and len(text) < 10 else None
