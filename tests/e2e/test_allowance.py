"""Whoever floods is told once, and then not answered for a while; the others are."""

import pytest

from bot.context import Services
from bot.preview.people import ADA, NOOR, RUI
from tests.e2e.groups import NAME, as_
from tests.e2e.talk import HeldClock, Talk, button

TOO_MUCH = "That was a lot at once. I answer you here again in half a minute."
TOO_MUCH_OF_ALL = "That was a lot at once. I answer in this group again in half a minute."


@pytest.fixture
def services(services: Services) -> Services:
    """With less than usual, and nobody's admin but Ada."""
    few = {"allowance_private": 6, "allowance_member": 3, "allowance_group": 5}
    services.settings = services.settings.model_copy(update=few)
    return services


async def texts_after(talk: Talk, *said: str, answered: int) -> list[str]:
    """What the bot says to all of that, once it said so much; nothing more by the time it answered an admin twice."""
    before = len(talk.theirs())
    for each in said:
        talk.server.world.send_text(talk.person, talk.chat, each)
    await talk.server.world.wait_for(lambda: len(talk.theirs()) >= before + answered, 10)
    for _ in range(2):
        await Talk(talk.server, talk.services, ADA.id).say("/help")
    texts = [message["text"] for message in talk.theirs()[before:]]
    assert len(texts) == answered
    return texts


async def test_in_private_one_sentence_then_silence_until_it_refills(rui: Talk, clock: HeldClock) -> None:
    said = await texts_after(rui, *["/help"] * 12, answered=7)
    assert said.count(TOO_MUCH) == 1
    await texts_after(rui, "/help", answered=0)
    clock.move(seconds=30)
    await texts_after(rui, *["/help"] * 3, answered=3)


async def test_one_member_cannot_keep_a_group_from_its_answers(group: Talk, clock: HeldClock) -> None:
    asked = f"/help@{NAME}"
    assert (await texts_after(group, *[asked] * 10, answered=4)).count(TOO_MUCH) == 1
    noor = as_(group, NOOR.id)
    assert (await texts_after(noor, *[asked] * 3, answered=3)).count(TOO_MUCH_OF_ALL) == 1
    await texts_after(as_(group, RUI.id), asked, answered=0)
    clock.move(seconds=30)
    await texts_after(noor, asked, answered=1)


async def test_what_nobody_asked_of_the_bot_counts_for_nothing(group: Talk) -> None:
    await texts_after(group, *["just talking"] * 20, answered=0)
    await texts_after(group, f"/help@{NAME}", answered=1)


async def test_admins_of_the_bot_are_always_answered(group: Talk, ada: Talk) -> None:
    assert len([await ada.say("/help") for _ in range(10)]) == 10
    admin = as_(group, ADA.id)
    assert {TOO_MUCH, TOO_MUCH_OF_ALL}.isdisjoint([(await admin.say(f"/help@{NAME}"))["text"] for _ in range(8)])


async def test_a_press_too_many_is_answered_with_a_notice(sample: Services, rui: Talk) -> None:
    shown = await rui.say("/latest")
    data = button(shown, "Topics")["callback_data"]
    answers = [await rui.answer_to_press(shown, data) for _ in range(8)]
    assert answers[0]["text"] == ""
    assert answers[-1]["text"].startswith("Too many taps at once")
    assert not answers[-1]["show_alert"]


async def test_an_inline_query_too_many_finds_nothing(sample: Services, rui: Talk) -> None:
    world = rui.server.world
    answers, found = world.inline_queries.answers, []
    for _ in range(8):
        query = world.ask_inline(RUI.id, "harbour")
        found.append(await world.wait_for(lambda asked=query: answers.get(asked), 10))
    assert found[0].content["results"]
    assert found[-1].content["results"] == []
    assert (await rui.say("/help"))["text"].startswith("What I can do")
