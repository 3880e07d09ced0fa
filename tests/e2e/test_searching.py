"""Searching by tapping: what was understood, narrowing, following."""

from dataclasses import replace

from bot.context import Services
from storage.models import Article
from tests.e2e.talk import Message, Talk, buttons
from tests.storage.archive import HARBOUR, stored

SOURCES = ("Coast Radio", "Coast Radio", "Wire", "Wire", "Wire", "Island Post", "Island Post")


def ferries(number: int, source: str) -> Article:
    return replace(
        HARBOUR,
        title=f"Ferry timetable {number}",
        source=source,
        posted=f"2026-03-0{1 + number % 4}" if number else "2024-05-06",
        published=None,
        categories=("Society",) if number % 2 else ("Economy",),
        body=f"The ferries sail {number} times a day.",
    )


async def fill(services: Services) -> None:
    await stored(services.database, services.clock(), *(ferries(*pair) for pair in enumerate(SOURCES)))


def labels(message: Message) -> list[str]:
    return [one["text"] for one in buttons(message)]


async def test_what_was_typed_is_searched_for_on_demand(sample: Services, rui: Talk) -> None:
    answer = await rui.say("stone brdige")
    assert answer["text"].startswith("Showing results for stone bridge")
    exact = await rui.press(answer, "Search instead for “stone brdige”")
    assert exact["message_id"] == answer["message_id"]
    assert "brdige" in exact["text"].partition("\n")[0]
    assert not exact["text"].startswith("Showing results for stone bridge ·")


async def test_a_search_is_narrowed_and_widened_by_tapping(bot: Services, rui: Talk) -> None:
    await fill(bot)
    found = await rui.say("ferry timetable")
    assert found["text"].startswith("Results for ferry timetable · 7 articles")
    assert "Wire" not in labels(found)
    wide = await rui.press(found, "Narrow")
    for offered in ("Wire", "Coast Radio", "Island Post", "Economy", "Society", "Past week", "2024"):
        assert offered in labels(wide)
    wire = await rui.press(wide, "Wire")
    assert wire["text"].startswith("Results for ferry timetable · 3 articles\nOnly: Wire")
    assert "✓ Wire" in labels(wire)
    assert "Coast Radio" not in labels(wire)
    society = await rui.press(wire, "Society")
    assert society["text"].startswith("Results for ferry timetable · 1 article\nOnly: Wire · Society")
    only_society = await rui.press(society, "✓ Wire")
    assert "\nOnly: Society" in only_society["text"]
    again = await rui.press(only_society, "✓ Society")
    assert again["text"] == wide["text"]
    year = await rui.press(again, "2024")
    assert year["text"].startswith("Results for ferry timetable · 1 article\nOnly: 2024")


async def test_what_was_narrowed_stays_so_from_page_to_page_and_back_from_an_article(bot: Services, rui: Talk) -> None:
    await fill(bot)
    wide = await rui.press(await rui.say("ferry timetable"), "Narrow")
    week = await rui.press(wide, "Past week")
    assert "6 articles\nOnly: since 27 February 2026" in week["text"]
    second = await rui.press(week, "›")
    assert "Only: since 27 February 2026" in second["text"]
    article = await rui.press(second, "6")
    assert (await rui.press(article, "‹ Back to the list"))["text"] == second["text"]


async def test_a_search_is_followed_by_tapping(bot: Services, rui: Talk) -> None:
    await fill(bot)
    followed = await rui.press(await rui.say("ferry timetable"), "Follow")
    assert followed["text"].startswith("Following ferry timetable")
    nothing = await rui.say("submarine")
    assert (await rui.press(nothing, "Follow"))["text"].startswith("Following submarine")
