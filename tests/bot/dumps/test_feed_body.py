"""What becomes the text of an article, and its dek."""

import pytest

from tests.bot.dumps.xml_feeds import ATOM, atom, cdata, only, rss


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
