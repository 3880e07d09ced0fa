"""Whatever the page: articles and problems, never a traceback."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import Document, Hints, html_page
from storage.models import Article, Problem, Skipped
from tests.bot.dumps import html_systems as systems
from tests.bot.dumps import html_themes as themes
from tests.bot.dumps.html_pages import CRANE, FERRY, VIDEO

SAMPLES = [
    page.encode()
    for page in (
        themes.kubrick(CRANE, FERRY),
        themes.kubrick(CRANE, single=True),
        themes.andreas04(CRANE, FERRY, VIDEO),
        themes.twenty_ten(CRANE, FERRY),
        themes.twenty_twelve(CRANE),
        themes.twenty_fifteen(CRANE, FERRY, excerpts=True),
        themes.twenty_twenty_four(CRANE, FERRY, single=True),
        systems.blogger(CRANE, FERRY),
        systems.ghost(CRANE),
        systems.jekyll(CRANE),
        systems.news_site(CRANE),
        systems.bare(FERRY),
    )
]
SHAPES = [
    *(
        b"<",
        b">",
        b"</div>",
        b"<div>",
        b"<article>",
        b"</article>",
        b"<!--",
        b"-->",
        b"<table>",
        b"<td>",
        b"<template>",
    ),
    *(
        b"\0",
        b"\xff\xfe",
        b"&#0;",
        b"&#x110000;",
        b"<script>",
        b'"',
        b"<pre>",
        b"<h1>",
        b"</html><html>",
        b"<form>",
        b"<svg>",
    ),
    *(
        b'<script type="application/ld+json">[{',
        b"<a href='http://[' rel=tag>",
        b"<time datetime=9999-99-99T>",
        b"<base href=x:>",
    ),
    *(
        b"<div class=hentry>",
        b"<h2 class=entry-title>",
        b"<plaintext>",
        b"<meta charset=utf-16>",
        "\u202e\u2028".encode(),
    ),
]


def outcome(content: bytes) -> list[Article | Skipped | Problem]:
    found = list(html_page.read(Document.of_bytes("page", content), Hints()))
    for each in found:
        if isinstance(each, Article):
            assert each.title.strip()
            assert "\n" not in each.title
            assert all(map(str.strip, (*each.categories, *each.tags)))
            assert each.body == each.body.strip("\n")
    return found


@given(st.binary())
def test_any_bytes_end_in_articles_and_problems(content: bytes) -> None:
    assert outcome(content)


@given(st.lists(st.sampled_from(SHAPES) | st.binary(max_size=6), max_size=40).map(b"".join))
def test_any_mixture_of_shapes_ends_in_articles_and_problems(content: bytes) -> None:
    assert outcome(content)


@given(st.sampled_from(SAMPLES), st.data())
def test_a_page_cut_anywhere_ends_in_articles_and_problems(page: bytes, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(st.integers(0, len(page)), st.integers(0, len(page)))))
    assert outcome(page[:end])
    assert outcome(page[start:])
    assert outcome(page[:start] + page[end:])


@given(st.sampled_from(SAMPLES), st.data())
def test_a_page_with_anything_put_in_ends_in_articles_and_problems(page: bytes, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(page)))
        page = page[:at] + data.draw(st.sampled_from(SHAPES)) + page[at:]
    assert outcome(page)


@given(st.integers(0, 4000))
def test_an_archive_cut_anywhere_never_merges_two_posts(end: int) -> None:
    for found in outcome(themes.andreas04(CRANE, FERRY).encode()[:end]):
        if isinstance(found, Article):
            assert not ("crane arrived" in found.body and "ferries left" in found.body)


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 100_000 + "deep" + "</div>" * 100_000,
        "<div class=hentry><h2>x</h2>" * 20_000,
        "<article><h2>a</h2><p>text" * 20_000,
        "<article class=hentry><h2>a</h2><div>" + "<a rel=tag href=/tag/x>t</a> " * 20_000,
        "<h2><a href=/x>t</a></h2><p>some text</p>" * 10_000,
        "<aside><article><h2>x</h2>" * 20_000,
        "<table><tr><td>" * 20_000 + "text",
        "<ul><li>" * 20_000 + "text",
        f"<div {' '.join(f'a{number}=1' for number in range(50_000))}>x</div>",
        f"<article class='hentry {' '.join(f'category-{number}' for number in range(20_000))}'><h2>t</h2>x</article>",
        "<article class=hentry><h2>t</h2><div class=entry-content><p>" + "continue reading " * 20_000,
        "<article class=hentry><h2>t</h2><p class=meta>" + "January 7, 20 " * 5000,
        f"<title>{'a | ' * 50_000}</title><h1>x</h1><p>{'t ' * 300}",
        "<p>" * 100_000,
        "<!--" * 100_000,
        "<b><p>" * 20_000,
        "<html><body><p>x</p></body></html>\n" * 2_000,
    ],
    ids=lambda markup: markup[:30],
)
def test_hostile_pages_are_read_in_good_time(markup: str) -> None:
    assert outcome(markup.encode())
