import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.digest.quotation import is_paired, without_unpaired


@pytest.mark.parametrize(
    "text",
    [
        "“One ‘two’ three,” he said.",
        "It’s the workers’ bridge",
        "„So“, sagte er.",
        "„Tak”, powiedział.",
        "« Oui », dit-il",
        "»Nein«, sagte er",
        "彼は「はい」と言った",
        'A 12" pipe and a 5" one',
        "1) first, 2) second",
        "FEMA‘s app of the ‘70s",
        "‘I don’t know’",
        "",
    ],
)
def test_marks_in_pairs_are_whole(text: str) -> None:
    assert is_paired(text)


@pytest.mark.parametrize("text", ["“One,” he said. “Two.", "two,” he said", "(one", "one)", '"one', "« un", "「はい"])
def test_a_mark_alone_is_broken(text: str) -> None:
    assert not is_paired(text)


@given(st.text(alphabet='“”‘’«»„()"a1 '))
@example("‘a)’1")
def test_without_those_alone_a_text_is_whole(text: str) -> None:
    assert is_paired(without_unpaired(text))
