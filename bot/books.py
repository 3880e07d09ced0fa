"""Articles to a file that one takes along: Markdown, HTML or EPUB, written as they are read, a few at a time."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import IO, Protocol
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from bot.views import epub, html, markdown
from storage import articles
from storage.database import Database
from storage.models import Entry, StoredArticle

_AT_ONCE = 50  # articles that are read and written between two looks at whether anybody else wants the archive


class TooLargeError(Exception):
    """The file would be larger than it may be."""


@dataclass(frozen=True, slots=True)
class Book:
    """What a file is to hold.

    Attributes:
        creator: Who made it: the bot's name.
        entries: Its articles, in order.
        made_at: Aware.
    """

    title: str
    creator: str
    entries: tuple[Entry, ...]
    made_at: datetime


class Writer(Protocol):
    """Writes one kind of file."""

    def begin(self) -> None:
        """Write what stands before the articles."""

    def add(self, listed: Iterable[StoredArticle]) -> None:
        """Write these articles."""

    def end(self) -> None:
        """Write what stands behind them."""


class _Text:
    """A file of one text."""

    def __init__(self, file: IO[bytes], head: str, article: Callable[[StoredArticle], str], foot: str) -> None:
        self._file = file
        self._head, self._article, self._foot = head, article, foot

    def begin(self) -> None:
        self._write(self._head)

    def add(self, listed: Iterable[StoredArticle]) -> None:
        for article in listed:
            self._write(self._article(article))

    def end(self) -> None:
        self._write(self._foot)

    def _write(self, said: str) -> None:
        self._file.write(said.encode("utf-8", "replace"))


class _Epub:
    """A book of pages, zipped; its table of contents, which is written last, has what is really in it."""

    def __init__(self, book: Book, file: IO[bytes]) -> None:
        self._book = book
        self._zip = ZipFile(file, "w", ZIP_DEFLATED)
        self._written: set[int] = set()

    def begin(self) -> None:
        self._zip.writestr("mimetype", epub.MIME_TYPE, ZIP_STORED)
        self._zip.writestr(epub.CONTAINER, epub.CONTAINER_XML)
        self._zip.writestr(epub.STYLE, epub.STYLE_CSS)

    def add(self, listed: Iterable[StoredArticle]) -> None:
        for article in listed:
            self._zip.writestr(epub.chapter_path(article.id), epub.chapter(article))
            self._written.add(article.id)

    def end(self) -> None:
        book = self._book
        entries = [entry for entry in book.entries if entry.id in self._written]
        self._zip.writestr(epub.NAVIGATION, epub.navigation(book.title, entries))
        self._zip.writestr(epub.PACKAGE, epub.package(book.title, book.creator, entries, book.made_at))
        self._zip.close()


def _markdown(book: Book, file: IO[bytes]) -> Writer:
    return _Text(file, markdown.head(book.title, book.entries), markdown.article, "")


def _html(book: Book, file: IO[bytes]) -> Writer:
    return _Text(file, html.head(book.title, book.entries), html.article, html.FOOT)


FORMATS: dict[str, Callable[[Book, IO[bytes]], Writer]] = {"md": _markdown, "html": _html, "epub": _Epub}


async def write(database: Database, book: Book, format_: str, file: IO[bytes], *, most: int) -> None:
    """Write the book to ``file`` in one of ``FORMATS``; articles that are gone meanwhile are left out.

    Args:
        most: Bytes that the file may have.

    Raises:
        TooLargeError: It would have more.
    """
    writer = await asyncio.to_thread(FORMATS[format_], book, file)
    await asyncio.to_thread(writer.begin)
    for start in range(0, len(book.entries), _AT_ONCE):
        ids = [entry.id for entry in book.entries[start : start + _AT_ONCE]]
        async with database.reading() as connection:
            found = await articles.by_ids(connection, ids)
        await asyncio.to_thread(_add, writer, [found[id_] for id_ in ids if id_ in found], file, most)
    await asyncio.to_thread(writer.end)
    _require_room(file, most)


def _add(writer: Writer, listed: Sequence[StoredArticle], file: IO[bytes], most: int) -> None:
    writer.add(listed)
    _require_room(file, most)


def _require_room(file: IO[bytes], most: int) -> None:
    if file.tell() > most:
        raise TooLargeError
