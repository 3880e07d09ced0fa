"""What stands above the body of a post in a text page: title, dek, captions and byline."""

import pytest

from tests.bot.dumps.pages import FOOTER, HEAD, PARAGRAPH, SITE, article, articles, page, post


@pytest.mark.parametrize(
    "title",
    [
        "“Quoted”, She Said",
        "Where Is the Crane?",
        "The Crane (graphic)",
        "Video – The Crane",
        "#CraneWatch",
        "☢ Warning",
        "A New Crane – Abara",
        "CRANE ARRIVES",
        "The ‘Crane’ Arrives",
        "<b>Crane & Co.</b>",
        "By the Sea",
        "2026",
    ],
)
def test_a_title_may_hold_anything(title: str) -> None:
    both = articles(page(post(), post(title=title)))
    assert [each.title for each in both] == ["Crane Arrives", title]


def test_a_title_that_is_there_twice_is_one() -> None:
    found = article(page(post(title="A Crane Arrives Today\n\nA Crane Arrives Today")))
    assert (found.title, found.body) == ("A Crane Arrives Today", PARAGRAPH)


def test_a_title_that_the_footer_repeats_is_certain() -> None:
    ending = "March 2, 2026 Posted by | Science | , | Comments Off on Crane Arrives"
    found = articles(page(post(), "Some line that the theme left\n\n" + post(footer=ending)))
    assert [each.title for each in found] == ["Crane Arrives", "Crane Arrives"]


def test_a_post_without_a_title_is_called_by_its_first_words() -> None:
    titleless = articles(page(post(), f"{PARAGRAPH}\n\n{FOOTER}"))[1]
    assert titleless.title == "The tide was out when the crane arrived, and it was in again before anyone had…"
    assert titleless.body == PARAGRAPH


DEK = "In conversation with Jonna Varga"


@pytest.mark.parametrize(
    ("above", "dek"),
    [
        (f"{DEK}\n", DEK),
        (f"{PARAGRAPH}\n\n", PARAGRAPH),
        ("The crane, seen from the pier\nThe crane, seen from the pier\n", "The crane, seen from the pier"),
        (f"{DEK}\n© Island Radio / screenshot\n", DEK),
        ("Photo: Island Radio\n\n", None),
    ],
)
def test_a_dek_and_captions_may_stand_above_the_byline(above: str, dek: str | None) -> None:
    byline = f"{above}By Mira Solvang | The Quay Courier | March 2, 2026"
    found = articles(page(post(), post(title="A Crane Arrives at the Quay", byline=byline)))[1]
    assert (found.title, found.dek, found.author, found.body) == (
        "A Crane Arrives at the Quay",
        dek,
        "Mira Solvang",
        PARAGRAPH,
    )


@pytest.mark.parametrize("byline", ["Paper Boat – March 2, 2026", "Paper Boat – 02.03.2026", "Paper Boat - 03/02/2026"])
def test_a_byline_below_a_dek_may_be_set_off_by_a_dash(byline: str) -> None:
    found = articles(page(post(), post(byline=f"{DEK}\n{byline}")))[1]
    assert (found.dek, found.source, found.published, found.body) == (DEK, "Paper Boat", "2026-03-02", PARAGRAPH)


@pytest.mark.parametrize("title", ["Where Is the Crane?", "A Crane Arrives at the Quay", "By the Sea"])
@pytest.mark.parametrize("byline", ["Paper Boat – March 2, 2026", "© Island Radio / screenshot\nRT | March 2, 2026"])
def test_the_first_title_is_told_from_the_head_above_it(title: str, byline: str) -> None:
    found = article(page(post(title=title, byline=byline)))
    assert (found.site, found.title, found.published) == (SITE, title, "2026-03-02")


def test_a_byline_without_a_date_is_not_the_first_title() -> None:
    for head in ("", f"{SITE}\n\n\n\n", HEAD):
        found = article(page(post(title="The Ice", byline="by Edvin Sall"), head=head))
        assert (found.site, found.title, found.author) == (SITE if head else "", "The Ice", "Edvin Sall")


def test_a_dek_in_the_bylines_own_block_is_no_title() -> None:
    found = article(page(post(title="The Ice", byline=f"{DEK}\nPaper Boat | March 2, 2026"), head=""))
    assert (found.site, found.title, found.dek) == ("", "The Ice", DEK)


def test_an_author_may_have_a_line_of_their_own() -> None:
    found = articles(page(post(), post(byline="By Mira Solvang\nThe Quay Courier | March 2, 2026")))[1]
    assert (found.author, found.source, found.dek) == ("Mira Solvang", "The Quay Courier", None)


@pytest.mark.parametrize(
    ("byline", "author", "source"),
    [
        ("by Edvin Sall", "Edvin Sall", None),
        ("Defence for Tide Pools", None, "Defence for Tide Pools"),
        ("", None, None),
    ],
)
def test_a_byline_may_lack_its_date_or_be_missing(byline: str, author: str | None, source: str | None) -> None:
    found = articles(page(post(), post(byline=byline)))[1]
    assert (found.author, found.source, found.published, found.body) == (author, source, None, PARAGRAPH)


def test_a_post_may_be_a_title_alone() -> None:
    found = articles(page(post(), post(byline="", body="")))[1]
    assert (found.title, found.body, found.truncated) == ("Crane Arrives", "", False)
