"""Groups, their topics, channels, and the bot's coming and going there."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.context import Services
from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, RUI
from storage import subscriptions
from tests.e2e.talk import HeldClock, Message, Talk, buttons

NINE = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


async def next_message(talk: Talk, before: int) -> Message:
    return await talk.server.world.wait_for(lambda: next(iter(talk.theirs()[before:]), None), 15)


async def why_paused(services: Services) -> list[str]:
    async with services.database.reading() as connection:
        return list(await subscriptions.why_paused(connection))


async def until_paused(services: Services, paused: bool = True) -> list[str]:
    while bool(why := await why_paused(services)) is not paused:
        await asyncio.sleep(0.01)
    return why


@pytest.fixture
def channel(ada: Talk) -> int:
    """A channel of Ada's, with the bot as an admin."""
    world = ada.server.world
    made = world.create_chat(
        ChatType.CHANNEL,
        "Harbour News",
        [ADA.id, RUI.id],
        creator=ADA.id,
        standing=Standing.LEFT,
        username="harbour_news",
    )
    return made.id


def posts(talk: Talk, channel: int) -> list[Message]:
    return talk.server.world.messages(channel)


async def test_a_channel_is_set_up_in_private_by_its_name(
    sample: Services, ada: Talk, channel: int, clock: HeldClock
) -> None:
    assert "Make me an admin of the channel first" in (await ada.say("/subscribe @harbour_news 9:00"))["text"]
    before = len(ada.theirs())
    ada.server.world.add_bot(channel, by=ADA.id, standing=Standing.ADMINISTRATOR)
    assert "Is it to get a digest?" in (await next_message(ada, before))["text"]
    answer = await ada.say("/subscribe @harbour_news 9:00 weekdays")
    assert "“Harbour News” gets the digest on weekdays at 09:00 (UTC)" in answer["text"]
    assert "For the channel “Harbour News”" in (await ada.press(answer, "Settings"))["text"]
    clock.now = NINE
    digest = await ada.server.world.wait_for(lambda: next(iter(posts(ada, channel)), None), 15)
    assert "6 articles" in digest["text"]


async def test_a_channel_in_which_the_bot_may_not_post_asks_for_that_first(
    sample: Services, ada: Talk, channel: int
) -> None:
    ada.server.world.add_bot(channel, by=ADA.id, standing=Standing.MEMBER)
    assert "admin of “@harbour_news” first" in (await ada.say("/subscribe @harbour_news 9:00"))["text"]


async def test_a_channel_without_a_name_is_set_up_by_taps_alone(sample: Services, ada: Talk, channel: int) -> None:
    await ada.say("/start")
    before = len(ada.theirs())
    ada.server.world.add_bot(channel, by=ADA.id, standing=Standing.ADMINISTRATOR)
    offer = await next_message(ada, before)
    settings = await ada.press(offer, "Subscribe")
    assert "For the channel “Harbour News”" in settings["text"]
    evening = await ada.press(await ada.press(settings, "Hour"), "20:00")
    assert "at 20:00" in (await ada.press(evening, "‹ Done"))["text"]
    listed = await ada.say("/settings")
    assert "Channel: Harbour News" in [one["text"] for one in buttons(listed)]
    assert "at 20:00" in (await ada.press(listed, "Channel: Harbour News"))["text"]


async def test_only_admins_of_a_channel_set_it_up(sample: Services, ada: Talk, rui: Talk, channel: int) -> None:
    await ada.say("/start")
    before = len(ada.theirs())
    ada.server.world.add_bot(channel, by=ADA.id, standing=Standing.ADMINISTRATOR)
    await next_message(ada, before)
    assert "Only the admins of “@harbour_news”" in (await rui.say("/subscribe @harbour_news 9:00"))["text"]
    mine = await rui.say("/help")
    assert "only its admins" in (await rui.answer_to_press(mine, f"s:0:new:{channel}"))["text"]
    assert "I cannot find “@no_such_channel”" in (await rui.say("/subscribe @no_such_channel 9:00"))["text"]


async def test_a_topic_has_a_digest_of_its_own(sample: Services, ada: Talk, clock: HeldClock) -> None:
    world = ada.server.world
    forum = world.create_chat(ChatType.SUPERGROUP, "Forum", [ADA.id], creator=ADA.id, is_forum=True)
    topics = [world.create_topic(forum.id, name, by=ADA.id) for name in ("News", "Talk")]
    talk = Talk(ada.server, sample, ADA.id, forum.id)
    name = world.bot.username
    await talk.say(f"/subscribe@{name} 9:00", thread=topics[0])
    assert "no subscription here" in (await talk.say(f"/settings@{name}", thread=topics[1]))["text"]
    assert "at 09:00" in (await talk.say(f"/settings@{name}", thread=topics[0]))["text"]
    before = len(talk.theirs())
    clock.now = NINE
    assert (await next_message(talk, before))["message_thread_id"] == topics[0]


async def test_who_blocks_the_bot_is_left_alone_and_let_back_in(
    sample: Services, rui: Talk, ada: Talk, clock: HeldClock
) -> None:
    await rui.say("/subscribe 10:00")
    rui.server.world.block(rui.person)
    assert await until_paused(sample) == ["bot was blocked by the user"]
    assert "1 paused: the bot was blocked" in (await ada.say("/stats"))["text"]
    before = len(rui.theirs())
    clock.now = NINE
    rui.server.world.block(rui.person, blocked=False)
    await until_paused(sample, paused=False)
    clock.move(hours=1)
    assert "6 articles" in (await next_message(rui, before))["text"]


async def test_what_a_person_paused_stays_so_when_the_bot_is_let_back_in(sample: Services, rui: Talk) -> None:
    answer = await rui.say("/subscribe 10:00")
    await rui.press(await rui.press(answer, "Settings"), "Pause")
    rui.server.world.block(rui.person)
    rui.server.world.block(rui.person, blocked=False)
    assert "Paused: by request." in (await rui.say("/settings"))["text"]


async def test_a_group_that_removes_the_bot_is_forgotten_unless_it_had_a_digest(
    sample: Services, ada: Talk, clock: HeldClock
) -> None:
    world, name = ada.server.world, ada.server.world.bot.username
    groups = [world.create_chat(ChatType.SUPERGROUP, title, [ADA.id], creator=ADA.id) for title in ("One", "Two")]
    await Talk(ada.server, sample, ADA.id, groups[0].id).say(f"/subscribe@{name}")
    for group in groups:
        world.remove_bot(group.id, by=ADA.id)
    assert await until_paused(sample) == ["bot was kicked from the chat"]
    talk = Talk(ada.server, sample, ADA.id, groups[0].id)
    before = len(talk.theirs())
    world.add_bot(groups[0].id, by=ADA.id)
    await talk.press(await next_message(talk, before), "Resume")
    await until_paused(sample, paused=False)
    async with sample.database.reading() as connection:
        titles = await connection.execute_fetchall("SELECT title FROM chats WHERE id < 0")
    assert [title for (title,) in titles] == ["One"]
