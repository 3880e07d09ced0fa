from dataclasses import replace

import pytest
from inline_snapshot import snapshot

from bot.views import article, callbacks
from bot.views.callbacks import KeepArticle, ListKind, ListName, ShowList
from bot.views.pages import page_of
from storage.models import StoredArticle

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

<i>Categories: Arts, Letters, Stage · Economy</i>
<i>About: Merrow Ford</i>\
""")
    assert [[button.text for button in row] for row in screen.rows] == snapshot(
        [["☆ Save", "Read at the source", "Share"], ["Earlier on this", "‹ Back to the list"]]
    )


def test_a_long_article_says_how_long_it_takes_and_a_short_one_need_not() -> None:
    assert "2 min" not in article.screen(replace(BRIDGE, body="word " * 480), 0).text
    assert "4 min read" in article.screen(replace(BRIDGE, body="word " * 960), 0).text
    assert article.minutes("橋" * 1_500) == 3
    assert article.minutes("") == 1


def test_only_the_first_page_shows_a_preview_of_the_source() -> None:
    long = replace(BRIDGE, body="A sentence of the article. " * 300)
    assert article.screen(long, 0).preview == BRIDGE.url
    assert article.screen(long, 1).preview is None
    assert article.screen(replace(BRIDGE, url="https://"), 0).preview is None


def test_the_star_says_in_words_whether_the_article_is_saved() -> None:
    back = ShowList(ListName(ListKind.NEWEST, "100-12"), 1)
    for kept, label in ((True, "★ Saved"), (False, "☆ Save"), (None, "☆ Save")):
        star = article.screen(BRIDGE, 0, back, kept=kept).rows[0][0]
        assert star.text == label
        assert callbacks.parse(str(star.callback_data)) == KeepArticle(not kept, 12, 0, back)


def test_a_reader_goes_on_where_they_stopped_and_begins_anew_what_they_finished() -> None:
    long = replace(BRIDGE, body="A sentence of the article. " * 300)
    _, _, pages = page_of(long.body, 0)
    assert [article.resumed(long, left_at) for left_at in (0, 1, pages - 1, 99)] == [0, 1, 0, 0]


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
    [[_, link, _], _] = article.screen(replace(BRIDGE, url=url), 0).rows
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
    assert [button.text for row in screen.rows for button in row] == ["☆ Save", "Share", "Earlier on this"]
    assert screen.preview is None
    assert "It opened" in screen.text
