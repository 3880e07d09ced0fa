import html
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.preview.entities import parse_html
from bot.views.pages import page_of, split
from bot.views.screen import utf16_length
from tests.bot.views.articles import long_texts, texts

PARAGRAPH = "Words follow words. " * 8


def words(text: str) -> str:
    """The text without what a page break may swallow, and without the marks of quoted lines."""
    return re.sub(r"\s|^> ?", "", text, flags=re.MULTILINE)


@settings(deadline=None, max_examples=80)
@given(body=st.one_of(texts, st.just("Satz eins. Satz zwei! " * 400)), most=st.integers(40, 500))
@example(body="\n\n".join(["A heading", PARAGRAPH] * 9), most=400)
@example(body="\n\n".join(["“" + PARAGRAPH + "”"] * 9), most=400)
@example(body="> quoted\n> lines\n\nand an answer", most=40)
def test_pages_hold_every_word_in_order_and_fit(body: str, most: int) -> None:
    pages = [html.unescape(re.sub(r"<[^>]*>", "", page)) for page in split(body, most)]
    assert all(utf16_length(page) <= most for page in pages)
    assert words("".join(pages)) == words(body)


@settings(deadline=None, max_examples=30)
@given(body=long_texts)
def test_any_body_parses_and_no_page_has_too_many_entities(body: str) -> None:
    for page in split(body):
        assert len(parse_html(str(page)).entities) <= 90


def test_pages_end_between_paragraphs_where_they_can() -> None:
    body = "\n\n".join(f"Paragraph {number}. " + "Words follow. " * 5 for number in range(20))
    assert all(page.startswith("Paragraph") for page in split(body, 300))


def test_a_long_paragraph_is_cut_after_a_sentence_with_its_closing_quote() -> None:
    pages = split("so he said “One thing.” " * 30, 100)
    assert all(page.unescape().strip().endswith("”") for page in pages)


def test_a_word_longer_than_a_page_is_cut() -> None:
    assert "".join(split("x" * 250, 100)) == "x" * 250
    assert all(len(page) <= 100 for page in split("x" * 250, 100))


def test_an_emoji_is_cut_in_no_two() -> None:
    family = "👩‍👩‍👧"
    pages = split(family * 500, 400)
    assert "".join(pages) == family * 500
    assert all(page.startswith("👩") and page.endswith("👧") for page in pages)
    assert not any(page.startswith("\u0301") for page in split("e\u0301" * 400, 100))


def test_a_sub_heading_stands_on_the_page_of_its_paragraph() -> None:
    body = "\n\n".join([PARAGRAPH * 2, "What happens next", PARAGRAPH * 2])
    first, second = split(body, 420)
    assert "What happens next" not in first
    assert second.startswith("<b>What happens next</b>")


def test_a_last_page_of_a_line_is_avoided() -> None:
    assert len(split("\n\n".join([PARAGRAPH.strip()] * 2 + ["The end."]), 360)) == 1


def test_a_long_quote_is_folded_on_every_page_that_it_is_on() -> None:
    pages = split("“" + "They opened the gates at noon. " * 60 + "”", 1000)
    assert len(pages) > 1
    assert all(page.startswith("<blockquote expandable>") and page.endswith("</blockquote>") for page in pages)


def test_a_page_that_a_body_does_not_have_is_its_last() -> None:
    body = "\n\n".join([PARAGRAPH] * 40)
    _, last, pages = page_of(body, 99)
    assert last == pages - 1
    assert page_of(body, -5)[1] == 0
    assert page_of("", 3) == ("", 0, 1)


def test_a_body_of_thirty_thousand_words_has_pages_that_a_phone_can_show() -> None:
    pages = split("\n\n".join([PARAGRAPH * 5] * 190))
    assert all(1_000 < utf16_length(page.unescape()) <= 2_400 for page in pages[:-1])
