"""Where posts begin and end in the frames of themes, and what is not theirs; the words are ours."""

import pytest

from bot.dumps import Hints
from tests.bot.dumps.pages import PARAGRAPH, article, articles

SITE = "The Harbour Ledger"
FORM = "Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nPost Comment"
WIDGETS = "Search for:\n\nRecent Posts\n\n• Crane Arrives\n• Tern Returns\n\nArchives\n\n• March 2026\n• February 2026"


def below(title: str, date: str = "March 2, 2026", body: str = PARAGRAPH) -> str:
    """A post whose theme has its date and author below the title, and its labels after the body."""
    return f"{title}\n\nPosted on {date} by heron\n\n{body}\n\nPosted in Harbour | Tagged cranes | Leave a comment"


def closed(title: str, body: str = PARAGRAPH) -> str:
    """A post whose theme has all it says after the body."""
    return f"{title}\n\n{body}\n\nPosted on March 2, 2026Author heronCategories HarbourTags cranes"


@pytest.mark.parametrize(
    "title",
    [
        "Ferry Timetable, March 2026",
        "2026",
        "What the Tide Says: 12 Things",
        "By the Sea at 6:30",
        "“Quiet,” by a Guard",
    ],
)
def test_a_title_may_look_like_a_byline_or_a_number(title: str) -> None:
    above = articles(f"{SITE}\n\n{below('Crane Arrives')}\n\n{below(title)}")
    after = articles(f"{SITE}\n\n{closed('Crane Arrives')}\n\n{closed(title)}")
    assert [each.title for each in above] == [each.title for each in after] == ["Crane Arrives", title]


def test_a_sidebar_may_stand_above_the_post() -> None:
    found = article(f"Skip to content\n\n{SITE}\n\n{WIDGETS}\n\n{closed('Crane Arrives')}\n\n{FORM}")
    assert (found.site, found.title, found.body) == (SITE, "Crane Arrives", PARAGRAPH)


def test_titles_in_a_list_of_posts_are_titles() -> None:
    posts = "\n\n".join(f"• {title}\n\n{PARAGRAPH}\n\nMarch {day}, 2026" for day, title in ((2, "Crane"), (1, "Ferry")))
    found = articles(f"{SITE}\n\n• About\n\nMonth: March 2026\n\n{posts}\n\nNext Page")
    assert [(each.title, each.posted, each.body) for each in found] == [
        ("Crane", "2026-03-02", PARAGRAPH),
        ("Ferry", "2026-03-01", PARAGRAPH),
    ]


def test_the_text_of_a_picture_above_a_title_is_not_the_body_of_the_post_before() -> None:
    posts = "\n\n".join(
        f"• {title}\n\n{title}\n\nMarch 2, 2026\n—\nby\nheron\nin Harbour\n\n{PARAGRAPH}" for title in "AB"
    )
    assert [(each.title, each.body) for each in articles(f"{SITE}\n\n{posts}")] == [("A", PARAGRAPH), ("B", PARAGRAPH)]


def test_comments_with_dates_are_no_articles() -> None:
    thread = "\n\n".join(f"{name}\n\nMarch 3, 2026\n\n{PARAGRAPH}\n\nReply" for name in ("Gull", "Tern", "Wren"))
    found = article(
        f"{SITE}\n\nCrane Arrives\n\n{PARAGRAPH}\n\nPosted\n\nMarch 2, 2026\n\nin\n\nHarbour\n\nby\n\nEdvin Sall\n\n"
        f"3 responses to “Crane Arrives”\n\n{thread}\n\n{FORM}"
    )
    assert (found.title, found.author, found.categories, found.comments) == (
        "Crane Arrives",
        "Edvin Sall",
        ("Harbour",),
        3,
    )
    assert found.body == PARAGRAPH


def test_a_form_without_a_thread_says_that_there_are_no_comments() -> None:
    assert article(f"{SITE}\n\n{closed('Crane Arrives')}\n\n{FORM}").comments == 0


def test_a_name_may_hold_the_words_of_the_frame() -> None:
    found = article(f"Crane Arrives\n\nMarch 2, 2026 — by Edvin Byrne in Harbour\n\n{PARAGRAPH}\n\n{FORM}")
    assert (found.author, found.categories) == ("Edvin Byrne", ("Harbour",))


def test_links_to_the_neighbours_are_no_body() -> None:
    links = "← Tern Returns\n\nFerry Sails →"
    found = article(f"{SITE}\n\nCrane Arrives\n\nMarch 2, 2026 — by heron in Harbour\n\n{PARAGRAPH}\n\n{links}")
    assert found.body == PARAGRAPH


def test_the_posts_own_date_settles_a_byline_that_can_be_read_in_two_ways() -> None:
    bylined = [
        below(f"Crane {n}", posted, f"Vale Wire – 06/05/2026\n\n{PARAGRAPH}")
        for n, posted in enumerate(("May 6, 2026", "June 6, 2026"))
    ]
    found = articles(f"{SITE}\n\n{bylined[0]}\n\n{bylined[1]}", Hints())
    assert [(each.source, each.published) for each in found] == [
        ("Vale Wire", "2026-05-06"),
        ("Vale Wire", "2026-06-05"),
    ]


def test_a_line_of_any_length_may_stand_above_a_frame() -> None:
    words = "tide " * 20_000
    assert len(articles(f"{SITE}\n\n{below('Crane Arrives', body=words)}\n\n{below('Ferry Sails')}")) == 2
