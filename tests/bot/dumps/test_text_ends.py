"""What stands below the body of a post in a text page, and pages that are cut."""

import pytest

from bot.dumps import Hints
from storage.models import Article
from tests.bot.dumps.pages import FOOTER, PARAGRAPH, article, articles, page, post, results
from tests.bot.dumps.said import said

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


def test_real_tags_are_kept_and_then_no_topics_are_derived() -> None:
    found = article(page(post(footer="March 2, 2026 Posted by | Science | cranes, Alderwick | 1 Comment")))
    assert (found.tags, found.topics) == (("cranes", "Alderwick"), ())


def test_names_from_earlier_dumps_keep_categories_whole() -> None:
    footer = "March 2, 2026 Posted by | Crafts, Trades, Video | , | 1 Comment"
    assert article(page(post(footer=footer))).categories == ("Crafts", "Trades", "Video")
    known = Hints(categories=frozenset({"Crafts, Trades"}))
    assert article(page(post(footer=footer)), known).categories == ("Crafts, Trades", "Video")


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
    assert said(found[1]) == (
        "line 13: The document is cut off after the title “A Lonely Title”: save that page again to have this article."
    )


def test_a_page_that_begins_within_an_article_says_so() -> None:
    found = results(f"{PARAGRAPH}\n\n{FOOTER}\n\n{post()}")
    assert said(found[0]) == (
        "line 1: The document begins in the middle of an article, and its title is lost: this article is left out."
    )
    assert isinstance(found[1], Article)
