import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Israel’s al-Shara’a", ["israel", "al", "sharaa"]),
        ("São COVID-19 naïve", ["sao", "covid", "19", "naive"]),
        ("don't stop", ["dont", "stop"]),
        ("й Ёлка", ["й", "елка"]),
        ("北京新闻abc 東京 日", ["北京", "京新", "新闻", "abc", "東京", "日"]),
        ("مُحَمَّد", ["محمد"]),
        ("हिन्दी", ["हिन्दी"]),
        ("İstanbul Straße", ["istanbul", "strasse"]),
        ("snake_case", ["snake", "case"]),
        ("?!… “”", []),
    ],
)
def test_words_are_folded(text: str, expected: list[str]) -> None:
    assert words.words(text) == expected


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    once = " ".join(words.words(text))
    assert " ".join(words.words(once)) == once


composed = st.text().map(lambda text: unicodedata.normalize("NFKC", text))


@given(st.one_of(composed, st.text("abs'’ʼ_ -sñÉй北京", max_size=12)))
def test_spans_name_the_same_words_where_they_stand(text: str) -> None:
    found = list(words.spans(text))
    assert [word for _, _, word in found] == words.words(text)
    assert all(0 <= start < end <= len(text) for start, end, _ in found)


def test_a_key_is_the_same_for_all_spellings_of_a_name() -> None:
    assert words.key("War Crimes") == words.key(" war-crimes ") == "war crimes"
    assert words.key("???") == "???"
