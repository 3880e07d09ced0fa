import pytest

from bot.views.blocks import Block, Kind, blocks

PARAGRAPH = "The ferry left the harbour at noon, and half of the town stood on the quay to see it go to sea."


@pytest.mark.parametrize("heading", ["What now?", "A long day at sea", "2026", "Новый мост", "今日の港"])
def test_a_short_line_above_a_paragraph_is_a_sub_heading(heading: str) -> None:
    assert blocks(f"{heading}\n\n{PARAGRAPH}")[0] == Block(Kind.HEADING, heading)


@pytest.mark.parametrize(
    "line",
    [
        "It was over.",
        "“We have paid it,” she said. “It came to four crowns.”",
        "Support the harbour here:",
        "Follow us: https://quay.example",
        "Write to mira@quay.example",
        "• one thing",
        "and so on",
        "* * *",
        "a | b",
        "two lines\nof verse",
    ],
)
def test_what_is_a_sentence_a_link_or_an_item_is_no_sub_heading(line: str) -> None:
    assert blocks(f"{line}\n\n{PARAGRAPH}")[0].kind is Kind.TEXT


def test_a_short_line_with_nothing_under_it_is_no_sub_heading() -> None:
    assert [block.kind for block in blocks("Roses are red\n\nViolets are blue\n\nSo it goes")] == [Kind.TEXT] * 3


def test_a_paragraph_between_quotation_marks_is_a_quote() -> None:
    for quote in (f"“{PARAGRAPH}”", f"«{PARAGRAPH}»", f"„{PARAGRAPH}“", f'"{PARAGRAPH}"', f"「{PARAGRAPH}」"):
        assert blocks(quote) == [Block(Kind.QUOTE, quote)]


def test_what_somebody_says_within_a_paragraph_is_no_quote() -> None:
    for said in (f"“{PARAGRAPH[:-1]},” she said.", f"“No,” she said. “{PARAGRAPH}”", "“No.”"):
        assert blocks(said) == [Block(Kind.TEXT, said)]


def test_a_quote_of_several_paragraphs_is_one() -> None:
    first, second = f"“{PARAGRAPH}", f"“{PARAGRAPH}”"
    assert blocks(f"{first}\n\n{second}\n\nShe sat down.") == [
        Block(Kind.QUOTE, f"{first}\n\n{second}"),
        Block(Kind.TEXT, "She sat down."),
    ]


def test_lines_quoted_as_in_letters_are_a_quote_without_their_marks() -> None:
    assert blocks("> one\n> two\n\nno") == [Block(Kind.QUOTE, "one\ntwo"), Block(Kind.TEXT, "no")]


def test_indented_lines_that_read_as_code_are_code_and_verse_is_not() -> None:
    code = "def toll(weight):\n    return weight * 2"
    assert blocks(code) == [Block(Kind.CODE, code)]
    verse = "The tide comes in\n    and out again\n    and in"
    assert blocks(verse) == [Block(Kind.TEXT, verse)]
    items = "Bring:\n  • a rope\n  • a lamp"
    assert blocks(items) == [Block(Kind.TEXT, items)]
