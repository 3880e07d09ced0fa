from inline_snapshot import snapshot

from bot.digest.compose import Digest
from bot.digest.stories import Story
from bot.preview.entities import parse_html
from bot.views import digest
from bot.views.callbacks import OpenArticle, ShowDigest
from bot.views.digest_pages import lay_out
from bot.views.screen import Screen, units

SMALL = Digest(
    day="2026-03-04",
    site="The Harbour Ledger",
    articles=4,
    stories=(
        Story("Bridge opens", "Town", "The old bridge opened on Tuesday.", ("Quay Radio", "Wire"), (7, 9)),
        Story("Ferries late", "Sea", "Ice held the ferries up.", ("Wire",), (8,)),
        Story("A quiet day", "", "", (), (3,)),
    ),
    leading=1,
    number=42,
)
CATEGORIES = ("Town", "Sea", "Sport", "")


def big(stories: int = 200) -> Digest:
    told = tuple(
        Story(
            title=f"Something happened in place number {number} that people talk about",
            category=CATEGORIES[number * 4 // stories],
            summary=f"What happened there is told in a sentence or two, this being number {number}. " * 3,
            sources=("Quay Radio", "Wire", "Coast Post")[: 1 + (number < 6)],
            articles=(number + 1, number + 1001)[: 1 + (number < 6)],
        )
        for number in range(stories)
    )
    return Digest("2026-03-04", "The Harbour Ledger", stories + 6, told, leading=6, number=42)


def labels(screen: Screen) -> list[list[str]]:
    return [[button.text for button in row] for row in screen.rows]


def test_a_small_digest_is_told_in_full() -> None:
    screen = digest.screen(SMALL, "gazette_bot", private=True)
    assert parse_html(str(screen.text)).text == snapshot("""\
The Harbour Ledger · Wednesday, 4 March 2026
4 articles · 3 stories

Top stories

1. Bridge opens
The old bridge opened on Tuesday.
Quay Radio · Wire

Sea

2. Ferries late
Ice held the ferries up.
Wire

Other news

3. A quiet day\
""")
    assert labels(screen) == [["1", "2", "3"], ["Share", "As a file"], ["Settings", "Unsubscribe"]]
    assert [button.callback_data for button in screen.rows[0]] == [str(OpenArticle(id_)) for id_ in (7, 8, 3)]


def test_each_of_a_story_s_sources_leads_to_its_own_article() -> None:
    entities = parse_html(str(digest.screen(SMALL, "gazette_bot", private=False).text)).entities
    links = [entity["url"] for entity in entities if "url" in entity]
    assert links == [f"https://t.me/gazette_bot?start=a{id_}" for id_ in (7, 7, 9, 8, 3)]


def test_a_late_digest_says_so_on_its_first_page() -> None:
    assert "This digest is late" in digest.screen(SMALL, "gazette_bot", private=True, late=True).text
    assert "late:" not in digest.screen(SMALL, "gazette_bot", private=True).text


def test_a_day_of_two_hundred_is_one_message_with_the_rest_folded_and_more_at_a_tap() -> None:
    screen = digest.screen(big(), "gazette_bot", private=True)
    assert screen.text.count("<blockquote expandable>") >= 1
    assert "What happened there is told" in screen.text
    assert labels(screen)[0] == ["1", "2", "3", "4", "5", "6"]
    [more] = screen.rows[1]
    assert more.text.endswith("more stories ›")
    assert more.callback_data == str(ShowDigest(42, 1))


def test_the_pages_of_a_digest_tell_every_story_once_and_in_order() -> None:
    pages = lay_out(big(), "gazette_bot")
    told = [
        line.split(". ")[0]
        for page in pages
        for line in parse_html(str(page.text)).text.split("\n")
        if ". Some" in line
    ]
    assert told == [str(number) for number in range(1, 201)]
    assert len(pages) < 8


def test_a_further_page_is_turned_in_place() -> None:
    screen = digest.screen(big(), "gazette_bot", private=True, page=1)
    assert labels(screen)[0] == ["‹", f"2 / {len(lay_out(big(), 'gazette_bot'))}", "›"]
    assert screen.here == ShowDigest(42, 1)
    last = digest.screen(big(), "gazette_bot", private=True, page=99)
    assert labels(last)[0][2] == "·"
    assert "200. " in last.text


def test_in_a_group_stories_are_opened_by_their_links() -> None:
    assert labels(digest.screen(SMALL, "gazette_bot", private=False)) == [
        ["Share", "As a file"],
        ["Settings", "Unsubscribe"],
    ]


def test_a_digest_that_just_fits_is_not_cut() -> None:
    for stories in range(1, 40):
        pages = lay_out(big(stories), "gazette_bot")
        assert pages[-1].told == stories
        assert all(units(page.text) <= 4096 for page in pages)
