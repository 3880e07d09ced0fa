"""Text pages in the shapes that pages of this kind have, as a whole; the words are ours."""

import pytest

from bot.dumps import Hints
from storage.models import Article
from tests.bot.dumps.pages import HEAD, PARAGRAPH, SITE, article, articles, page, post, results
from tests.bot.dumps.said import said


def test_a_post_gives_every_field_of_its_article() -> None:
    found = article(page(post(byline="By Mira Solvang | The Quay Courier | March 1, 2026")))
    assert found == Article(
        site=SITE,
        title="Crane Arrives",
        author="Mira Solvang",
        source="The Quay Courier",
        published="2026-03-01",
        posted="2026-03-02",
        categories=("Science",),
        topics=("Alderwick",),
        comments=0,
        stripped_tags=3,
        body=PARAGRAPH,
    )


@pytest.mark.parametrize(
    ("head", "site"),
    [
        (HEAD, SITE),
        ("The Harbour Ledger\n\n\n\n", SITE),
        ("The Harbour Ledger\nΛΙΜΑΝΙ\n\n", SITE),
        ("The Harbour Ledger\n\nΛΙΜΑΝΙ\n\n", SITE),
        ("", ""),
    ],
)
@pytest.mark.parametrize("byline", ["Island Radio | March 2, 2026", ""])
def test_a_page_has_a_head_or_none(head: str, site: str, byline: str) -> None:
    found = article(head + post(title="A Crane Arrives at the Old Quay", byline=byline))
    assert (found.site, found.title, found.body) == (site, "A Crane Arrives at the Old Quay", PARAGRAPH)


def test_the_pages_own_name_goes_before_the_hint() -> None:
    assert article(page(post()), Hints(site="Another")).site == SITE
    assert article(page(post(), head=""), Hints(site="Another")).site == "Another"


def test_a_hinted_site_tells_the_head_of_many_words_from_a_title() -> None:
    head = "News and Views of the Seven Northern Harbours\n\n"
    assert article(page(post(), head=head), Hints(site=head.strip())).title == "Crane Arrives"


def test_pages_may_follow_one_another_in_a_document() -> None:
    days = (
        page(post(title="First Title Here"), post(title="Second Title Here"))
        + "\n"
        + page(post(title="Third Title Here"))
    )
    assert [each.title for each in articles(days)] == ["First Title Here", "Second Title Here", "Third Title Here"]


def test_a_page_cut_before_the_next_one_begins_stays_apart_from_it() -> None:
    cut = page(post(title="A Whole Title"), post(title="A Cut Title", footer=""))
    first, second, third = articles(f"{cut}\n\n{page(post(title='Another Title'))}")
    assert (first.title, second.title, third.title) == ("A Whole Title", "A Cut Title", "Another Title")
    assert (second.truncated, second.body, third.truncated) == (True, PARAGRAPH, False)


@pytest.mark.parametrize(
    "line",
    [
        "Where Is This Going?",
        "What Happens Next",
        "TIDEFACT August 18, 2020:",
        "May 3, 2013 | 8:20",
        "SHOW NOTES",
        "Watch on Tidewater Films / Island Radio",
        "*****",
        "[…]",
        "Heron from Tidewater on Vimeo.",
    ],
)
def test_lookalikes_inside_a_body_stay_there(line: str) -> None:
    body = f"{PARAGRAPH}\n\n{line}\n\n{PARAGRAPH}"
    found = article(page(post(body=body)))
    assert (found.title, found.source, found.body) == ("Crane Arrives", "Island Radio", body)


def test_an_embed_line_in_the_bylines_place_is_body() -> None:
    found = articles(page(post(), post(byline="Heron from Tidewater on Vimeo.")))[1]
    assert found.body == f"Heron from Tidewater on Vimeo.\n\n{PARAGRAPH}"


@pytest.mark.parametrize(
    ("body", "tidied"),
    [
        ("One.\n\n\n\n \n\nTwo.", "One.\n\nTwo."),
        ("One. \nTwo.\n\nThree.", "One.\nTwo.\n\nThree."),
        ("One.\nTwo.\nThree.", "One.\n\nTwo.\n\nThree."),
        ("One:\n\n  • a;\n  • b;\n  • c.\n\nTwo.", "One:\n\n• a;\n• b;\n• c.\n\nTwo."),
        ("One:\n\n  • a;\n\n  • b;\n\n  • c.\n\nTwo.", "One:\n\n• a;\n• b;\n• c.\n\nTwo."),
        ("One\xa0two  three\u00ad\u200b.", "One two three."),
    ],
)
def test_a_body_is_blocks_joined_by_one_blank_line(body: str, tidied: str) -> None:
    assert article(page(post(body=body))).body == tidied


def test_a_page_may_have_single_line_ends_only() -> None:
    tight = page(post(), post(title="Second One"), post(title="Third One")).replace("\n\n", "\n")
    found = articles(tight)
    assert [each.title for each in found] == ["Crane Arrives", "Second One", "Third One"]
    assert {(each.site, each.source, each.body) for each in found} == {(SITE, "Island Radio", PARAGRAPH)}


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028"])
def test_line_ends_of_all_kinds_are_read(end: str) -> None:
    assert articles(page(post(), post()).replace("\n", end)) == articles(page(post(), post()))


def test_slashed_dates_are_told_apart_by_the_evidence_of_the_page() -> None:
    certain = post(byline="Vale Wire – 23/09/2025")
    doubtful = post(byline="Vale Wire – 03/10/2025")
    american = post(byline="Vale Wire – 09/23/2025")
    assert articles(page(certain, doubtful))[1].published == "2025-10-03"
    assert articles(page(american, doubtful))[1].published == "2025-10-03"  # March lies too far back
    assert articles(page(american, post(byline="Vale Wire – 10/11/2025")))[1].published == "2025-10-11"
    assert articles(page(certain, post(byline="Vale Wire – 10/11/2025")))[1].published == "2025-11-10"


@pytest.mark.parametrize(
    "text",
    [
        PARAGRAPH,
        f"About Us\n\n{PARAGRAPH}\n\n{PARAGRAPH}",
        "one line",
        "March 2, 2026",
        "Posted by",
        f"# Notes\n\n- a\n- b\n\n{PARAGRAPH}",
    ],
)
def test_a_text_of_no_known_form_is_one_problem(text: str) -> None:
    (problem,) = results(text)
    assert said(problem).startswith("page.txt: No article is found in this text: load an archive page")
