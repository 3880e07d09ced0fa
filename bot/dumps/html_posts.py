"""Where the posts of a page are: elements marked up as such, or stretches that begin with a linked heading."""

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import pairwise
from urllib.parse import urlsplit

from turbohtml import Document, Element, Node

from bot.dumps.html_body import text_elements
from bot.dumps.html_fields import resolved
from bot.dumps.html_furniture import drop
from bot.dumps.html_site import Page
from bot.dumps.html_tree import line, outermost, some, stands_in

# The first row that finds posts tells where they are.
_POSTS = (
    "article, .hentry, .h-entry, .type-post, li.wp-block-post, [itemtype*='schema.org/BlogPosting'], "
    "[itemtype*='schema.org/Article'], [itemtype*='schema.org/NewsArticle']",
    "div.post, section.post, li.post, .blog-post, .post-item, .post-card, [id^='post-'], .post-preview, .post-summary, "
    ".news-item, .story-card, .article-item, .entry",
)
_HEADINGS = "h1, h2, h3, h4, h5, .entry-title, .post-title, .p-name, [itemprop~=headline]"
_LEVELS = ("h1", "h2", "h3", "h4")
_LINKED = "{0} > a[href], a[href] > {0}"
_DEEPEST = 3  # posts in posts that are told apart
_HIGHEST = 4  # levels above linked headings at which they may stand in a row
_LONG_TEXT = 80  # characters beside a heading that make a post of what holds both


def posts(page: Document, facts: Page) -> list[Element]:
    """The posts of a page without its furniture, in its order; none where nothing marks them off."""
    for selectors in _POSTS:
        candidates = [each for each in page.select(selectors) if each.tag not in ("html", "body")]
        found = [each for each in _unnested(candidates) if _has_heading(each)]
        if found:
            return _main(found, facts) if facts.single or _is_about_one(found, facts) else found
    return [] if facts.single else _wrapped(page, facts)


def is_subject(post: Element, facts: Page) -> bool:
    """Whether a post has a heading that the page's head names too."""
    return any(facts.is_about(line(heading)) for heading in some(post, _HEADINGS))


def _has_heading(post: Element) -> bool:
    return post.select_one(_HEADINGS) is not None or bool(text_elements(post)[0])


def _unnested(found: list[Element]) -> list[Element]:
    """Posts of which none holds another: where several stand in one it is a list, where one does the outer counts."""
    chosen: dict[Node, Element] = {each: each for each in found}
    around = {each: next((chosen[node] for node in each.ancestors if node in chosen), None) for each in found}
    level: dict[Node | None, int] = {None: -1}
    inner: dict[Node, list[Element]] = {}
    for each in found:  # what is around comes before what is in it
        holder = around[each]
        level[each] = level[holder] + 1
        if holder is not None and level[each] <= _DEEPEST:
            inner.setdefault(holder, []).append(each)
    lists = {each for each in found if _is_list(each, inner.get(each, ()))}
    owner: dict[Node | None, Element | None] = {None: None}
    for each in found:
        owner[each] = owner[around[each]] or (None if each in lists else each)
    nested: dict[Element, list[Element]] = {}
    for each in found:
        if (post := owner[each]) is not None:
            nested.setdefault(post, []).append(each)
    for post, parts in nested.items():
        drop(_without_its_text(parts[1:], post))
    return list(nested)


def _is_list(around: Element, posts: Collection[Element]) -> bool:
    """Whether an element that holds posts has no text of its own beside them."""
    if len(posts) < 2:
        return False
    inside = set(posts)
    beside = [each for each in text_elements(around)[0] if not stands_in(each, inside)]
    return not any(each.select_one(_POSTS[0]) is None for each in beside)


def _without_its_text(parts: list[Element], post: Element) -> list[Element]:
    """Of the posts nested in one those that do not hold its text."""
    texts = text_elements(post)[0] if parts else []
    holders = {node for text in texts for node in (text, *text.ancestors)}
    return [each for each in parts if texts and each not in holders and not stands_in(each, texts)]


def _main(found: list[Element], facts: Page) -> list[Element]:
    """The post that a single page is about; none where only others' cards are marked up, which go."""
    for each in found:
        if is_subject(each, facts):
            return [each]
    lengths = [len(line(each)) for each in found]
    full = [each for each in found if _is_full(each)]
    longest = found[lengths.index(max(lengths))]
    if len(full) == 1 or max(lengths) * 2 > sum(lengths) > _LONG_TEXT * 4:
        return full if len(full) == 1 else [longest]
    drop(found)
    return []


def _is_about_one(found: list[Element], facts: Page) -> bool:
    """Whether a page that does not say it is about one post among others' cards: the only whole one, or its subject."""
    if facts.single is not None or len(found) < 2:
        return False
    full = [each for each in found if _is_full(each)]
    if len(full) == 1 and full[0].select_one("h1") is not None:
        return True
    named = [each for each in found if is_subject(each, facts)]
    return len(named) == 1 and len(line(named[0])) * 2 > sum(len(line(each)) for each in found)


def _is_full(post: Element) -> bool:
    texts, is_summary = text_elements(post)
    return bool(texts) and not is_summary


def _wrapped(page: Document, facts: Page) -> list[Element]:
    """Posts that nothing but their linked headings marks: each is wrapped with what follows up to the next one."""
    for level in _LEVELS:
        headings = _linked_headings(page, level, facts)
        row = _row(headings)
        if len(row) > 1:
            return [each for each in (row if _hold_texts(row) else _segments(row)) if _text_length(each) > _LONG_TEXT]
    return []


def _linked_headings(page: Document, level: str, facts: Page) -> list[Element]:
    links = page.select(_LINKED.format(level))
    hosts = Counter(urlsplit(resolved(each.attr("href") or "", facts.base) or "").netloc for each in links[:1000])
    if not hosts or hosts.most_common(1)[0][1] * 3 < sum(hosts.values()) * 2:
        return []
    return outermost(each if each.tag == level else heading for each in links if (heading := each.closest(level)))


def _row(headings: list[Element]) -> list[Element]:
    """The elements that hold a heading each and stand in a row, as most headings of the level do."""
    held: list[Element] = list(headings)
    for _ in range(_HIGHEST):
        rows: dict[Node, list[Element]] = {}
        for each in held:
            if each.parent is not None:
                rows.setdefault(each.parent, []).append(each)
        longest = max(rows.values(), key=len, default=[])
        if len(longest) > 1 and len(longest) * 2 >= len(headings):
            return longest
        held = [parent for parent in rows if isinstance(parent, Element) and parent.tag != "body"]
    return []


def _hold_texts(row: list[Element]) -> bool:
    return row[0].tag not in _LEVELS and sum(map(_text_length, row)) > _LONG_TEXT * len(row)


def _text_length(post: Element) -> int:
    """How many characters stand beside the headings."""
    return len(line(post)) - sum(len(line(heading)) for heading in some(post, "h1, h2, h3, h4"))


def _segments(row: list[Element]) -> Iterator[Element]:
    ends: list[Node] = [following.previous_sibling or each for each, following in pairwise(row)]
    siblings = list(row[-1].next_siblings)
    for each, end in zip(row, [*ends, siblings[-1] if siblings else row[-1]], strict=True):
        yield each.wrap_siblings(Element("article"), until=end)
