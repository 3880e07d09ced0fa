import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import Document, Hints, read
from bot.dumps.json_feed import NO_ITEM, NO_ITEMS, NOT_JSON
from storage.models import Article, Line, Problem, Skipped

VERSION = "https://jsonfeed.org/version/1.1"


def results(content: str | bytes, hints: Hints = Hints()) -> list[Article | Skipped | Problem]:  # noqa: B008  frozen
    content = content.encode() if isinstance(content, str) else content
    form, reading = read(Document.of_bytes("feed.json", content), hints)
    assert form == "json-feed"
    return list(reading)


def feed(*items: Any, **said: Any) -> dict[str, Any]:
    return {"version": VERSION, "title": "The Harbour Ledger", **said, "items": list(items)}


def only(item: dict[str, Any], **said: Any) -> Article:
    (found,) = results(json.dumps(feed(item, **said)))
    assert isinstance(found, Article)
    return found


def test_an_item_is_an_article() -> None:
    found = only(
        {
            "id": "1",
            "url": "/1",
            "external_url": "https://b.example/",
            "title": "Crane &amp; tug",
            "content_html": "<p>One</p><p>Two</p>",
            "content_text": "Three",
            "summary": "A day at the port.",
            "date_published": "2026-01-07T09:30:00+01:00",
            "date_modified": "2026-01-08T09:30:00Z",
            "authors": [{"name": "Ann Reed"}, {"url": "https://x.example"}, {"name": "Tom Vale"}],
            "tags": ["Cranes", "Tugs", "Cranes", "", 7],
            "attachments": [{"url": "https://b.example/1.mp3"}],
        },
        home_page_url="https://ledger.example/",
    )
    assert found == Article(
        site="The Harbour Ledger",
        url="https://ledger.example/1",
        title="Crane & tug",
        dek="A day at the port.",
        author="Ann Reed, Tom Vale",
        posted="2026-01-07T08:30:00Z",
        tags=("Cranes", "Tugs"),
        body="One\n\nTwo",
    )


@pytest.mark.parametrize(
    ("said", "author"),
    [
        ({"author": {"name": "Ann Reed"}}, "Ann Reed"),
        ({"authors": []}, "Mia Stone"),
        ({"authors": "Ann"}, "Mia Stone"),
        ({}, "Mia Stone"),
    ],
)
def test_authors_are_read_as_each_version_gives_them_and_else_from_the_feed(said: dict[str, Any], author: str) -> None:
    assert only({"title": "Crane", **said}, author={"name": "Mia Stone"}).author == author


def test_plain_text_keeps_its_lines_and_signs() -> None:
    assert only({"content_text": "1 < 2 & 3\nnext\n\nlast"}).body == "1 < 2 & 3\nnext\n\nlast"


@pytest.mark.parametrize(
    ("said", "url"),
    [
        ({"url": "https://a.example/1"}, "https://a.example/1"),
        ({"external_url": "https://b.example/1"}, "https://b.example/1"),
        ({"id": "https://a.example/1"}, "https://a.example/1"),
        ({"id": "1"}, None),
        ({"url": 7}, None),
    ],
)
def test_an_address_is_the_items_own_before_another(said: dict[str, Any], url: str | None) -> None:
    assert only({"title": "Crane", **said}).url == url


def test_the_keys_of_a_feed_may_stand_in_any_order() -> None:
    text = json.dumps(
        {"items": [{"title": "A"}, {"title": "B"}], "version": VERSION, "title": "Late", "x": {"items": [1]}}
    )
    assert [each.site for each in results(text) if isinstance(each, Article)] == ["Late", "Late"]


def test_the_site_is_the_hint_where_the_feed_has_no_title() -> None:
    (found,) = results(json.dumps({"version": VERSION, "items": [{"title": "A"}]}), Hints(site="Hinted"))
    assert isinstance(found, Article)
    assert found.site == "Hinted"


def test_a_feed_in_one_line_is_no_line_of_an_export() -> None:
    assert [type(each) for each in results(json.dumps(feed({"title": "A"}), separators=(",", ":")))] == [Article]


def test_a_feed_of_an_unknown_version_is_known_by_its_items() -> None:
    assert [type(each) for each in results('{"version": "1.0", "title": "L", "items": [{"title": "A"}]}')] == [Article]


def test_what_is_no_item_is_a_problem_and_what_says_nothing_is_skipped() -> None:
    found = results("\n".join(['{"items": [', '"a",', "{},", '{"title": "A"}', "]}"]))
    assert found[:2] == [Problem(Line(2), NO_ITEM), Skipped("empty")]
    assert isinstance(found[2], Article)


def test_a_feed_without_items_is_a_problem() -> None:
    assert results(json.dumps(feed())) == [Problem("feed.json", NO_ITEMS)]


@pytest.mark.parametrize("rest", ["", ",", '{"title": "B', "nonsense", "[" * 100_000])
def test_where_a_feed_is_no_longer_json_a_problem_says_the_line(rest: str) -> None:
    first, problem = results(f'{{"version": "{VERSION}",\n"items": [\n{{"title": "A"}},\n{rest}')
    assert isinstance(first, Article)
    assert isinstance(problem, Problem)
    assert problem == Problem(Line(4), NOT_JSON)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_feed_is_read_in_every_unicode_encoding(encoding: str) -> None:
    (found,) = results(json.dumps(feed({"title": "Ærø"}), ensure_ascii=False).encode(encoding))
    assert isinstance(found, Article)
    assert found.title == "Ærø"


def test_line_ends_within_a_text_are_read_though_json_forbids_them() -> None:
    (found,) = results('{"items": [{"title": "A", "content_text": "one\n\ntwo"}]}')
    assert isinstance(found, Article)
    assert found.body == "one\n\ntwo"


SAMPLE = json.dumps(
    feed(*({"title": f"Title {n}", "content_html": f"<p>Text {n}</p>"} for n in range(5))), indent=1
).encode()


@given(st.integers(0, len(SAMPLE) - 1), st.integers(0, 255))
def test_a_feed_with_a_wrong_byte_ends_in_articles_and_problems(at: int, byte: int) -> None:
    form, reading = read(Document.of_bytes("feed", SAMPLE[:at] + bytes([byte]) + SAMPLE[at + 1 :]))
    assert form
    assert list(reading)


@given(st.integers(150, len(SAMPLE)))
def test_a_feed_cut_anywhere_gives_the_items_before_the_cut(end: int) -> None:
    titles = [each.title for each in results(SAMPLE[:end]) if isinstance(each, Article)]
    assert titles == [f"Title {number}" for number in range(len(titles))]


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(
                    ["title", "url", "tags", "authors", "author", "name", "content_html", "date_published", "items"]
                ),
                inner,
            )
        ),
    )
)
def test_any_values_end_in_articles_and_problems(value: Any) -> None:
    assert results(json.dumps(feed(value, author=value, home_page_url=value)))
