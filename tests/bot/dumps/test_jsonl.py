import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import Document, Hints, read, to_line
from bot.dumps.jsonl import KEYS, from_line
from storage.models import Article, Problem, Skipped
from tests.bot.dumps.said import said

FULL = Article(
    site="The Harbour Ledger",
    url="https://ledger.example/crane",
    title="Crane “Arrives” & <Stays>",
    dek="At last",
    author="Mira Solvang",
    source="The Quay Courier",
    published="2026-03",
    posted="2026-03-02T09:30:00Z",
    categories=("Ferries, Harbours, Tides", "Science"),
    tags=("cranes",),
    topics=(),
    comments=0,
    stripped_tags=3,
    truncated=True,
    body="One\xa0line.\nAnother.\n\n• a list 🚢",
)


def outcome(content: bytes, hints: Hints = Hints(site="Hinted")) -> list[Article | Skipped | Problem]:  # noqa: B008
    form, reading = read(Document.of_bytes("export.jsonl", content), hints)
    assert form == "jsonl"
    return list(reading)


def test_an_export_line_has_the_keys_of_the_contract_in_their_order() -> None:
    assert tuple(json.loads(to_line(FULL, 7))) == KEYS
    assert json.loads(to_line(FULL, 7))["id"] == 7
    assert "\n" not in to_line(FULL, 7)


def test_an_exported_article_is_read_back_equal() -> None:
    assert outcome(to_line(FULL, 7).encode()) == [FULL]


text = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]) | st.just("\n"))
title = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), min_size=1).filter(str.strip)
names = st.lists(text).map(tuple)
number = st.none() | st.integers(0, 10**9)
date = st.none() | st.sampled_from(["2012", "2010-05", "2026-01-07", "2026-01-07T09:30:00Z"])
any_article = st.builds(
    Article,
    title=title,
    body=text,
    site=text,
    truncated=st.booleans(),
    **dict.fromkeys(["url", "dek", "author", "source"], st.none() | text),
    **dict.fromkeys(["categories", "tags", "topics"], names),
    **dict.fromkeys(["comments", "stripped_tags"], number),
    **dict.fromkeys(["published", "posted"], date),
)


@given(st.lists(any_article, min_size=1, max_size=3))
def test_any_articles_are_read_back_equal(written: list[Article]) -> None:
    assert outcome("\n".join(map(to_line, written)).encode()) == written


def test_a_line_needs_only_a_title_and_a_body() -> None:
    (found,) = outcome(b'{"title": "Crane", "body": "It is at Alderwick. So Alderwick says.", "colour": "red"}\r\n')
    assert found == Article(
        site="Hinted", title="Crane", body="It is at Alderwick. So Alderwick says.", topics=("Alderwick",)
    )


def test_topics_are_derived_only_where_the_line_says_nothing_of_them() -> None:
    line = {"title": "Crane", "body": "It is at Alderwick. So Alderwick says."}
    assert from_line(json.dumps(line)).topics == ("Alderwick",)
    assert from_line(json.dumps(line | {"topics": []})).topics == ()
    assert from_line(json.dumps(line | {"tags": ["cranes"]})).topics == ()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"title": "a"', "This line is not JSON."),
        ("[" * 100_000, "This line is not JSON."),
        ('{"title": ' + "9" * 5000 + ', "body": ""}', "This line is not JSON."),
        ("[1]", "A line must be an object with “title” and “body”."),
        ('{"body": "b"}', "“title” is missing."),
        ('{"title": "a"}', "“body” is missing."),
        ('{"title": null, "body": "b"}', "“title” is missing."),
        ('{"title": " ", "body": "b"}', "“title” is empty."),
        ('{"title": 1, "body": "b"}', "“title” must be text."),
        ('{"title": "a", "body": ["b"]}', "“body” must be text."),
        ('{"title": "a", "body": "b", "tags": "c"}', "“tags” must be a list of names."),
        ('{"title": "a", "body": "b", "tags": [1]}', "“tags” must be text."),
        ('{"title": "a", "body": "b", "comments": -1}', "“comments” must be a whole number from 0 up."),
        ('{"title": "a", "body": "b", "comments": true}', "“comments” must be a whole number from 0 up."),
        ('{"title": "a", "body": "b", "truncated": 1}', "“truncated” must be true or false."),
        ('{"title": "a", "body": "b", "posted": "soon"}', "“posted” must be a date such as 2026-01-07."),
        ('{"title": "a", "body": "b", "posted": "2026-02-30"}', "“posted” must be a date such as 2026-01-07."),
    ],
)
def test_a_bad_line_is_a_problem_with_its_number_and_the_rest_is_read(line: str, reason: str) -> None:
    good = '{"title": "a", "body": "b"}'
    found = outcome(f"{good}\n\n{line}\n{good}\n".encode())
    assert [type(each) for each in found] == [Article, Problem, Article]
    assert said(found[1]) == f"line 3: {reason}"


def test_a_line_that_is_not_utf_8_is_a_problem() -> None:
    found = outcome(b'{"title": "a", "body": "b"}\n{"title": "caf\xe9", "body": "b"}\n')
    assert said(found[1]) == "line 2: This line is not UTF-8 text."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_an_export_that_a_shell_saved_in_another_encoding_is_read(encoding: str) -> None:
    assert outcome(f"{to_line(FULL)}\n{to_line(FULL)}\n".encode(encoding)) == [FULL, FULL]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2026-01-07T11:30:00+02:00", "2026-01-07T09:30:00Z"),
        ("2026-01-07 09:30", "2026-01-07T09:30:00Z"),
        ("2026-01-07", "2026-01-07"),
        ("2010-05", "2010-05"),
        ("0026-03-02T09:30:00", "0026-03-02T09:30:00Z"),
    ],
)
def test_an_instant_is_kept_in_utc_and_a_day_as_it_is(given: str, kept: str) -> None:
    assert from_line(json.dumps({"title": "a", "body": "b", "posted": given})).posted == kept


def test_what_no_archive_can_hold_is_left_out() -> None:
    found = from_line('{"title": "a\\nb\\u0007", "body": "b\\u0000\\ud800c"}')
    assert (found.title, found.body) == ("a b", "bc")
