"""Subscriptions as people type them: days, interests, several in a chat."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.context import Services
from storage.subscriptions import MOST_IN_A_CHAT
from tests.e2e.talk import HeldClock, Message, Talk, buttons
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored


async def next_digest(talk: Talk, before: int) -> Message:
    """The bot's next message after the first ``before``; it looks at the clock once a second."""
    return await talk.server.world.wait_for(lambda: next(iter(talk.theirs()[before:]), None), 15)


async def test_one_line_says_hour_days_zone_and_what_it_is_about(bot: Services, rui: Talk, clock: HeldClock) -> None:
    await stored(bot.database, clock(), HARBOUR, VENEZUELA, LIBRARY)
    answer = await rui.say("/subscribe 8:30 weekdays tag:econmy source:Wire -ferries Paris")
    assert "on weekdays at 08:30 (Europe/Paris). The next one: Friday, 6 March, 08:30" in answer["text"]
    assert "About: Economy\nFrom: Wire\nWithout: ferries" in answer["text"]
    assert "Show it now" in [one["text"] for one in buttons(await rui.press(answer, "Settings"))]


async def test_a_digest_holds_only_what_it_is_to_be_about(bot: Services, rui: Talk, clock: HeldClock) -> None:
    await stored(bot.database, clock(), HARBOUR, VENEZUELA, LIBRARY)
    await rui.say("/subscribe 9:00 tag:society tag:economy -cocoa")
    before = len(rui.theirs())
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    digest = await next_digest(rui, before)
    assert "A library lends tools" in digest["text"]
    assert "Cocoa" not in digest["text"]


async def test_a_first_digest_without_anything_is_followed_by_what_comes(
    bot: Services, rui: Talk, clock: HeldClock
) -> None:
    await stored(bot.database, clock(), LIBRARY)
    await rui.say("/subscribe 9:00 cocoa")
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    while "Friday, 6 March, 09:00" not in (await rui.say("/settings"))["text"]:
        pass
    await stored(bot.database, clock(), VENEZUELA)  # of the day before the newest one
    before = len(rui.theirs())
    clock.move(days=1)
    assert "Cocoa growers" in (await next_digest(rui, before))["text"]


async def test_a_name_that_may_mean_several_is_asked_about_and_a_tap_answers(
    bot: Services, rui: Talk, clock: HeldClock
) -> None:
    gas, oil = replace(HARBOUR, categories=("Energy Gas",)), replace(LIBRARY, categories=("Energy Oil",))
    await stored(bot.database, clock(), gas, oil)
    assert "I know no category" in (await rui.say("/subscribe tag:zzzzzz"))["text"]
    asked = await rui.say("/subscribe 7:00 tag:energy weekly")
    assert "which one do you mean?" in asked["text"]
    chosen = await rui.press(asked, "Energy Oil (category, 1)")
    assert "every Sunday at 07:00" in chosen["text"]
    assert "About: Energy Oil" in chosen["text"]


async def test_a_change_keeps_interests_until_it_names_others(sample: Services, rui: Talk) -> None:
    await rui.say('/subscribe 7:00 weekly "green energy" without football')
    answer = await rui.say("/subscribe 8:00")
    assert "every Sunday at 08:00" in answer["text"]
    assert "With any of these words: green energy\nWithout: football" in answer["text"]
    assert "With any of these words: harbour\n" in (await rui.say("/subscribe harbour"))["text"]
    assert "With any" not in (await rui.say("/subscribe everything daily"))["text"]


async def test_also_adds_a_subscription_and_then_it_is_asked_which_one_is_meant(sample: Services, rui: Talk) -> None:
    await rui.say("/subscribe 8:00")
    assert "at 18:00" in (await rui.say("/subscribe also 18:00 weekdays ferries"))["text"]
    listed = await rui.say("/settings")
    labels = [one["text"] for one in buttons(listed)]
    assert labels == ["08:00 every day", "18:00 on weekdays · ferries", "Another digest"]
    asked = await rui.say("/subscribe 19:30")
    assert "Which one do you mean" in asked["text"]
    changed = await rui.press(asked, "18:00 on weekdays · ferries")
    assert "on weekdays at 19:30" in changed["text"]
    again = await rui.say("/subscribe 21:00 Lisbon")
    assert "at 21:00 (Europe/Lisbon)" in (await rui.press(again, "Another digest"))["text"]
    assert len(buttons(await rui.say("/settings"))) == 4


async def test_of_several_subscriptions_one_or_all_are_ended(sample: Services, rui: Talk) -> None:
    await rui.say("/subscribe 8:00")
    await rui.say("/subscribe also 9:00")
    await rui.say("/subscribe also 10:00")
    asked = await rui.say("/unsubscribe")
    assert "Which one is to end?" in asked["text"]
    assert "Unsubscribed" in (await rui.press(asked, "09:00 every day"))["text"]
    left = [one["text"] for one in buttons(await rui.say("/settings"))]
    assert left == ["08:00 every day", "10:00 every day", "Another digest"]
    assert "Unsubscribed" in (await rui.press(await rui.say("/unsubscribe"), "All of them"))["text"]
    assert "no subscription here" in (await rui.say("/settings"))["text"]


async def test_a_chat_has_so_many_subscriptions_and_no_more(sample: Services, rui: Talk) -> None:
    for hour in range(MOST_IN_A_CHAT):
        await rui.say(f"/subscribe also {hour}:00")
    assert "There are 10 subscriptions here already" in (await rui.say("/subscribe also 23:00"))["text"]


async def test_what_narrows_only_searches_is_said_to_be_left_out(sample: Services, rui: Talk) -> None:
    answer = await rui.say("/subscribe 8:00 harbour after:2026")
    assert "2026 narrows a search, not a digest" in answer["text"]
    assert "With any of these words: harbour\n" in answer["text"]
