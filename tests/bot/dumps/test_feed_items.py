"""What an item says."""

import pytest

from bot.dumps import Hints
from storage.models import Article
from tests.bot.dumps.xml_feeds import ATOM, atom, cdata, only, results, rss


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Port &amp; Town", "Port & Town"),
        ("Port &amp;amp; Town", "Port & Town"),
        ("It&amp;#8217;s &#8220;Berta&#8221;", "It’s “Berta”"),
        (cdata("Port &amp; Town"), "Port & Town"),
        (cdata("A <em>very</em> old crane"), "A very old crane"),
        ("A &lt;em&gt;very&lt;/em&gt; old crane", "A very old crane"),
        ("A <em>very</em> old crane", "A very old crane"),
        ("1 &lt; 2", "1 < 2"),
        ("Two\n   lines", "Two lines"),
        ("Breaking: " + cdata("<b>Crane</b>") + " arrives", "Breaking: Crane arrives"),
    ],
)
def test_a_title_is_plain_text_however_it_is_encoded(written: str, title: str) -> None:
    assert only(rss(f"<title>{written}</title><link>http://a.example/1</link>")).title == title


def test_a_title_that_is_said_to_be_plain_keeps_its_signs() -> None:
    assert only(atom('<title type="text">Use &lt;b&gt;bold&lt;/b&gt; &amp;amp; more</title>')).title == (
        "Use <b>bold</b> &amp; more"
    )


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("<description>The crane came in. It is large.</description>", "The crane came in. It is large."),
        (f"<description>{'word ' * 40}</description>", "word word word"),
        ("<description>First paragraph.&lt;p&gt;Second.</description>", "First paragraph."),
        ("<link>https://a.example/1</link>", "https://a.example/1"),
        ("<author>Ann Reed</author>", "Untitled"),
    ],
)
def test_an_item_without_a_title_gets_one(item: str, title: str) -> None:
    found = only(rss(item)).title
    assert found.startswith(title)
    assert len(found) <= 80


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("<author>desk@a.example (Ann Reed)</author>", "Ann Reed"),
        ("<author>Ann Reed (desk@a.example)</author>", "Ann Reed"),
        ("<author>Ann Reed &lt;desk@a.example&gt;</author>", "Ann Reed"),
        ("<author>desk@a.example</author>", "desk@a.example"),
        ("<author>desk@a.example</author><dc:creator>Ann Reed</dc:creator>", "Ann Reed"),
        ("<dc:creator>Ann Reed</dc:creator><dc:creator>Tom Vale</dc:creator>", "Ann Reed, Tom Vale"),
        ("<itunes:author>Ann Reed</itunes:author>", "Ann Reed"),
        ("<author><name>Ann Reed</name></author>", "Ann Reed"),
        ("<author/>", None),
    ],
)
def test_an_author_is_a_name_rather_than_an_address(written: str, author: str | None) -> None:
    assert only(rss(f"<title>Crane</title>{written}")).author == author


def test_an_author_of_the_feed_or_of_the_source_wrote_what_names_nobody() -> None:
    feed = "<title>Ledger</title><author><name>Ann Reed</name></author>"
    assert only(atom("<title>Crane</title>", feed=feed)).author == "Ann Reed"
    source = "<source><title>Quay Courier</title><author><name>Tom Vale</name></author></source>"
    found = only(atom(f"<title>Crane</title>{source}", feed=feed))
    assert (found.author, found.source) == ("Tom Vale", "Quay Courier")
    assert only(atom("<title>Crane</title>", feed=feed.replace("Ann Reed", "Ledger"))).author is None


def test_a_source_in_rss_is_a_publication() -> None:
    assert (
        only(rss('<title>Crane</title><source url="https://q.example/">Quay Courier</source>')).source == "Quay Courier"
    )


def test_labels_are_tags_unless_something_says_that_they_are_categories() -> None:
    found = only(
        rss(
            "<title>Crane</title><category>Cranes</category><category>Port, Town</category>"
            "<category>Cranes</category><category domain='category'>News</category><dc:subject>Tugs</dc:subject>"
            "<itunes:keywords>ship, sea</itunes:keywords><category/>"
        ),
        Hints(categories=frozenset({"Port, Town"})),
    )
    assert found.categories == ("Port, Town", "News")
    assert found.tags == ("Cranes", "ship", "sea", "Tugs")


def test_comments_are_counted_and_enclosures_are_not_text() -> None:
    found = only(
        rss(
            "<title>Crane</title><slash:comments>12</slash:comments><enclosure url='http://a.example/a.mp3'>x</enclosure>"
            "<media:content url='http://a.example/b.png'><media:title>b</media:title></media:content>"
        )
    )
    assert (found.comments, found.body, found.url) == (12, "", None)


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ("<link>https://a.example/1</link>", "https://a.example/1"),
        ("<link> \n https://a.example/1 \n</link>", "https://a.example/1"),
        ("<link>/1</link>", "https://ledger.example/1"),
        ("<link>1?a=1&amp;b=2</link>", "https://ledger.example/news/1?a=1&b=2"),
        ("<guid>https://a.example/1</guid>", "https://a.example/1"),
        ("<guid isPermaLink='false'>https://a.example/1</guid>", None),
        ("<guid>12</guid>", None),
        ("<link>https://proxy.example/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink>",
         "https://a.example/1"),
        ("<link>mailto:a@a.example</link>", None),
        ("<link>http://[bad</link>", None),
        ("<enclosure url='https://a.example/1.mp3'/>", None),
    ],
)  # fmt: skip
def test_an_address_is_made_absolute(item: str, url: str | None) -> None:
    channel = "<title>Ledger</title><link>https://ledger.example/news/</link>"
    assert only(rss(f"<title>Crane</title>{item}", channel=channel)).url == url


def test_the_base_of_an_element_counts_before_those_around_it() -> None:
    attributes = f'{ATOM} xml:base="https://a.example/feed/"'
    found = [
        each.url
        for each in results(
            atom(
                "<title>1</title><link href='1'/>",
                "<title>2</title><link xml:base='sub/' href='2'/>",
                "<title>3</title><link xml:base='https://b.example/' href='3'/>",
                attributes=attributes,
            )
        )
        if isinstance(each, Article)
    ]
    assert found == ["https://a.example/feed/1", "https://a.example/feed/sub/2", "https://b.example/3"]


def test_an_alternate_page_is_the_address_of_an_entry() -> None:
    links = (
        "<link rel='self' href='http://a.example/s'/><link rel='alternate' type='application/pdf' "
        "href='http://a.example/p'/><link rel='alternate' type='text/html' href='http://a.example/h'/>"
    )
    assert only(atom(f"<id>http://a.example/id</id><title>Crane</title>{links}")).url == "http://a.example/h"
    assert only(atom("<id>http://a.example/id</id><title>Crane</title>")).url is None
