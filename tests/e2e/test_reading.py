from dataclasses import replace

import pytest

from bot.context import Services
from tests.e2e.talk import Talk, buttons
from tests.storage.archive import LIBRARY, stored


async def test_start_greets_and_offers_the_first_useful_things(sample: Services, rui: Talk) -> None:
    answer = await rui.say("/start")
    assert "keeps a news digest" in answer["text"]
    assert [one["text"] for one in buttons(answer)] == [
        "Latest",
        "Topics",
        "Sources",
        "Subscribe",
        "My digest",
        "Help",
        "Add me to a group",
    ]
    assert (await rui.press(answer, "Latest"))["text"].startswith("Latest")


async def test_an_empty_archive_says_how_it_is_filled(bot: Services, rui: Talk) -> None:
    assert "The archive is empty" in (await rui.say("/start"))["text"]
    assert "There are no articles yet" in (await rui.say("/latest"))["text"]
    assert "There are no articles yet" in (await rui.say("/today"))["text"]


async def test_a_list_is_paged_in_place_and_leads_to_an_article_and_back(sample: Services, rui: Talk) -> None:
    first = await rui.say("/latest")
    assert "1 / 2" in [one["text"] for one in buttons(first)]
    second = await rui.press(first, "›")
    assert second["message_id"] == first["message_id"]
    assert second["text"] != first["text"]
    article = await rui.press(second, "11")
    assert article["message_id"] == first["message_id"]
    back = await rui.press(article, "‹ Back to the list")
    assert back["text"] == second["text"]


async def test_latest_takes_a_number(sample: Services, rui: Talk) -> None:
    three = await rui.say("/latest 3")
    assert three["text"].startswith("Latest · 3 articles")
    assert "4." not in three["text"]
    assert "Write a number from 1 to 100" in (await rui.say("/latest many"))["text"]
    assert "Write a number from 1 to 100" in (await rui.say("/latest 0"))["text"]


async def test_an_article_is_read_page_by_page(sample: Services, rui: Talk) -> None:
    async with sample.database.reading() as connection:
        [(longest,)] = await connection.execute_fetchall("SELECT id FROM articles ORDER BY length(body) DESC LIMIT 1")
    first = await rui.say(f"/read {longest}")
    second = await rui.press(first, "›")
    assert second["text"] != first["text"]
    again = await rui.press(second, "‹")
    assert again["text"] == first["text"]


async def test_a_link_opens_an_article(sample: Services, rui: Talk) -> None:
    assert (await rui.say("/start a1"))["text"] == (await rui.say("/read 1"))["text"]


async def test_read_explains_what_it_does_not_find(sample: Services, rui: Talk) -> None:
    assert "There is no article 999" in (await rui.say("/read 999"))["text"]
    assert "“twelve” is not an article’s number" in (await rui.say("/read twelve"))["text"]
    assert "Which article?" in (await rui.say("/read"))["text"]
    assert "is not an article’s number" in (await rui.say("/read " + "9" * 400))["text"]


async def test_days_are_understood_as_people_write_them(sample: Services, rui: Talk) -> None:
    for typed in ("2026-03-04", "4 March", "March 4, 2026", "yesterday"):
        assert (await rui.say(f"/day {typed}"))["text"].startswith("Wednesday, 4 March 2026")
    assert "I do not know the day “glorp”" in (await rui.say("/day glorp"))["text"]
    assert "I do not know the day" in (await rui.say("/day 2026-02-31"))["text"]
    assert "Which day?" in (await rui.say("/day"))["text"]


async def test_a_day_without_articles_offers_the_nearest(sample: Services, rui: Talk) -> None:
    today = await rui.say("/today")
    assert "nothing for today" in today["text"]
    assert (await rui.press(today, "4 March 2026"))["text"].startswith("Wednesday, 4 March 2026")


async def test_numbers_and_weekdays_are_days(sample: Services, rui: Talk) -> None:
    for typed in ("4/3/2026", "04.03.2026", "2026/3/4", "Wednesday", "last wednesday"):
        assert (await rui.say(f"/day {typed}"))["text"].startswith("Wednesday, 4 March 2026")


async def test_days_are_those_of_the_zone_that_a_chat_has_set(sample: Services, rui: Talk) -> None:
    await rui.say("/subscribe 9:00 Honolulu")
    assert (await rui.say("/today"))["text"].startswith("Wednesday, 4 March 2026")
    assert "Tuesday, 3 March 2026" in (await rui.say("/day yesterday"))["text"]


async def test_an_hour_may_be_written_with_am_or_pm_and_an_offset_is_no_zone(sample: Services, rui: Talk) -> None:
    assert "at 20:30 (Europe/Paris)" in (await rui.say("/subscribe 8:30 PM Paris"))["text"]
    assert "at 12:00 (Europe/Paris)" in (await rui.say("/subscribe noon"))["text"]
    assert "“13” is not a time of day" in (await rui.say("/subscribe 13 am"))["text"]
    assert "Name a city’s zone" in (await rui.say("/subscribe 9 UTC+2"))["text"]
    assert "at 12:00, zone Europe/Paris" in (await rui.say("/settings"))["text"]


async def test_an_article_with_an_odd_address_can_be_read(sample: Services, rui: Talk) -> None:
    await stored(sample.database, sample.clock(), replace(LIBRARY, url="https://"))
    found = await rui.say("/search telescope tools")
    article = await rui.press(found, "1")
    assert "Hammers, drills and a telescope" in article["text"]


async def test_a_name_that_is_only_perhaps_meant_is_offered(sample: Services, rui: Talk) -> None:
    await stored(sample.database, sample.clock(), replace(LIBRARY, author="Xq Okafor", source=None))
    offered = await rui.say("/tag xq")
    assert offered["text"] == "“xq” – do you mean this one?"
    assert (await rui.press(offered, "Xq Okafor (author, 1)"))["text"].startswith("Showing Xq Okafor")
    assert "Xq Okafor (author, 1)" in [one["text"] for one in buttons(await rui.say("/tag okafr"))]


async def test_names_that_no_article_has_are_told_apart_from_an_empty_archive(bot: Services, rui: Talk) -> None:
    assert "There are no articles yet" in (await rui.say("/sources"))["text"]
    await stored(bot.database, bot.clock(), replace(LIBRARY, source=None))
    assert (await rui.say("/sources"))["text"] == "No article names its source yet."


async def test_a_push_from_an_empty_archive_says_so(bot: Services, rui: Talk, ada: Talk) -> None:
    await rui.say("/subscribe")
    assert "the archive is empty" in (await ada.say("/push"))["text"]


async def test_a_tag_is_found_through_a_typo_and_named(sample: Services, rui: Talk) -> None:
    async with sample.database.reading() as connection:
        [(name,)] = await connection.execute_fetchall("SELECT name FROM labels WHERE kind = 'category' LIMIT 1")
    typo = name[:2] + name[3] + name[2] + name[4:]
    answer = await rui.say(f"/tag {typo}")
    assert answer["text"].startswith(f"Showing {name} (category)")
    assert "I know no category" in (await rui.say("/tag qqqqqqzzz"))["text"]
    assert "Which one?" in (await rui.say("/tag"))["text"]


async def test_names_are_listed_with_counts_to_tap(sample: Services, rui: Talk) -> None:
    for command in ("/tags", "/sources"):
        names = await rui.say(command)
        label = buttons(names)[0]["text"]
        assert (await rui.press(names, label))["text"].startswith(f"Showing {label.rpartition(' (')[0]}")


async def test_search_forgives_and_shows_what_it_understood(sample: Services, rui: Talk) -> None:
    async with sample.database.reading() as connection:
        [(title,)] = await connection.execute_fetchall("SELECT title FROM articles WHERE title LIKE '%bridge%' LIMIT 1")
    answer = await rui.say("/search brdige")
    assert answer["text"].startswith("Showing results for bridge")
    assert "Search instead for “brdige”" in [one["text"] for one in buttons(answer)]
    assert title in answer["text"]
    article = await rui.press(answer, "1")
    assert (await rui.press(article, "‹ Back to the list"))["text"] == answer["text"]


async def test_operators_narrow_a_search_and_a_mistake_in_one_is_explained(sample: Services, rui: Talk) -> None:
    everything = (await rui.say("bridge"))["text"]
    assert "Nothing found" in (await rui.say("bridge before:1999"))["text"]
    answer = (await rui.say("bridge before:someday"))["text"]
    assert "I know no date in before:someday" in answer
    assert everything.splitlines()[2] in answer


async def test_plain_words_in_private_are_a_search(sample: Services, rui: Talk) -> None:
    assert (await rui.say("bridge"))["text"] == (await rui.say("/search bridge"))["text"]


async def test_hostile_queries_get_a_sentence(sample: Services, rui: Talk) -> None:
    assert "no words to search for" in (await rui.say("?!?"))["text"]
    assert "What are you looking for?" in (await rui.say("/search"))["text"]
    for query in ("AND (", '"', "*", "NEAR(", '<b>&"', "x" * 4000, "title:", "-"):
        assert (await rui.say(f"/search {query}"))["text"]


async def test_a_forged_or_stale_button_is_explained(sample: Services, rui: Talk) -> None:
    answer = await rui.say("/latest")
    for data in (
        "",
        "zzz",
        "l:n100:x",
        "a:1",
        "l:n100:99999999999999999999",
        "c:nothing",
        "l:'; DROP TABLE articles:0",
    ):
        said = await rui.answer_to_press(answer, data)
        assert "earlier version" in said["text"]


async def test_a_button_of_a_list_that_is_gone_says_so(sample: Services, rui: Talk) -> None:
    answer = await rui.say("/latest")
    assert "not there any more" in (await rui.press_data(answer, "l:t999:0"))["text"]
    assert "not there any more" in (await rui.press_data(await rui.say("/tags"), "l:q999:0"))["text"]
    assert "become shorter" in (await rui.press_data(await rui.say("/latest"), "l:n100:7"))["text"]
    assert "There is no article 999" in (await rui.press_data(await rui.say("/latest"), "a:999:0"))["text"]


async def test_a_mistyped_command_gets_the_nearest_one(sample: Services, rui: Talk) -> None:
    assert "Did you mean /search?" in (await rui.say("/serach bridge"))["text"]
    assert "All commands: /help" in (await rui.say("/xyzzy"))["text"]
    assert "/stats" not in (await rui.say("/statts"))["text"]


async def test_a_sticker_gets_a_helpful_sentence(sample: Services, rui: Talk) -> None:
    before = len(rui.theirs())
    rui.server.world.send_content(rui.person, rui.chat, {"dice": {"emoji": "🎲", "value": 3}})
    answer = await rui.server.world.wait_for(lambda: rui.theirs()[before:], 10)
    assert "I understand words" in answer[0]["text"]


async def test_help_names_every_command_that_its_reader_may_use(sample: Services, rui: Talk, ada: Talk) -> None:
    theirs, hers = (await rui.say("/help"))["text"], (await ada.say("/help"))["text"]
    assert "/subscribe" in theirs
    assert "/push" not in theirs
    assert "/push" in hers


async def test_a_reader_learns_only_that_admin_commands_are_not_theirs(sample: Services, rui: Talk) -> None:
    for command in ("/load", "/loads", "/push", "/stats"):
        assert (await rui.say(command))["text"] == "That command is for the people who run this bot."


async def test_in_a_group_only_what_is_addressed_by_name_is_answered(sample: Services, group: Talk) -> None:
    name = group.server.world.bot.username
    assert await group.silence_after("/latest")
    assert await group.silence_after("bridge")
    assert await group.silence_after("/latest@another_bot")
    assert await group.silence_after("/serach")
    assert (await group.say(f"/latest@{name}"))["text"].startswith("Latest")
    assert (await group.say(f"@{name} bridge"))["text"].startswith("Results for bridge")
    assert "Did you mean /search?" in (await group.say(f"/serach@{name}"))["text"]


async def test_in_a_group_the_answer_is_a_reply_to_the_question(sample: Services, group: Talk) -> None:
    answer = await group.say(f"/latest@{group.server.world.bot.username}")
    assert answer["reply_to_message"]["text"].startswith("/latest@")


@pytest.mark.menus
async def test_the_menu_shows_admins_more_than_readers(sample: Services, rui: Talk, ada: Talk) -> None:
    await ada.say("/start")
    world = rui.server.world

    def names(talk: Talk) -> set[str]:
        return {one["command"] for one in world.menu.seen_by(talk.person, world.chat(talk.chat), "en")}

    await world.wait_for(lambda: "latest" in names(rui) and "stats" in names(ada), 10)
    assert "stats" not in names(rui)
