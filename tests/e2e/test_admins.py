"""/admins: an owner makes and removes admins."""

from typing import Any

import pytest

from bot.context import Services
from bot.preview.people import ADA, NEWSROOM_ID, NOOR, RUI
from bot.preview.server import PreviewServer
from storage import admins
from storage.models import Admin, Role
from tests.e2e.talk import Talk, buttons

ADA_AT_HOME = "Ada Marsh · named in GAZETTE_ADMINS"


@pytest.fixture
def noor(server: PreviewServer, bot: Services) -> Talk:
    """Somebody who may become an admin."""
    return Talk(server, bot, NOOR.id)


def forwarded(**origin: Any) -> dict[str, Any]:
    return {"text": "See you at the harbour", "forward_origin": {"date": 1_770_000_000, **origin}}


def menu_of(talk: Talk) -> set[str]:
    return {one["command"] for one in talk.server.world.menu.get(("chat", talk.person), "")}


async def roles(services: Services) -> dict[int, Role]:
    return await services.roles()


async def test_the_owner_sees_who_runs_the_bot_and_how_to_add_somebody(bot: Services, ada: Talk) -> None:
    await ada.say("/start")
    shown = await ada.say("/admins")
    assert shown["text"].startswith(f"Owners\n{ADA_AT_HOME}\n\nThere are no admins besides.\n\nTo add an admin,")
    assert "/admins@gazette_preview_bot add" in shown["text"]
    assert buttons(shown) == []


async def test_a_person_is_made_an_admin_by_a_forwarded_message_and_removed_again(
    bot: Services, ada: Talk, noor: Talk
) -> None:
    await noor.say("/start")
    asked = await ada.give(**forwarded(type="user", sender_user=NOOR.user()))
    assert asked["text"].startswith(f"Make Noor Haddad ({NOOR.id}) an admin?")
    assert await roles(bot) == {ADA.id: Role.OWNER}
    done = await ada.press(asked, "Make admin")
    assert done["text"] == "Noor Haddad is an admin now and has been told."
    assert "You are an admin of this bot now" in noor.theirs()[-1]["text"]
    assert await roles(bot) == {ADA.id: Role.OWNER, NOOR.id: Role.ADMIN}
    assert {"load", "broadcast"} <= menu_of(noor)
    assert "admins" not in menu_of(noor)
    listed = await ada.press(done, "All admins")
    assert "\n\nAdmins\nNoor Haddad · since 5 Mar 2026, 08:00\n\n" in listed["text"]
    sure = await ada.press(listed, "Remove Noor Haddad")
    assert "They can load and send nothing from then on" in sure["text"]
    assert (await ada.press(sure, "Yes, remove"))["text"] == "Noor Haddad is no longer an admin."
    assert noor.theirs()[-1]["text"] == "You are no longer an admin of this bot."
    assert menu_of(noor) == set()
    assert "people who run this bot" in (await noor.say("/stats"))["text"]
    log = (await ada.say("/log"))["text"].splitlines()
    assert [line.partition(", you: ")[2] for line in log[1:]] == [
        f"took the admin’s rights from {NOOR.id}",
        f"made {NOOR.id} an admin",
    ]


async def test_a_contact_makes_an_admin_of_somebody_the_bot_has_never_met(bot: Services, ada: Talk) -> None:
    contact = {"phone_number": "+10000000000", "first_name": "Noor", "last_name": "H.", "user_id": NOOR.id}
    asked = await ada.give(contact=contact)
    done = await ada.press(asked, "Make admin")
    assert "Noor H. is an admin now. I could not tell them" in done["text"]
    assert "Noor H. · since" in (await ada.say("/admins"))["text"]


async def test_a_number_makes_an_admin_too(bot: Services, ada: Talk, noor: Talk) -> None:
    await noor.say("/start")
    assert "Noor Haddad is an admin now" in (await ada.say(f"/admins add {NOOR.id}"))["text"]
    assert (await ada.say(f"/admins add {NOOR.id}"))["text"] == "Noor Haddad runs this bot already."
    sure = await ada.say(f"/admins remove {NOOR.id}")
    assert (await ada.press(sure, "Yes, remove"))["text"] == "Noor Haddad is no longer an admin."


async def test_a_reply_in_a_group_makes_an_admin_and_the_group_is_not_told_who(
    bot: Services, ada: Talk, noor: Talk, server: PreviewServer
) -> None:
    await ada.say("/start")
    said = server.world.send_text(NOOR.id, NEWSROOM_ID, "Morning all")
    there = Talk(server, bot, ADA.id, NEWSROOM_ID)
    answer = await there.say("/admins@gazette_preview_bot add", reply_to=said["message_id"])
    assert answer["text"] == "I have answered in our private chat."
    assert "Noor Haddad is an admin now" in ada.theirs()[-1]["text"]
    assert (await roles(bot))[NOOR.id] is Role.ADMIN


async def test_an_owner_whom_the_bot_cannot_write_to_is_asked_to_come_to_the_private_chat(
    bot: Services, server: PreviewServer
) -> None:
    answer = await Talk(server, bot, ADA.id, NEWSROOM_ID).say("/admins@gazette_preview_bot")
    assert "our private chat" in answer["text"]
    assert buttons(answer)[0]["url"] == "https://t.me/gazette_preview_bot"


async def test_who_hides_their_account_cannot_be_told_and_the_other_ways_are_named(bot: Services, ada: Talk) -> None:
    answer = await ada.give(**forwarded(type="hidden_user", sender_user_name="N. <b>"))
    assert answer["text"].startswith("N. <b> hides their account")
    assert "Send me their contact" in answer["text"]
    assert buttons(answer) == []


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("/admins add", "Whom?"),
        ("/admins add noor", "That is not a Telegram ID"),
        ("/admins add 0", "That is not a Telegram ID"),
        ("/admins add 99999999999999999", "That is not a Telegram ID"),
        (f"/admins add {ADA.id}", "Ada Marsh runs this bot already"),
        (f"/admins remove {NOOR.id}", "is not an admin"),
        (f"/admins remove {ADA.id}", f"Take the number {ADA.id} out of it where the bot runs"),
    ],
)
async def test_what_cannot_be_done_is_said_in_a_sentence(bot: Services, ada: Talk, words: str, why: str) -> None:
    assert why in (await ada.say(words))["text"]
    assert await roles(bot) == {ADA.id: Role.OWNER}


async def test_neither_a_bot_nor_an_anonymous_admin_is_made_an_admin(
    bot: Services, ada: Talk, server: PreviewServer
) -> None:
    ours = await ada.say("/start")
    assert "A bot cannot run this bot" in (await ada.say("/admins add", reply_to=ours["message_id"]))["text"]
    said = server.world.send_text(ADA.id, NEWSROOM_ID, "As the group", anonymous=True)
    await Talk(server, bot, ADA.id, NEWSROOM_ID).say("/admins@gazette_preview_bot add", reply_to=said["message_id"])
    assert "in the name of a group" in ada.theirs()[-1]["text"]
    assert await roles(bot) == {ADA.id: Role.OWNER}


async def test_the_last_owner_stays(bot: Services, ada: Talk, noor: Talk) -> None:
    bot.settings = bot.settings.model_copy(update={"admins": frozenset()})
    async with bot.database.writing() as connection:
        await admins.add(connection, Admin(NOOR.id, "Noor Haddad", bot.clock(), is_owner=True))
    asked = await noor.press(await noor.say("/admins"), "Remove Noor Haddad")
    assert "is the only owner" in asked["text"]
    forged = await noor.press_data(asked, "m:list:0")
    assert "is the only owner" in (await noor.press_data(forged, f"m:drop:{NOOR.id}"))["text"]


async def test_a_forwarded_message_is_a_search_for_everybody_else(sample: Services, rui: Talk) -> None:
    answer = await rui.give(**forwarded(type="user", sender_user=NOOR.user()))
    assert "harbour" in answer["text"]
    assert "admin" not in answer["text"]


async def test_an_owner_still_searches_with_what_a_channel_or_an_admin_wrote(sample: Services, ada: Talk) -> None:
    channel = {"id": -1_002_000_000_777, "type": "channel", "title": "Harbour"}
    for origin in ({"type": "channel", "chat": channel, "message_id": 5}, {"type": "user", "sender_user": ADA.user()}):
        assert "harbour" in (await ada.give(**forwarded(**origin)))["text"]


async def test_the_code_makes_an_owner(bot: Services, rui: Talk) -> None:
    bot.claim_code = "a-code"
    await rui.say("/claim a-code")
    assert (await roles(bot))[RUI.id] is Role.OWNER
    assert "Rui · since" in (await rui.say("/admins"))["text"]
