# ruff: noqa: E501
"""Pages of WordPress's default themes as renderers leave them; the words are ours."""

import textwrap

import pytest

from bot.dumps import Hints
from storage.models import Article
from tests.bot.dumps.pages import PARAGRAPH, article, articles, results

SITE = "The Harbour Ledger"
TITLES = ("Crane Arrives at the Old Quay", "Ferry Timetable: Who Decides?")

# Lines above the title, below it, and after the body, and what of author, categories, tags and comments they tell.
THEMES = {
    "ten": ("", "Posted on {date} by heron", "Posted in Harbour | Tagged cranes, quays | Leave a comment", "actn"),
    "twelve": ("", "Leave a reply", "This entry was posted in Harbour and tagged cranes, quays on {date} by heron.", "actn"),
    "thirteen": ("", "{date} | Harbour | cranes, quays | heron", "Leave a comment", "actn"),
    "fourteen": ("Harbour", "{date} heron Leave a comment", "cranes, quays", "actn"),
    "fifteen": ("", "", "Posted on {date}Author heronCategories HarbourTags cranes, quaysLeave a comment on {title}", "actn"),
    "sixteen": ("", "", "Author heronPosted on {date}Categories HarbourTags cranes, quaysLeave a comment on {title}", "actn"),
    "seventeen": ("Posted on {date} by heron", "", "", "a"),
    "nineteen": ("", "", "Posted byheron{date}Posted inHarbourTags:cranes, quaysLeave a comment on {title}", "actn"),
    "twenty": ("Categories\n\nHarbour", "• Post authorBy heron\n• Post date{date}\n• No Comments on {title}", "• Tagscranes, quays", "actn"),
    "twenty-one": ("", "", "Published {date}\nCategorized as Harbour Tagged cranes, quays", "ct"),
    "twenty-two": ("", "", "{date}", ""),
    "twenty-four": ("", "{date}\n\n—\n\nby\n\nheron\n\nin Harbour", "", "ac"),
    "kubrick": ("", "Monday, {date}", "Tags: cranes, quays\nPosted in Harbour | No Comments »", "ctn"),
    "classic": ("{date}", "Filed under: Harbour — Tags: cranes, quays — heron @ 9:30 am", "Comments (0)", "actn"),
}  # fmt: skip
BODY = f"{PARAGRAPH}\n\nWhat Happens Next\n\n• a gate;\n• a crane of twelve tonnes that came by the ferry of the evening before.\n\n{PARAGRAPH}"


def page(theme: str) -> str:
    above, below, closing, _ = THEMES[theme]
    posts = (
        "\n\n".join(
            part.format(date=f"March {day}, 2026", title=title) for part in (above, title, below, BODY, closing) if part
        )
        for day, title in enumerate(TITLES, start=2)
    )
    head = f"Skip to content\n\n{SITE}\n\nMenu\n\n• Home\n• About\n\nMonth: March 2026"
    foot = "Older posts\n\nRecent Posts\n\n• Crane Arrives\n\nArchives\n\n• March 2026\n\nProudly powered by WordPress"
    return "\n\n".join((head, *posts, foot))


def wrapped(text: str, indent: str) -> str:
    """``text`` as a renderer wraps it at 76 columns."""
    return "\n".join(
        textwrap.fill(line, 76, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
        for line in text.split("\n")
    )


def as_lynx(text: str) -> str:
    references = "\n".join(f"   {n}. https://ledger.example/{n}" for n in range(1, 4))
    linked = text.replace("Crane Arrives at", "[1]Crane Arrives at").replace("the crane", "the [2]crane")
    return f"   #[3]Feed\n\n{wrapped(linked, '   ')}\n\n   IFRAME: [4]https://v.example\n\nReferences\n\n{references}\n"


def as_markdown(text: str) -> str:
    for title in TITLES:
        text = text.replace(f"\n\n{title}\n\n", f"\n\n## [{title}](https://ledger.example/{title[:5]}/)\n\n")
    return (
        text.replace("• ", "  * ")
        .replace("the crane", "the [crane](https://ledger.example/c) _now_")
        .replace(" _now_", "")
    )


RENDERERS = {
    "plain": str,
    "margins": lambda text: wrapped(text, ""),
    "lynx": as_lynx,
    "markdown": as_markdown,
}


@pytest.mark.parametrize("renderer", RENDERERS)
@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_gives_the_same_articles_whoever_rendered_it(theme: str, renderer: str) -> None:
    found = articles(RENDERERS[renderer](page(theme)))
    tells = THEMES[theme][3]
    assert [each.title for each in found] == list(TITLES)
    assert [each.posted for each in found] == ["2026-03-02", "2026-03-03"]
    for each in found:
        assert each.site == SITE
        assert each.body == BODY
        assert each.author == ("heron" if "a" in tells else None)
        assert each.categories == (("Harbour",) if "c" in tells else ())
        assert each.tags == (("cranes", "quays") if "t" in tells else ())
        assert each.comments == (0 if "n" in tells else None)


def test_a_byline_goes_before_the_author_of_the_theme() -> None:
    signed = page("ten").replace(PARAGRAPH, f"By Mira Solvang | Island Radio | March 1, 2026\n\n{PARAGRAPH}", 1)
    first = articles(signed)[0]
    assert (first.author, first.source, first.published) == ("Mira Solvang", "Island Radio", "2026-03-01")


def test_comments_of_a_single_page_are_counted_and_are_no_body() -> None:
    single = (
        f"{SITE}\n\n{TITLES[0]}\n\n{PARAGRAPH}\n\nShare this:\n\n• Tweet\n• Facebook\n\n"
        "This entry was posted in Harbour on March 2, 2026 by heron.\n\n2 thoughts on “Crane”\n\nA gull says:\n\n"
        f"March 3, 2026 at 4:12 pm\n\n{PARAGRAPH}\n\nReply\n\nTern says:\n\nGood.\n\nLeave a Reply\n"
    )
    found = article(single)
    assert (found.title, found.body, found.comments) == (TITLES[0], PARAGRAPH, 2)


@pytest.mark.parametrize("more", ["(more…)", "Continue reading →", "Continue reading Crane Arrives", "… Read more »"])
def test_an_excerpt_is_flagged(more: str) -> None:
    text = page("ten").replace(BODY, f"{PARAGRAPH}\n\n{more}")
    assert {(each.truncated, each.body) for each in articles(text)} == {(True, PARAGRAPH)}


def test_the_fields_of_an_extractor_are_read() -> None:
    text = (
        '---\ntitle: "Crane: It Arrives"\nauthor: Heron\nurl: https://ledger.example/1\ndate: "2026-03-02"\n'
        f"categories: ['Harbour']\ntags: ['cranes', 'quays']\n---\n# Crane: It Arrives\n\n{PARAGRAPH}\n"
    )
    assert article(text) == Article(
        title="Crane: It Arrives",
        url="https://ledger.example/1",
        author="Heron",
        posted="2026-03-02",
        categories=("Harbour",),
        tags=("cranes", "quays"),
        body=PARAGRAPH,
    )


def test_a_title_with_a_date_and_prose_is_an_article() -> None:
    found = article(f"Crane Arrives\n\nMarch 2, 2026\n\n{PARAGRAPH}", Hints(site=SITE))
    assert (found.site, found.title, found.posted, found.body) == (SITE, "Crane Arrives", "2026-03-02", PARAGRAPH)


@pytest.mark.parametrize("theme", THEMES)
def test_a_page_cut_anywhere_never_merges_two_articles(theme: str) -> None:
    text = page(theme)
    for end in range(0, len(text), 397):
        for each in results(text[:end]):
            assert not isinstance(each, Article) or each.body.count("What Happens Next") <= 1
