"""An article to read: a page at a time, with the way on, the way back and a button that keeps it."""

import ipaddress
import re
from urllib.parse import urlsplit

from markupsafe import Markup
from telegram import InlineKeyboardButton

from bot.texts import isolated, plain, text
from bot.views import dates
from bot.views.buttons import button, link, pager
from bot.views.callbacks import KeepArticle, ListKind, ListName, ShareLink, ShowArticle, ShowList
from bot.views.pages import page_of
from bot.views.screen import Screen, shortened
from storage.models import StoredArticle

_MOST_URL = 2048
_LABEL = r"(?:[\w-]|[^\x00-\x7f])+"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})+\.?")
_MOST_TITLE, _MOST_DEK, _MOST_NAME, _MOST_LABELS = 400, 300, 120, 160  # UTF-16 units
_MOST_RUNNING_TITLE = 120
_WORDS_A_MINUTE = 240  # read silently; Brysbaert, "How many words do we read per minute?" (2019): 238
_CHARACTERS_A_MINUTE = 500  # of Chinese, Japanese or Korean
_SHORT = 3  # minutes: what is shorter need not say so
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")


def screen(article: StoredArticle, page: int, back: ShowList | None = None, *, kept: bool | None = None) -> Screen:
    """A page (from 0) of the article; a page that it does not have is its last.

    The first page shows a preview of the source, the only link under the text.

    Args:
        kept: Whether its reader has saved it; None where the screen has several readers.
    """
    body, page, pages = page_of(article.body, page)
    running_title = Markup("<b>{}</b>").format(shortened(article.title, _MOST_RUNNING_TITLE))
    parts = [_head(article) if page == 0 else running_title, body]
    if page == pages - 1:
        parts.append(_foot(article))
    url = article.url if article.url and can_be_opened(article.url) else None
    keep, share = _keep(article.id, page, back, kept=kept), button(plain("button-share"), ShareLink(f"a{article.id}"))
    related = ShowList(ListName(ListKind.RELATED, str(article.id)))
    rows = [
        pager(page, pages, lambda to: ShowArticle(article.id, to, back)),
        [keep, link(plain("read-link"), url), share] if url else [keep, share],
        [button(plain("button-related"), related), *([button(plain("button-to-list"), back)] if back else [])],
    ]
    shown = Markup("\n\n").join(part for part in parts if part)
    here = ShowArticle(article.id, page, back)
    return Screen(shown, tuple(row for row in rows if row), preview=url if page == 0 else None, article=here)


def resumed(article: StoredArticle, left_at: int) -> int:
    """The page to open for a reader who left the article at one: that one, or the first where it was the last."""
    _, page, pages = page_of(article.body, left_at)
    return page if page < pages - 1 else 0


def minutes(body: str) -> int:
    """How long it takes to read ``body``, at least a minute."""
    signs = 0 if body.isascii() else len(_UNSPACED.findall(body))
    spaced = body.count(" ") + body.count("\n") - body.count("\n\n") + 1
    return max(1, round(spaced / _WORDS_A_MINUTE + signs / _CHARACTERS_A_MINUTE))


def _keep(article_id: int, page: int, back: ShowList | None, *, kept: bool | None) -> InlineKeyboardButton:
    label = plain("button-kept" if kept else "button-keep")
    return button(label, KeepArticle(not kept, article_id, page, back))


def can_be_opened(url: str) -> bool:
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


def _head(article: StoredArticle) -> Markup:
    """Title, then who, where, when and how long, then the dek."""
    byline = [name for name in (article.author, article.source) if name] or [article.site]
    told = [shortened(name, _MOST_NAME) for name in byline if name]
    if article.published:
        told.append(dates.shown(article.published))
    if article.posted and article.posted[:10] != (article.published or "")[:10]:
        posted = dates.shown(article.posted)
        told.append(isolated(text("read-posted", date=posted)) if article.published else posted)
    if (time := minutes(article.body)) >= _SHORT:
        told.append(isolated(text("read-minutes", minutes=time)))
    head = Markup("<b>{}</b>").format(shortened(article.title, _MOST_TITLE))
    if told:
        head += Markup("\n<i>{}</i>").format(Markup(" · ").join(told))
    if article.dek:
        head += Markup("\n\n<i>{}</i>").format(shortened(article.dek, _MOST_DEK))
    return head


def _foot(article: StoredArticle) -> Markup:
    lines = [text("read-truncated")] if article.truncated else []
    for name, names in (("read-under", article.categories), ("read-about", article.tags or article.topics)):
        if names:
            lines.append(Markup("<i>{}</i>").format(text(name, names=shortened(" · ".join(names), _MOST_LABELS))))
    return Markup("\n").join(lines)
