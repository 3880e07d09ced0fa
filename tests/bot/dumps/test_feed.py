"""Feeds as a whole, of all kinds."""

import tracemalloc
from functools import partial
from pathlib import Path

import pytest

from bot.dumps import Document, Hints, read
from bot.dumps.feed import NO_ITEMS
from storage.models import Article, Problem, Skipped
from tests.bot.dumps.xml_feeds import ATOM, atom, only, results, rss


def test_the_site_is_the_title_of_the_feed_wherever_it_stands() -> None:
    hints = Hints(site="Hinted")
    assert only(rss("<title>Crane</title>", channel="<title>A &amp;amp; B</title>"), hints).site == "A & B"
    assert only(rss("<title>Crane</title>", channel=""), hints).site == "Hinted"
    assert (
        only("<rss><channel><item><title>Crane</title></item><title>Late</title></channel></rss>", hints).site == "Late"
    )
    image = "<image><title>Logo</title></image><title>Ledger</title>"
    assert only(rss("<title>Crane</title>", channel=image), hints).site == "Ledger"


def test_an_item_that_says_nothing_is_skipped_and_a_feed_without_items_is_a_problem() -> None:
    assert results(rss("<guid isPermaLink='false'>1</guid>")) == [Skipped("empty")]
    assert results(rss()) == [Problem("feed.xml", NO_ITEMS)]


@pytest.mark.parametrize(
    "declared",
    [
        "",
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
        'xmlns:dc=" http://purl.org/dc/elements/1.1 "',
        'xmlns="http://backend.userland.com/rss2"',
        'xmlns="https://unknown.example/"',
    ],
)
def test_namespaces_may_be_missing_or_odd(declared: str) -> None:
    item = "<title>Crane</title><dc:creator>Ann Reed</dc:creator><content:encoded>Text</content:encoded>"
    found = only(rss(item, declared=declared))
    assert (found.title, found.author, found.body, found.site) == ("Crane", "Ann Reed", "Text", "The Harbour Ledger")


def test_a_prefix_means_what_the_feed_says() -> None:
    found = only(
        rss("<title>A</title><x:creator>Ann Reed</x:creator>", declared='xmlns:x="http://purl.org/dc/elements/1.1/"')
    )
    assert found.author == "Ann Reed"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1251", "shift_jis"])
def test_a_feed_is_read_in_the_encoding_that_it_declares(encoding: str) -> None:
    title = {"windows-1251": "Кран прибыл", "shift_jis": "クレーン到着"}.get(encoding, "Ærøs kran ankom")
    declared = encoding.removesuffix("-sig")
    text = rss(f"<title>{title}</title>").replace("?>", f' encoding="{declared}"?>', 1)
    assert only(text.encode(encoding)).title == title


def test_atom_0_3_and_a_document_of_one_entry_are_read() -> None:
    old = '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>L</title><entry><title>A</title>'
    found = only(f"{old}<issued>2004-01-01T10:00:00Z</issued><modified>2005-01-01</modified></entry></feed>")
    assert (found.title, found.posted, found.site) == ("A", "2004-01-01T10:00:00Z", "L")
    assert only(f"<entry {ATOM}><title>A</title><updated>2026-01-07</updated></entry>").posted == "2026-01-07"


def test_what_blogger_exports_beside_posts_is_skipped() -> None:
    def entry(kind: str, more: str = "") -> str:
        scheme, term = "http://schemas.google.com/g/2005#kind", f"http://schemas.google.com/blogger/2008/kind#{kind}"
        return f'<title>{kind}</title><category scheme="{scheme}" term="{term}"/><category term="Cranes"/>{more}'

    draft = '<app:control xmlns:app="http://purl.org/atom/app#"><app:draft>yes</app:draft></app:control>'
    found = results(atom(entry("settings"), entry("post"), entry("comment"), entry("post", draft)))
    assert [each.why for each in found if isinstance(each, Skipped)] == ["settings", "comment", "draft"]
    assert [each.tags for each in found if isinstance(each, Article)] == [("Cranes",)]


def test_of_bloggers_new_exports_only_published_posts_are_read() -> None:
    def entry(kind: str, status: str) -> str:
        return (
            f"<entry><blogger:type>{kind}</blogger:type><blogger:status>{status}</blogger:status>"
            f"<title>{kind} {status}</title><content type='html'>&lt;p&gt;It sails.&lt;/p&gt;</content></entry>"
        )

    entries = (("POST", "LIVE"), ("POST", "DRAFT"), ("PAGE", "LIVE"), ("COMMENT", "LIVE"))
    found = results(
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>"
        f"<title>Ledger</title>{''.join(entry(*each) for each in entries)}</feed>"
    )
    assert [each.title if isinstance(each, Article) else str(each) for each in found] == [
        *("POST LIVE", *(str(Skipped(why)) for why in ("draft", "page", "comment")))
    ]


def test_many_items_are_read_one_after_another(tmp_path: Path) -> None:
    item = "<title>Crane</title><category>a</category><description>" + "The crane came in. " * 500 + "</description>"
    path = tmp_path / "feed.xml"
    with path.open("w") as file:
        file.write("<rss><channel><title>L</title>")
        for _ in range(2000):
            file.write(f"<item>{item}</item>\n")
    tracemalloc.start()
    try:
        reading = read(Document("feed.xml", partial(path.open, "rb")))[1]
        assert sum(isinstance(each, Article) for each in reading) == 2000
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()
