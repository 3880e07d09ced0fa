"""Files that articles are taken along as: whatever an article holds, they are well-formed and say all of it."""

from datetime import UTC, datetime
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inline_snapshot import snapshot
from markdown_it import MarkdownIt

from bot import books
from bot.books import Book, TooLargeError
from bot.views import epub, html, markdown
from storage import articles as archive
from storage import periods
from storage.database import Database
from storage.models import Entry, StoredArticle
from tests.bot.views.articles import articles, texts
from tests.bot.views.test_limits import often
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored

NOW = datetime(2026, 3, 5, 8, 0, tzinfo=UTC)
XHTML = "{http://www.w3.org/1999/xhtml}"


async def book(database: Database, first: str = "2026-03-01", last: str = "2026-03-05") -> Book:
    async with database.reading() as connection:
        return Book("A <week>", "Gazette", await periods.contents(connection, first, last), NOW)


async def test_a_period_has_its_articles_newest_day_first(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    whole = await book(database)
    assert [entry.title for entry in whole.entries] == [LIBRARY.title, VENEZUELA.title, HARBOUR.title]
    assert [entry.day for entry in (await book(database, "2026-03-03", "2026-03-03")).entries] == ["2026-03-03"]


async def test_a_book_is_an_epub_whose_parts_are_there_and_well_formed(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    file = BytesIO()
    await books.write(database, await book(database), "epub", file, most=1_000_000)
    with ZipFile(file) as unpacked:
        first = unpacked.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        package = ElementTree.fromstring(unpacked.read(epub.PACKAGE))
        named = {f"book/{item.get('href')}" for item in package.iter("{http://www.idpf.org/2007/opf}item")}
        assert named | {"mimetype", epub.CONTAINER, epub.PACKAGE} == set(unpacked.namelist())
        navigation = ElementTree.fromstring(unpacked.read(epub.NAVIGATION))
        linked = [f"book/{link.get('href')}" for link in navigation.iter(f"{XHTML}a")]
        assert set(linked) == named - {epub.NAVIGATION, epub.STYLE}
        for name in linked:
            ElementTree.fromstring(unpacked.read(name))


async def test_an_article_that_went_meanwhile_is_left_out(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR)
    gone = Entry(99, "2026-03-02", "Gone")
    some = await book(database)
    file = BytesIO()
    with_gone = Book(some.title, some.creator, (*some.entries, gone), NOW)
    await books.write(database, with_gone, "epub", file, most=1_000_000)
    with ZipFile(file) as unpacked:
        assert "a99.xhtml" not in unpacked.read(epub.PACKAGE).decode()


async def test_a_file_that_would_be_too_large_is_given_up(database: Database, now: datetime) -> None:
    await stored(database, now, HARBOUR, VENEZUELA, LIBRARY)
    for format_ in books.FORMATS:
        with pytest.raises(TooLargeError):
            await books.write(database, await book(database), format_, BytesIO(), most=500)


async def test_an_article_in_markdown(database: Database, now: datetime) -> None:
    await stored(database, now, LIBRARY)
    async with database.reading() as connection:
        one = await archive.get(connection, 1)
    assert one
    assert markdown.article(one) == snapshot(
        """\
---

<a id="a1"></a>

## A library lends tools

*Wire · 4 March 2026*

Hammers, drills and a telescope can be borrowed for a week. Licences are not needed.

Categories: Society

"""
    )


@often
@given(one=articles(texts))
def test_any_article_is_well_formed_xhtml(one: StoredArticle) -> None:
    ElementTree.fromstring(epub.chapter(one).encode())
    entries = [Entry(one.id, one.day, one.title)]
    ElementTree.fromstring(epub.navigation(one.title, entries).encode())
    ElementTree.fromstring(epub.package(one.title, one.site, entries, NOW).encode())
    assert "<script" not in html.article(one)


@often
@given(said=st.text(max_size=80))
def test_any_line_means_nothing_in_markdown(said: str) -> None:
    tokens = MarkdownIt("commonmark").parse(markdown.escaped(said))
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    inside = {child.type for token in tokens for child in token.children or ()}
    assert inside <= {"text", "text_special", "softbreak"}
