"""Coming back: lists that stay the same, places that are kept, what is saved and what is new."""

from dataclasses import replace

import pytest

from bot.context import Services
from storage.models import Article
from tests.e2e.talk import HeldClock, Message, Talk, buttons
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored

LONG = replace(
    LIBRARY, posted="2026-03-05", title="A long tale of the sea", body="The sea was calm that day, they said. " * 500
)


def labels(message: Message) -> list[str]:
    return [one["text"] for one in buttons(message)]


async def load(services: Services, *batch: Article) -> None:
    await stored(services.database, services.clock(), *batch)


def posted(day: str, number: int) -> Article:
    return replace(
        HARBOUR, title=f"Osprey {number} of {day} returns", posted=day, published=day, body=f"Seen {number}."
    )


async def test_a_page_of_a_list_is_the_same_after_a_week_and_a_load(
    sample: Services, rui: Talk, clock: HeldClock
) -> None:
    second = await rui.press(await rui.say("/latest"), "›")
    article = await rui.press(second, "12")
    clock.move(days=7)
    await load(sample, *(posted("2026-03-11", number) for number in range(20)))
    again = await rui.press(article, "‹ Back to the list")
    assert again["text"] == second["text"]
    assert "Osprey" not in again["text"]
    assert "Osprey" in (await rui.say("/latest"))["text"]


async def test_a_list_says_of_each_article_what_it_is_and_stands_by_day(sample: Services, rui: Talk) -> None:
    lines = (await rui.say("/latest"))["text"].split("\n")
    assert lines[:3] == ["Latest · 15 articles", "", "Wednesday, 4 March 2026"]
    assert lines[3].startswith("1. ")
    assert " — " in lines[3]
    assert "Tuesday, 3 March 2026" in lines


async def test_a_number_that_is_typed_opens_the_entry_of_the_list_before_one(sample: Services, rui: Talk) -> None:
    listed = await rui.say("/latest")
    pressed = await rui.press(await rui.say("/latest"), "3")
    await until_shown(rui, "l:n")
    for typed in ("3", "#3", "3."):
        opened = await rui.say(typed)
        assert opened["text"] == pressed["text"]
    assert (await rui.press(opened, "‹ Back to the list"))["text"] == listed["text"]
    assert "Results for" in (await rui.say("16"))["text"] or "Nothing found" in (await rui.say("16"))["text"]


async def test_a_number_as_a_reply_opens_the_entry_of_that_list(sample: Services, rui: Talk) -> None:
    listed = await rui.say("/latest")
    await rui.say("/sources")
    title = listed["text"].split("2. ")[1].split(" — ")[0]
    assert (await rui.say("2", reply_to=listed["message_id"]))["text"].startswith(title)
    answer = await rui.say("99", reply_to=listed["message_id"])
    assert answer["text"] == "There is no number 99 in that message."


async def test_in_a_group_a_number_as_a_reply_to_a_digest_opens_its_story(sample: Services, group: Talk) -> None:
    digest = await group.say(f"/digest@{group.server.world.bot.username}")
    title = digest["text"].split("\n2. ")[1].split("\n")[0]
    assert (await group.say("2", reply_to=digest["message_id"]))["text"].startswith(title)
    assert await group.silence_after("2")


async def test_an_article_opens_where_its_reader_left_it(sample: Services, rui: Talk) -> None:
    await load(sample, LONG)
    first = await rui.say("/latest 1")
    article = await rui.press(first, "1")
    second = await rui.press(article, "›")
    await until_place(rui, 1)
    back = await rui.press(second, "‹ Back to the list")
    assert (await rui.press(back, "1"))["text"] == second["text"]


async def test_what_is_saved_is_listed_and_let_go(sample: Services, rui: Talk) -> None:
    assert "You have saved nothing yet" in (await rui.say("/saved"))["text"]
    article = await rui.say("/read 2")
    kept = await rui.press(article, "☆ Save")
    assert kept["text"] == article["text"]
    assert "★ Saved" in labels(kept)
    saved = await rui.say("/saved")
    assert saved["text"].startswith("Saved · 1 article\n\n1. ")
    opened = await rui.press(saved, "1")
    assert "★ Saved" in labels(opened)
    gone = await rui.press(opened, "★ Saved")
    assert "☆ Save" in labels(gone)
    assert "You have saved nothing yet" in (await rui.press(gone, "‹ Back to the list"))["text"]


async def test_save_takes_a_number_a_reply_or_what_was_read_last(sample: Services, rui: Talk, clock: HeldClock) -> None:
    assert "Which article?" in (await rui.say("/save"))["text"]
    assert "There is no article 999" in (await rui.say("/save 999"))["text"]
    assert "is not an article’s number" in (await rui.say("/save twelve"))["text"]
    assert (await rui.say("/save 1"))["text"].startswith("Saved: ")
    second = await rui.say("/read 2")
    await until_place(rui, 0, article=2)
    clock.move(minutes=1)
    await rui.say("/read 3")
    await rui.say("/save", reply_to=second["message_id"])
    await until_place(rui, 0, article=3)
    done = await rui.say("/save")
    assert (await rui.press(done, "Saved articles"))["text"].startswith("Saved · 3 articles")


async def test_what_a_person_saved_is_not_shown_in_a_group(sample: Services, rui: Talk, group: Talk) -> None:
    name = group.server.world.bot.username
    assert (await group.say(f"/save@{name} 1"))["text"].startswith("Saved: ")
    answer = await group.say(f"/saved@{name}")
    assert answer["text"] == "What you save is shown in our private chat."
    assert buttons(answer)[0]["url"].endswith("?start=saved")
    assert (await rui.say("/start saved"))["text"].startswith("Saved · 1 article")
    article = await group.say(f"/read@{name} 2")
    pressed = await group.answer_to_press(article, next(one for one in buttons(article))["callback_data"])
    assert pressed["text"] == "Saved"
    assert (await rui.say("/saved"))["text"].startswith("Saved · 2 articles")


async def test_unread_is_sized_to_the_gap(sample: Services, rui: Talk, clock: HeldClock) -> None:
    assert (await rui.say("/unread"))["text"].startswith("Wednesday, 4 March 2026")
    await until_looked(rui, 15)
    assert (await rui.say("/unread"))["text"].startswith("Nothing new since Thursday, 5 March, 08:00")
    clock.move(days=1)
    await load(sample, *(posted("2026-03-06", number) for number in range(70)), posted("1999-01-01", 1))
    everything = await rui.say("/unread")
    assert everything["text"].startswith("New since you last looked · 70 articles")
    assert "11." in (await rui.press(everything, "›"))["text"]
    await until_looked(rui, 86)
    clock.move(days=30)
    await load(sample, *(posted(f"2026-03-{day}", number) for day in range(10, 30) for number in range(10)))
    biggest = await rui.say("/unread")
    assert "6 March 2026 – 5 April 2026" in biggest["text"]
    assert "Top stories" in biggest["text"]
    await until_looked(rui, 286)
    assert "Nothing new since Sunday, 5 April" in (await rui.say("/unread"))["text"]


async def test_a_digest_of_many_stories_is_paged_in_place_even_much_later(
    sample: Services, rui: Talk, clock: HeldClock
) -> None:
    await load(sample, *(posted("2026-03-05", number) for number in range(150)))
    first = await rui.say("/digest")
    [more] = [label for label in labels(first) if label.endswith("more stories ›")]
    await until(rui, "SELECT 1 FROM shown_digests")
    clock.move(days=60)
    second = await rui.press(first, more)
    assert second["message_id"] == first["message_id"]
    line = second["text"].split("\n")[4]
    number, _, title = line.partition(". ")
    assert number.isdecimal()
    await until_shown(rui, "d:")
    assert (await rui.say(number))["text"].startswith(title.split(" — ")[0])
    assert (await rui.press(second, "‹"))["text"] == first["text"]


async def test_an_article_by_chance(bot: Services, rui: Talk) -> None:
    assert "There are no articles yet" in (await rui.say("/random"))["text"]
    await load(bot, VENEZUELA)
    assert (await rui.say("/random"))["text"].startswith(VENEZUELA.title)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("/source quay courier", "Showing The Quay Courier (source)"),
        ("/source quay couirer", "Showing The Quay Courier (source)"),
        ("/source qqqzzz", "I know no source like “qqqzzz”"),
        ("/source", "Sources · "),
        ("/author qqqzzz", "I know no author like “qqqzzz”"),
        ("/author", "Whose articles?"),
    ],
)
async def test_sources_and_authors_have_lists_of_their_own(sample: Services, rui: Talk, typed: str, shown: str) -> None:
    assert (await rui.say(typed))["text"].startswith(shown)


async def test_an_author_is_found_through_a_typo(sample: Services, rui: Talk) -> None:
    await load(sample, HARBOUR)
    assert (await rui.say("/author ines duatre"))["text"].startswith("Showing Ines Duarte (author)")


async def test_what_is_kept_of_a_reader_is_erased_with_the_rest(sample: Services, rui: Talk) -> None:
    await rui.press(await rui.say("/read 2"), "☆ Save")
    await rui.say("/latest")
    await until_shown(rui, "l:n")
    await rui.press(await rui.say("/privacy"), "Erase what is stored about me")
    async with sample.database.reading() as connection:
        for table in ("saved", "readers", "places"):
            assert list(await connection.execute_fetchall(f"SELECT * FROM {table}")) == []


async def until(talk: Talk, query: str, *values: object) -> None:
    """Return once what an answer does not wait for is stored."""
    while True:
        async with talk.services.database.reading() as connection:
            if list(await connection.execute_fetchall(query, values)):
                return


async def until_shown(talk: Talk, beginning: str) -> None:
    await until(talk, "SELECT 1 FROM readers WHERE user_id = ? AND shown GLOB ?", talk.person, f"{beginning}*")


async def until_looked(talk: Talk, seen: int) -> None:
    await until(talk, "SELECT 1 FROM readers WHERE user_id = ? AND seen_id = ?", talk.person, seen)


async def until_place(talk: Talk, page: int, article: int | None = None) -> None:
    await until(
        talk,
        "SELECT 1 FROM places WHERE user_id = ? AND page = ? AND article_id = ifnull(?, article_id)",
        talk.person,
        page,
        article,
    )


async def test_an_article_leads_to_what_is_related_and_back(sample: Services, rui: Talk) -> None:
    article = await rui.say("/read 1")
    title = article["text"].splitlines()[0]
    listed = await rui.press(article, "Earlier on this")
    assert listed["text"].startswith(f"Earlier on this · {title}\n\n1. ")
    other = await rui.press(listed, "1")
    assert title not in other["text"].splitlines()[0]
    again = await rui.press(other, "‹ Back to the list")
    assert again["text"] == listed["text"]
    assert (await rui.press(again, "‹ Back to the article"))["text"] == article["text"]


async def test_an_article_of_its_own_kind_says_that_there_is_nothing_else(bot: Services, ada: Talk) -> None:
    await load(bot, HARBOUR)
    listed = await ada.press(await ada.say("/read 1"), "Earlier on this")
    assert listed["text"] == f"The archive has nothing else on “{HARBOUR.title}”."
