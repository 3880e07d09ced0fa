"""What is said in a group: only what was asked, under the question, in its topic."""

import pytest

from bot.context import Services
from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, NEWSROOM_ID, NOOR, RUI
from tests.e2e.groups import NAME, as_, next_message, opened
from tests.e2e.talk import HeldClock, Talk, button, buttons
from tests.storage.archive import LIBRARY, stored


async def test_an_answer_stands_under_the_question(sample: Services, group: Talk) -> None:
    asked = f"/latest@{NAME}"
    answer = await group.say(asked)
    assert answer["reply_to_message"]["text"] == asked


async def test_an_answer_comes_though_the_question_was_deleted(sample: Services, group: Talk) -> None:
    world = group.server.world
    message = world.send_text(group.person, group.chat, f"/latest@{NAME}")
    world.remove(world.chat(group.chat), message["message_id"])
    answer = await world.wait_for(lambda: next(iter(group.theirs()), None), 10)
    assert "15 articles" in answer["text"]


@pytest.mark.parametrize("said", ["/latest", "/nonsense", "/latest@other_bot", f"hello @{NAME}", "3", "harbour"])
async def test_what_does_not_begin_with_the_bots_name_is_not_answered(sample: Services, group: Talk, said: str) -> None:
    assert await group.silence_after(said)


async def test_all_that_the_bot_sees_with_privacy_mode_works(sample: Services, group: Talk) -> None:
    listed = await group.say(f"@{NAME} harbour")
    assert listed["text"].startswith("Results for harbour")
    assert (await group.say("1", reply_to=listed["message_id"]))["text"] == (await group.press(listed, "1"))["text"]
    article = group.theirs()[-1]
    saved = await group.say("/save", reply_to=article["message_id"])
    assert saved["text"].startswith("Saved: ")
    assert await group.silence_after("/save")


async def test_a_reply_to_the_bot_is_answered_only_where_it_asks_something(sample: Services, group: Talk) -> None:
    listed = await group.say(f"/latest@{NAME}")
    before = len(group.theirs())
    for said in ("thanks", "/nonsense", "/latest@other_bot", "3 of these are old"):
        group.server.world.send_text(group.person, group.chat, said, reply_to=listed["message_id"])
    assert await group.silence_after("and that was all")
    assert len(group.theirs()) == before


async def test_service_messages_forwards_other_bots_and_channel_posts_are_not_answered(
    sample: Services, group: Talk
) -> None:
    world = group.server.world
    world.stand(NEWSROOM_ID, Standing.ADMINISTRATOR, by=ADA.id)  # so that it is told of everything
    before, chat, person = len(group.theirs()), world.chat(group.chat), RUI.user()
    asks = {"text": f"/latest@{NAME}", "entities": [{"type": "bot_command", "offset": 0, "length": 8 + len(NAME)}]}
    channel = {"id": -1_003_000_000_001, "type": "channel", "title": "Harbour News"}
    origin = {"type": "channel", "date": world.now(), "chat": channel, "message_id": 5}
    other_bot = {"id": 55, "is_bot": True, "first_name": "Other", "username": "other_bot"}
    telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    for sender, content in (
        (person, {"new_chat_title": "Newsroom at night"}),
        (person, {"left_chat_member": NOOR.user()}),
        (person, {**asks, "forward_origin": origin}),
        (person, {**asks, "via_bot": other_bot}),
        (other_bot, asks),
        (telegram, {**asks, "sender_chat": channel, "is_automatic_forward": True, "forward_origin": origin}),
    ):
        world.tell_bot(world.post(chat, sender, content))
    edited = {**world.send_text(RUI.id, group.chat, "nothing"), **asks, "edit_date": world.now()}
    world.tell_bot(edited)
    assert await group.silence_after("that was all")
    assert len(group.theirs()) == before


async def test_group_admins_may_have_commands_answered_without_the_name(sample: Services, group: Talk) -> None:
    admin = as_(group, ADA.id)
    settings = await admin.say(f"/settings@{NAME}")
    offer = button(settings, "Also answer without the bot’s name")
    assert "only its admins" in (await group.answer_to_press(settings, offer["callback_data"]))["text"]
    allowed = await admin.press(settings, offer["text"])
    assert allowed["text"].startswith("From now on I answer /latest")
    assert "15 articles" in (await group.say("/latest"))["text"]
    assert await group.silence_after("/nonsense")
    assert await group.silence_after("/latest@other_bot")
    await admin.press(allowed, "Answer only with the bot’s name")
    assert await group.silence_after("/latest")


async def test_what_a_topic_asks_stays_in_it(sample: Services, ada: Talk) -> None:
    forum = opened(ada, is_forum=True)
    world = forum.server.world
    topics = [world.create_topic(forum.chat, name, by=NOOR.id) for name in ("News", "Talk")]
    for topic in topics:
        for asked in ("/latest", "/help", "/search harbour", "/nonsense", "/export 2026-03-04 md", "/settings"):
            command, _, words = asked.partition(" ")
            answer = await forum.say(f"{command}@{NAME} {words}".strip(), thread=topic)
            assert answer["message_thread_id"] == topic, asked
    digest = await forum.say(f"/digest@{NAME}", thread=topics[1])
    assert (await forum.press(digest, "Share"))["message_thread_id"] == topics[1]
    asked_for = await forum.press(digest, "As a file")
    assert (await forum.press(asked_for, "Markdown"))["message_thread_id"] == topics[1]
    assert "message_thread_id" not in await forum.say(f"/latest@{NAME}")


async def test_what_a_topic_follows_is_told_there(sample: Services, ada: Talk, clock: HeldClock) -> None:
    forum = opened(ada, of=NOOR.id, is_forum=True)
    topic = forum.server.world.create_topic(forum.chat, "News", by=NOOR.id)
    await forum.say(f"/follow@{NAME} telescope", thread=topic)
    before = len(forum.theirs())
    await stored(sample.database, clock(), LIBRARY)
    alert = await next_message(forum, before)
    assert "A library lends tools" in alert["text"]
    assert alert["message_thread_id"] == topic


async def test_in_a_closed_topic_nothing_is_said(sample: Services, ada: Talk) -> None:
    forum = opened(ada, is_forum=True)
    world = forum.server.world
    topic = world.create_topic(forum.chat, "News", by=NOOR.id)
    world.send_text(ADA.id, forum.chat, f"/latest@{NAME}", thread=topic)
    del world.chat(forum.chat).topics[topic]
    assert "15 articles" in (await ada.say("/latest"))["text"]
    assert forum.theirs() == []


async def test_an_anonymous_admin_sets_the_group_up_and_presses_as_a_person(sample: Services, group: Talk) -> None:
    admin = as_(group, ADA.id)
    answer = await admin.say(f"/subscribe@{NAME} 9:00", anonymous=True)
    assert answer["text"].startswith("Subscribed. This chat gets the digest")
    assert answer["reply_to_message"]["sender_chat"]["id"] == group.chat
    settings = await admin.press(answer, "Settings")
    assert (
        "only its admins" in (await group.answer_to_press(settings, button(settings, "Pause")["callback_data"]))["text"]
    )
    assert "Paused: by request." in (await admin.press(settings, "Pause"))["text"]


async def test_an_anonymous_admin_is_nobody_where_it_matters_who_asks(sample: Services, group: Talk) -> None:
    admin = as_(group, ADA.id)
    assert "cannot tell who is to have it" in (await admin.say(f"/save@{NAME} 2", anonymous=True))["text"]
    assert "people who run this bot" in (await admin.say(f"/push@{NAME}", anonymous=True))["text"]
    async with sample.database.reading() as connection:
        assert list(await connection.execute_fetchall("SELECT * FROM saved")) == []


@pytest.mark.parametrize("kind", [ChatType.GROUP, ChatType.SUPERGROUP])
async def test_the_walks_of_a_reader_work_in_groups(sample: Services, rui: Talk, kind: ChatType) -> None:
    talk = opened(rui, kind, of=RUI.id)
    listed = await talk.say(f"/day@{NAME} 2026-03-04")
    article = await talk.press(listed, "2")
    assert "‹ Back to the list" in [one["text"] for one in buttons(article)]
    assert (await talk.press(article, "‹ Back to the list"))["text"] == listed["text"]
    digest = await talk.say(f"/digest@{NAME}")
    assert "6 articles" in digest["text"]
    assert "?start=g" in (await talk.press(digest, "Share"))["text"]
