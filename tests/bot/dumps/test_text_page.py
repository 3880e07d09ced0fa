"""Text pages in the shapes that pages of this kind have; the words are ours."""

import pytest

from bot.dumps import Hints
from storage.models import Article, Problem
from tests.bot.dumps.pages import FOOTER, HEAD, PARAGRAPH, article, articles, page, post, results

SITE = "The Harbour Ledger"


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


SINGLE = "March 2, 2026 - Posted by | Science | , ,"
THREAD = """
2 Comments »

I have seen the crane. It is smaller than they say.

Comment by heron79 | March 3, 2026 | Reply

[…] which the Ledger saw first […]

Pingback by Cranes of the North | March 4, 2026 | Reply

Leave a Reply Cancel reply

Your email address will not be published. Required fields are marked *

Comment *

Name *

Post Comment
"""


def test_the_comments_of_a_single_page_are_no_articles() -> None:
    found = article(page(post(footer=SINGLE)) + "\n" + THREAD)
    assert (found.title, found.comments, found.stripped_tags, found.body) == ("Crane Arrives", None, 3, PARAGRAPH)


def test_single_pages_may_follow_one_another() -> None:
    first = page(post(footer=SINGLE)) + "\n" + THREAD
    second = page(post(title="Another Crane", footer=SINGLE)) + "\n" + THREAD
    assert [each.title for each in articles(f"{first}\n{second}")] == ["Crane Arrives", "Another Crane"]


def test_pagers_and_sidebars_are_no_articles() -> None:
    whole = page("« Previous Page — Next Page »\n\n" + post(), post())
    after = f"\n\n« Previous Page\n\nArchives\n\nMarch 2026\n\nDisclaimer\n\n{PARAGRAPH}\n"
    assert len(articles(whole + after)) == 2


def test_teasers_of_a_home_page_are_kept_and_flagged() -> None:
    teasers = [post(title=f"Crane Number {n}", body=f"{PARAGRAPH} … continue", footer="") for n in range(3)]
    home = page("Current News and Analysis", *teasers, "From the Archives", teasers[0])
    found = articles(home)
    assert [each.title for each in found] == [*(f"Crane Number {n}" for n in range(3)), "Crane Number 0"]
    assert {(each.truncated, each.body) for each in found} == {(True, f"{PARAGRAPH} …")}


def test_a_teaser_with_a_footer_is_one_article() -> None:
    found = articles(page(post(body=f"{PARAGRAPH} … continue"), post()))
    assert [each.truncated for each in found] == [True, False]
    assert found[0].posted == "2026-03-02"


def test_posts_may_end_at_a_date_alone() -> None:
    dated = [post(title=f"Crane Number {n}", byline="", footer=f"March {n}, 2026") for n in range(1, 4)]
    found = articles(page(*dated))
    assert [(each.title, each.posted) for each in found] == [
        (f"Crane Number {n}", f"2026-03-0{n}") for n in range(1, 4)
    ]


def test_an_article_without_a_footer_at_the_end_is_kept_and_flagged() -> None:
    cut = page(post(), post(title="A Cut One", body=f"{PARAGRAPH}\n\n{PARAGRAPH[:90]}", footer=""))
    whole, last = articles(cut)
    assert (last.title, last.source, last.posted, last.truncated) == ("A Cut One", "Island Radio", None, True)
    assert not whole.truncated


def test_a_line_like_a_sidebars_in_a_cut_article_is_body() -> None:
    body = f"{PARAGRAPH}\n\nSubscribe to the crane\n\n{PARAGRAPH}"
    assert articles(page(post(), post(title="A Cut One", body=body, footer="")))[1].body == body


@pytest.mark.parametrize("half", ["Mar", "March 2, 20", "March 2, 2026", "March 2, 2026 Pos", "March 2, 2026 - Posted"])
def test_half_a_footer_is_not_body(half: str) -> None:
    last = articles(page(post(), post(title="A Cut One", footer=half)))[1]
    assert (last.title, last.body, last.truncated) == ("A Cut One", PARAGRAPH, False)


@pytest.mark.parametrize(
    ("cut", "categories"),
    [
        ("March 2, 2026 Posted by | Scie", ("Science",)),
        ("March 2, 2026 Posted by | Science | ,", ("Science",)),
        ("March 2, 2026 Posted by | Science | , , | Leave a", ("Science",)),
        ("March 2, 2026 Posted by | Tid", ()),
        ("March 2, 2026 Posted by |", ()),
    ],
)
def test_what_a_cut_footer_does_not_say_is_left_open(cut: str, categories: tuple[str, ...]) -> None:
    last = articles(page(post(), post(footer=cut)))[1]
    assert (last.posted, last.categories, last.comments, last.stripped_tags) == ("2026-03-02", categories, None, None)
    assert not last.truncated


def test_a_page_that_ends_after_a_title_says_so() -> None:
    found = results(page(post(), "A Lonely Title"))
    assert len(found) == 2
    assert found[1] == Problem(
        "line 13",
        "The document is cut off after the title “A Lonely Title”: save that page again to have this article.",
    )


def test_a_page_that_begins_within_an_article_says_so() -> None:
    found = results(f"{PARAGRAPH}\n\n{FOOTER}\n\n{post()}")
    assert found[0] == Problem(
        "line 1", "The document begins in the middle of an article, and its title is lost: this article is left out."
    )
    assert isinstance(found[1], Article)


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
    assert isinstance(problem, Problem)
    assert problem.where == "page.txt"
    assert problem.reason.startswith("No article is found in this text: load an archive page")


def test_real_tags_are_kept_and_then_no_topics_are_derived() -> None:
    found = article(page(post(footer="March 2, 2026 Posted by | Science | cranes, Alderwick | 1 Comment")))
    assert (found.tags, found.topics) == (("cranes", "Alderwick"), ())


def test_names_from_earlier_dumps_keep_categories_whole() -> None:
    footer = "March 2, 2026 Posted by | Crafts, Trades, Video | , | 1 Comment"
    assert article(page(post(footer=footer))).categories == ("Crafts", "Trades", "Video")
    known = Hints(categories=frozenset({"Crafts, Trades"}))
    assert article(page(post(footer=footer)), known).categories == ("Crafts, Trades", "Video")
