import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps.cleaning import clean


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc\nd\u2028e\x0cf\x85g", "a\nb\nc\nd\ne\nf\ng"),
        ("a\xa0b\u202fc\u2003d\te", "a b c d e"),
        ("har\u00adbour", "harbour"),
        ("non\u2011breaking", "non-breaking"),
        ("\ufeffa\u200bb\u2060c\x00d\x1be\x7f", "abcde"),
        ("cafe\u0301", "café"),
        ("soft\u200clig\u200dature", "softligature"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("👩\u200d🔬 ❤\ufe0f\u200d🔥", "👩\u200d🔬 ❤\ufe0f\u200d🔥"),
        ("שלום!\u200f", "שלום!\u200f"),
        ("plain\u200e text", "plain text"),
        ("one\u202eowt", "oneowt"),
        ("half \ud800 a pair", "half  a pair"),
    ],
)
def test_what_cannot_be_seen_goes_and_what_shapes_words_stays(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text(st.characters(exclude_categories=[])))
def test_clean_text_is_nfc_and_stays_as_it_is(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(each) == "Cc" and each != "\n" for each in cleaned)
    cleaned.encode()
