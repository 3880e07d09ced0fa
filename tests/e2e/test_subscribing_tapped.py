"""A subscription made and changed without typing."""

import pytest

from bot.context import Services
from bot.preview.people import ADA, NEWSROOM_ID
from storage import subscriptions
from storage.models import Subscription
from tests.e2e.talk import HeldClock, Message, Talk, button, buttons


async def kept(services: Services, chat: int) -> list[Subscription]:
    async with services.database.reading() as connection:
        return await subscriptions.of_chat(connection, chat, None)


@pytest.fixture
async def opened(sample: Services, rui: Talk) -> Message:
    """The settings of a subscription that was begun by a tap."""
    return await rui.press(await rui.say("/settings"), "Subscribe")


def texts(message: Message) -> list[str]:
    return [one["text"] for one in buttons(message)]


async def test_a_tap_subscribes_and_shows_all_that_can_be_set(opened: Message) -> None:
    assert opened["text"].startswith("Digest every day at 09:00, zone UTC\nAbout everything\nNext: ")
    assert texts(opened) == [
        *("Hour", "Days", "Zone", "Topics", "Sources", "Words"),
        *("Show it now", "Pause", "Delete", "All digests", "Language"),
    ]


async def test_hours_and_their_quarters_are_tapped(opened: Message, sample: Services, rui: Talk) -> None:
    hours = await rui.press(opened, "Hour")
    hours = await rui.press(hours, "18:00")
    quarters = await rui.press(hours, "18:30")
    assert {"✓ 18:30", "09:30"} <= set(texts(quarters))
    assert "at 18:30" in (await rui.press(quarters, "‹ Done"))["text"]
    assert (await kept(sample, rui.chat))[0].at == "18:30"


async def test_days_are_switched_one_by_one_or_as_a_set(opened: Message, rui: Talk) -> None:
    days = await rui.press(opened, "Days")
    days = await rui.press(days, "Weekdays")
    days = await rui.press(days, "✓ Mon")
    days = await rui.press(days, "Sun")
    assert "every Tuesday, Wednesday, Thursday, Friday and Sunday" in days["text"]
    days = await rui.press(days, "Sundays")
    assert "every Sunday" in days["text"]
    assert button(days, "✓ Sundays")


async def test_the_last_day_cannot_be_switched_off(opened: Message, sample: Services, rui: Talk) -> None:
    days = await rui.press(await rui.press(opened, "Days"), "Sundays")
    await rui.answer_to_press(days, button(days, "✓ Sun")["callback_data"])
    await rui.press(days, "‹ Done")
    assert (await kept(sample, rui.chat))[0].days == 64


async def test_a_zone_is_found_by_what_the_clock_says(opened: Message, sample: Services, rui: Talk) -> None:
    clocks = await rui.press(opened, "Zone")
    assert "What time is it now where you are?" in clocks["text"]
    places = await rui.press(clocks, "17:00")  # it is 8:00 in UTC
    assert button(places, "Asia/Tokyo")
    assert "zone Asia/Tokyo" in (await rui.press(places, "Asia/Tokyo"))["text"]


async def test_topics_are_wanted_then_left_out_then_neither(opened: Message, sample: Services, rui: Talk) -> None:
    topics = await rui.press(opened, "Topics")
    first = texts(topics)[0]
    wanted = await rui.press(topics, first)
    assert button(wanted, f"✓ {first}")
    name = first.rpartition(" (")[0]
    assert f"About: {name}" in wanted["text"]
    unwanted = await rui.press(wanted, f"✓ {first}")
    assert f"Without: {name}" in unwanted["text"]
    neither = await rui.press(unwanted, f"✗ without {name}")
    assert "Without" not in neither["text"]
    assert (await kept(sample, rui.chat))[0].interests == ""


async def test_sources_are_tapped_and_everything_clears_them(opened: Message, sample: Services, rui: Talk) -> None:
    sources = await rui.press(opened, "Sources")
    narrowed = await rui.press(sources, texts(sources)[0])
    assert "From: " in narrowed["text"]
    assert "About everything" in (await rui.press(narrowed, "About everything"))["text"]


async def test_words_are_dropped_by_a_tap(sample: Services, rui: Talk) -> None:
    answer = await rui.say('/subscribe harbour "green energy" -football')
    words = await rui.press(await rui.press(answer, "Settings"), "Words")
    assert texts(words)[:3] == ["Drop “harbour”", "Drop “green energy”", "Drop “without football”"]
    left = await rui.press(words, "Drop “green energy”")
    assert texts(left)[:2] == ["Drop “harbour”", "Drop “without football”"]
    assert (await kept(sample, rui.chat))[0].interests == "harbour -football"


async def test_a_paused_subscription_rests_until_it_is_resumed(opened: Message, sample: Services, rui: Talk) -> None:
    paused = await rui.press(opened, "Pause")
    assert "Paused: by request." in paused["text"]
    assert (await kept(sample, rui.chat))[0].next_at is None
    later = await rui.press(await rui.press(paused, "Hour"), "20:00")
    assert (await kept(sample, rui.chat))[0].next_at is None
    resumed = await rui.press(await rui.press(later, "‹ Done"), "Resume")
    assert "Next: Thursday, 5 March, 20:00" in resumed["text"]


async def test_deleting_asks_first(opened: Message, sample: Services, rui: Talk) -> None:
    asked = await rui.press(opened, "Delete")
    assert "Delete this subscription: 09:00 every day?" in asked["text"]
    gone = await rui.press(asked, "Yes, delete it")
    assert "Unsubscribed" in gone["text"]
    assert await kept(sample, rui.chat) == []
    stale = button(opened, "Hour")["callback_data"]
    assert "not there any more" in (await rui.press_data(gone, stale))["text"]


async def test_another_digest_is_added_from_the_list(opened: Message, rui: Talk) -> None:
    listed = await rui.press(opened, "All digests")
    second = await rui.press(listed, "Another digest")
    assert "Digest every day at 09:00" in second["text"]
    assert len(texts(await rui.press(second, "All digests"))) == 3


async def test_the_digest_of_one_subscription_is_shown_now(sample: Services, rui: Talk) -> None:
    answer = await rui.say("/subscribe zzzzzz")
    shown = await rui.press(await rui.press(answer, "Settings"), "Show it now")
    assert "Nothing in the last days is about what you chose" in shown["text"]


async def test_in_a_group_a_reader_cannot_press_what_is_for_its_admins(
    sample: Services, group: Talk, clock: HeldClock
) -> None:
    owner = Talk(group.server, group.services, ADA.id, NEWSROOM_ID)
    begun = await owner.say(f"/subscribe@{group.server.world.bot.username}")
    data = button(begun, "Settings")["callback_data"]
    assert "only its admins" in (await group.answer_to_press(begun, data))["text"]
    assert "Digest every day" in (await owner.press(begun, "Settings"))["text"]


async def test_nobody_changes_a_subscription_of_another_chat_with_a_forged_button(
    sample: Services, rui: Talk, ada: Talk
) -> None:
    answer = await ada.say("/subscribe")
    data = button(answer, "Settings")["callback_data"].replace("show", "ended")
    mine = await rui.say("/help")
    assert "only its admins" in (await rui.answer_to_press(mine, data))["text"]
    assert len(await kept(sample, ada.chat)) == 1
