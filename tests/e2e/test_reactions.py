"""A heart given to an article saves it."""

import pytest

from bot.context import Services
from bot.preview.chats import Standing
from bot.preview.people import ADA, NOOR, RUI
from storage import saved
from tests.e2e.groups import NAME, opened
from tests.e2e.talk import Message, Talk, buttons


async def until_saved(services: Services, person: int, titles: list[str]) -> None:
    while True:
        async with services.database.reading() as connection:
            listing = await saved.listing(connection, person, 10)
        if [article.title for article in listing.articles] == titles:
            return


async def until_known(talk: Talk, message: Message) -> None:
    """The bot has noted what the message shows."""
    while True:
        async with talk.services.database.reading() as connection:
            if list(
                await connection.execute_fetchall(
                    "SELECT 1 FROM shown_articles WHERE message_id = ?", (message["message_id"],)
                )
            ):
                return


def react(talk: Talk, message: Message, emoji: str | None) -> None:
    talk.server.world.react(talk.person, talk.chat, message["message_id"], emoji)


def labels(talk: Talk, message: Message) -> list[str]:
    now = next(one for one in talk.theirs() if one["message_id"] == message["message_id"])
    return [one["text"] for one in buttons(now)]


def title(message: Message) -> str:
    return str(message["text"].partition("\n")[0])


@pytest.mark.parametrize("heart", ["❤", "❤️‍🔥"])
async def test_a_heart_saves_an_article_and_taken_away_lets_it_go(sample: Services, rui: Talk, heart: str) -> None:
    article = await rui.say("/read 2")
    await until_known(rui, article)
    react(rui, article, heart)
    await until_saved(sample, RUI.id, [title(article)])
    await rui.server.world.wait_for(lambda: "★ Saved" in labels(rui, article), 10)
    react(rui, article, None)
    await until_saved(sample, RUI.id, [])
    await rui.server.world.wait_for(lambda: "☆ Save" in labels(rui, article), 10)


async def test_an_article_opened_from_a_list_keeps_its_way_back(sample: Services, rui: Talk) -> None:
    listed = await rui.say("/day 2026-03-04")
    article = await rui.press(listed, "2")
    await until_known(rui, article)
    react(rui, article, "❤")
    await rui.server.world.wait_for(lambda: "★ Saved" in labels(rui, article), 10)
    assert "‹ Back to the list" in labels(rui, article)
    saved_article = next(one for one in rui.theirs() if one["message_id"] == article["message_id"])
    assert (await rui.press(saved_article, "‹ Back to the list"))["text"] == listed["text"]


async def test_other_reactions_and_other_messages_save_nothing(sample: Services, rui: Talk) -> None:
    article, listed = await rui.say("/read 2"), await rui.say("/latest")
    await until_known(rui, article)
    for message, emoji in ((article, "👍"), (article, "🔥"), (listed, "❤")):
        react(rui, message, emoji)
    other = await rui.say("/read 3")
    await until_known(rui, other)
    react(rui, other, "❤")
    await until_saved(sample, RUI.id, [title(other)])


async def test_a_message_that_shows_a_list_again_saves_nothing(sample: Services, rui: Talk) -> None:
    listed = await rui.say("/latest")
    article = await rui.press(listed, "1")
    await until_known(rui, article)
    again = await rui.press(article, "‹ Back to the list")
    while True:
        async with sample.database.reading() as connection:
            if not list(await connection.execute_fetchall("SELECT 1 FROM shown_articles")):
                break
    react(rui, again, "❤")
    other = await rui.say("/read 3")
    await until_known(rui, other)
    react(rui, other, "❤")
    await until_saved(sample, RUI.id, [title(other)])


async def test_in_a_group_each_saves_for_themselves_where_the_bot_is_an_admin(sample: Services, rui: Talk) -> None:
    talk = opened(rui, of=RUI.id, standing=Standing.ADMINISTRATOR)
    article = await talk.say(f"/read@{NAME} 2")
    await until_known(talk, article)
    react(talk, article, "❤")
    await until_saved(sample, RUI.id, [title(article)])
    react(Talk(talk.server, sample, NOOR.id, talk.chat), article, "❤")
    await until_saved(sample, NOOR.id, [title(article)])
    await until_saved(sample, ADA.id, [])
    assert "☆ Save" in labels(talk, article)


async def test_what_a_person_erases_is_not_remembered(sample: Services, rui: Talk) -> None:
    await until_known(rui, await rui.say("/read 2"))
    await rui.press(await rui.say("/privacy"), "Erase what is stored about me")
    async with sample.database.reading() as connection:
        assert list(await connection.execute_fetchall("SELECT * FROM shown_articles")) == []
