from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from bot.dumps.pieces import Pieces

SPLIT = st.lists(st.text("ab\n", max_size=5), max_size=8)
LENGTH = st.integers(0, 6)


def test_nothing_is_in_memory_before_more_is_asked_for() -> None:
    text = Pieces(["The crane ", "arrives"], "\n")
    assert (text.data, text.at, text.freed, text.ended) == ("", 0, 0, False)


def test_what_is_taken_is_freed_with_the_next_piece() -> None:
    text = Pieces(["The crane ", "arrives"], "\n")
    assert text.more()
    assert text.take(4) == "The "
    assert (text.data, text.at, text.freed) == ("The crane ", 4, 0)
    assert text.more()
    assert (text.data, text.at, text.freed) == ("crane arrives", 0, 4)
    assert text.take_all() == "crane arrives"
    assert not text.ended
    assert not text.more()
    assert text.ended


def test_bytes_and_text_are_taken_alike() -> None:
    content = Pieces([b"One\nTwo", b"\nThree"], b"\n")
    assert content.more()
    assert content.more()
    assert (content.take(8), content.line(), content.take_all()) == (b"One\nTwo\n", 3, b"Three")


def test_lines_are_counted_as_far_as_the_front() -> None:
    text = Pieces(["One\nTwo\n", "Three\n"], "\n")
    assert text.line() == 1
    assert text.more()
    assert text.line() == 1
    text.take(4)
    assert text.line() == 2
    assert text.more()
    assert text.line() == 2
    text.take_all()
    assert text.line() == 4


def test_pieces_are_asked_for_one_by_one() -> None:
    given_out: list[str] = []

    def pieces() -> Iterator[str]:
        for piece in ("One", "Two", "Three"):
            given_out.append(piece)
            yield piece

    text = Pieces(pieces(), "\n")
    assert given_out == []
    assert text.more()
    assert given_out == ["One"]


def test_of_no_pieces_nothing_can_be_taken() -> None:
    content = Pieces(iter(()), b"\n")
    assert not content.more()
    assert (content.take_all(), content.take(3), content.line(), content.ended) == (b"", b"", 1, True)


@given(pieces=SPLIT, lengths=st.lists(LENGTH, max_size=20))
def test_what_is_taken_is_the_document_however_it_is_split(pieces: list[str], lengths: list[int]) -> None:
    whole, taken, text = "".join(pieces), "", Pieces(pieces, "\n")
    for length in lengths:
        while len(text.data) - text.at < length and text.more():
            pass
        taken += text.take(min(length, len(text.data) - text.at))
        assert whole.startswith(taken)
        assert text.freed + text.at == len(taken)
        assert text.line() == 1 + taken.count("\n")
    while text.more():
        pass
    assert taken + text.take_all() == whole
