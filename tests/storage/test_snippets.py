import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import words
from storage.snippets import LENGTH, snippet

FILLER = "Nothing is said here. "


def marked(body: str, *wanted: str) -> list[str]:
    text, marks = snippet(body, set(wanted))
    return [text[start:end] for start, end in marks]


@pytest.mark.parametrize(
    ("body", "wanted", "found"),
    [
        ("The HARBOUR, the harbours and a harbour.", "harbour", ["HARBOUR", "harbour"]),
        ("A café in São Tomé", "sao", ["São"]),
        ("A cafe\u0301 by the sea", "cafe", ["caf\u00e9"]),
        ("Путин поехал в Ёлкино", "елкино", ["Ёлкино"]),
        ("al-Shara’a spoke", "sharaa", ["Shara’a"]),
        ("Don't stop", "dont", ["Don't"]),
        ("COVID-19 and covid", "covid", ["COVID", "covid"]),
        ("in snake_case names", "case", ["case"]),
        ("Straße und Platz", "strasse", ["Straße"]),
        ("İstanbul and Ankara", "ankara", ["Ankara"]),
        ("北京市新闻", "新闻", ["新闻"]),
        ("昨日、東京で発表", "東京", ["東京"]),
        ("हिन्दी समाचार", "समाचार", ["समाचार"]),
        ("हिन्दी समाचार", "हिन", []),
        ("هذا كتابٌ جديد", "كتاب", ["كتابٌ"]),
        ("storms, stormy, brainstorm", "storm", []),
        ("A year of 2026 news", "2026", ["2026"]),
    ],
)
def test_whole_words_are_marked_as_they_are_written(body: str, wanted: str, found: list[str]) -> None:
    assert marked(body, wanted) == found


def test_every_wanted_word_of_the_passage_is_marked() -> None:
    assert marked("One cat, one dog. A cat!", "cat", "dog") == ["cat", "dog", "cat"]


def test_of_very_many_wanted_words_those_that_stand_there_are_marked() -> None:
    many = {f"word{n}" for n in range(100)}
    assert marked("A हिन्दी word7 in snake_case of 北京市", *many, "हिन्दी", "case", "京市") == [
        "हिन्दी", "word7", "case", "京市",
    ]  # fmt: skip


def test_the_passage_with_the_most_different_words_is_shown() -> None:
    body = "The storm. " + FILLER * 30 + "A storm, a storm, a storm. " + FILLER * 30 + "The storm left the harbour."
    text, marks = snippet(body, {"storm", "harbour"})
    assert [text[start:end] for start, end in marks] == ["storm", "harbour"]
    assert text.startswith("…")
    assert text.endswith("The storm left the harbour.")


def test_of_passages_alike_the_first_is_shown() -> None:
    text, marks = snippet("A storm. " + FILLER * 30 + "A storm.", {"storm"})
    assert text.startswith("A storm.")
    assert len(marks) == 1


def test_of_passages_with_as_many_words_the_first_is_shown() -> None:
    body = "A storm, a harbour. " + FILLER * 30 + "A storm, a ferry. " + FILLER * 30 + "A harbour, a ferry."
    assert marked(body, "storm", "harbour", "ferry") == ["storm", "harbour"]


def test_without_a_hit_the_beginning_is_shown() -> None:
    text, marks = snippet(FILLER * 30, {"storm"})
    assert text.startswith("Nothing is said")
    assert text.endswith("…")
    assert marks == ()


def test_a_short_body_is_shown_whole_on_one_line() -> None:
    assert snippet("One.\n\nTwo\nlines.", {"two"}) == ("One. Two lines.", ((5, 8),))
    assert snippet("", {"two"}) == ("", ())


def test_a_hit_far_down_a_long_body_is_found() -> None:
    assert marked("and so on " * 4_000 + "to the lighthouse", "lighthouse") == ["lighthouse"]


def test_a_word_is_not_cut_where_the_passage_is() -> None:
    body = " ".join(f"word{n}" for n in range(2_000))
    whole = set(body.split())
    for n in (0, 40, 500, 1_999):
        text, marks = snippet(body, {f"word{n}"})
        assert {*text.strip("…").split()} <= whole
        assert [text[start:end] for start, end in marks] == [f"word{n}"]


def test_a_text_without_spaces_is_cut_to_length_too() -> None:
    text, marks = snippet("天" * 500 + "北京" + "地" * 500, {"北京"})
    assert [text[start:end] for start, end in marks] == ["北京"]
    assert len(text) <= LENGTH + 2


@given(body=st.text(max_size=600), wanted=st.sets(st.text(max_size=3), max_size=40))
def test_any_body_has_a_passage_and_its_marks_are_in_order_within(body: str, wanted: set[str]) -> None:
    text, marks = snippet(body, wanted - {""})
    assert len(text) <= LENGTH + 2
    assert not {"\n", "\t"} & {*text}
    assert list(marks) == sorted(set(marks))
    assert all(0 <= start < end <= len(text) for start, end in marks)


@given(
    written=st.lists(
        st.sampled_from("Storm storm, Café café’s Israel’s don’t COVID-19 Ёлка naïve São x-ray a_b".split()),
        min_size=1,
        max_size=60,
    ),
    wanted=st.sampled_from("storm cafe israel dont covid 19 елка naive sao ray b".split()),
)
def test_what_is_marked_is_the_word_that_was_wanted(written: list[str], wanted: str) -> None:
    body = " ".join(written)
    text, marks = snippet(body, {wanted})
    assert all(words.words(text[start:end]) == [wanted] for start, end in marks)
    assert bool(marks) == (wanted in words.words(body))
