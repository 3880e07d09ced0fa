from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps import encoding
from bot.dumps.encoding import text_lines


def decoded(content: bytes) -> str:
    return "".join(text_lines(BytesIO(content)))


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", ""),
        (b"\xef\xbb\xbfa", "a"),
        ("caf\xe9\nnaïve\n".encode(), "café\nnaïve\n"),
        (b"caf\xe9\nna\xefve\n", "café\nnaïve\n"),
        (b"caf\xe9\n" + "naïve\n".encode(), "café\nnaïve\n"),
        (b"\x93quoted\x94", "“quoted”"),
        ("“cut” “".encode()[:-1], "“cut” "),
        ("“".encode()[:1], ""),
        ("a “good” line with one \xff".encode().replace("ÿ".encode(), b"\xff") + b"\n", "a “good” line with one \n"),
    ],
)
def test_text_is_utf_8_or_else_windows_1252_line_by_line(content: bytes, text: str) -> None:
    assert decoded(content) == text


# Without NUL: text that holds some may look like UTF-16 without its mark.
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), st.integers(1, 40))
def test_the_size_of_the_pieces_changes_nothing(text: str, size: int) -> None:
    content = text.encode()
    pieces, encoding.PIECE = encoding.PIECE, size
    try:
        lines = list(text_lines(BytesIO(content)))
    finally:
        encoding.PIECE = pieces
    assert "".join(lines) == decoded(content)
    assert all(piece.endswith("\n") for piece in lines[:-1])


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_marked_text_of_every_encoding_is_read(text: str) -> None:
    for name in ("utf-8-sig", "utf-16", "utf-32"):
        assert decoded(text.encode(name)) == text
