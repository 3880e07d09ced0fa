"""Saved pages as people have them: HTML, browsers' single files, and a crawl's archive."""

import io
from email.message import EmailMessage
from pathlib import Path

from bot.dumps import documents, read
from storage.models import Article, Problem

POST = """
<div class="hentry post"><h2 class="entry-title"><a rel="bookmark" href="/2026/03/02/harbour/">{title}</a></h2>
<div class="entry-content"><p>By Ann Reed | Coast Radio | March 1, 2026</p>
<p>The harbour reopened &amp; ferries sail.</p>
<h3>What now</h3><ul><li>Tickets</li><li>Times</li></ul><div class="sharedaddy">Share this: Tweet</div></div>
<p class="postmetadata">
<time class="entry-date published" datetime="2026-03-02T09:00:00+00:00">March 2, 2026</time>
<a rel="category tag" href="/category/arts/">Arts, Letters, Stage</a>
<a rel="tag" href="/tag/ferry/">ferry</a></p></div>
"""
PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>March 2026 – The Ledger</title>
<link rel="canonical" href="https://ledger.example/2026/03/"><meta property="og:site_name" content="The Ledger">
</head><body><nav>Home About</nav>{posts}<aside>Recent posts</aside></body></html>"""
ARCHIVE = PAGE.format(
    posts=POST.format(title="Harbour opens") + POST.format(title="A second one").replace("/harbour/", "/two/")
)


def found(path: Path) -> list[Article | Problem]:
    return [item for d in documents(path) for item in ([d] if isinstance(d, Problem) else read(d)[1])]  # type: ignore[misc]


def test_every_post_of_a_saved_archive_page_is_read(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(ARCHIVE)
    first, second = found(tmp_path / "page.html")
    assert first == Article(
        site="The Ledger",
        url="https://ledger.example/2026/03/02/harbour/",
        title="Harbour opens",
        author="Ann Reed",
        source="Coast Radio",
        published="2026-03-01",
        posted="2026-03-02T09:00:00Z",
        categories=("Arts, Letters, Stage",),
        tags=("ferry",),
        body="The harbour reopened & ferries sail.\n\nWhat now\n\n• Tickets\n• Times",
    )
    assert isinstance(second, Article)
    assert second.title == "A second one"


def test_an_excerpt_is_flagged_as_cut(tmp_path: Path) -> None:
    card = (
        '<article class="post hentry"><h2 class="entry-title"><a href="https://l.example/1">Short</a></h2>'
        '<div class="entry-summary"><p>It began … <a class="more-link" href="https://l.example/1">Continue reading</a>'
        "</p></div></article>"
    )
    (tmp_path / "page.html").write_text(PAGE.format(posts=card))
    [article] = found(tmp_path / "page.html")
    assert isinstance(article, Article)
    assert article.truncated
    assert "Continue" not in article.body


def test_a_browsers_single_file_is_read_as_its_page(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "March 2026"
    message["Snapshot-Content-Location"] = "https://ledger.example/2026/03/"
    message.set_content(ARCHIVE, subtype="html", cte="quoted-printable")
    message.make_related()
    (tmp_path / "page.mhtml").write_bytes(message.as_bytes())
    assert [article.title for article in found(tmp_path / "page.mhtml") if isinstance(article, Article)] == [
        "Harbour opens",
        "A second one",
    ]


def test_every_page_of_a_crawl_is_read_and_a_broken_record_costs_only_itself(tmp_path: Path) -> None:
    def record(uri: str, html: str) -> bytes:
        http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}".encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {uri}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        return head.encode() + http + b"\r\n\r\n"

    crawl = io.BytesIO()
    crawl.write(record("https://ledger.example/a", PAGE.format(posts=POST.format(title="From a crawl"))))
    crawl.write(
        record("https://ledger.example/b", PAGE.format(posts=POST.format(title="Another").replace("/harbour/", "/b/")))
    )
    (tmp_path / "crawl.warc").write_bytes(crawl.getvalue())
    assert [a.title for a in found(tmp_path / "crawl.warc") if isinstance(a, Article)] == ["From a crawl", "Another"]
