from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bot.dumps import Document, Hints, read
from bot.dumps.html_page import NO_ARTICLE
from storage.models import Article, Line, Problem, Skipped
from tests.bot.dumps import html_systems as systems
from tests.bot.dumps import html_themes as themes
from tests.bot.dumps.html_pages import BODY, CRANE, FERRY, HOME, SECOND, SECOND_HTML, SITE, VIDEO, Post, frame
from tests.bot.dumps.pages import article, articles, results

Page = Callable[..., str]

ARCHIVES = [themes.kubrick, themes.andreas04, themes.twenty_ten, themes.twenty_fifteen]
SINGLES: list[tuple[Page, dict[str, Any]]] = [
    (themes.kubrick, {"single": True}),
    (themes.andreas04, {"single": True}),
    (themes.twenty_twelve, {}),
    (themes.twenty_twenty_four, {"single": True}),
]


@pytest.mark.parametrize("theme", ARCHIVES)
def test_an_archive_gives_each_post_with_its_byline_date_labels_and_comments(theme: Page) -> None:
    crane, ferry = articles(theme(CRANE, FERRY))
    assert crane == Article(
        site=SITE,
        url=CRANE.url,
        title=CRANE.title,
        author="Mara Quill",
        source="Island Radio",
        categories=("Harbour", "War, Peace"),
        tags=("cranes", "Locks & Keys"),
        published="2026-03-01",
        posted=crane.posted,
        comments=3,
        body=BODY,
    )
    assert crane.posted in ("2026-03-02", "2026-03-02T09:30:00Z")
    assert (ferry.title, ferry.url, ferry.body) == (FERRY.title, FERRY.url, SECOND)
    assert (ferry.categories, ferry.tags, ferry.comments, ferry.truncated) == (("Ferries",), (), 0, False)


@pytest.mark.parametrize(("theme", "options"), SINGLES)
def test_a_page_of_one_post_gives_it_without_comments_sidebars_and_other_posts(
    theme: Page, options: dict[str, Any]
) -> None:
    found = article(theme(CRANE, **options))
    assert (found.site, found.title, found.body) == (SITE, CRANE.title, BODY)
    assert (found.author, found.source, found.published) == ("Mara Quill", "Island Radio", "2026-03-01")
    assert (found.posted or "").startswith("2026-03-02")
    assert (found.categories, found.tags, found.comments) == (CRANE.categories, CRANE.tags, 3)
    assert not found.truncated


def test_cards_of_other_posts_on_a_posts_page_are_left_out() -> None:
    assert article(themes.twenty_twenty_four(CRANE, FERRY, VIDEO, single=True)).title == CRANE.title


def test_a_day_with_one_post_is_no_page_of_one_post() -> None:
    found = article(themes.andreas04(FERRY))
    assert (found.url, found.body) == (FERRY.url, SECOND)


def test_a_post_without_text_is_kept() -> None:
    found = articles(themes.andreas04(CRANE, VIDEO))[1]
    assert (found.title, found.body, found.truncated) == (VIDEO.title, "", False)


def test_excerpts_are_flagged_and_lose_the_link_to_the_rest() -> None:
    crane, ferry = articles(themes.twenty_fifteen(CRANE, FERRY, excerpts=True))
    assert crane.truncated
    assert ferry.truncated
    assert crane.body == "The tide was out when the crane arrived …"
    assert (crane.url, crane.tags) == (CRANE.url, CRANE.tags)


def test_cards_of_a_block_theme_are_excerpts() -> None:
    found = articles(themes.twenty_twenty_four(CRANE, FERRY))
    assert [(each.title, each.truncated, each.posted) for each in found] == [
        (CRANE.title, True, "2026-03-02T09:30:00Z"),
        (FERRY.title, True, "2026-03-02T08:00:00Z"),
    ]


def test_a_page_of_blogger_is_read() -> None:
    crane, ferry = articles(systems.blogger(CRANE, FERRY))
    assert (crane.site, crane.title, crane.url, crane.body) == (SITE, CRANE.title, CRANE.url, BODY)
    assert (crane.posted, crane.tags, crane.comments) == ("2026-03-02T09:30:00Z", CRANE.tags, 3)
    assert (ferry.author, ferry.body, ferry.comments) == ("Ledger Desk", SECOND, 0)


def test_a_page_of_ghost_is_read() -> None:
    found = article(systems.ghost(replace(CRANE, html=SECOND_HTML)))
    assert (found.site, found.url, found.author, found.body) == (SITE, CRANE.url, "Ledger Desk", SECOND)
    assert (found.posted, found.tags) == ("2026-03-02T09:30:00Z", ("cranes", "Locks & Keys"))
    assert found.dek == "A gate, a crane, and a question"


def test_microformats_and_microdata_are_read_and_relative_addresses_resolved() -> None:
    found = article(systems.jekyll(CRANE))
    assert (found.site, found.url, found.title, found.body) == (SITE, CRANE.url, CRANE.title, BODY)
    assert (found.posted, found.tags) == ("2026-03-02T09:30:00Z", ("cranes",))


def test_a_page_without_markup_is_read_by_its_json_ld() -> None:
    found = article(systems.news_site(CRANE))
    assert (found.site, found.url, found.author) == (SITE, CRANE.url, "Mara Quill")
    assert (found.posted, found.comments) == ("2026-03-02T09:30:00Z", 3)
    assert (found.categories, found.tags) == (CRANE.categories, CRANE.tags)
    assert found.body == SECOND


def test_the_body_of_json_ld_counts_only_where_the_page_has_none() -> None:
    assert article(systems.news_site(CRANE, "<div>Loading</div>")).body == (
        "The body as the script has it.\n\nIn two paragraphs."
    )


def test_a_page_without_any_markup_is_read_by_what_looks_like_text() -> None:
    found = article(systems.bare(FERRY))
    assert (found.title, found.body) == (FERRY.title, SECOND)


def test_posts_that_only_linked_headings_mark_are_told_apart() -> None:
    posts = "".join(f'<h2><a href="{each.url}">{each.title}</a></h2>{SECOND_HTML}' for each in (CRANE, FERRY, VIDEO))
    found = articles(frame(f"<h1>{SITE}</h1><div class='x'>{posts}</div>"))
    assert [(each.title, each.url, each.body) for each in found] == [
        (each.title, each.url, SECOND) for each in (CRANE, FERRY, VIDEO)
    ]


def test_posts_in_boxes_that_nothing_names_are_told_apart() -> None:
    posts = "".join(
        f'<div class="b{number}"><div><h3><a href="/{number}/">Number {number}</a></h3></div>{SECOND_HTML}</div>'
        for number in range(3)
    )
    found = articles(frame(posts, head=f'<base href="{HOME}/">'))
    assert [(each.title, each.url, each.body) for each in found] == [
        (f"Number {number}", f"{HOME}/{number}/", SECOND) for number in range(3)
    ]


def classic(post: Post, day: str) -> str:
    """A post of WordPress's first theme, under the heading of its day if it is the day's first."""
    return f"""{day}<div class="post" id="post-1"><h3 class="storytitle">
        <a href="{HOME}/?p=1" rel="bookmark">{post.title}</a></h3>
        <div class="meta">Filed under: {post.category_links()} &#8212; admin @ 9:30 am</div>
        <div class="storycontent">{SECOND_HTML}</div>
        <div class="feedback"><a href="?p=1#comments">Comments (7)</a></div></div>"""


def test_posts_under_a_days_heading_share_its_date() -> None:
    days = ("<h2>March 2, 2026</h2>", "", "<h2>March 1, 2026</h2>")
    posts = "".join(map(classic, (CRANE, FERRY, VIDEO), days))
    found = articles(frame(f'<h1 id="header"><a href="{HOME}">{SITE}</a></h1><div id="content">{posts}</div>'))
    assert [each.posted for each in found] == ["2026-03-02", "2026-03-02", "2026-03-01"]
    assert {(each.author, each.comments, each.body) for each in found} == {(None, 7, SECOND)}
    assert found[0].categories == CRANE.categories


def test_several_pages_one_after_the_other_are_all_read() -> None:
    page = f"{themes.andreas04(CRANE, FERRY)}\n{systems.jekyll(VIDEO)}\n<!-- made by hand -->\n"
    assert [each.title for each in articles(page)] == [CRANE.title, FERRY.title, VIDEO.title]


def test_a_page_without_an_article_among_others_is_a_problem_at_its_line() -> None:
    page = f"{systems.jekyll(VIDEO)}\n<html><body><p>Nothing.</p></body></html>\n"
    found = results(page)
    assert isinstance(found[0], Article)
    assert found[1:] == [Problem(Line(page.count("\n")), NO_ARTICLE)]


def test_a_page_that_is_a_saved_text_is_read_as_text() -> None:
    head = f"{SITE}\n\nSmall news\n\n{CRANE.title}\n\nRT | March 2, 2026"
    text = f"{head}\n\n{SECOND}\n\nMarch 2, 2026 Posted by | Harbour |"
    found = article(f"<html><head></head><body><pre>{text}</pre></body></html>")
    assert (found.title, found.source, found.categories) == (CRANE.title, "RT", ("Harbour",))


@pytest.mark.parametrize(("kind", "why"), [("page", "page"), ("attachment", "attachment")])
def test_pages_and_attachments_of_wordpress_are_skipped(kind: str, why: str) -> None:
    page = themes.twenty_twelve(CRANE).replace("post type-post", f"type-{kind}")
    assert results(page) == [Skipped(why)]


def test_an_article_without_tags_gets_topics() -> None:
    text = "<p>It was Hanne Brodd who came to Greyholm. In Greyholm, Hanne Brodd spoke.</p>" * 3
    found = article(systems.bare(FERRY).replace(SECOND_HTML.replace("<p>", "<P>").replace("</p>", ""), text))
    assert found.topics == ("Hanne Brodd", "Greyholm")


def test_the_digests_name_comes_from_the_page_before_the_hint() -> None:
    hints = Hints(site="Another")
    assert article(themes.andreas04(CRANE), hints).site == SITE
    assert article(systems.bare(FERRY), hints).site == "Another"


@pytest.mark.parametrize(
    "page",
    [
        themes.andreas04(CRANE, FERRY).upper().replace("&RAQUO;", "&raquo;"),
        "<?xml version='1.0' encoding='utf-8'?>\n" + themes.kubrick(CRANE, FERRY),
        themes.twenty_ten(CRANE, FERRY).replace("</p>", "").replace("</li>", ""),
        themes.twenty_ten(CRANE, FERRY).replace("</body></html>", ""),
        themes.twenty_fifteen(CRANE, FERRY).replace("\n", "\r\n"),
        "\n\n<!-- a comment -->\n" + themes.kubrick(CRANE, FERRY),
    ],
    ids=["capitals", "xhtml", "unclosed", "cut", "line-ends", "comment-first"],
)
def test_odd_markup_is_read(page: str) -> None:
    form, reading = read(Document.of_bytes("page", page.encode()))
    assert form == "html"
    found = list(reading)
    assert [each.title.upper() for each in found if isinstance(each, Article)] == [
        CRANE.title.upper(),
        FERRY.title.upper(),
    ]


@pytest.mark.parametrize(
    ("start", "form"),
    [
        ("<!DOCTYPE html><html>", "html"),
        ("<HTML><BODY>", "html"),
        ("\n<!-- a --><!-- b -->\n<html>", "html"),
        ("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'>", "html"),
        ("<p>A fragment</p>", "html"),
        ("<h1>A fragment</h1>", "html"),
        ("Warning: include() failed\n<!DOCTYPE html><html><head>", "html"),
        ("HTTP/1.1 200 OK\r\n\r\n<html><head>", "html"),
        ("<3 is a heart", "text-page"),
        ("A text on <html> and <body>", "text-page"),
        ("<!-- " * 10_000, "text-page"),
        ("<!-- -->" * 8_000 + "text", "text-page"),
    ],
)
def test_a_page_is_told_by_its_start(start: str, form: str) -> None:
    assert read(Document.of_bytes("page", start.encode()))[0] == form


@pytest.mark.parametrize("post", [CRANE, FERRY])
def test_the_same_post_is_the_same_article_in_every_theme(post: Post) -> None:
    found = [articles(theme(post))[0] for theme in ARCHIVES]
    assert len({(each.title, each.url, each.body, each.categories, each.tags) for each in found}) == 1
