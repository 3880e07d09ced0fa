import tracemalloc
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import Document, Hints, read
from bot.dumps.feed import CUT, NO_ITEMS
from storage.models import Article, Problem, Skipped

FEEDS = Path(__file__).parent / "feeds"
SAMPLES = [path.read_bytes() for path in sorted(FEEDS.glob("*.xml"))]

CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
ATOM = 'xmlns="http://www.w3.org/2005/Atom"'


def results(content: str | bytes, hints: Hints = Hints()) -> list[Article | Skipped | Problem]:  # noqa: B008  frozen
    content = content.encode() if isinstance(content, str) else content
    form, reading = read(Document.of_bytes("feed.xml", content), hints)
    assert form == "feed"
    return list(reading)


def rss(*items: str, channel: str = "<title>The Harbour Ledger</title>", declared: str = CONTENT) -> str:
    inner = "".join(f"<item>{item}</item>" for item in items)
    return f'<?xml version="1.0"?>\n<rss version="2.0" {declared}><channel>{channel}{inner}</channel></rss>'


def atom(*entries: str, feed: str = "<title>The Harbour Ledger</title>", attributes: str = ATOM) -> str:
    return f"<feed {attributes}>{feed}{''.join(f'<entry>{entry}</entry>' for entry in entries)}</feed>"


def only(content: str | bytes, hints: Hints = Hints()) -> Article:  # noqa: B008  frozen
    (found,) = results(content, hints)
    assert isinstance(found, Article)
    return found


def cdata(html: str) -> str:
    return f"<![CDATA[{html}]]>"


# What an item says


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


def test_the_whole_text_is_taken_rather_than_a_summary() -> None:
    content = cdata("<p>The crane came in.</p><p>It is large.</p>")
    found = only(rss(f"<description>The crane […]</description><content:encoded>{content}</content:encoded>"))
    assert (found.body, found.truncated, found.dek) == ("The crane came in.\n\nIt is large.", False, None)


def test_a_summary_that_goes_on_where_the_content_ends_is_taken() -> None:
    found = only(
        rss("<description>The crane came in and is large.</description><content:encoded>The</content:encoded>")
    )
    assert found.body == "The crane came in and is large."


def test_a_summary_that_says_something_else_is_the_dek() -> None:
    content = "<content:encoded>The crane came in.\n\nIt is large, and everybody came to see it.</content:encoded>"
    assert only(rss(f"<description>A day at the port.</description>{content}")).dek == "A day at the port."
    assert only(rss(f"<description>The crane came in.</description>{content}")).dek is None
    assert only(rss(f"<description>A day at the…</description>{content}")).dek is None


@pytest.mark.parametrize(
    ("written", "body", "truncated"),
    [
        ("The crane came in […]", "The crane came in…", True),
        ("The crane came in [...]", "The crane came in…", True),
        ("The crane came in...", "The crane came in…", True),
        ("The crane came in… Continue reading Crane arrives →", "The crane came in…", True),
        ("The crane came in. Read more", "The crane came in.", True),
        ("The crane came in. [Read more…]", "The crane came in.", True),
        ("The crane came in (more…)", "The crane came in", True),
        ("Der Kran ist da. Weiterlesen", "Der Kran ist da.", True),
        ("The crane came in [&amp;#8230;] The post Crane appeared first on The Ledger.", "The crane came in…", True),
        ("The crane came in. The post Crane first appeared on The Ledger.", "The crane came in.", False),
        ("Der Kran. Der Beitrag Kran erschien zuerst auf Hafen.", "Der Kran.", False),
        ("You can read more in our guide.", "You can read more in our guide.", False),
        ("It sails. More than 20 people came.", "It sails. More than 20 people came.", False),
        ("The crane came in.", "The crane came in.", False),
    ],
)
def test_a_summary_that_looks_cut_is_truncated_and_what_programs_add_is_left_out(
    written: str, body: str, truncated: bool
) -> None:
    found = only(rss(f"<description>{written}</description>"))
    assert (found.body, found.truncated) == (body, truncated)


def test_a_whole_text_may_end_with_an_ellipsis_but_not_with_a_link_to_the_rest() -> None:
    assert not only(rss("<content:encoded>And so he waited…</content:encoded>")).truncated
    assert only(rss("<content:encoded>And so he waited… Continue reading Waiting</content:encoded>")).truncated


def test_a_body_keeps_its_blocks() -> None:
    html = "<h2>Port</h2><p>One<br>two</p><ul><li>a</li><li>b</li></ul><script>x()</script><p>Last&nbsp;one</p>"
    assert only(rss(f"<content:encoded>{cdata(html)}</content:encoded>")).body == (
        "Port\n\nOne\ntwo\n\n• a\n• b\n\nLast one"
    )
    assert only(rss("<description>One\n\ntwo\nthree</description>")).body == "One\n\ntwo\nthree"
    assert only(rss("<description>\n  One\n  two\n</description>")).body == "One two"


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


# Addresses


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


# Atom's contents


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ('<content type="html">&lt;p&gt;One &amp;amp; two&lt;/p&gt;</content>', "One & two"),
        ('<content type="text">One &lt;p&gt; two</content>', "One <p> two"),
        (f'<content type="xhtml"><div {ATOM.replace("2005/Atom", "1999/xhtml")}><p>1 &lt; 2<br/>x</p></div></content>',
         "1 < 2\nx"),
        ('<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a</h:p><h:p>b</h:p></h:div></content>',
         "a\n\nb"),
        ('<content mode="base64" type="text/html">PHA+T25lPC9wPg==</content>', "One"),
        ('<content type="application/octet-stream">PHA+T25lPC9wPg==</content>', "One"),
        ('<content type="video/mp4">AAAA</content>', ""),
        ('<content src="http://a.example/v.mp4" type="video/mp4"/>', ""),
        ("<summary>One</summary>", "One"),
    ],
)  # fmt: skip
def test_a_content_is_read_as_its_type_says(content: str, body: str) -> None:
    assert only(atom(f"<title>Crane</title>{content}")).body == body


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


@pytest.mark.parametrize("run", ["a@", "<!--", "<item", "<a " + "b" * 100, "<title>", '="', "<![CDATA[", "&lt;"])
@pytest.mark.parametrize("field", ["title", "author", "description", "category", "pubDate"])
def test_long_runs_in_a_field_are_read_in_good_time(field: str, run: str) -> None:
    long = run * (60_000 // len(run))
    for text in (long, f"<{field} {long}>"):
        assert results(f"<rss><channel><title>L</title><item><{field}>{text}</{field}></item></channel></rss>")


# The feed as a whole


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


# What is not as it should be


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
    assert problem == Problem("line 2", CUT)


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


@pytest.mark.parametrize(
    "run",
    ["<item>", "<![CDATA[", "<!--", "<item><![CDATA[", "<b>", "&", "<a ", "<item", "]]>", "<title>", "<!DOCTYPE ["],
)
def test_long_runs_of_anything_are_read_in_good_time(run: str) -> None:
    for text in (f"<rss>{run * 4000}", rss(run * 4000), rss(f"<description>{run * 4000}</description>")):
        assert results(text)
