"""Searches that are followed: a load that brings something for them is told at once, and once."""

import asyncio
from dataclasses import replace

from bot.context import Services
from bot.preview.people import ADA, NEWSROOM_ID
from tests.e2e.talk import HeldClock, Message, Talk, button, buttons
from tests.storage.archive import HARBOUR, LIBRARY, VENEZUELA, stored


async def next_message(talk: Talk, before: int) -> Message:
    return await talk.server.world.wait_for(lambda: next(iter(talk.theirs()[before:]), None), 15)


async def untold(services: Services) -> int:
    """How many loads followers were not told of yet."""
    async with services.database.reading() as connection:
        [(count,)] = await connection.execute_fetchall("SELECT count(*) FROM loads WHERE told_at IS NULL")
    return int(count)


async def test_a_new_article_for_a_followed_search_is_told_at_once(bot: Services, rui: Talk, clock: HeldClock) -> None:
    assert "Following cocoa exports" in (await rui.say("/follow cocoa exports"))["text"]
    before = len(rui.theirs())
    await stored(bot.database, clock(), HARBOUR, VENEZUELA, LIBRARY)
    alert = await next_message(rui, before)
    assert alert["text"].startswith("New for “cocoa exports”\n\n1. Cocoa growers of Venezuela look for new markets\n")
    article = await rui.press(alert, "1")
    assert "Growers say that export licences came too late." in article["text"]


async def test_one_load_is_one_message_for_a_chat_however_many_searches_it_answers(
    bot: Services, rui: Talk, clock: HeldClock
) -> None:
    await stored(bot.database, clock(), replace(LIBRARY, title="A bus route ends"))
    for words in ("cocoa", "source:Wire", "harbour -ferries"):
        await rui.say(f"/follow {words}")
    before = len(rui.theirs())
    await stored(bot.database, clock(), HARBOUR, VENEZUELA, LIBRARY)
    alert = await next_message(rui, before)
    assert '“cocoa”, “source:"Wire"”' in alert["text"]
    assert "A library lends tools" in alert["text"]
    assert "Harbour" not in alert["text"]
    await stored(bot.database, clock(), replace(VENEZUELA, title="Cocoa again", body="Cocoa prices rise."))
    second = await next_message(rui, before + 1)
    assert "Cocoa again" in second["text"]
    assert "library" not in second["text"]


async def test_old_years_that_are_loaded_tell_nobody(sample: Services, rui: Talk, clock: HeldClock) -> None:
    await rui.say("/follow harbour")
    before = len(rui.theirs())
    old = [replace(HARBOUR, title=f"Harbour of {year}", posted=f"{year}-03-02") for year in range(2010, 2020)]
    await stored(sample.database, clock(), *old)
    while await untold(sample):
        await asyncio.sleep(0.01)
    await stored(sample.database, clock(), replace(HARBOUR, title="Harbour of today", posted="2026-03-05"))
    alert = await next_message(rui, before)
    assert "Harbour of today" in alert["text"]
    assert "2010" not in alert["text"]


async def test_what_is_there_already_is_no_news(sample: Services, rui: Talk, clock: HeldClock) -> None:
    await rui.say("/follow harbour")
    before = len(rui.theirs())
    await stored(sample.database, clock(), replace(LIBRARY, title="Nothing of the kind"))
    while await untold(sample):
        await asyncio.sleep(0.01)
    assert len(rui.theirs()) == before


async def test_a_name_is_understood_with_its_mistakes(bot: Services, rui: Talk, clock: HeldClock) -> None:
    await stored(bot.database, clock(), VENEZUELA)
    assert 'Following tag:"Economy"' in (await rui.say("/follow tag:econmy"))["text"]
    assert "I know no category" in (await rui.say("/follow tag:zzzzzz"))["text"]


async def test_followed_searches_are_listed_and_dropped(sample: Services, rui: Talk) -> None:
    assert "Nothing is followed here" in (await rui.say("/following"))["text"]
    await rui.say("/follow harbour")
    await rui.say("/follow cocoa -prices")
    assert "is followed here already" in (await rui.say("/follow harbour"))["text"]
    listed = await rui.say("/following")
    assert "1. harbour\n2. cocoa -prices" in listed["text"]
    left = await rui.press(listed, "Drop: harbour")
    assert [one["text"] for one in buttons(left)] == ["Drop: cocoa -prices"]
    assert "Nothing is followed here" in (await rui.press(left, "Drop: cocoa -prices"))["text"]


async def test_a_topic_is_followed_by_a_tap(sample: Services, rui: Talk) -> None:
    offered = await rui.say("/follow")
    first = buttons(offered)[0]["text"]
    followed = await rui.press(offered, first)
    assert f'Following tag:"{first.rpartition(" (")[0]}"' in followed["text"]


async def test_what_cannot_be_followed_is_explained(sample: Services, rui: Talk) -> None:
    assert "no words to look for" in (await rui.say("/follow ..."))["text"]
    assert "A quotation mark is missing its end" in (await rui.say('/follow "harbour'))["text"]
    assert "too long to follow" in (await rui.say("/follow " + "harbour " * 40))["text"]


async def test_in_a_group_only_its_admins_follow_and_drop(sample: Services, group: Talk) -> None:
    name = group.server.world.bot.username
    assert "only its admins" in (await group.say(f"/follow@{name} harbour"))["text"]
    owner = Talk(group.server, group.services, ADA.id, NEWSROOM_ID)
    assert "Following harbour" in (await owner.say(f"/follow@{name} harbour"))["text"]
    listed = await group.say(f"/following@{name}")
    data = button(listed, "Drop: harbour")["callback_data"]
    assert "only its admins" in (await group.answer_to_press(listed, data))["text"]
    assert "Nothing is followed" in (await owner.press(listed, "Drop: harbour"))["text"]
