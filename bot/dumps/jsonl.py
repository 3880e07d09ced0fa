"""Our own export: JSON Lines, one article a line, losing nothing.

A line to load needs only ``title`` and ``body``; keys that are not known are left aside. What is there is kept as it
is, but for characters that no archive can hold or show (controls, halves of surrogate pairs).
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from bot.dumps.document import NO_HINTS, Document, Hints
from bot.dumps.encoding import byte_lines
from bot.dumps.machine_dates import date_text
from bot.dumps.topics import topics
from storage.models import Article, Line, Problem, Reason

NOT_UTF8 = Reason("line-not-utf8")
NOT_JSON = Reason("line-not-json")
NO_OBJECT = Reason("line-no-object")
MISSING = Reason("key-missing")
NO_TITLE = Reason("key-title-empty")
NOT_TEXT = Reason("key-not-text")
NOT_NAMES = Reason("key-not-names")
NOT_NUMBER = Reason("key-not-number")
NOT_FLAG = Reason("key-not-flag")
NOT_DATE = Reason("key-not-date")

KEYS = (
    *("id", "site", "url", "title", "dek", "author", "source", "published", "posted", "categories", "tags", "topics"),
    *("comments", "stripped_tags", "truncated", "body"),
)


def to_line(article: Article, id: int | None = None) -> str:  # noqa: A002  the key's name in the contract
    """The export line of an article, without a line end."""
    values = {key: id if key == "id" else getattr(article, key) for key in KEYS}
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def from_line(line: str | bytes, hints: Hints = NO_HINTS) -> Article:
    """The article of one export line; one without tags and without the key ``topics`` gets derived topics.

    Raises:
        ValueError: The line is not JSON, or (``UnfitError``) what it says is no article.
        RecursionError: The line is nested too deeply.
    """
    values = json.loads(line)
    if not isinstance(values, dict):
        raise UnfitError(NO_OBJECT)
    fields: dict[str, Any] = {
        key: check(values[key], key) for key, check in _CHECKS.items() if values.get(key) is not None
    }
    for key in ("title", "body"):
        if key not in fields:
            raise UnfitError(MISSING.of(key=key))
    article = Article(**{"site": hints.site, **fields})
    return replace(article, topics=topics(article)) if "topics" not in values and not article.tags else article


def read(document: Document, hints: Hints) -> Iterator[Article | Problem]:
    """The articles of an export, and a Problem with its line number for each line that is none."""
    number, line_ended = 0, True
    with document.open() as stream:
        for lines in byte_lines(stream):
            number -= not line_ended  # the rest of a line that was too long for one piece
            line_ended = lines.endswith(b"\n")
            for line in lines.removesuffix(b"\n").split(b"\n"):
                number += 1
                if line.strip():
                    yield _article(line, number, hints)


class UnfitError(ValueError):
    """A value that is not what its key holds."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name)
        self.reason = reason


def _article(line: bytes, number: int, hints: Hints) -> Article | Problem:
    where = Line(number)
    try:
        return from_line(line.decode(), hints)
    except UnfitError as error:
        return Problem(where, error.reason)
    except UnicodeDecodeError:
        return Problem(where, NOT_UTF8)
    except (ValueError, RecursionError):
        return Problem(where, NOT_JSON)


_UNKEEPABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def _text(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise UnfitError(NOT_TEXT.of(key=key))
    if value.replace("\n", " ").isprintable():  # in most texts, and five times as fast as looking
        return value
    return _UNKEEPABLE.sub("", value)


def _title(value: object, key: str) -> str:
    title = _text(value, key)
    if "\n" in title or "\r" in title:
        title = " ".join(title.split())
    if not title.strip():
        raise UnfitError(NO_TITLE)
    return title


def _names(value: object, key: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise UnfitError(NOT_NAMES.of(key=key))
    return tuple(_text(each, key) for each in value)


def _number(value: object, key: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 63:
        raise UnfitError(NOT_NUMBER.of(key=key))
    return value


def _flag(value: object, key: str) -> bool:
    if not isinstance(value, bool):
        raise UnfitError(NOT_FLAG.of(key=key))
    return value


def _date(value: object, key: str) -> str:
    """A date text of the archive; an instant of another zone or notation is turned into UTC."""
    text = _text(value, key)
    try:
        return date_text(text)
    except ValueError:
        raise UnfitError(NOT_DATE.of(key=key)) from None


_CHECKS: dict[str, Callable[[object, str], object]] = {
    **dict.fromkeys(("site", "url", "dek", "author", "source", "body"), _text),
    **dict.fromkeys(("categories", "tags", "topics"), _names),
    **dict.fromkeys(("comments", "stripped_tags"), _number),
    **dict.fromkeys(("published", "posted"), _date),
    "title": _title,
    "truncated": _flag,
}
