"""The fields of one item of a WordPress export become an article, or what says why it is none."""

import re
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from bot.dumps import bylines
from bot.dumps.bylines import Byline
from bot.dumps.dates import settle
from bot.dumps.post_content import line_of, text_of_content
from bot.dumps.topics import topics
from bot.dumps.wxr_fields import CONTENT, EXCERPT, Fields
from storage.models import Article, Reason, Skipped

NO_STATUS = Reason("post-no-status")
NO_STATUS_UNTITLED = Reason("post-no-status-untitled")
TOO_MUCH = Reason("post-too-much")
NOTHING_IN_IT = Reason("post-empty")

LONGEST_CONTENT = 8 << 20  # characters; pictures may be pasted into it as text
MOST_TAGS = 400_000

_DOMAINS = {"": "category", "category": "category", "post_tag": "tag", "tag": "tag"}
_STATUSES = {"future": "scheduled"}  # where WordPress's own word says little
_NO_YEAR = re.compile(r"\s-0001\s")  # what PHP makes of a date of zeros
_LONGEST_WHY = 40  # characters
_LONGEST_MADE_TITLE = 80  # characters of a title that is made from a body's first words


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why an item is no article though it may be meant as one."""

    reason: Reason


def article_of(fields: Fields, site: str, authors: Mapping[str, str]) -> Article | Skipped | Unfit:
    """The article of an item.

    Args:
        fields: Of the item.
        site: The name of the site.
        authors: Names to show by login.
    """
    why = _why_not(fields)
    if why is not None:
        return why
    content = fields.values.get(CONTENT, "")
    if len(content) > LONGEST_CONTENT or content.count("<") > MOST_TAGS:
        return Unfit(TOO_MUCH)
    body = text_of_content(content)
    title = title_of(fields) or _first_words(body)
    if not title:
        return Unfit(NOTHING_IN_IT)
    posted = _posted(fields.values)
    byline, body = _byline(body)
    login = fields.values.get("dc:creator", "").strip()
    article = Article(
        site=site,
        url=_url(fields),
        title=title,
        dek=" ".join(text_of_content(fields.values.get(EXCERPT, "")).split()) or None,
        author=byline.author if byline.author or byline.source else authors.get(login, line_of(login)) or None,
        source=byline.source,
        published=settle(byline.dates, posted and posted[:10]),
        posted=posted,
        categories=_labels(fields, "category"),
        tags=_labels(fields, "tag"),
        comments=fields.approved,
        body=body,
    )
    return article if article.tags else replace(article, topics=topics(article))


def title_of(fields: Fields) -> str:
    """The title as one line of plain text, empty where there is none."""
    return line_of(fields.values.get("title", ""))


def author_of(fields: Fields) -> tuple[str, str]:
    """The login and the name to show of an author's block."""
    values = fields.values
    login = values.get("wp:author_login", "").strip()
    whole = f"{values.get('wp:author_first_name', '')} {values.get('wp:author_last_name', '')}"
    return login, line_of(values.get("wp:author_display_name", "")) or line_of(whole) or line_of(login)


def _why_not(fields: Fields) -> Skipped | Unfit | None:
    """Why an item is not a published post that everyone may read; None if it is."""
    kind, status, password = (
        fields.values.get(f"wp:{name}", "").strip() for name in ("post_type", "status", "post_password")
    )
    if kind not in ("", "post"):
        return Skipped(_word(kind))
    if not status:
        title = title_of(fields)
        return Unfit(NO_STATUS.of(title=title) if title else NO_STATUS_UNTITLED)
    if status != "publish":
        return Skipped(_STATUSES.get(status) or _word(status))
    return Skipped("password") if password else None


def _word(written: str) -> str:
    return line_of(written)[:_LONGEST_WHY] or "other"


def _byline(body: str) -> tuple[Byline, str]:
    """The byline that a body's first line is, or that its first paragraph begins with, and the body without it."""
    line, _, rest = body.partition("\n")
    found = bylines.dated(line) or bylines.undated(line)
    if found:
        return found, rest.lstrip("\n")
    return bylines.inline(line) or Byline(), body


def _url(fields: Fields) -> str | None:
    """The post's own address: its link, else its guid where that is one."""
    for name in ("link", "guid"):
        address = fields.values.get(name, "").strip()
        if address.startswith(("http://", "https://")) and (name == "link" or fields.permalink):
            return address
    return None


def _posted(values: Mapping[str, str]) -> str | None:
    """When it was posted, as an instant in UTC.

    Where the date in GMT is missing (zeros), the site's own time is taken for UTC, since no export says its zone.
    """
    for name in ("wp:post_date_gmt", "wp:post_date"):
        try:
            return _instant(datetime.fromisoformat(values.get(name, "").strip()))
        except ValueError:
            continue
    try:
        written = values.get("pubDate", "")
        return None if _NO_YEAR.search(written) else _instant(parsedate_to_datetime(written.strip()))
    except (ValueError, OverflowError):
        return None


def _instant(date: datetime) -> str:
    zoned = date if date.tzinfo else date.replace(tzinfo=UTC)
    return zoned.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _labels(fields: Fields, kind: str) -> tuple[str, ...]:
    names = (line_of(name) for domain, name in fields.terms if _DOMAINS.get(domain) == kind)
    return tuple(dict.fromkeys(filter(None, names)))


def _first_words(body: str) -> str:
    return textwrap.shorten(body[:1000], _LONGEST_MADE_TITLE, placeholder="…")
