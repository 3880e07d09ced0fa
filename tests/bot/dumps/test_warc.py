import gzip
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import Document, documents, http_response, read, warc
from bot.dumps.web_archives import NO_PAGES
from storage.models import Article, Problem
from tests.bot.dumps.html_pages import CRANE, FERRY, HOME, VIDEO
from tests.bot.dumps.html_themes import andreas04
from tests.bot.dumps.pages import page, post
from tests.bot.dumps.said import said

PAGES = {each.slug: andreas04(each, single=True).encode() for each in (CRANE, FERRY, VIDEO)}


def record(
    content: bytes, *, kind: str = "response", address: str = HOME, media: str = "application/http", length: str = ""
) -> bytes:
    lines = ("WARC/1.0", f"WARC-Type: {kind}", f"WARC-Target-URI: {address}", "WARC-Date: 2026-03-02T10:00:00Z",
             f"Content-Type: {media}", f"Content-Length: {length or len(content)}", "", "")  # fmt: skip
    return "\r\n".join(lines).encode() + content + b"\r\n\r\n"


def response(content: bytes, *headers: str, status: str = "200 OK", media: str = "text/html; charset=utf-8") -> bytes:
    lines = (f"HTTP/1.1 {status}", f"Content-Type: {media}", *headers, "", "")
    return "\r\n".join(lines).encode() + content


def page_record(slug: str, *headers: str, wrapped: Callable[[bytes], bytes] = bytes) -> bytes:
    return record(response(wrapped(PAGES[slug]), *headers), address=f"{HOME}/{slug}/")


INFO = record(b"software: crawler/1.0\r\n", kind="warcinfo", media="application/warc-fields")
RECORDS = [INFO, *map(page_record, PAGES)]
PLAIN = b"".join(RECORDS)
PACKED = b"".join(gzip.compress(each, mtime=0) for each in RECORDS)


def found_in(content: bytes) -> list[Document | Problem]:
    return list(warc.documents(Document.of_bytes("crawl.warc", content)))


def names(content: bytes) -> list[str]:
    """The paths of the documents, and a mark for each problem."""
    return [
        each.path.rpartition("/")[0].rpartition("/")[2] if isinstance(each, Document) else "!"
        for each in found_in(content)
    ]


@pytest.mark.parametrize(
    "content", [PLAIN, PACKED, gzip.compress(PLAIN), b"\r\n" + PLAIN], ids=["plain", "packed", "whole", "blank"]
)
def test_the_pages_of_a_crawl_are_read_with_their_addresses(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "crawl"
    path.write_bytes(content)
    found = list(documents(path))
    assert all(isinstance(each, Document) for each in found)
    articles = [list(read(each)[1]) for each in found if isinstance(each, Document)]
    assert [(each.title, each.url) for (each,) in articles if isinstance(each, Article)] == [
        (post.title, f"{HOME}/{post.slug}/") for post in (CRANE, FERRY, VIDEO)
    ]


def chunked(content: bytes) -> bytes:
    parts = [content[at : at + 700] for at in range(0, len(content), 700)]
    return b"".join(b"%x; a=b\r\n%s\r\n" % (len(each), each) for each in parts) + b"0\r\n\r\n"


def raw_deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


@pytest.mark.parametrize(
    ("headers", "wrapped"),
    [
        (("Content-Encoding: gzip",), gzip.compress),
        (("Content-Encoding: deflate",), zlib.compress),
        (("Content-Encoding: deflate",), raw_deflated),
        (("Transfer-Encoding: chunked",), chunked),
        (("Transfer-Encoding: chunked", "Content-Encoding: gzip"), lambda content: chunked(gzip.compress(content))),
        (("Transfer-Encoding: chunked",), bytes),
        (("Content-Encoding: gzip",), bytes),
        (("Content-Encoding: br",), bytes),
    ],
)
def test_pages_come_out_of_the_wrappings_they_were_sent_in(
    headers: tuple[str, ...], wrapped: Callable[[bytes], bytes]
) -> None:
    (document,) = found_in(page_record(CRANE.slug, *headers, wrapped=wrapped))
    assert isinstance(document, Document)
    assert PAGES[CRANE.slug] in document.open().read()


@pytest.mark.parametrize(
    "content",
    [
        record(response(b"<html>", status="404 Not Found")),
        record(response(b"<html>", status="301 Moved")),
        record(response(b"\x89PNG", media="image/png")),
        record(response(b"")),
        record(b"GET / HTTP/1.1\r\n\r\n", kind="request"),
        record(b"a: b\r\n", kind="metadata", media="application/warc-fields"),
        record(b"no answer at all"),
        record(b""),
        record(b" \n", kind="conversion", media="text/plain"),
    ],
)
def test_what_is_no_page_is_passed_over(content: bytes) -> None:
    assert names(content + page_record(CRANE.slug)) == [CRANE.slug]


def test_a_page_without_a_media_type_is_told_by_its_start() -> None:
    content = record(b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\n" + PAGES[CRANE.slug], address=f"{HOME}/{CRANE.slug}/")
    assert names(content) == [CRANE.slug]


def test_a_page_without_a_servers_answer_is_read() -> None:
    content = record(PAGES[CRANE.slug], kind="resource", media="text/html", address=f"<{HOME}/{CRANE.slug}/>")
    assert names(content) == [CRANE.slug]


def test_what_is_packed_in_an_unknown_way_is_a_problem() -> None:
    found = found_in(record(response(b"\x0b\x02\x80", "Content-Encoding: br"), address="https://a.example/") + PLAIN)
    assert said(found[0]) == "crawl.warc/https://a.example/: It is packed as “br”, which is not read."
    assert len(found) == 4


def test_a_crawl_without_pages_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "crawl.warc").write_bytes(INFO)
    assert list(documents(tmp_path / "crawl.warc", "crawl.warc")) == [Problem("crawl.warc", NO_PAGES)]


def test_an_address_with_two_hyphens_is_kept() -> None:
    (document,) = found_in(record(response(PAGES[CRANE.slug].replace(b"post-12", b"")), address=f"{HOME}/a--b/"))
    assert isinstance(document, Document)
    (found,) = read(document)[1]
    assert isinstance(found, Article)
    assert found.url == f"{HOME}/a--b/"


def test_the_texts_of_a_crawl_are_read_as_text() -> None:
    text = page(post()).encode()
    (document,) = found_in(record(text, kind="conversion", media="text/plain", address="https://a.example/x/"))
    assert isinstance(document, Document)
    form, reading = read(document)
    assert form == "text-page"
    assert isinstance(next(reading), Article)


def flipped(number: int) -> bytes:
    """The crawl with a record damaged within its packing."""
    packed = [bytearray(gzip.compress(each)) for each in RECORDS]
    packed[number][60] ^= 0xFF
    packed[number][70] ^= 0xFF
    return b"".join(map(bytes, packed))


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (INFO + b"garbage\r\n\r\nmore\r\n" + PLAIN, ["!", *PAGES]),
        (PLAIN.replace(b"Content-Length", b"Content-Width", 2), ["!", "!", FERRY.slug, VIDEO.slug]),
        (flipped(2), [CRANE.slug, "!", VIDEO.slug]),
        (flipped(3), [CRANE.slug, FERRY.slug, "!"]),
        (PACKED[:-40], [CRANE.slug, FERRY.slug, "!"]),
        (INFO + record(response(b"<html>"), length="7") + PLAIN, ["!", *PAGES]),
        (INFO + record(response(b"<html>"), length="3000") + PLAIN, ["!", *PAGES]),
        (INFO + record(response(b"<html>"), length="9" * 12) + PLAIN, ["!", *PAGES]),
        (INFO + record(response(b"<html>"), length="x") + PLAIN, ["!", *PAGES]),
        (INFO + record(response(b"<html>"), length="-1") + PLAIN, ["!", *PAGES]),
        (b"WARC/1.0\r\n" * 3 + PLAIN, ["!", *PAGES]),
    ],
)
def test_a_broken_record_is_one_problem_and_the_next_is_read(content: bytes, expected: list[str]) -> None:
    assert names(content) == expected


def test_a_page_that_is_too_long_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warc, "LONGEST_RECORD", 1000)
    assert names(PLAIN) == ["!", "!", "!"]


def test_a_page_that_unpacks_to_too_much_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_response, "LONGEST_PAGE", 1000)
    (document,) = found_in(page_record(CRANE.slug, "Content-Encoding: gzip", wrapped=gzip.compress))
    assert isinstance(document, Document)
    assert len(document.open().read()) < 1200


def test_a_member_whose_header_swallows_the_rest_is_damage() -> None:
    announces_an_extra_field = b"\x1f\x8b\x08\x04" + bytes(6) + b"\xff\xff"
    assert names(announces_an_extra_field + PACKED[10:]) == ["!"]


@given(st.booleans(), st.integers(0, len(PLAIN)), st.binary(max_size=8), st.integers(0, 300))
def test_any_damage_leaves_most_pages(packed: bool, at: int, put: bytes, lost: int) -> None:
    content = PACKED if packed else PLAIN
    at = min(at, len(content))
    assert len(found_in(content[:at] + put + content[at + lost :])) >= 1


@given(st.binary())
def test_any_bytes_end(content: bytes) -> None:
    found_in(content)
    found_in(b"WARC/1.0\r\n" + content)
    found_in(b"\x1f\x8b\x08" + content)
