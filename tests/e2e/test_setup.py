"""/setup: what holds for the whole bot, typed and tapped."""

import pytest

from bot.context import Services
from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, NEWSROOM_ID, RUI
from storage import labels, options
from storage.models import LabelKind
from tests.e2e.talk import Talk, button, buttons

PAGE = """\
The Harbour Post – Archive

Ferries sail again

By Ines Duarte | Coast Radio | March 2, 2026

The ferries to the islands sail again from Tuesday, the harbour master said on Monday evening.

March 2, 2026 Posted by Mira Solvang | Arts, Letters, Stage, Economy | Leave a comment
"""


async def test_all_that_holds_is_shown_with_where_it_comes_from(bot: Services, ada: Talk) -> None:
    shown = await ada.say("/setup")
    assert "New digests come at 09:00." in shown["text"]
    assert [one["text"] for one in buttons(shown)] == ["Hour", "Zone", "Name", "Categories", "Groups"]


async def test_hour_and_zone_hold_for_new_subscriptions(bot: Services, ada: Talk, rui: Talk) -> None:
    assert "New digests come at 07:30. It was set here." in (await ada.say("/setup hour 7:30"))["text"]
    assert "the zone Europe/Berlin. It was set here." in (await ada.say("/setup zone Berlin"))["text"]
    assert "every day at 07:30 (Europe/Berlin)" in (await rui.say("/settings"))["text"]
    assert "every day at 07:30 (Europe/Berlin)" in (await rui.say("/subscribe"))["text"]
    assert "09:00. Nobody has set it." in (await ada.say("/setup hour default"))["text"]


async def test_the_same_by_tapping(bot: Services, ada: Talk, rui: Talk) -> None:
    hours = await ada.press(await ada.say("/setup"), "Hour")
    hours = await ada.press(hours, "06:00")
    assert "✓ 06:00" in [one["text"] for one in buttons(hours)]
    shown = await ada.press(hours, "‹ Done")
    clocks = await ada.press(shown, "Zone")
    zones = await ada.press(clocks, "09:00")
    chosen = await ada.press(zones, "Europe/Berlin")
    assert "It was set here." in chosen["text"]
    assert "every day at 06:00 (Europe/Berlin)" in (await rui.say("/settings"))["text"]
    assert "09:00. Nobody has set it." in (await ada.press_data(chosen, "i:hour:default"))["text"]


async def test_the_digest_has_a_name_that_readers_see(bot: Services, ada: Talk, rui: Talk) -> None:
    assert "called The Harbour Post. It was set here." in (await ada.say("/setup name The Harbour Post"))["text"]
    assert (await rui.say("/start"))["text"].startswith("The Harbour Post keeps a news digest")
    described = ada.server.world.names
    await ada.server.world.wait_for(lambda: "The Harbour Post" in described.get(("description", ""), ""), 10)
    await ada.server.world.wait_for(lambda: "The Harbour Post" in described.get(("short_description", ""), ""), 10)


async def test_categories_with_commas_count_from_the_next_load(bot: Services, ada: Talk) -> None:
    assert (
        "Arts, Letters, Stage. It was set here."
        in (await ada.say("/setup categories add Arts, Letters, Stage"))["text"]
    )
    await ada.send("harbour.txt", PAGE.encode(), until="Loaded")
    async with bot.database.reading() as connection:
        named = {label.name for label in await labels.listed(connection, [LabelKind.CATEGORY])}
    assert named == {"Arts, Letters, Stage", "Economy"}
    shown = await ada.say("/setup categories add Sea, Sky")
    assert "Arts, Letters, Stage; Sea, Sky" in shown["text"]
    assert "commas: Sea, Sky." in (await ada.press(shown, "Drop: Arts, Letters, Stage"))["text"]
    assert "No name of a category" in (await ada.say("/setup categories drop sea, sky"))["text"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("moon", "I can set hour"),
        ("hour 25", "“25” is not a time of day"),
        ("zone Berlim", "Did you mean /setup zone Europe/Berlin?"),
        ("zone xyz", "I do not know the zone “xyz”"),
        ("name " + "n" * 65, "64 characters at the most"),
        ("categories add Economy", "“Economy” holds no comma"),
        ("categories add " + "a, " * 40, "100 characters at the most"),
        ("categories drop Sea, Sky", "“Sea, Sky” is not listed"),
        ("categories Sea, Sky", "/setup categories add"),
        ("groups nobody", "/setup groups everyone"),
    ],
)
async def test_what_cannot_be_set_is_answered_with_what_can(bot: Services, ada: Talk, typed: str, said: str) -> None:
    assert said in (await ada.say(f"/setup {typed}"))["text"]
    async with bot.database.reading() as connection:
        assert await options.read(connection) == options.Options()


async def test_a_stale_button_changes_nothing(bot: Services, ada: Talk) -> None:
    shown = await ada.say("/setup categories add Sea, Sky")
    dropped = button(shown, "Drop: Sea, Sky")["callback_data"]
    await ada.press_data(shown, dropped)
    assert "No name" in (await ada.say("/setup categories"))["text"]
    assert await ada.answer_to_press(shown, dropped)
    assert "No name" in (await ada.say("/setup categories"))["text"]


async def test_every_change_stands_in_the_log(bot: Services, ada: Talk) -> None:
    await ada.say("/setup hour 7")
    await ada.say("/setup groups admins")
    lines = (await ada.say("/log"))["text"].splitlines()[1:]
    assert [line.partition(", you: ")[2] for line in lines] == ["set groups: admins", "set hour: 7"]


async def test_help_tells_owners_of_it(bot: Services, ada: Talk, rui: Talk) -> None:
    assert "/setup – the whole bot" in (await ada.say("/help"))["text"]
    assert "/setup" not in (await rui.say("/help"))["text"]


async def test_setup_is_for_owners(bot: Services, rui: Talk) -> None:
    shown = await rui.say("/setup hour 7")
    assert "for the people who run this bot" in shown["text"]
    assert "for the people who run this bot" in (await rui.answer_to_press(shown, "i:hour:07:00"))["text"]


def bot_calls(ada: Talk) -> list[tuple[str, str]]:
    return [(call.method, str(call.parameters.get("chat_id"))) for call in ada.server.calls]


async def test_a_strangers_group_is_left_though_it_bears_the_title_of_one_of_ours(bot: Services, ada: Talk) -> None:
    world = ada.server.world
    await ada.say("/setup groups admins")
    ours = world.create_chat(ChatType.GROUP, "Allotments", {ADA.id}, creator=ADA.id, standing=Standing.LEFT)
    world.add_bot(ours.id, by=ADA.id)
    await world.wait_for(lambda: ("sendMessage", f"{ours.id}") in bot_calls(ada), 10)
    theirs = world.create_chat(ChatType.SUPERGROUP, "Allotments", {RUI.id}, creator=RUI.id, standing=Standing.LEFT)
    world.add_bot(theirs.id, by=RUI.id)
    left = ("leaveChat", f"{theirs.id}")
    await world.wait_for(lambda: left in bot_calls(ada) and theirs.standing is Standing.LEFT, 10)
    assert ours.standing is Standing.MEMBER


async def test_where_only_admins_may_add_the_bot_it_leaves_a_strangers_group(bot: Services, ada: Talk) -> None:
    world = ada.server.world
    await ada.say("/setup groups admins")
    theirs = world.create_chat(ChatType.SUPERGROUP, "Allotments", {RUI.id}, creator=RUI.id, standing=Standing.LEFT)
    world.add_bot(theirs.id, by=RUI.id)
    await world.wait_for(lambda: theirs.standing is Standing.LEFT, 10)
    said = [message["text"] for message in world.messages(theirs.id) if message.get("from", {}).get("is_bot")]
    assert said == ["Only the people who run me may add me to a group, so I leave again."]
    ours = world.create_chat(ChatType.SUPERGROUP, "Desk", {ADA.id}, creator=ADA.id, standing=Standing.LEFT)
    world.add_bot(ours.id, by=ADA.id)
    await ada.say("/help")
    assert ours.standing is Standing.MEMBER


async def test_a_strangers_channel_is_left_without_a_post(bot: Services, ada: Talk, rui: Talk) -> None:
    world = ada.server.world
    await rui.say("/start")
    await ada.say("/setup groups admins")
    channel = world.create_chat(ChatType.CHANNEL, "Tides", {RUI.id}, creator=RUI.id, standing=Standing.LEFT)
    world.add_bot(channel.id, by=RUI.id, standing=Standing.ADMINISTRATOR)
    await world.wait_for(lambda: channel.standing is Standing.LEFT, 10)
    assert world.messages(channel.id) == []
    assert "so I left “Tides” again" in rui.theirs()[-1]["text"]


async def test_everyone_may_add_the_bot_at_first(bot: Services, ada: Talk) -> None:
    assert ada.server.world.chat(NEWSROOM_ID).standing is not Standing.LEFT
    assert "Everyone may add me" in (await ada.say("/setup groups"))["text"]
