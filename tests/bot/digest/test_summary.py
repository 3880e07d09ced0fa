import pytest

from bot.digest.summary import summary
from storage.models import Article


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("The bridge opened on Monday.\n\nPeople came.", "The bridge opened on Monday. People came."),
        ("MOSCOW – The ministry spoke of a gain.", "The ministry spoke of a gain."),
        ("PORT AMSEL, March 3 — Ferries sail again.", "Ferries sail again."),
        ("  • one\n  • two\n\nThe list above is long.", "The list above is long."),
        ("What now\n\nIt opened.", "It opened."),
        ("", ""),
        ("No full stop here", "No full stop here"),
    ],
)
def test_a_summary_says_what_happened(body: str, expected: str) -> None:
    assert summary(Article(title="T", body=body)) == expected


def test_the_dek_stands_for_it_where_there_is_one() -> None:
    assert summary(Article(title="T", dek="In short.", body="Long.")) == "In short."


def test_a_long_sentence_is_cut_after_a_word() -> None:
    text = summary(Article(title="T", body="wort " * 100 + "ende."), 50)
    assert len(text) <= 50
    assert text.endswith("wort…")
