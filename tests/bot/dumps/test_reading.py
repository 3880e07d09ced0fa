import pickle
import zipfile
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from bot.dumps import Document, Hints, read
from storage.models import Article
from tests.bot.dumps.pages import page, post
from tests.bot.dumps.said import said


def zipped() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("page.txt", page(post()))
    return buffer.getvalue()


NOT_TEXT = "It is not text: load pages saved as text, or JSON Lines from gazette export."
XML = "It is XML, but neither a feed nor a WordPress export: load one of these, or pages saved as HTML or text."
NO_ITEMS = "It is a feed without any item."
JSON = "It is JSON, but no JSON Feed: load such a feed, or JSON Lines (an article a line, as gazette export has it)."


@pytest.mark.parametrize(
    ("content", "form", "reason"),
    [
        (b"", "empty", "It is empty."),
        (b" \r\n\t\n", "empty", "It is empty."),
        (b"\xef\xbb\xbf", "empty", "It is empty."),
        (bytes(range(256)) * 4, "binary", NOT_TEXT),
        (zipped(), "zip", "It is a zip archive or an office document: unpack it and load the files."),
        (b"\x1f\x8b\x08", "gzip", "It is gzip-compressed: unpack it and load the file."),
        (b"%PDF-1.7\n%\xe2\xe3", "pdf", "It is a PDF: save the page as text and load that."),
        (b"SQLite format 3\0", "sqlite", "It is a database: export its articles and load the JSON Lines."),
        (b'<?xml version="1.0"?><rss>', "feed", NO_ITEMS),
        (b'<?xml version="1.0"?><opml>', "xml", XML),
        (b'{\n  "articles": []\n}\n', "json", JSON),
        (b'[{"title": "a"}]', "json", JSON),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_problem_that_says_what_to_do(content: bytes, form: str, reason: str) -> None:
    name, reading = read(Document.of_bytes("dump", content))
    assert (name, [said(problem) for problem in reading]) == (form, [f"dump: {reason}"])


@pytest.mark.parametrize("name", ["page.txt", "page.json", "page.html", "page", "../page.zip"])
def test_the_format_is_decided_by_the_content_and_never_by_the_name(name: str) -> None:
    form, reading = read(Document.of_bytes(name, page(post()).encode()))
    assert form == "text-page"
    assert isinstance(next(reading), Article)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_page_is_read_in_every_unicode_encoding(encoding: str) -> None:
    text = page(post(title="“Crane” – Arrives"))
    (found,) = read(Document.of_bytes("page", text.encode(encoding)))[1]
    assert isinstance(found, Article)
    assert found.title == "“Crane” – Arrives"


def test_a_page_that_is_not_unicode_is_read_as_windows_1252() -> None:
    (found,) = read(Document.of_bytes("page", page(post(title="“Café” – Ærø")).encode("cp1252")))[1]
    assert isinstance(found, Article)
    assert found.title == "“Café” – Ærø"


def unreadable() -> BinaryIO:
    raise PermissionError(13, "Permission denied")


class Failing(BytesIO):
    """A disk that gives up after the first look."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise OSError(5, "Input/output error")
        return super().read(40 if size and size > 40 else size)


def test_a_document_that_cannot_be_opened_is_a_problem() -> None:
    _, reading = read(Document("page", unreadable))
    assert [said(problem) for problem in reading] == ["page: It cannot be read: permission denied."]


def test_a_document_that_fails_while_it_is_read_is_a_problem() -> None:
    _, reading = read(Document("page", lambda: Failing(page(post()).encode())))
    assert [said(problem) for problem in reading] == ["page: It cannot be read: input/output error."]


def test_documents_and_hints_may_go_to_another_process(tmp_path: Path) -> None:
    document = Document.of_bytes("page", page(post()).encode())
    assert list(read(pickle.loads(pickle.dumps(document)))[1]) == list(read(document)[1])
    hints = Hints("Site", frozenset({"Crafts, Trades"}))
    assert pickle.loads(pickle.dumps(hints)) == hints
