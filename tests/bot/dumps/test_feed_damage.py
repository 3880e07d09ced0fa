"""Feeds that are not as they should be."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import Document, read
from bot.dumps.feed import CUT
from storage.models import Article, Line, Problem
from tests.bot.dumps.xml_feeds import cdata, only, results, rss

FEEDS = Path(__file__).parent / "feeds"
SAMPLES = [path.read_bytes() for path in sorted(FEEDS.glob("*.xml"))]


@pytest.mark.parametrize(
    "broken",
    [
        "<description>Fish & chips</description>",
        "<description>caf&eacute;&nbsp;open</description>",
        "<description>one\x08two</description>",
        "<description><p>one<br>two</p><img src=x></description>",
        "<description>5 < 6 and 7 > 6</description>",
        "<description>&lt;p&gt;one",
        "<description><![CDATA[one",
        "<dc:creator>Ann",
        "<category>A<category>B</category>",
        "<enclosure url=http://a.example/1>",
        "</description></b>",
        "<!-- <title>not me</title> ",
    ],
)
def test_an_item_that_is_not_well_formed_keeps_what_can_be_read_and_costs_no_other(broken: str) -> None:
    item = f"<title>Crane &amp; tug</title><link>https://a.example/1?a=1&amp;copy=2</link>{broken}"
    found = results(rss("<title>Before</title>", item, "<title>After</title>"))
    assert [each.title for each in found if isinstance(each, Article)] == ["Before", "Crane & tug", "After"]
    assert isinstance(found[1], Article)
    assert found[1].url == "https://a.example/1?a=1&copy=2"


def test_bare_signs_in_an_item_are_kept() -> None:
    found = only(rss("<title>Fish & Chips &amp; more &lt;3</title><link>https://a.example/?page=1&copy=2</link>"))
    assert (found.title, found.url) == ("Fish & Chips & more <3", "https://a.example/?page=1&copy=2")


def test_an_item_whose_end_is_missing_ends_where_the_next_begins() -> None:
    found = results("<rss><channel><title>L</title><item><title>A</title><item><title>B</title></item></channel></rss>")
    assert [each.title for each in found if isinstance(each, Article)] == ["A", "B"]


def test_a_feed_that_is_cut_off_gives_what_it_holds_and_says_so() -> None:
    text = rss("<title>A</title>", "<title>B</title><description>The crane came in and")
    *_, last, problem = results(text[: text.index(" came")])
    assert isinstance(last, Article)
    assert (last.title, last.body, last.truncated) == ("B", "The crane", True)
    assert problem == Problem(Line(2), CUT)


def test_what_stands_before_and_behind_a_feed_does_not_matter() -> None:
    feed = rss("<title>Crane</title>")
    for before in ("\ufeff", "\n \n", "<!-- cached -->\n", "Warning: a.php on line 3\n", "<br />\n<b>Notice</b>: x\n"):
        assert only(f"{before}{feed}\n<!-- 3 queries -->\n</body>").title == "Crane"


def test_tags_in_comments_and_sections_are_text() -> None:
    html = cdata("<p>&lt;item&gt;<!-- <item> --></item></p>")
    item = f"<title>Crane</title><!-- <item><title>No</title></item> --><content:encoded>{html}</content:encoded>"
    assert only(f"<!-- <rss><item></item> -->{rss(item)}").title == "Crane"


@pytest.mark.parametrize(
    "subset",
    [
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;&b;&b;">',
        '<!ENTITY x SYSTEM "file:///etc/hostname">',
        '<!ENTITY x SYSTEM "http://127.0.0.1:9/x">',
        '<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;',
    ],
)
def test_entities_that_a_document_declares_are_neither_expanded_nor_fetched(subset: str) -> None:
    feed = rss("<title>A &x; B</title>").replace("<rss", f"<!DOCTYPE rss [{subset}]><rss")
    assert only(feed).title == "A &x; B"


@given(st.sampled_from(SAMPLES), st.data())
def test_a_feed_with_wrong_bytes_anywhere_ends_in_articles_and_problems(sample: bytes, data: st.DataObject) -> None:
    content = bytearray(sample)
    for at in data.draw(st.lists(st.integers(0, len(sample) - 1), max_size=8)):
        content[at] = data.draw(st.integers(0, 255))
    form, reading = read(Document.of_bytes("feed", bytes(content)))
    assert form
    assert list(reading)


@given(st.sampled_from(SAMPLES), st.data())
def test_a_feed_cut_anywhere_gives_the_items_before_the_cut(sample: bytes, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(sample)))
    whole = [each for each in read(Document.of_bytes("feed", sample))[1] if isinstance(each, Article)]
    found = [each for each in read(Document.of_bytes("feed", sample[:end]))[1] if isinstance(each, Article)]
    assert [each.title for each in found][:-1] == [each.title for each in whole][: max(0, len(found) - 1)]


@given(
    st.lists(
        st.sampled_from(["<item>", "</item>", "<title>", "<![CDATA[", "]]>", "<!--", "-->", "&amp;", "<p", '"', "a"])
    )
)
def test_any_mixture_of_tags_ends_in_articles_and_problems(tags: list[str]) -> None:
    assert results(f"<rss><channel>{''.join(tags)}")


@pytest.mark.parametrize("run", ["a@", "<!--", "<item", "<a " + "b" * 100, "<title>", '="', "<![CDATA[", "&lt;"])
@pytest.mark.parametrize("field", ["title", "author", "description", "category", "pubDate"])
def test_long_runs_in_a_field_are_read_in_good_time(field: str, run: str) -> None:
    long = run * (60_000 // len(run))
    for text in (long, f"<{field} {long}>"):
        assert results(f"<rss><channel><title>L</title><item><{field}>{text}</{field}></item></channel></rss>")


@pytest.mark.parametrize(
    "run",
    ["<item>", "<![CDATA[", "<!--", "<item><![CDATA[", "<b>", "&", "<a ", "<item", "]]>", "<title>", "<!DOCTYPE ["],
)
def test_long_runs_of_anything_are_read_in_good_time(run: str) -> None:
    for text in (f"<rss>{run * 4000}", rss(run * 4000), rss(f"<description>{run * 4000}</description>")):
        assert results(text)
