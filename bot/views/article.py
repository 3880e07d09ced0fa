"""An article to read: pages that never cut a word, with the way on and the way back."""

import ipaddress
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from bot.texts import plain, text
from bot.views import dates
from bot.views.buttons import button, link, pager
from bot.views.callbacks import ShowArticle, ShowList
from bot.views.screen import Screen, shortened, utf16_length
from storage.models import StoredArticle

# A page that is comfortable on a phone: the head and the foot come on top of it.
PAGE_UNITS = 2400
_MOST_URL = 2048
_LABEL = r"(?:[\w-]|[^\x00-\x7f])+"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})+\.?")
_MOST_TITLE, _MOST_DEK, _MOST_NAME, _MOST_LABELS = 400, 300, 150, 200
_SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"'”’»)\]]*\s+|(?<=[。！？])")


def screen(article: StoredArticle, page: int, back: ShowList | None = None) -> Screen:
    """A page (from 0) of the article; a page that it does not have is its last."""
    pages = split(article.body)
    page = min(max(page, 0), len(pages) - 1)
    parts = [_head(article)] if page == 0 else [Markup("<b>{}</b>").format(shortened(article.title, 120))]
    if pages[page]:
        parts.append(pages[page])
    if page == len(pages) - 1:
        parts.append(_foot(article))
    rows = [pager(page, len(pages), lambda to: ShowArticle(article.id, to, back))]
    if article.url and _can_be_opened(article.url):
        rows.append([link(plain("read-link"), article.url)])
    if back:
        rows.append([button(plain("button-to-list"), back)])
    return Screen(Markup("\n\n").join(part for part in parts if part), tuple(row for row in rows if row))


def _can_be_opened(url: str) -> bool:
    """Whether Telegram takes ``url`` for a button; it refuses the whole message for one that it does not."""
    if len(url) > _MOST_URL or any(character.isspace() or not character.isprintable() for character in url):
        return False
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:  # a bracket that is not closed, a port that is no number
        return False
    return parts.scheme in {"http", "https"} and (_is_address(host) or _DOMAIN.fullmatch(host) is not None)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def split(body: str, most: int = PAGE_UNITS) -> list[Markup]:
    """The body's pages as Telegram HTML, at most ``most`` UTF-16 units each, cut between paragraphs where it can be.

    A paragraph longer than a page is cut after a sentence, else after a word, else (a word longer than a page) inside.
    """
    pages: list[list[str]] = [[]]
    used = 0
    for piece, glue in _pieces(body, most):
        length = utf16_length(piece)
        if pages[-1] and used + len(glue) + length > most:
            pages.append([])
            used = 0
        if pages[-1]:
            pages[-1].append(glue)
            used += len(glue)
        pages[-1].append(piece)
        used += length
    return [escape("".join(page)) for page in pages]


def _pieces(body: str, most: int) -> Iterator[tuple[str, str]]:
    """Pieces that each fit a page, with what stands between a piece and the one before it."""
    for block in body.split("\n\n"):
        if not block.strip():
            continue
        glue = "\n\n"
        for line, line_glue in _cut(block, most, (re.compile(r"\n"), _SENTENCE_END, re.compile(r"\s"))):
            yield line, glue if glue == "\n\n" else line_glue
            glue = ""


def _cut(block: str, most: int, cutters: tuple[re.Pattern[str], ...]) -> Iterator[tuple[str, str]]:
    if utf16_length(block) <= most:
        yield block, " "
        return
    if not cutters:
        size = most // 2  # characters of two units each at the worst
        yield from ((block[start : start + size], "") for start in range(0, len(block), size))
        return
    position = 0
    joint = ""
    for match in [*cutters[0].finditer(block), None]:
        end = match.start() if match else len(block)
        whole_end = match.end() if match else len(block)
        # What the pattern matched of quotes and brackets after a full stop belongs to the sentence before.
        tail = block[end:whole_end]
        piece = block[position:end] + tail.rstrip()
        if piece:
            first = True
            for part, inner in _cut(piece, most, cutters[1:]):
                yield part, joint if first else inner
                first = False
        joint = tail[len(tail.rstrip()) :]
        position = whole_end


def _head(article: StoredArticle) -> Markup:
    byline = [name for name in (article.author, article.source) if name] or [article.site]
    dated = [dates.shown(article.published)] if article.published else []
    if article.posted and article.posted[:10] != (article.published or "")[:10]:
        posted = dates.shown(article.posted)
        dated.append(text("read-posted", date=posted) if article.published else posted)
    line = Markup(" · ").join([*(shortened(name, _MOST_NAME) for name in byline if name), *dated])
    parts = [Markup("<b>{}</b>").format(shortened(article.title, _MOST_TITLE))]
    if line:
        parts.append(Markup("<i>{}</i>").format(line))
    head = Markup("\n").join(parts)
    if article.dek:
        head += Markup("\n\n<i>{}</i>").format(shortened(article.dek, _MOST_DEK))
    return head


def _foot(article: StoredArticle) -> Markup:
    lines = [text("read-truncated")] if article.truncated else []
    for name, names in (("read-under", article.categories), ("read-about", article.tags or article.topics)):
        if names:
            lines.append(Markup("<i>{}</i>").format(text(name, names=shortened(" · ".join(names), _MOST_LABELS))))
    return Markup("\n").join(lines)
