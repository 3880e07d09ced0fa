import asyncio
from datetime import UTC, datetime

from bot.context import Services
from bot.preview.chats import ChatType, Standing
from bot.preview.faults import Fault
from bot.preview.people import ADA, NEWSROOM_ID
from tests.e2e.talk import HeldClock, Message, Talk, button, buttons
from tests.storage.archive import LIBRARY, stored


async def next_digest(talk: Talk, before: int) -> Message:
    """The bot's next message after the first ``before``; its deliverer looks once a second."""
    return await talk.server.world.wait_for(lambda: next(iter(talk.theirs()[before:]), None), 15)


async def test_a_subscription_says_when_the_next_digest_comes(sample: Services, rui: Talk) -> None:
    answer = await rui.say("/subscribe 8:30 Europe/Paris")
    assert "at 08:30 (Europe/Paris)" in answer["text"]
    assert "Friday, 6 March, 08:30" in answer["text"]
    assert "every day at 08:30, zone Europe/Paris" in (await rui.say("/settings"))["text"]


async def test_without_words_the_default_hour_and_zone_are_taken(sample: Services, rui: Talk) -> None:
    assert "at 09:00 (UTC)" in (await rui.say("/subscribe"))["text"]


async def test_a_change_keeps_what_it_does_not_name(sample: Services, rui: Talk) -> None:
    await rui.say("/subscribe 18:15 Asia/Tokyo")
    assert "at 07:00 (Asia/Tokyo)" in (await rui.say("/subscribe 7"))["text"]
    assert "at 07:00 (Europe/Lisbon)" in (await rui.say("/subscribe lisbon"))["text"]


async def test_a_wrong_hour_or_zone_is_explained(sample: Services, rui: Talk) -> None:
    assert "“25:00” is not a time of day" in (await rui.say("/subscribe 25:00"))["text"]
    assert "Did you mean Europe/Paris?" in (await rui.say("/subscribe 9:00 Europe/Pariss"))["text"]
    assert "I do not know the zone “Qqqq/Zzzz”" in (await rui.say("/subscribe 9:00 Qqqq/Zzzz"))["text"]
    assert "no subscription here" in (await rui.say("/settings"))["text"]


async def test_the_digest_comes_at_its_minute_and_once(sample: Services, rui: Talk, clock: HeldClock) -> None:
    await rui.say("/subscribe 09:00")
    before = len(rui.theirs())
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    digest = await next_digest(rui, before)
    assert digest["text"].startswith("The Harbour Ledger · Wednesday, 4 March 2026\n6 articles")
    clock.move(minutes=5)
    await rui.say("/settings")
    assert [m for m in rui.theirs() if "6 articles" in m["text"]] == [digest]


async def test_after_a_standstill_the_digest_comes_late_that_day_and_says_so(
    sample: Services, rui: Talk, clock: HeldClock
) -> None:
    await rui.say("/subscribe 09:00")
    before = len(rui.theirs())
    clock.now = datetime(2026, 3, 5, 17, 0, tzinfo=UTC)
    assert "This digest is late" in (await next_digest(rui, before))["text"]


async def test_where_nothing_is_new_nothing_is_sent_and_news_come_the_next_day(
    sample: Services, rui: Talk, clock: HeldClock
) -> None:
    await rui.say("/subscribe 09:00")
    before = len(rui.theirs())
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    await next_digest(rui, before)
    clock.move(days=1)
    assert "Saturday, 7 March, 09:00" in await until_settings_say(rui, "Saturday, 7 March")
    await stored(sample.database, clock(), LIBRARY)
    before = len(rui.theirs())
    clock.move(days=1)
    assert "A library lends tools" in (await next_digest(rui, before))["text"]


async def tried(services: Services) -> int:
    """How often a delivery was tried in vain."""
    async with services.database.reading() as connection:
        [(attempts,)] = await connection.execute_fetchall("SELECT ifnull(sum(attempts), 0) FROM deliveries")
    return int(attempts)


async def until_settings_say(talk: Talk, words: str) -> str:
    """The text of /settings, once it holds ``words``."""
    while True:
        text = str((await talk.say("/settings"))["text"])
        if words in text:
            return text


async def test_titles_of_a_digest_lead_to_their_articles(sample: Services, rui: Talk) -> None:
    digest = await rui.say("/digest")
    links = [entity["url"] for entity in digest["entities"] if entity["type"] == "text_link"]
    assert len(links) == 6
    assert all(link.startswith("https://t.me/gazette_preview_bot?start=a") for link in links)
    article = await rui.press(digest, "1")
    assert article["message_id"] != digest["message_id"]


async def test_a_digest_can_be_ended_by_its_own_button(sample: Services, rui: Talk) -> None:
    await rui.say("/subscribe")
    digest = await rui.say("/digest")
    assert "Unsubscribed" in (await rui.press(digest, "Unsubscribe"))["text"]
    assert "There is no subscription here" in (await rui.say("/unsubscribe"))["text"]


async def test_what_telegram_drops_is_sent_again(sample: Services, rui: Talk, clock: HeldClock) -> None:
    await rui.say("/subscribe 09:00")
    rui.server.faults.add(Fault(method="sendMessage", status=502, times=1))
    before = len(rui.theirs())
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    while await tried(sample) < 1:
        await asyncio.sleep(0.01)
    assert len(rui.theirs()) == before
    clock.move(minutes=1)
    assert "6 articles" in (await next_digest(rui, before))["text"]


async def test_push_asks_and_then_reaches_each_subscriber_once_a_day(sample: Services, rui: Talk, ada: Talk) -> None:
    assert "Nobody is subscribed" in (await ada.say("/push"))["text"]
    await rui.say("/subscribe 09:00")
    before = len(rui.theirs())
    asked = await ada.say("/push")
    assert "Queued: 1 digest." in (await ada.press(asked, "Send to 1 chat"))["text"]
    assert "6 articles" in (await next_digest(rui, before))["text"]
    again = await ada.say("/push")
    assert "Queued: 0 digests." in (await ada.press(again, "Send to 1 chat"))["text"]


async def test_a_reader_cannot_push_with_a_forged_button(sample: Services, rui: Talk) -> None:
    said = await rui.answer_to_press(await rui.say("/help"), "p")
    assert "for the people who run this bot" in said["text"]


async def test_in_a_group_only_its_admins_change_the_subscription(sample: Services, group: Talk) -> None:
    name = group.server.world.bot.username
    assert "only its admins" in (await group.say(f"/subscribe@{name}"))["text"]
    owner = Talk(group.server, group.services, ADA.id, NEWSROOM_ID)
    assert "This chat gets the digest" in (await owner.say(f"/subscribe@{name} 10:00"))["text"]
    assert "only its admins" in (await group.say(f"/unsubscribe@{name}"))["text"]
    assert "at 10:00" in (await group.say(f"/settings@{name}"))["text"]
    digest = await group.say(f"/digest@{name}")
    assert [one["text"] for one in buttons(digest)] == ["Share", "As a file", "Settings", "Unsubscribe"]
    assert button(digest, "Unsubscribe")


async def test_privacy_says_what_is_stored_and_erases_it(sample: Services, rui: Talk) -> None:
    await rui.say("/subscribe")
    answer = await rui.say("/privacy")
    assert "What is stored about you" in answer["text"]
    assert "Erased" in (await rui.press(answer, "Erase what is stored about me"))["text"]
    async with sample.database.reading() as connection:
        [(chats, subscriptions)] = await connection.execute_fetchall(
            "SELECT (SELECT count(*) FROM chats), (SELECT count(*) FROM subscriptions)"
        )
    assert (chats, subscriptions) == (0, 0)


async def test_another_hour_after_todays_digest_begins_tomorrow(sample: Services, rui: Talk, clock: HeldClock) -> None:
    await rui.say("/subscribe 09:00")
    before = len(rui.theirs())
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    await next_digest(rui, before)
    assert "Friday, 6 March, 18:00" in (await rui.say("/subscribe 18:00"))["text"]


async def test_an_outage_of_hours_delays_the_digest_and_loses_nothing(
    sample: Services, rui: Talk, clock: HeldClock
) -> None:
    await rui.say("/subscribe 09:00")
    rui.server.faults.add(Fault(method="sendMessage", status=502, times=4))
    before = len(rui.theirs())
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    for attempt in range(1, 5):
        while await tried(sample) < attempt:
            await asyncio.sleep(0.01)
        clock.move(minutes=20)
    assert "6 articles" in (await next_digest(rui, before))["text"]


async def test_what_could_not_be_delivered_that_day_comes_the_next(
    sample: Services, rui: Talk, clock: HeldClock
) -> None:
    await rui.say("/subscribe 09:00")
    lasting = rui.server.faults.add(Fault(method="sendMessage", status=502, times=None))
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    while await tried(sample) < 1:
        await asyncio.sleep(0.01)
    clock.move(hours=21)
    while await state(sample) != "failed":
        await asyncio.sleep(0.01)
    rui.server.faults.remove(lasting)
    before = len(rui.theirs())
    clock.now = datetime(2026, 3, 6, 9, 0, tzinfo=UTC)
    assert "6 articles" in (await next_digest(rui, before))["text"]


async def test_a_wrong_token_for_a_while_pauses_nobody(sample: Services, rui: Talk, clock: HeldClock) -> None:
    await rui.say("/subscribe 09:00")
    rui.server.faults.add(Fault(method="sendMessage", status=404, times=1))
    before = len(rui.theirs())
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    assert "6 articles" in (await next_digest(rui, before))["text"]


async def test_a_group_that_becomes_a_supergroup_is_followed(sample: Services, ada: Talk, clock: HeldClock) -> None:
    world = ada.server.world
    old = world.create_chat(ChatType.GROUP, "Small", [ADA.id], creator=ADA.id, standing=Standing.MEMBER)
    group = Talk(ada.server, sample, ADA.id, old.id)
    await group.say(f"/subscribe@{world.bot.username} 09:00")
    new = world.migrate(old.id, by=ADA.id)
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    digest = await next_digest(Talk(ada.server, sample, ADA.id, new.id), 0)
    assert "6 articles" in digest["text"]


async def state(services: Services) -> str:
    """What became of the last delivery."""
    async with services.database.reading() as connection:
        [(found,)] = await connection.execute_fetchall("SELECT state FROM deliveries ORDER BY id DESC LIMIT 1")
    return str(found)
