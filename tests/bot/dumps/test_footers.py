import pytest

from bot.dumps.footers import Footer, parse
from bot.dumps.themes import THEMES


def footer(line: str) -> Footer:
    match = THEMES[0].closing.fullmatch(line)
    assert match is not None
    return parse(match)


@pytest.mark.parametrize(
    ("tail", "categories", "stripped_tags", "comments"),
    [
        ("| Science | , , | Leave a comment", "Science", 3, 0),
        ("| Science | | Leave a comment", "Science", 1, 0),
        ("| Science | , , , , , , , | 2 Comments", "Science", 8, 2),
        ("| Science | 1 Comment", "Science", 0, 1),
        ("| Science | 1,204 Comments", "Science", 0, 1204),
        ("| Science, Weather | , | Comments Off on “Tides”, Boats – and More", "Science, Weather", 2, 0),
        ("| Science | , | Comments Off on This | That", "Science", 2, 0),
        ("| Science | , ,", "Science", 3, None),
        ("| Science |", "Science", 1, None),
        ("| Science", "Science", 0, None),
        ("| | , | Leave a comment", "", 2, 0),
        ("", "", 0, None),
    ],
)
def test_a_footer_says_categories_tags_and_comments(
    tail: str, categories: str, stripped_tags: int, comments: int | None
) -> None:
    found = footer(f"March 2, 2026 Posted by {tail}")
    assert found.posted == "2026-03-02"
    assert (found.categories, found.stripped_tags, found.comments) == (categories, stripped_tags, comments)


def test_a_single_page_sets_its_date_off_with_a_hyphen() -> None:
    assert footer("March 2, 2026 - Posted by | Science | , ,") == Footer("2026-03-02", "Science", (), 3, None)


def test_an_author_who_was_not_stripped_is_passed_over() -> None:
    assert footer("March 2, 2026 Posted by Mira Solvang | Science | , | Leave a comment").categories == "Science"


def test_tags_that_were_not_stripped_are_kept() -> None:
    found = footer("March 2, 2026 Posted by | Science | biscuit, Tarn Hill, yeast | Leave a comment")
    assert (found.tags, found.stripped_tags) == (("biscuit", "Tarn Hill", "yeast"), 0)


def test_a_number_of_comments_beyond_belief_is_none() -> None:
    assert footer(f"March 2, 2026 Posted by | Science | , | {'9' * 5000} Comments").comments is None


def test_comments_off_repeats_the_title() -> None:
    found = footer("March 2, 2026 Posted by | Video | , | Comments Off on Video – “Nets” | Part 2")
    assert found.title == "Video – “Nets” | Part 2"


@pytest.mark.parametrize("cut", ["Leave a comm", "12 Com", "Comments O", "3"])
def test_half_a_comments_field_is_no_tag(cut: str) -> None:
    assert footer(f"March 2, 2026 Posted by | Science | , , | {cut}") == Footer("2026-03-02", "Science", (), 3, None)


def test_a_footer_whose_date_is_damaged_still_closes_its_post() -> None:
    assert footer("ch 2, 2026 Posted by | Science | , | 1 Comment") == Footer(None, "Science", (), 2, 1)


@pytest.mark.parametrize(
    "line",
    [
        "Posted by Mira",
        "It was Posted by Mira | on March 2, 2026",
        "In the end it was all Posted by | someone",
        "March 2, 2026 Posted b",
    ],
)
def test_other_lines_close_nothing(line: str) -> None:
    assert THEMES[0].closing.fullmatch(line) is None
