"""What the bot can ask about chats."""

from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.world import World
from tests.bot.preview.conftest import Call


async def test_a_chat_is_told_to_who_knows_it(call: Call, ada: int) -> None:
    assert (await call("getChat", chat_id=ada))["result"]["first_name"] == "Ada"
    assert (await call("getChat", chat_id=NEWSROOM_ID))["result"]["permissions"]["can_send_messages"] is True
    assert (await call("getChat", chat_id=RUI.id))["description"] == "Bad Request: chat not found"


async def test_the_creator_is_among_the_administrators(call: Call, world: World, ada: int) -> None:
    (creator,) = (await call("getChatAdministrators", chat_id=NEWSROOM_ID))["result"]
    assert (creator["status"], creator["user"]["id"]) == ("creator", ADA.id)
    world.add_bot(NEWSROOM_ID, by=ADA.id, standing=Standing.ADMINISTRATOR)
    members = (await call("getChatAdministrators", chat_id=NEWSROOM_ID))["result"]
    assert [member["status"] for member in members] == ["creator", "administrator"]
    private = await call("getChatAdministrators", chat_id=ada)
    assert private["description"] == "Bad Request: there are no administrators in the private chat"


async def test_members_have_a_status(call: Call, world: World) -> None:
    outsider = world.create_person("Olu")
    statuses = {
        user: (await call("getChatMember", chat_id=NEWSROOM_ID, user_id=user))["result"]["status"]
        for user in (ADA.id, RUI.id, outsider.id, world.bot.id)
    }
    assert statuses == {ADA.id: "creator", RUI.id: "member", outsider.id: "left", world.bot.id: "member"}
    assert (await call("getChatMember", chat_id=NEWSROOM_ID, user_id=5))[
        "description"
    ] == "Bad Request: member not found"
    assert (await call("getChatMemberCount", chat_id=NEWSROOM_ID))["result"] == 4


async def test_the_bot_leaves_a_group_and_is_told_so(call: Call, world: World, ada: int) -> None:
    assert (await call("leaveChat", chat_id=NEWSROOM_ID))["result"] is True
    assert world.chat(NEWSROOM_ID).standing is Standing.LEFT
    change = world.updates.pending[-1]["my_chat_member"]
    assert (change["from"]["id"], change["new_chat_member"]["status"]) == (world.bot.id, "left")
    refused = await call("leaveChat", chat_id=ada)
    assert refused["description"] == "Bad Request: chat member status can't be changed in private chats"


async def test_a_chat_that_the_bot_is_not_in_is_closed_to_it(call: Call, world: World) -> None:
    away = world.create_chat(ChatType.SUPERGROUP, "Away", [RUI.id], creator=ADA.id, standing=Standing.LEFT)
    answer = await call("getChatAdministrators", chat_id=away.id)
    assert answer["description"] == "Forbidden: bot is not a member of the supergroup chat"
