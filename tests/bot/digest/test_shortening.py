import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest.shortening import shortened


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("Short enough.", 13, "Short enough."),
        ("The council met, and it voted for the ferries.", 24, "The council met…"),
        ("The council met on Monday and it voted for the ferries.", 40, "The council met on Monday…"),
        ("The council voted for the ferries to sail.", 30, "The council voted for the…"),
        ("The mayor of the town said “never again, and soon” to all.", 42, "The mayor of the town said…"),
        ("大桥星期一正式通车，市长出席了仪式。", 12, "大桥星期一正式通车…"),
        ("大桥星期一正式通车市长出席了仪式", 8, "大桥星期一正式…"),
        ("Unbelievablylongword", 8, "Unbelie…"),
        ("cafe\u0301s", 5, "caf…"),
        ("word", 1, "…"),
    ],
)
def test_a_text_is_cut_where_a_reader_stumbles_least(text: str, most: int, expected: str) -> None:
    assert shortened(text, most) == expected


@given(st.text(), st.integers(1, 80))
def test_it_fits_and_begins_as_the_text_does(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short) <= most
    assert text.startswith(short.removesuffix("…"))
