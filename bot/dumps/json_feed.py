"""JSON Feed 1.0 and 1.1 (jsonfeed.org), one item in memory at a time, whatever the order of the feed's keys."""

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Any

from bot.dumps.document import Document, Hints
from bot.dumps.feed_article import Feed, Item, address, article
from bot.dumps.feed_dates import instant
from bot.dumps.feed_encoding import text_pieces
from bot.dumps.feed_text import body, line
from bot.dumps.html_text import text_of
from storage.models import Article, Line, Problem, Reason, Skipped

NO_ITEMS = Reason("json-feed-no-items")
NOT_JSON = Reason("json-feed-not-json")
NO_ITEM = Reason("json-feed-no-item")

_LONGEST_VALUE = 16 << 20  # characters
_SPACES = re.compile(r"[\s\ufeff]*")


def read(document: Document, hints: Hints) -> Iterator[Article | Skipped | Problem]:
    """The articles of a JSON Feed, in its order; the site is its own title, else the hint."""
    feed = _feed(document)
    nothing = True
    members = _Members(document)
    try:
        for key, value in members:
            if key == "items":
                nothing = False
                yield _read_item(value, feed, hints, members.line)
    except _NotJSONError:
        nothing = False
        yield Problem(Line(members.line), NOT_JSON)
    if nothing:
        yield Problem(document.path, NO_ITEMS)


def _feed(document: Document) -> Feed:
    """What a feed says of itself, before its items or, where it has no title there, behind them."""
    said: dict[str, Any] = {}
    try:
        for key, value in _Members(document):
            if key != "items":
                said[key] = value
            elif "title" in said:
                break
    except _NotJSONError:
        pass
    base = address(_text(said, "home_page_url") or _text(said, "feed_url"), "") or ""
    return Feed(line(_text(said, "title")), base, _authors(said))


def _read_item(value: Any, feed: Feed, hints: Hints, number: int) -> Article | Skipped | Problem:
    if not isinstance(value, dict):
        return Problem(Line(number), NO_ITEM)
    item = _item(value, feed.base)
    return Skipped("empty") if item.is_empty() else article(item, feed, hints)


def _item(said: dict[str, Any], base: str) -> Item:
    addresses = (address(_text(said, key), base if key == "url" else "") for key in ("url", "external_url", "id"))
    tags = said.get("tags")
    html, text = _text(said, "content_html"), _text(said, "content_text")
    return Item(
        title=line(_text(said, "title")),
        url=next(filter(None, addresses), None),
        posted=instant(_text(said, "date_published")) or instant(_text(said, "date_modified")),
        authors=_authors(said),
        content=body(html) or _plain(text),
        summary=_plain(_text(said, "summary")),
        labels=tuple(dict.fromkeys(filter(None, map(_label, tags)))) if isinstance(tags, list) else (),
    )


def _authors(said: dict[str, Any]) -> tuple[str, ...]:
    """The authors' names, as version 1.1 gives them, or 1.0's one."""
    authors = said.get("authors") or [said.get("author")]
    names = (
        (line(_text(each, "name")) for each in authors if isinstance(each, dict)) if isinstance(authors, list) else ()
    )
    return tuple(filter(None, names))


def _label(tag: object) -> str:
    return line(tag) if isinstance(tag, str) else ""


def _text(said: dict[str, Any], key: str) -> str:
    value = said.get(key)
    return value if isinstance(value, str) else ""


def _plain(text: str) -> str:
    return text_of(escape(text, quote=False), newlines=True)


class _NotJSONError(Exception):
    """The document is not JSON from here on."""


class _Members:
    """The members of the object that a document is, as keys and values; those of ``items`` one after another.

    Raises ``_NotJSONError`` where it is not JSON, or a value is longer than any article.

    Attributes:
        line: The number of the line in which the member begins that was looked at last.
    """

    def __init__(self, document: Document) -> None:
        self.line = 1
        self._document = document
        self._decoder = json.JSONDecoder(strict=False)
        self._pieces: Iterator[str] = iter(())
        self._data, self._at, self._counted = "", 0, 0

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        with self._document.open() as stream:
            self._pieces = text_pieces(stream)
            self._expect("{")
            while not self._has("}"):
                key = self._value()
                self._expect(":")
                if key == "items" and self._has("["):
                    while not self._has("]"):
                        yield "items", self._value()
                        self._has(",")
                else:
                    yield str(key), self._value()
                self._has(",")

    def _value(self) -> Any:
        self._skip_spaces()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._data, self._at)
            except ValueError:
                if len(self._data) - self._at > _LONGEST_VALUE or not self._fill():
                    raise _NotJSONError from None
                continue
            except RecursionError:
                raise _NotJSONError from None
            if end < len(self._data) or not self._fill():  # a number may go on
                self._at = end
                return value

    def _has(self, sign: str) -> bool:
        """Take a sign, if it is what comes next."""
        self._skip_spaces()
        found = self._data.startswith(sign, self._at)
        self._at += found
        return found

    def _expect(self, sign: str) -> None:
        if not self._has(sign):
            raise _NotJSONError

    def _skip_spaces(self) -> None:
        while True:
            spaces = _SPACES.match(self._data, self._at)
            self._at = spaces.end() if spaces else self._at
            if self._at < len(self._data) or not self._fill():
                break
        self._count_lines()

    def _fill(self) -> bool:
        piece = next(self._pieces, None)
        if piece is None:
            return False
        self._count_lines()
        self._data = self._data[self._at :] + piece
        self._at = self._counted = 0
        return True

    def _count_lines(self) -> None:
        self.line += self._data.count("\n", self._counted, self._at)
        self._counted = self._at
