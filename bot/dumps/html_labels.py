"""The categories and tags of a post: links that say so themselves, in their address, or by the place they stand in."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from turbohtml import Element, Node

from bot.dumps.html_tree import content_of, line, some, stands_in
from storage.models import LabelKind

_SURE = "a[rel~=category], a[rel~=tag]"
_CATEGORY_PLACES = (
    *(".cat-links", ".post-categories", ".entry-categories", ".categories", ".post-category", ".entry-category"),
    *("span.category", "div.category", "p.category", ".cats", ".taxonomy-category", ".posted-in", ".filed-under"),
    "[itemprop~=articleSection]",
)
_TAG_PLACES = (
    *(".tags-links", ".tag-links", ".post-tags", ".entry-tags", ".tags", ".post-tag", ".taxonomy-post_tag"),
    *(".post-labels", ".labels", ".post-card-tags", ".gh-article-tags", "[itemprop~=keywords]"),
)
_PLACES = ", ".join(
    (
        *(_SURE, ".p-category", "[itemprop~=articleSection]", "[itemprop~=keywords]"),
        *("a.category", "a.tag", "a.gh-article-tag", "a.post-card-primary-tag"),
        *(f"{each} a" for each in (*_CATEGORY_PLACES, *_TAG_PLACES)),
    )
)
_ADDRESSED = f"{_PLACES}, a[href*='/category/'], a[href*='/tag/'], a[href*='/tags/']"
_IN_CATEGORIES, _IN_TAGS = ", ".join((*_CATEGORY_PLACES, "a.category")), ", ".join((*_TAG_PLACES, "a.tag"))
_CATEGORY_ADDRESS = re.compile(r"/(?:category|categories|sections?|topics?)/|[?&]cat=", re.IGNORECASE)
_TAG_ADDRESS = re.compile(r"/(?:tags?|labels?|hashtag|keywords?)/|[?&]tag=", re.IGNORECASE)
_CLASS = re.compile(r"(category|tag)-([\w%-]+)")
_NO_LABEL = frozenset(("uncategorized", "uncategorised"))
_ARCHIVE_OF = (
    (
        LabelKind.CATEGORY,
        re.compile(
            r"(?:category(?: archives?)?\s*:|archive for the)\s*[‘'“\"]?(.+?)[’'”\"]?(?:\s+category)?", re.IGNORECASE
        ),
    ),
    (
        LabelKind.TAG,
        re.compile(r"(?:tag(?: archives?)?\s*:|posts tagged(?: with)?)\s*[‘'“\"]?(.+?)[’'”\"]?", re.IGNORECASE),
    ),
)
_LONGEST_NAME = 100  # characters


@dataclass(frozen=True, slots=True)
class Labels:
    """The names of a post's categories and tags, in the page's order and each once."""

    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()

    def or_else(self, other: "Labels") -> "Labels":
        """These, and of each kind that has none the other's."""
        return Labels(self.categories or other.categories, self.tags or other.tags)

    def with_tags(self, names: Iterable[str]) -> "Labels":
        """These, with further tags that are not among them."""
        own = {each.casefold() for each in (*self.categories, *self.tags)}
        more = {each.casefold(): each for each in names if each.casefold() not in own}
        return Labels(self.categories, (*self.tags, *more.values()))


def label_links(post: Element, text: Collection[Node]) -> list[Element]:
    """What names the labels of a post; within its ``text`` only links that say themselves what they are."""
    if not text:
        return some(post, _PLACES)
    return [*some(post, _ADDRESSED, outside=text), *(each for each in some(post, _SURE) if stands_in(each, text))]


def labels(post: Element, links: Iterable[Element]) -> Labels:
    """The labels that ``links`` name."""
    found: dict[LabelKind, dict[str, str]] = {LabelKind.CATEGORY: {}, LabelKind.TAG: {}}
    slugs = _slugs(post)
    for link in links:
        kind = _kind(link, slugs)
        for name in _names(link):
            found[kind].setdefault(name.casefold(), name)
    return Labels(*(tuple(names.values()) for names in found.values()))


def slug_labels(post: Element, known: Iterable[str]) -> Labels:
    """The labels that a post's classes name ("category-war-crimes"), spelled as ``known`` names are where they fit."""
    spelling = {_slug(name): name for name in known}
    found: dict[LabelKind, list[str]] = {LabelKind.CATEGORY: [], LabelKind.TAG: []}
    for kind, slug in _slugs(post):
        if slug not in _NO_LABEL:
            found[kind].append(spelling.get(slug) or unquote(slug).replace("-", " ").title())
    return Labels(*map(tuple, found.values()))


def archive_labels(heading: str) -> Labels:
    """The label whose archive a page is, if its heading says so: "Category: Harbour", "Posts Tagged ‘Cranes’"."""
    for kind, pattern in _ARCHIVE_OF:
        if match := pattern.fullmatch(heading):
            return Labels((match[1],), ()) if kind is LabelKind.CATEGORY else Labels((), (match[1],))
    return Labels()


def _kind(link: Element, slugs: Collection[tuple[LabelKind, str]]) -> LabelKind:
    relations = (link.attr("rel") or "").lower().split()
    address = link.attr("href") or ""
    slug = address.rstrip("/").rpartition("/")[2]
    if "category" in relations or link.attr("itemprop") == "articleSection":
        return LabelKind.CATEGORY
    for kind, pattern in ((LabelKind.CATEGORY, _CATEGORY_ADDRESS), (LabelKind.TAG, _TAG_ADDRESS)):
        if pattern.search(address):
            return kind
    if (LabelKind.CATEGORY, slug) in slugs:
        return LabelKind.CATEGORY
    in_categories = "tag" not in relations and link.closest(_IN_CATEGORIES) and not link.closest(_IN_TAGS)
    return LabelKind.CATEGORY if in_categories else LabelKind.TAG


def _names(link: Element) -> list[str]:
    """The name on a link; several where they stand together in an attribute or an element that is no link."""
    text = content_of(link, "content") if link.tag == "meta" else line(link)
    names = [text] if link.tag == "a" else text.split(",")
    return [name for each in names if 0 < len(name := each.strip(" ,;|•#")) <= _LONGEST_NAME]


def _slugs(post: Element) -> list[tuple[LabelKind, str]]:
    matches = map(_CLASS.fullmatch, (post.attr("class") or "").split())
    return [(LabelKind(match[1]), match[2].lower()) for match in matches if match]


def _slug(name: str) -> str:
    return "-".join(re.findall(r"\w+", name.casefold().replace("’", "").replace("'", "")))
