import pytest

from bot.dumps.html_fields import author_name, count_of, resolved
from tests.bot.dumps.html_pages import SECOND_HTML, frame
from tests.bot.dumps.pages import article


def page(meta: str, head: str = "", title: str = "The Title") -> str:
    text = f'<div class="entry-content">{SECOND_HTML}</div>'
    return frame(f'<article class="hentry"><h2 class="entry-title">The Title</h2>{meta}{text}', title=title, head=head)


UPDATED = '<time class="updated" datetime="2026-04-01">x</time>'
PERMALINK = '<a rel="bookmark" href="http://a.example/2026/03/02/x/">#</a>'


@pytest.mark.parametrize(
    ("meta", "posted"),
    [
        ('<time class="published" datetime="2026-03-02T09:30:00+02:00">x</time>', "2026-03-02T07:30:00Z"),
        (f'{UPDATED}<time class="published" datetime="2026-03-02">x</time>', "2026-03-02"),
        ('<time class="entry-date published updated" datetime="2026-03-02T09:30:00Z">x</time>', "2026-03-02T09:30:00Z"),
        ('<time datetime="2026-03-02">x</time>', "2026-03-02"),
        (f'{UPDATED}<b itemprop="datePublished" content="2026-03-02"></b>', "2026-03-02"),
        (
            '<time itemprop="dateModified" datetime="2026-04-01"></time><time datetime="2026-03-02"></time>',
            "2026-03-02",
        ),
        ('<abbr class="published" title="2026-03-02T09:30:00-05:00">March 2</abbr>', "2026-03-02T14:30:00Z"),
        ('<time class="dt-published">2026-03-02</time>', "2026-03-02"),
        ('<span class="entry-date">March 2nd, 2026</span>', "2026-03-02"),
        ('<p class="postmetadata">This entry was posted on Monday, March 2nd, 2026 at 9:30 am.</p>', "2026-03-02"),
        ("<small>2 March 2026 by someone</small>", "2026-03-02"),
        ('<time datetime="yesterday">March 2, 2026</time>', "2026-03-02"),
        ('<p class="x">March 2, 2026 in <a rel="category tag" href="/category/a/">A</a></p>', "2026-03-02"),
        (PERMALINK, "2026-03-02"),
        (f'<span class="date">03/02/2026</span>{PERMALINK}', "2026-03-02"),
        (f'<span class="date">02/03/2026</span>{PERMALINK}', "2026-03-02"),
        ('<time class="updated" datetime="2026-03-02">x</time>', "2026-03-02"),
        ("<time datetime='9999-99-99'></time>", None),
        ('<time datetime="0026-03-02T09:30:00Z"></time>', "0026-03-02T09:30:00Z"),
    ],
)
def test_the_date_of_a_post_is_found(meta: str, posted: str | None) -> None:
    assert article(page(meta)).posted == posted


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2026-03-02T09:30:00+00:00">',
        '<meta name="parsely-pub-date" content="2026-03-02T09:30:00Z">',
        '<meta itemprop="datePublished" content="2026-03-02 09:30:00">',
    ],
)
def test_the_date_in_the_head_of_a_posts_page_counts(head: str) -> None:
    assert article(page("", head)).posted == "2026-03-02T09:30:00Z"


@pytest.mark.parametrize(
    ("meta", "author"),
    [
        ('<span class="p-author h-card"><a class="u-url p-name" href="/a">Mara Quill</a></span>', "Mara Quill"),
        ('<span class="author vcard">by <a class="url fn n" href="/a">Mara Quill</a></span>', "Mara Quill"),
        ('<a rel="author" href="/a">Mara Quill</a>', "Mara Quill"),
        ('<span itemprop="author" itemscope><b itemprop="name">Mara Quill</b></span>', "Mara Quill"),
        ('<p class="byline">By Mara Quill on March 2, 2026</p>', "Mara Quill"),
        ('<p class="byline">by Mara Quill | March 2, 2026</p>', "Mara Quill"),
        ('<p class="byline">Posted by admin</p>', None),
        ('<p class="byline">https://a.example/</p>', None),
        ("", None),
    ],
)
def test_the_author_of_a_post_is_found(meta: str, author: str | None) -> None:
    assert article(page(meta)).author == author


def test_the_sites_own_account_is_no_author() -> None:
    assert author_name("Posted by harbourledger", "HarbourLedger News") is None
    assert author_name("Harbour News", "Harbour News") is None
    assert author_name("Harbour Jones", "Harbour News") == "Harbour Jones"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Leave a comment", 0),
        ("No Comments »", 0),
        ("Comments Off on Cranes", 0),
        ("1 Comment", 1),
        ("12 Comments", 12),
        ("1,204 responses", 1204),
        ("One thought on “Cranes”", 1),
        ("3 Replies to “Cranes”", 3),
        ("(7)", 7),
        ("12", 12),
        ("UserComments:5", 5),
        ("Cranes", None),
        ("", None),
    ],
)
def test_comments_are_counted(text: str, count: int | None) -> None:
    assert count_of(text) == count


@pytest.mark.parametrize(
    ("address", "base", "url"),
    [
        ("/a/", "https://x.example/b/c", "https://x.example/a/"),
        ("a?b=1#c", "https://x.example/b/c", "https://x.example/b/a?b=1"),
        ("//y.example/a", "https://x.example/", "https://y.example/a"),
        ("https://web.archive.org/web/20160326000000/http://x.example/a", "", "http://x.example/a"),
        (" https://x.example/a b\n", "", "https://x.example/a%20b"),
        ("/a/", "", None),
        ("mailto:a@x.example", "", None),
        ("http://[x", "", None),
        ("javascript:x", "https://x.example", None),
    ],
)
def test_addresses_are_made_whole(address: str, base: str, url: str | None) -> None:
    assert resolved(address, base) == url


@pytest.mark.parametrize(
    "markup",
    [
        "<!-- saved from url=(0027)https://ledger.example/a/b -->\n{}",
        "{}<link rel=canonical href=https://ledger.example/a/b>",
        "{}<meta property=og:url content=https://ledger.example/a/b>",
        "{}<base href=https://ledger.example/><a class=u-url href=/a/b></a>",
        "<!--\n Page saved with SingleFile\n url: https://ledger.example/a/b\n-->{}",
    ],
)
def test_the_address_of_a_page_is_found(markup: str) -> None:
    found = article(markup.format(page("").replace("<!DOCTYPE html>", "")))
    assert found.url == "https://ledger.example/a/b"
