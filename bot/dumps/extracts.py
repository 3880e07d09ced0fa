"""One article as extractors leave it: fields between two rules, or a title, a date or byline, and prose."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.dumps import headings
from bot.dumps.bodies import tidy, without_more
from bot.dumps.dates import readings, settle
from bot.dumps.document import Hints
from bot.dumps.frames import names
from bot.dumps.pagehead import without_tail
from bot.dumps.posts import first_lines, one_line
from bot.dumps.renderers import MARKDOWN, renderer_of, undone
from bot.dumps.topics import topics
from storage.models import Article

_FIELDS = re.compile(r"\s*---[ \t]*\n(?P<fields>(?:[ \t]*[\w-]+:[^\n]*\n|[ \t]*- [^\n]*\n){1,60})---[ \t]*\n")
_FIELD = re.compile(r"^[ \t]*([\w-]+):[ \t]*([^\n]*(?:\n[ \t]*- [^\n]*)*)", re.MULTILINE)
_BEFORE_AUTHOR = re.compile(r"^(?:author|(?:posted |written )?by) (?=\S)", re.IGNORECASE)
_QUOTES = "\"'[] "
_PARAGRAPH = 150  # characters


def has_fields(text: str) -> bool:
    """Whether ``text`` begins with the fields of an article."""
    match = _FIELDS.match(text)
    return match is not None and "title" in _fields(match)


def with_fields(text: str, hints: Hints) -> Iterator[Article]:
    """The article whose fields ``text`` begins with."""
    match = _FIELDS.match(text)
    fields = _fields(match) if match else {}
    title = one_line(fields.get("title", "").strip(_QUOTES))
    if match is None or not title:
        return
    text = text[match.end() :].lstrip()
    renderer = renderer_of(text) or replace(MARKDOWN, keeps_apart="\n\n" in text.strip())
    text = "".join(undone([text], renderer)).lstrip()
    first = text.partition("\n")[0].lstrip("# ")
    text = text.partition("\n")[2] if one_line(first) == title else text
    heading = headings.parse(f"{title}\n\n{without_tail(text)[0]}")
    body, truncated = without_more(tidy(heading.rest))
    posted = settle(readings(fields.get("date", "").strip(_QUOTES)), None)
    byline = heading.byline
    signed = bool(byline.author or byline.source or byline.dates)
    url = fields.get("url", "").strip(_QUOTES)
    article = Article(
        site=fields.get("sitename", "").strip(_QUOTES) or hints.site,
        url=url if url.startswith(("http://", "https://")) else None,
        title=title,
        dek=heading.dek,
        author=byline.author if signed else _author(fields.get("author", "")),
        source=byline.source,
        published=settle(byline.dates, posted),
        posted=posted,
        categories=_list(fields.get("categories", "")),
        tags=_list(fields.get("tags", "")),
        truncated=truncated,
        body=body,
    )
    yield article if article.tags else replace(article, topics=topics(article))


def plain(text: str, hints: Hints) -> Iterator[Article]:
    """The article that ``text`` is, where a date or a byline near its top shows that it is one."""
    lines = first_lines(text, 40)
    heading = headings.parse(text)
    byline = heading.byline
    prose = sum(len(line[0]) >= _PARAGRAPH for line in lines)
    if not heading.title or not byline.dates or not prose:
        return
    body, truncated = without_more(tidy(without_tail(heading.rest)[0]))
    article = Article(
        site=hints.site,
        title=heading.title,
        dek=heading.dek,
        author=byline.author,
        source=byline.source,
        published=settle(byline.dates, None),
        truncated=truncated,
        body=body,
    )
    yield replace(article, topics=topics(article))


def _fields(match: re.Match[str]) -> dict[str, str]:
    return {name.lower(): value for name, value in _FIELD.findall(match["fields"])}


def _author(value: str) -> str | None:
    """A name without the words that themes put before it for screen readers."""
    return _BEFORE_AUTHOR.sub("", value.strip(_QUOTES), count=1) or None


def _list(value: str) -> tuple[str, ...]:
    if "\n" in value:
        value = ", ".join(line.strip().removeprefix("- ") for line in value.split("\n") if line.strip())
    return tuple(name.strip(_QUOTES) for name in names(value.strip("[]")) if name.strip(_QUOTES))
