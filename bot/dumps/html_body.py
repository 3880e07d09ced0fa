"""The body of a post: the element that holds its text, what does not belong into it, and whether it is cut short."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from turbohtml import Element, Text

from bot.dumps.bodies import without_continue
from bot.dumps.html_furniture import drop
from bot.dumps.html_text import text_of
from bot.dumps.html_tree import line, outermost, some, stands_in

_TEXTS = (
    *(".entry-content", ".e-content", "[itemprop~=articleBody]", ".wp-block-post-content", ".post-content"),
    *(".post-body", ".gh-content", ".post-full-content", ".entry-body", ".article-body", ".article-content"),
    *(".article__body", ".article__content", ".story-body", ".storycontent", ".entrytext", ".post-entry", ".postentry"),
    *(".entry-inner", ".single-content", ".td-post-content", ".elementor-widget-theme-post-content", ".post-text"),
    *(".postcontent", ".post_content", ".contenttext", ".article-text", ".field--name-body", ".field-name-body"),
    *(".snap_preview", ".entry", ".content"),
)
_SUMMARIES = (
    *(".entry-summary", ".p-summary", ".wp-block-post-excerpt", ".post-excerpt", ".post-card-excerpt"),
    *(
        ".gh-card-excerpt",
        ".elementor-post__excerpt",
        ".entry-excerpt",
        ".excerpt",
        ".post-summary",
        ".article-summary",
    ),
    *(".summary", ".teaser", "[itemprop~=description]"),
)
_META = ", ".join(
    f".{each}"
    for each in (
        "entry-meta entry-footer entry-utility post-meta post-footer postmeta postmetadata postinfo meta metadata "
        "byline post-byline post-info posted-on postedby timestamp entry-date post-date postdate cat-links tags-links "
        "tag-links comments-link comments-count post-tags post-categories entry-tags entry-categories "
        "wp-block-post-terms wp-block-post-date wp-block-post-author p-author dt-published permalink post-labels "
        "gh-article-meta"
    ).split()
)
_FRAME = (
    "header, footer, hgroup, .entry-header, .post-header, .article-header, .gh-article-header, .u-url, .date, .author"
)
_MORE_LINKS = (
    ".more-link, .read-more, .readmore, .read_more, .continue-reading, .moretag, .jump-link, .wp-block-read-more, "
    ".wp-block-post-excerpt__more-link, .elementor-post__read-more, .post-card-read-more, a[href*='#more-']"
)
_BLOCK_TAGS = frozenset("p div li ul ol dl section footer header small h5 h6 td".split())
_LONGEST_META = 500  # characters

_CONTINUE = re.compile(  # after a sentence's end, or on a line of its own
    r"(?:\A|(?<=[.!?…\])”\"’\n])|(?<=[.…] ))[ (\[]*"
    r"(?:(?:continue|keep) reading\b[^\n]{0,300}|continued?|\(?more(?:…|\.\.\.)\)?|weiterlesen\b[^\n]{0,300}"
    r"|read (?:more|on|the (?:full|whole|rest|entire)(?: of (?:this|the))?(?: (?:story|article|entry|post|page))?)"
    r"|lire la suite|leer más|seguir leyendo|continua a leggere|leia mais|lees meer|читать далее)"
    r"[\s»→>›)\]…]*\Z",
    re.IGNORECASE,
)
_CUT = re.compile(r"(?:\[(?:…|\.\.\.)\])\s*\Z")
_FURNITURE = re.compile(
    r"(?:share(?: this| on \w+)?|like this|like|loading|tweet|print|e-?mail|advertisements?|pin it|reblog|comments?"
    r"|related(?: posts| articles)?|leave a comment|posted in|tags?|filed under|skip to content)[:. …]*",
    re.IGNORECASE,
)
_LONGEST_LABEL = 40  # characters


@dataclass(frozen=True, slots=True)
class Body:
    """A text in blocks, and whether it is known to be cut."""

    text: str
    truncated: bool


def text_elements(post: Element) -> tuple[list[Element], bool]:
    """The elements that hold a post's text, and whether it is only a summary; none where nothing but the post does."""
    for selectors, is_summary in ((_TEXTS, False), (_SUMMARIES, True)):
        empty: list[Element] = []
        for selector in selectors:
            found = outermost(each for each in some(post, selector) if each.tag != "meta")
            if any(map(line, found)):
                return found, is_summary
            empty = empty or found
        if empty and not any(line(each) for selector in _SUMMARIES for each in some(post, selector)):
            return empty, is_summary
    return [], False


def meta_elements(post: Element, labels: Collection[Element], texts: Collection[Element]) -> list[Element]:
    """The lines of a post that say who, when and under which labels; those are found by the labels in them too."""
    found = some(post, _META)
    for label in labels:
        for each in label.ancestors:
            if each == post or not isinstance(each, Element) or each in texts:
                break
            if each.tag in _BLOCK_TAGS:
                if len(line(each)) <= _LONGEST_META:
                    found.append(each)
                break  # those around it are longer still
    return found


def body(post: Element, texts: list[Element], *, is_summary: bool, title: str) -> Body:
    """The text of a post, whose lines of dates and names are gone from its tree already."""
    whole = texts or [post]
    more = [each for element in whole for each in some(element, _MORE_LINKS)] or some(post, _MORE_LINKS)
    drop(more)
    for element in whole:
        _show_emoji(element)
    blocks = _without_furniture("\n\n".join(text_of(each.serialize()) for each in whole).split("\n\n"), title)
    text, continues = _without_continue("\n\n".join(blocks))
    return Body(text, is_summary or bool(more) or continues)


def clear_frame(post: Element, title: Element | None, texts: Collection[Element], meta: Collection[Element]) -> None:
    """Takes out of a post what is not its text."""
    drop([each for each in meta if not _holds(each, texts)])
    if title is not None and not stands_in(post, {title}) and not _holds(title, texts):
        drop([title])
    if not texts:
        drop(some(post, _FRAME))
        drop([each for each in post if isinstance(each, Element) and each.tag in ("small", "time")])


def is_cut(text: str) -> bool:
    """Whether a text ends in the mark that WordPress puts where it cuts: "[…]"."""
    return bool(_CUT.search(text))


def _holds(element: Element, others: Collection[Element]) -> bool:
    return any(stands_in(each, {element}) for each in others)


def _show_emoji(element: Element) -> None:
    for picture in some(element, "img.emoji[alt], img.wp-smiley[alt]"):
        picture.replace_with(Text(picture.attr("alt") or ""))


def _without_furniture(blocks: list[str], title: str) -> list[str]:
    """Blocks without the title before them, a caption's second printing, and labels of buttons."""
    kept: list[str] = []
    for block in blocks:
        again = kept[-1:] == [block] or (not kept and " ".join(block.split()) == title)
        if block and not again and not (len(block) < _LONGEST_LABEL and _FURNITURE.fullmatch(block)):
            kept.append(block)
    return kept


def _without_continue(text: str) -> tuple[str, bool]:
    tail = max(0, len(text) - 500)
    if match := _CONTINUE.search(text, tail):
        return text[: match.start()].rstrip(), True
    return without_continue(text)
