import base64
import quopri
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import Document, documents, mhtml, read
from storage.models import Article, Problem, Skipped
from tests.bot.dumps.html_pages import CRANE, FERRY, HOME
from tests.bot.dumps.html_themes import andreas04

ENCODERS: dict[str, Callable[[bytes], bytes]] = {
    "quoted-printable": quopri.encodestring,
    "base64": base64.encodebytes,
    "8bit": bytes,
}
CRANE_PAGE = andreas04(CRANE, single=True).replace(CRANE.url, f"/{CRANE.slug}/").encode()


def part(content: bytes, *, kind: str = "text/html", coding: str = "quoted-printable", location: str = "") -> bytes:
    head = f"Content-Type: {kind}\nContent-Transfer-Encoding: {coding}\n"
    return (head + (f"Content-Location: {location}\n" if location else "") + "\n").encode() + ENCODERS[coding](content)


def saved(*parts: bytes, location: str = f"{HOME}/crane-arrives/") -> bytes:
    """A page as browsers save it in one file."""
    head = (
        f"From: <Saved by Blink>\nSnapshot-Content-Location: {location}\nSubject: =?utf-8?Q?Crane?=\n"
        "Date: Mon, 2 Mar 2026 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"
        '\ttype="text/html";\n\tboundary="----B----"\n\n'
    )
    body = b"".join(b"\n------B----\n" + each for each in parts) + b"\n------B------\n"
    return (head.encode() + body).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def results(content: bytes) -> list[Article | Problem | Skipped]:
    found: list[Article | Problem | Skipped] = []
    for document in mhtml.documents(Document.of_bytes("page.mhtml", content)):
        found += [document] if isinstance(document, Problem) else read(document)[1]
    return found


@pytest.mark.parametrize("coding", ENCODERS)
def test_a_page_saved_as_one_file_is_read(coding: str, tmp_path: Path) -> None:
    path = tmp_path / "page.mhtml"
    picture = part(b"\x89PNG\r\n\0", kind="image/png", coding="base64", location=f"{HOME}/x.png")
    path.write_bytes(saved(part(CRANE_PAGE, coding=coding), picture))
    (document,) = documents(path)
    assert isinstance(document, Document)
    form, reading = read(document)
    (found,) = reading
    assert isinstance(found, Article)
    assert (form, found.title, found.url) == ("html", CRANE.title, f"{HOME}/crane-arrives/")
    assert found.tags == CRANE.tags


def test_the_encoding_of_a_part_is_kept() -> None:
    page = "<html><body><h1>Порт открыт</h1>" + "<p>Кран стоит на своём месте у самой воды, как и прежде. </p>" * 9
    (found,) = results(saved(part(page.encode("cp1251"), kind="text/html; charset=windows-1251")))
    assert isinstance(found, Article)
    assert found.title == "Порт открыт"


def test_frames_of_the_same_site_are_read_and_others_left_out() -> None:
    frames = [
        part(andreas04(FERRY).encode(), location=f"{HOME}/frame"),
        part(andreas04(FERRY).encode(), location="https://ads.example/frame"),
        part(andreas04(FERRY).encode(), location="cid:frame-1@mhtml.blink"),
    ]
    found = results(saved(part(CRANE_PAGE, location=f"{HOME}/page"), *frames))
    assert [each.title for each in found if isinstance(each, Article)] == [CRANE.title, FERRY.title]


def test_a_mail_in_html_is_read() -> None:
    mail = b"Subject: News\nMIME-Version: 1.0\n" + part(CRANE_PAGE, kind="text/html; charset=utf-8")
    (found,) = results(mail)
    assert isinstance(found, Article)
    assert found.title == CRANE.title


def test_a_file_without_a_page_is_a_problem() -> None:
    assert results(saved(part(b"x", kind="image/png"))) == [Problem("page.mhtml", mhtml.NO_PAGE)]


def test_a_file_that_is_too_long_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mhtml, "LONGEST", 1000)
    assert results(saved(part(CRANE_PAGE))) == [Problem("page.mhtml", mhtml.TOO_LONG)]


def test_parts_in_parts_without_end_are_a_problem_or_nothing() -> None:
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number) for number in range(3000)
    )
    (found,) = results(b"MIME-Version: 1.0\n" + nested)
    assert isinstance(found, Problem)


@given(st.integers(0, 3000), st.binary(max_size=8), st.integers(0, 200))
def test_any_damaged_file_ends_in_articles_and_problems(at: int, put: bytes, lost: int) -> None:
    content = saved(part(CRANE_PAGE, coding="base64"), part(CRANE_PAGE))
    assert results(content[:at] + put + content[at + lost :])


@given(st.binary())
def test_any_bytes_end_in_problems(content: bytes) -> None:
    assert results(content)


def test_a_text_with_headers_of_its_own_is_no_saved_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("From: the harbour\nSubject: cranes\n\nMIME-Version: 1.0\nContent-Type: text/html\n")
    (document,) = documents(path)
    assert isinstance(document, Document)
    assert read(document)[0] == "text-page"
