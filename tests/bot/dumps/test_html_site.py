import json

import pytest
import turbohtml

from bot.dumps.html_site import page_facts
from tests.bot.dumps.html_pages import FEED_LINK, SITE, frame


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (f'<meta property="og:site_name" content="{SITE}">', ""),
        (FEED_LINK, ""),
        (f'<link rel="alternate" type="application/rss+xml" title="{SITE} RSS Feed" href="/feed/">', ""),
        (f'<link rel="alternate" type="application/atom+xml" title="{SITE} - Atom" href="/feed/">', ""),
        (f'<script type="application/ld+json">{json.dumps({"@type": "WebSite", "name": SITE})}</script>', ""),
        ("", f'<p class="site-title"><a href="/">{SITE}</a></p>'),
        ("", f'<div id="sitetitle"><h1>{SITE}</h1></div>'),
        (f'<meta name="application-name" content="{SITE}">', ""),
        (f"<title>Crane Arrives – {SITE}</title>", "<h1>Crane Arrives</h1>"),
        (f"<title>{SITE} » Blog Archive » Crane Arrives</title>", "<h1>Crane Arrives</h1>"),
        (f"<title>Crane Arrives | {SITE}</title>", "<h1>Crane Arrives</h1>"),
    ],
)
def test_the_name_of_the_site_is_found(head: str, body: str) -> None:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    assert page_facts(turbohtml.parse(page)).site.split(" » ")[0] == SITE


def test_a_feed_of_comments_names_no_site() -> None:
    head = f'<link rel="alternate" type="application/rss+xml" title="{SITE} &raquo; Crane Comments Feed" href="/feed/">'
    assert page_facts(turbohtml.parse(frame("", head=head, title=""))).site == ""


@pytest.mark.parametrize(
    ("title", "headings", "found"),
    [
        ("Crane Arrives – Site", ["Crane Arrives"], "Crane Arrives"),
        ("Crane Arrives – Site", ["Site", "Crane Arrives"], "Crane Arrives"),
        ("Crane – A Story | Site", [], "Crane – A Story"),
        ("", ["Crane Arrives"], "Crane Arrives"),
        ("", [], ""),
    ],
)
def test_the_title_of_an_articles_page_is_found(title: str, headings: list[str], found: str) -> None:
    page = frame("".join(f"<h1>{each}</h1>" for each in headings), title=title).replace(
        "</head>", '<meta property="og:site_name" content="Site"></head>'
    )
    assert page_facts(turbohtml.parse(page)).title == found


@pytest.mark.parametrize(
    ("classes", "head", "single"),
    [
        ("single single-post", "", True),
        ("post-template", "", True),
        ("archive date", "", False),
        ("home blog", '<meta property="article:published_time" content="2026">', False),
        ("", '<meta property="article:published_time" content="2026">', True),
        ("", '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x"}</script>', True),
        ("", '<script type="application/ld+json">{"blogPost": [{"@type": "BlogPosting", "name": "x"}]}</script>', None),
        ("", "", None),
    ],
)
def test_a_page_of_one_article_is_told_from_a_list(classes: str, head: str, single: bool | None) -> None:
    assert page_facts(turbohtml.parse(frame("", head=head, classes=classes))).single is single
