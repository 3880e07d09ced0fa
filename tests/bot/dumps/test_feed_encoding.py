from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps.feed_encoding import text_pieces


def text(content: bytes) -> str:
    return "".join(text_pieces(BytesIO(content)))


@pytest.mark.parametrize(
    ("encoding", "letters"),
    [
        ("utf-8", "“Ærø” Кран"),
        ("utf-16", "“Ærø” Кран"),
        ("iso-8859-1", "Ærø"),
        ("iso-8859-2", "Łódź"),
        ("windows-1251", "Кран прибыл"),
        ("koi8-r", "Кран прибыл"),
        ("shift_jis", "クレーン"),
        ("gb2312", "起重机"),
        ("big5", "起重機"),
        ("euc-kr", "기중기"),
    ],
)
def test_a_feed_is_read_in_the_encoding_that_it_declares(encoding: str, letters: str) -> None:
    feed = f'<?xml version="1.0" encoding="{encoding}"?><rss>{letters}</rss>'
    assert text(feed.encode(encoding)).endswith(f"<rss>{letters}</rss>")


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1251", "utf-16", "x-unknown", "zlib", "idna"])
def test_a_declaration_that_the_bytes_contradict_is_not_believed(declared: str) -> None:
    feed = f"<?xml version='1.0' encoding='{declared}'?><rss>“Ærø”</rss>"
    assert text(feed.encode()) == feed


def test_letters_that_are_not_utf_8_are_read_as_windows_1252() -> None:
    assert text("<rss>“Ærø” and ".encode() + "“Ærø”</rss>".encode("cp1252")) == "<rss>“Ærø” and “Ærø”</rss>"


def test_a_letter_may_stand_where_two_pieces_meet() -> None:
    content = "é" * 1_500_000
    assert text(b"a" + content.encode()) == "a" + content


@given(st.binary())
def test_any_bytes_are_text(content: bytes) -> None:
    assert isinstance(text(b"<?xml encoding='shift_jis'?>" + content), str)
