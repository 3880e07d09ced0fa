"""The bot comes, is muted, removed and let back in; a group becomes a supergroup."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.context import Services
from bot.preview.chats import ChatType, Standing
from bot.preview.faults import Fault
from bot.preview.people import ADA, NOOR, RUI
from storage import chats, subscriptions
from tests.e2e.groups import NAME, added, as_, next_message, opened
from tests.e2e.talk import HeldClock, Talk, button

NINE = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


async def until_paused(services: Services, paused: bool = True) -> list[str]:
    while True:
        async with services.database.reading() as connection:
            why = list(await subscriptions.why_paused(connection))
        if bool(why) is paused:
            return why
        await asyncio.sleep(0.01)


async def until_mute(services: Services, chat_id: int) -> None:
    while not services.mute.get(chat_id, services.clock()):
        await asyncio.sleep(0.01)


async def until_known(services: Services, chat_id: int) -> None:
    while True:
        async with services.database.reading() as connection:
            if await chats.get(connection, chat_id) and chat_id in services.bare:
                return
        await asyncio.sleep(0.01)


async def test_a_group_is_welcomed_once_and_an_admin_sets_up_its_digest(sample: Services, rui: Talk) -> None:
    talk = opened(rui, of=RUI.id, standing=Standing.LEFT)
    welcome = await added(talk, by=RUI.id)
    assert f"/latest@{NAME}" in welcome["text"]
    assert "A digest for this group?" in welcome["text"]
    offer = button(welcome, "Subscribe")
    assert "only its admins" in (await talk.answer_to_press(welcome, offer["callback_data"]))["text"]
    settings = await as_(talk, NOOR.id).press(welcome, "Subscribe")
    assert settings["text"].startswith("Digest every day at 09:00")
    assert len(talk.theirs()) == 1


async def test_who_adds_it_by_a_link_is_not_told_twice(sample: Services, rui: Talk) -> None:
    talk = opened(rui, of=RUI.id, standing=Standing.LEFT)
    await added(talk, by=RUI.id)
    assert await talk.silence_after(f"/start@{NAME} digest")
    sample.welcomed.drop(talk.chat)
    assert "A digest for this group?" in (await talk.say(f"/start@{NAME} digest"))["text"]


async def test_making_it_an_admin_is_no_reason_to_say_anything(sample: Services, rui: Talk) -> None:
    talk = opened(rui, of=RUI.id)
    talk.server.world.stand(talk.chat, Standing.ADMINISTRATOR, by=NOOR.id)
    assert await talk.silence_after("hello everybody")


async def test_removed_it_rests_and_let_back_in_it_asks_whether_to_go_on(
    sample: Services, ada: Talk, clock: HeldClock
) -> None:
    talk = opened(ada, of=NOOR.id)
    await talk.say(f"/subscribe@{NAME} 9:00")
    await talk.say(f"/follow@{NAME} harbour")
    talk.server.world.remove_bot(talk.chat, by=NOOR.id)
    assert await until_paused(sample) == ["bot was kicked from the chat"]
    back = await added(talk, by=NOOR.id)
    assert "Is it to go on?" in back["text"]
    assert await until_paused(sample)
    resume = button(back, "Resume")["callback_data"]
    assert "only its admins" in (await as_(talk, RUI.id).answer_to_press(back, resume))["text"]
    assert "Next: " in (await talk.press(back, "Resume"))["text"]
    await until_paused(sample, paused=False)
    before = len(talk.theirs())
    clock.now = NINE
    assert "6 articles" in (await next_message(talk, before))["text"]


async def test_where_it_may_not_write_nothing_is_tried_and_whoever_did_that_is_told(
    sample: Services, ada: Talk, clock: HeldClock
) -> None:
    talk = opened(ada, of=NOOR.id)
    noor, world = Talk(talk.server, sample, NOOR.id), talk.server.world
    await noor.say("/start")
    await talk.say(f"/subscribe@{NAME} 9:00")
    before = len(noor.theirs())
    world.stand(talk.chat, Standing.RESTRICTED, by=NOOR.id)
    assert "I may not write in “Harbour”" in (await next_message(noor, before))["text"]
    assert await until_paused(sample) == ["not enough rights to send text messages to the chat"]
    talk.server.calls.clear()
    assert await talk.silence_after(f"/latest@{NAME}")
    assert [call.method for call in talk.server.calls if call.parameters.get("chat_id") == str(talk.chat)] == []
    before = len(talk.theirs())
    world.stand(talk.chat, Standing.MEMBER, by=NOOR.id)
    await until_paused(sample, paused=False)
    clock.now = NINE
    assert "6 articles" in (await next_message(talk, before))["text"]


async def test_a_group_that_mutes_everybody_is_not_tried_twice(sample: Services, ada: Talk) -> None:
    talk = opened(ada, of=RUI.id)
    talk.server.world.chat(talk.chat).standing = Standing.RESTRICTED  # Telegram tells of no such change
    assert await talk.silence_after(f"/latest@{NAME}")
    await until_mute(sample, talk.chat)
    assert await talk.silence_after(f"/latest@{NAME}")
    tried = [call for call in talk.server.calls if call.parameters.get("chat_id") == str(talk.chat)]
    assert [call.method for call in tried] == ["sendMessage"]


@pytest.mark.parametrize("joins_first", [True, False])
async def test_a_supergroup_goes_on_where_the_group_ended(
    sample: Services, ada: Talk, clock: HeldClock, *, joins_first: bool
) -> None:
    await ada.say("/setup groups admins")
    talk = opened(ada, ChatType.GROUP, of=NOOR.id)
    await talk.say(f"/subscribe@{NAME} 9:00")
    await talk.say(f"/follow@{NAME} harbour")
    settings = await talk.press(await talk.say(f"/settings@{NAME}"), "Also answer without the bot’s name")
    assert settings["text"].startswith("From now on")
    group = talk.server.world.migrate(talk.chat, by=NOOR.id, joins_first=joins_first)
    new = Talk(talk.server, sample, NOOR.id, group.id)
    await until_known(sample, new.chat)
    assert "harbour" in (await new.say(f"/following@{NAME}"))["text"]
    assert "at 09:00" in (await new.say("/settings"))["text"]
    assert "harbour" in new.theirs()[0]["text"]  # and no welcome before that
    before = len(new.theirs())
    clock.now = NINE
    assert "6 articles" in (await next_message(new, before))["text"]


async def test_who_becomes_an_admin_is_one_at_once_where_telegram_tells(sample: Services, ada: Talk) -> None:
    talk, world = opened(ada, of=RUI.id), ada.server.world
    world.stand(talk.chat, Standing.ADMINISTRATOR, by=NOOR.id)
    assert "only its admins" in (await talk.say(f"/subscribe@{NAME}"))["text"]
    world.promote(talk.chat, RUI.id, by=NOOR.id)
    assert (await talk.say(f"/subscribe@{NAME}"))["text"].startswith("Subscribed.")
    world.promote(talk.chat, RUI.id, by=NOOR.id, administrator=False)
    assert "only its admins" in (await talk.say(f"/unsubscribe@{NAME}"))["text"]


async def test_an_error_of_telegrams_makes_nobody_an_admin(sample: Services, ada: Talk) -> None:
    talk = opened(ada, of=NOOR.id)
    for status in (400, 403, 500):
        talk.server.faults.add(Fault(method="getChatAdministrators", status=status))
        assert "only its admins" in (await talk.say(f"/subscribe@{NAME}"))["text"]
    assert (await talk.say(f"/subscribe@{NAME}"))["text"].startswith("Subscribed.")


async def test_a_channel_is_offered_back_to_whoever_brought_it_back(sample: Services, ada: Talk) -> None:
    await ada.say("/start")
    made = ada.server.world.create_chat(ChatType.CHANNEL, "Harbour News", [], creator=ADA.id, standing=Standing.LEFT)
    before = len(ada.theirs())
    ada.server.world.add_bot(made.id, by=ADA.id, standing=Standing.ADMINISTRATOR)
    await ada.press(await next_message(ada, before), "Subscribe")
    ada.server.world.remove_bot(made.id, by=ADA.id)
    await until_paused(sample)
    before = len(ada.theirs())
    ada.server.world.add_bot(made.id, by=ADA.id, standing=Standing.ADMINISTRATOR)
    back = await next_message(ada, before)
    assert "again. What it got rests" in back["text"]
    assert "For the channel" in (await ada.press(back, "Resume"))["text"]
    assert ada.server.world.messages(made.id) == []
