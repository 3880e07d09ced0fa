import json
from typing import Any

import pytest

from bot.dumps.json_ld import Claims, read
from tests.bot.dumps.html_pages import frame
from tests.bot.dumps.pages import articles

ARTICLE = {"@type": "NewsArticle", "headline": "Crane Arrives"}
CRANE = Claims(title="Crane Arrives")


@pytest.mark.parametrize(
    "said",
    [
        ARTICLE,
        [ARTICLE],
        {"@graph": [{"@type": "WebPage"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        {**ARTICLE, "@type": ["Thing", "https://schema.org/ReportageNewsArticle"]},
        {**ARTICLE, "@type": "BlogPosting"},
    ],
)
def test_an_article_is_found_wherever_it_stands(said: Any) -> None:
    assert read([json.dumps(said)]).articles == (CRANE,)


def test_articles_within_an_article_are_none_of_the_pages_own() -> None:
    said = {**ARTICLE, "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Key Found"}]}
    assert [(each.title, each.listed) for each in read([json.dumps(said)]).articles] == [
        ("Crane Arrives", False),
        ("Key Found", True),
    ]


@pytest.mark.parametrize(
    "script",
    [
        f"<!-- {json.dumps(ARTICLE)} -->",
        f"//<![CDATA[\n{json.dumps(ARTICLE)}\n//]]>",
        json.dumps(ARTICLE) + ";",
        json.dumps(ARTICLE).replace("Crane ", "Crane\n"),
        json.dumps(ARTICLE).replace("Crane", "&#67;rane"),
    ],
)
def test_what_sites_put_around_and_into_json_is_borne(script: str) -> None:
    assert read([script]).articles == (CRANE,)


@pytest.mark.parametrize(
    "script",
    [
        "",
        "{",
        "[" * 100_000,
        '{"a": ' * 100_000,
        "null",
        "1",
        '"Article"',
        '{"@type": "Article"}',
        '{"@type": {"a": 1}}',
    ],
)
def test_what_is_no_article_is_passed_over(script: str) -> None:
    assert read([script]).articles == ()


@pytest.mark.parametrize(
    ("said", "claims"),
    [
        ({"author": "Mara Quill"}, {"author": "Mara Quill"}),
        ({"author": [{"name": "A"}, {"name": "B"}]}, {"author": "A, B"}),
        ({"author": {"@id": "#a"}}, {"author": "Mara Quill"}),
        ({"author": {"name": "https://a.example/"}}, {}),
        ({"publisher": {"@type": "Organization", "name": "The Ledger"}}, {"site": "The Ledger"}),
        ({"mainEntityOfPage": {"@id": "https://a.example/1"}}, {"url": "https://a.example/1"}),
        ({"url": "https://a.example/1", "mainEntityOfPage": "https://a.example/"}, {"url": "https://a.example/1"}),
        ({"keywords": "a, b,c"}, {"tags": ("a", "b", "c")}),
        ({"keywords": ["a", {"@type": "DefinedTerm", "name": "b"}]}, {"tags": ("a", "b")}),
        ({"articleSection": ["War, Peace", "Harbour"]}, {"categories": ("War, Peace", "Harbour")}),
        ({"commentCount": "12"}, {"comments": 12}),
        ({"commentCount": 0}, {"comments": 0}),
        ({"commentCount": True}, {}),
        ({"datePublished": "2026-03-02", "dateModified": "2026-04-01"}, {"published": "2026-03-02"}),
        ({"headline": ["Crane Arrives"], "author": None, "keywords": {}, "url": [], "publisher": [[]]}, {}),
    ],
)
def test_properties_are_read_in_all_their_shapes(said: dict[str, Any], claims: dict[str, Any]) -> None:
    named = {"@type": "Person", "@id": "#a", "name": "Mara Quill"}
    (found,) = read([json.dumps([named, {**ARTICLE, **said}])]).articles
    assert found == Claims(**{"title": "Crane Arrives", **claims})


def test_articles_of_a_list_are_read_where_the_page_marks_none() -> None:
    items = [
        {
            "@type": "ListItem",
            "item": {**ARTICLE, "url": f"/{number}", "articleBody": f"<p>Text {number}.</p><p>More.</p>"},
        }
        for number in range(2)
    ]
    said = json.dumps({"@type": "ItemList", "itemListElement": items})
    page = frame(
        '<div id="app"></div>',
        head=f'<base href="https://a.example/"><script type="application/ld+json">{said}</script>',
    )
    found = articles(page)
    assert [(each.url, each.body, each.truncated) for each in found] == [
        (f"https://a.example/{number}", f"Text {number}.\n\nMore.", False) for number in range(2)
    ]


def test_what_json_ld_says_of_listed_posts_fills_their_gaps() -> None:
    posts = "".join(
        f'<article><h2><a href="https://a.example/{number}">Number {number}</a></h2><p>Text enough.</p></article>'
        for number in range(2)
    )
    said = {"blogPost": [{"@type": "BlogPosting", "name": "Number 1", "datePublished": "2026-03-02", "keywords": "a"}]}
    page = frame(posts, head=f'<script type="application/ld+json">{json.dumps(said)}</script>')
    assert [(each.posted, each.tags) for each in articles(page)] == [(None, ()), ("2026-03-02", ("a",))]
