import pytest

from bot.dumps import Document, Hints, read, to_line
from bot.dumps.wxr import NO_POSTS
from bot.dumps.wxr_posts import NO_STATUS, NOTHING_IN_IT
from storage.models import Article, Line, Problem, Skipped
from tests.bot.dumps.wxr_exports import (
    CATEGORY,
    NAMESPACES,
    PARAGRAPH,
    RSS,
    TAG,
    article,
    articles,
    content,
    export,
    item,
    results,
)


def test_a_published_post_is_an_article_with_all_that_the_export_says() -> None:
    assert article(item()) == Article(
        site="The Harbour Ledger",
        url="https://ledger.example/2026/03/02/crane/",
        title="Crane Arrives",
        author="Mira Solvang",
        posted="2026-03-02T09:30:00Z",
        categories=("Science",),
        tags=("cranes",),
        comments=0,
        body=PARAGRAPH,
    )


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"wp__status": "draft"}, "draft"),
        ({"wp__status": "<![CDATA[private]]>"}, "private"),
        ({"wp__status": "pending"}, "pending"),
        ({"wp__status": "future"}, "scheduled"),
        ({"wp__status": "trash"}, "trash"),
        ({"wp__status": "auto-draft"}, "auto-draft"),
        ({"wp__post_type": "page"}, "page"),
        ({"wp__post_type": "page", "wp__status": "draft"}, "page"),
        ({"wp__post_type": "attachment", "wp__status": "inherit"}, "attachment"),
        ({"wp__post_type": "nav_menu_item"}, "nav_menu_item"),
        ({"wp__post_type": "wp_block"}, "wp_block"),
        ({"wp__post_type": "x" * 500}, "x" * 40),
        ({"wp__post_type": "<![CDATA[<b>]]>"}, "other"),
        ({"wp__post_password": "<![CDATA[enter]]>"}, "password"),
    ],
)
def test_what_is_not_a_published_post_is_skipped_with_one_word(fields: dict[str, str], why: str) -> None:
    assert results(export(item(**fields))) == [Skipped(why)]


def test_an_item_that_does_not_say_what_it_is_is_a_problem_with_its_line() -> None:
    found = results(export(item(), item(title="Fog", wp__status=None)))
    assert found[1] == Problem(Line(24), NO_STATUS.of(title="Fog"))


def test_a_post_without_a_type_is_a_post_if_it_is_published() -> None:
    assert article(item(wp__post_type=None)).title == "Crane Arrives"


def test_an_export_without_items_is_a_problem() -> None:
    assert results(export()) == [Problem("export.xml", NO_POSTS)]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("AT&amp;T &amp;#8211; at last", "AT&T – at last"),
        ("<![CDATA[Tom &amp; Jerry]]>", "Tom & Jerry"),
        ("<![CDATA[Caf&eacute;]]>", "Café"),
        ("<![CDATA[A <em>very</em> <b>Mark<sup>ed</sup></b> title]]>", "A very Marked title"),
        ("<![CDATA[How <title> and a<b work]]>", "How <title> and a<b work"),
        ("<![CDATA[ Two \n lines ]]>", "Two lines"),
    ],
)
def test_a_title_is_one_line_of_plain_text(written: str, title: str) -> None:
    assert article(item(title=written)).title == title


def test_an_untitled_post_gets_its_first_words() -> None:
    assert article(item(title="")).title == (
        "The tide was out when the crane arrived, and it was in again before anyone had…"
    )


def test_a_post_with_a_title_and_no_text_is_an_article() -> None:
    assert article(content("")).body == ""


def test_a_post_with_neither_title_nor_text_is_a_problem() -> None:
    assert results(export(content("", title=""))) == [Problem(Line(9), NOTHING_IN_IT)]


@pytest.mark.parametrize(
    ("dates", "posted"),
    [
        ({}, "2026-03-02T09:30:00Z"),
        ({"wp__post_date_gmt": "0000-00-00 00:00:00"}, "2026-03-02T10:30:00Z"),
        ({"wp__post_date_gmt": None, "wp__post_date": None}, "2026-03-02T09:30:00Z"),
        (
            {"wp__post_date_gmt": None, "wp__post_date": None, "pubDate": "Mon, 02 Mar 2026 09:30:00 -0500"},
            "2026-03-02T14:30:00Z",
        ),
        ({"wp__post_date_gmt": "", "wp__post_date": "soon", "pubDate": "Mon, 30 Nov -0001 00:00:00 +0000"}, None),
    ],
)
def test_a_post_is_dated_in_utc(dates: dict[str, str | None], posted: str | None) -> None:
    assert article(item(**dates)).posted == posted


@pytest.mark.parametrize(
    ("addresses", "url"),
    [
        ({}, "https://ledger.example/2026/03/02/crane/"),
        ({"link": "", "guid": "https://ledger.example/?p=7"}, "https://ledger.example/?p=7"),
        ({"link": None, "guid": None}, None),
        ({"link": "javascript:alert(1)"}, None),
    ],
)
def test_a_post_has_its_link_or_its_guid_for_an_address(addresses: dict[str, str | None], url: str | None) -> None:
    assert article(item(**addresses)).url == url


def test_a_guid_that_is_no_permalink_is_no_address() -> None:
    guid = '<guid isPermaLink="false">https://ledger.example/?p=7</guid>'
    assert article(item(guid, link="")).url is None


def test_labels_are_categories_and_tags_once_each_in_their_order() -> None:
    labels = (
        "<category><![CDATA[Science]]></category>"  # WXR 1.0 has each twice
        + CATEGORY
        + '<category domain="tag"><![CDATA[ferries &amp; cranes]]></category>'
        + '<category domain="tag" nicename="ferries"><![CDATA[ferries &amp; cranes]]></category>'
        + TAG
        + '<category domain="post_format" nicename="post-format-aside"><![CDATA[Aside]]></category>'
        + '<category domain="category" nicename="uncategorized"><![CDATA[Uncategorized]]></category>'
        + '<category domain="region" nicename="coast"><![CDATA[Coast]]></category>'
    )
    found = article(item(labels))
    assert found.categories == ("Science", "Uncategorized")
    assert found.tags == ("ferries & cranes", "cranes")


def test_topics_are_derived_where_there_are_no_tags() -> None:
    assert article(item(CATEGORY)).topics == ("Alderwick",)
    assert article(item()).topics == ()


def test_comments_are_those_that_are_approved_pingbacks_included() -> None:
    def comment(approved: str, kind: str = "comment") -> str:
        return (
            "<wp:comment><wp:comment_author>A</wp:comment_author><wp:comment_content><![CDATA[<title>x</title>]]>"
            f"</wp:comment_content><wp:comment_approved><![CDATA[{approved}]]></wp:comment_approved>"
            f"<wp:comment_type>{kind}</wp:comment_type></wp:comment>"
        )

    thread = comment("1") + comment("0") + comment("spam") + comment("trash") + comment("1", "pingback")
    found = article(item(thread))
    assert (found.comments, found.title) == (2, "Crane Arrives")


def test_the_excerpt_is_the_dek() -> None:
    excerpt = "<![CDATA[<p>At last,\nit is <b>here</b> &amp; stays.</p>\n\n[gallery]]]>"
    assert article(item(excerpt__encoded=excerpt)).dek == "At last, it is here & stays."


def test_an_author_is_shown_by_name_and_an_unknown_one_by_login() -> None:
    first, second, third = articles(item(), item(dc__creator="tomas"), item(dc__creator=None))
    assert (first.author, second.author, third.author) == ("Mira Solvang", "tomas", None)


@pytest.mark.parametrize(
    ("block", "name"),
    [
        ("<wp:author_display_name>M. &amp; S.</wp:author_display_name>", "M. & S."),
        ("<wp:author_first_name>Mira</wp:author_first_name><wp:author_last_name>S</wp:author_last_name>", "Mira S"),
        ("", "mira"),
    ],
)
def test_an_author_without_a_name_to_show_has_the_next_best(block: str, name: str) -> None:
    head = f"<wp:author>\n<wp:author_login>mira\n</wp:author_login>{block}</wp:author>"
    (found,) = results(export(item(), head=head))
    assert isinstance(found, Article)
    assert found.author == name


def test_a_byline_in_the_first_line_says_who_wrote_it_where_and_when() -> None:
    found = article(content(f"<p>By Tomas Reed | Island Radio | February 27, 2026</p>\n<p>{PARAGRAPH}</p>"))
    assert (found.author, found.source, found.published) == ("Tomas Reed", "Island Radio", "2026-02-27")
    assert found.body == PARAGRAPH


def test_an_account_that_posts_what_others_wrote_is_not_the_author() -> None:
    found = article(content(f"Island Radio | 27/02/2026\n\n{PARAGRAPH}"))
    assert (found.author, found.source, found.published) == (None, "Island Radio", "2026-02-27")


def test_the_site_is_the_channels_title_or_else_the_hint() -> None:
    named = results(export(item(), title="Caf&amp;eacute; &amp;amp; Co"), Hints(site="Hinted"))
    unnamed = results(export(item(), title=""), Hints(site="Hinted"))
    assert [each.site for each in named + unnamed if isinstance(each, Article)] == ["Café & Co", "Hinted"]


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2"])
def test_every_version_is_read(version: str) -> None:
    assert results(export(item(), rss=RSS.replace("1.2", version))) == [article(item())]


def test_prefixes_may_be_others_than_wordpress_uses() -> None:
    renamed = export(item())
    for number, prefix in enumerate(NAMESPACES):
        renamed = renamed.replace(f"{prefix}:", f"ns{number}:").replace(f"xmlns:{prefix}=", f"xmlns:ns{number}=")
    assert results(renamed) == [article(item())]


def test_a_field_of_another_namespace_is_not_wordpresss() -> None:
    hijacked = item().replace("<item>", '<item xmlns:wp="http://elsewhere.example/">')
    (found,) = results(export(hijacked))
    assert isinstance(found, Problem)


@pytest.mark.parametrize(
    "other",
    [
        '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>A feed</title></channel></rss>',
        to_line(Article(title="How an export looks", body=export(item()))),
        f"The Harbour Ledger\n\nHow an export looks\n\n{PARAGRAPH * 20}\n\n{export(item())}",
    ],
)
def test_what_only_quotes_an_export_or_is_another_feed_is_none(other: str) -> None:
    assert read(Document.of_bytes("export.xml", other.encode()))[0] != "wxr"
