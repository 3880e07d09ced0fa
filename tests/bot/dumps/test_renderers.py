"""What renderers add to pages, and how their lines are made whole; the words are ours."""

import textwrap

import pytest

from bot.dumps.renderers import renderer_of, undone
from bot.dumps.wraps import width_of
from tests.bot.dumps.pages import PARAGRAPH, article, articles, page, post


def plain(text: str) -> str:
    """``text`` without what its renderer added."""
    renderer = renderer_of(text)
    return "".join(undone([text], renderer)) if renderer else text


def filled(text: str, width: int = 76) -> str:
    return textwrap.fill(text, width, break_on_hyphens=False)


@pytest.mark.parametrize("width", [60, 72, 76, 79, 100])
def test_wrapped_lines_tell_their_width_and_are_made_whole(width: int) -> None:
    text = "\n\n".join(filled(PARAGRAPH, width) for _ in range(4))
    assert width - 16 < (width_of(text) or 0) <= width
    assert plain(text).strip() == "\n\n".join([PARAGRAPH] * 4)


def test_the_boxes_of_a_form_do_not_tell_the_width() -> None:
    boxes = "\n".join(f"│{' ' * 50}│" for _ in range(20))
    wrapped = "\n\n".join(filled(PARAGRAPH, 79) for _ in range(3))
    assert f"\n{PARAGRAPH}\n" in plain(f"{boxes}\n\n{wrapped}\n\n{boxes}")


def test_a_page_of_long_lines_is_not_wrapped_though_some_lines_follow_one_another() -> None:
    joined = f"{PARAGRAPH[:174]}\nThe crane went on.\n"
    text = page(*(post(title=f"Crane {n}", body=f"{joined}\n{PARAGRAPH * 3}") for n in range(6)))
    assert width_of(text) is None
    assert articles(text)[0].body.startswith(joined)


def test_lines_below_one_another_that_all_wrap_are_each_made_whole() -> None:
    body = "\n\n".join([filled(PARAGRAPH, 79)] * 2)
    found = article(
        f"The Harbour Ledger\n\nCrane Arrives\n\n{body}\n\nPosted on March 2, 2026Author heronCategories Harbour\n"
    )
    assert (found.title, found.body) == ("Crane Arrives", f"{PARAGRAPH}\n\n{PARAGRAPH}")


MARKDOWN = f"""# [The Harbour Ledger](/)

## March 2, 2026

### [Crane Arrives](https://ledger.example/crane-
arrives/ "Permanent Link to Crane Arrives")

Filed under: [Harbour](https://ledger.example/h/) -- Tags: [cranes](https://ledger.example/c/) -- heron @ 9:30 am

{PARAGRAPH}

Comments (0)
"""


def test_markdown_gives_dashes_titles_and_links_as_a_page_has_them() -> None:
    found = article(MARKDOWN)
    assert (found.title, found.author, found.categories, found.tags) == (
        "Crane Arrives",
        "heron",
        ("Harbour",),
        ("cranes",),
    )
    assert found.body == PARAGRAPH


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("  * ## Crane Arrives", "Crane Arrives"),
        ("  * [![Crane](/crane.jpg)](/crane)\n\n## [Crane Arrives](/crane)", "Crane Arrives"),
        ("- a gate;\n- paint.", "• a gate;\n• paint."),
        ('[Crane Arrives](/crane/\n"Permanent Link to Crane Arrives")', "Crane Arrives"),
        ("> Nobody reads _here_ but **moths**.", "Nobody reads here but moths."),
    ],
)
def test_markdown_is_read_as_the_text_it_stands_for(markup: str, text: str) -> None:
    assert plain(f"# Page\n\n{markup}\n\n## End\n").strip().split("\n\n", 1)[1].strip().startswith(text)


def test_a_title_that_a_picture_repeats_in_a_list_is_one_line() -> None:
    dated = f"       {PARAGRAPH[:50]}.\n       [9]March 2, 2026"
    items = "\n\n".join(f"     * [{n}]Crane Number {n}[{n + 1}] Crane Number {n}\n{dated}" for n in (3, 6))
    found = plain(f"   #[1]Feed\n\n   [2]Skip to content\n\n{items}\n")
    below = [f"{PARAGRAPH[:50]}.", "March 2, 2026"]
    shown = [line for line in found.split("\n") if line]
    assert shown == ["Skip to content", "Crane Number 3", *below, "Crane Number 6", *below]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_headings_and_lists_of_an_extractors_text_are_plain(gap: str) -> None:
    body = gap.join([PARAGRAPH, "### What Happens Next", "- a gate;\n- paint.", PARAGRAPH])
    found = article(f'---\ntitle: "Crane Arrives"\ndate: "2026-03-02"\n---\n{body}\n')
    assert found.body == f"{PARAGRAPH}\n\nWhat Happens Next\n\n• a gate;\n• paint.\n\n{PARAGRAPH}"


@pytest.mark.parametrize("author", ["Edvin Sall", "Author Edvin Sall", "Posted by Edvin Sall"])
def test_an_extractors_author_is_a_name(author: str) -> None:
    assert article(f"---\ntitle: Crane Arrives\nauthor: {author}\n---\n{PARAGRAPH}\n").author == "Edvin Sall"
