import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from bot.views import article
from bot.views.callbacks import ListKind, ListName, ShowList
from bot.views.screen import utf16_length
from storage.models import StoredArticle
from tests.bot.views.articles import texts

BRIDGE = StoredArticle(
    id=12,
    site="The Harbour Ledger",
    title='Old bridge "opens" <again>',
    author="Mira Solvang",
    source="The Quay Courier",
    published="2026-03-02",
    posted="2026-03-04",
    categories=("Arts, Letters, Stage", "Economy"),
    topics=("Merrow Ford",),
    body="It opened & closed.\n\nWhat now\n\n  • one\n  • two",
    url="https://ledger.example/12",
    stored_at="2026-03-05T08:00:00.000000Z",
    day="2026-03-04",
)


def test_an_article_shows_its_byline_body_and_labels() -> None:
    screen = article.screen(BRIDGE, 0, ShowList(ListName(ListKind.NEWEST, "100"), 1))
    assert screen.text.unescape() == snapshot("""\
<b>Old bridge "opens" <again></b>
<i>Mira Solvang · The Quay Courier · 2 March 2026 · posted 4 March 2026</i>

It opened & closed.

What now

  • one
  • two

<i>Under: Arts, Letters, Stage · Economy</i>
<i>About: Merrow Ford</i>\
""")
    assert [[button.text for button in row] for row in screen.rows] == snapshot(
        [["Read at the source"], ["‹ Back to the list"]]
    )


@settings(deadline=None, max_examples=60)
@given(body=st.one_of(texts, st.just("Satz eins. Satz zwei! " * 400)), most=st.integers(40, 500))
def test_pages_hold_every_word_in_order_and_fit(body: str, most: int) -> None:
    pages = [page.unescape() for page in article.split(body, most)]
    assert all(utf16_length(page) <= most for page in pages)
    assert re.sub(r"\s", "", "".join(pages)) == re.sub(r"\s", "", body)


def test_pages_end_between_paragraphs_where_they_can() -> None:
    body = "\n\n".join(f"Paragraph {number}. " + "Words follow. " * 5 for number in range(20))
    pages = article.split(body, 300)
    assert all(page.startswith("Paragraph") for page in pages)


def test_a_long_paragraph_is_cut_after_a_sentence_with_its_closing_quote() -> None:
    pages = article.split("“One thing.” " * 30, 100)
    assert all(page.unescape().strip().endswith("”") for page in pages)


def test_a_word_longer_than_a_page_is_cut() -> None:
    assert [len(page) for page in article.split("x" * 250, 100)] == [100, 100, 50]


@pytest.mark.parametrize(
    "url",
    [
        "https://ledger.example/12",
        "http://ledger.example:8080/?a=b#c",
        "https://192.0.2.7/",
        "https://[2001:db8::1]/",
        "HTTPS://Ledger.Example/",
        "https://हिन्दी.example/",
        "https://zeitung.münchen.example/größe",
    ],
)
def test_an_address_that_telegram_takes_becomes_a_button(url: str) -> None:
    [[link]] = article.screen(replace(BRIDGE, url=url), 0).rows
    assert link.url == url


@pytest.mark.parametrize(
    "url",
    [
        "https://",
        "http:///path",
        "https://localhost/",
        "https://ledger",
        "https://.",
        "https://ledger..example",
        "https://<ledger>.example/",
        "https://ledger.example/a b",
        "https://ledger.example/\n",
        "https://ledger.example/\u202e",
        "https://[1",
        "https://ledger.example:port/",
        "https://ledger.example/" + "x" * 2048,
        "ftp://ledger.example/",
        "javascript:alert(1)",
        "",
    ],
)
def test_an_odd_address_gets_no_button_and_the_article_is_read(url: str) -> None:
    screen = article.screen(replace(BRIDGE, url=url), 0)
    assert screen.rows == ()
    assert "It opened" in screen.text
