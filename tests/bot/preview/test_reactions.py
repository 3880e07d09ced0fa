"""Reactions: the bot's, people's, and what the bot is told of them."""

import pytest

from bot.preview.chats import Standing
from bot.preview.errors import JsonObject, RefusedError
from bot.preview.people import ADA, NEWSROOM_ID, RUI
from bot.preview.world import World
from tests.bot.preview.conftest import Call

EYES = {"type": "emoji", "emoji": "👀"}
REACTED = {"allowed_updates": ["message", "message_reaction"]}


def reactions_told(world: World) -> list[JsonObject]:
    return [update["message_reaction"] for update in world.updates.pending if "message_reaction" in update]


async def test_the_bot_reacts_with_one_emoji_and_takes_it_back(call: Call, world: World, ada: int) -> None:
    spoken = world.send_text(ADA.id, ada, "hello")["message_id"]
    where = {"chat_id": ada, "message_id": spoken}
    assert (await call("setMessageReaction", **where, reaction=[EYES]))["result"] is True
    assert world.chat(ada).reactions.of(spoken) == {world.bot.id: "👀"}
    assert (await call("setMessageReaction", **where))["result"] is True
    assert world.chat(ada).reactions.of(spoken) == {}


@pytest.mark.parametrize(
    ("reaction", "sentence"),
    [
        ([EYES, EYES], "REACTIONS_TOO_MANY"),
        (["👀"], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "🚋"}], "REACTION_INVALID"),
        ([{"type": "custom_emoji", "custom_emoji_id": "1"}], "REACTION_INVALID"),
    ],
)
async def test_a_bots_reaction_is_one_of_telegrams(
    call: Call, world: World, ada: int, reaction: object, sentence: str
) -> None:
    spoken = world.send_text(ADA.id, ada, "hello")["message_id"]
    answer = await call("setMessageReaction", chat_id=ada, message_id=spoken, reaction=reaction)
    assert answer["description"] == f"Bad Request: {sentence}"


async def test_a_persons_reaction_in_private_is_told_with_the_one_before(call: Call, world: World, ada: int) -> None:
    sent = (await call("sendMessage", chat_id=ada, text="x"))["result"]["message_id"]
    await call("getUpdates", **REACTED)
    for emoji in ("👍", "👀", "👀", None):
        world.react(ADA.id, ada, sent, emoji)
    told = reactions_told(world)
    thumb = {"type": "emoji", "emoji": "👍"}
    assert [(update["old_reaction"], update["new_reaction"]) for update in told] == [
        ([], [thumb]),
        ([thumb], [EYES]),
        ([EYES], []),
    ]
    assert (told[0]["chat"]["id"], told[0]["message_id"], told[0]["user"]["id"]) == (ada, sent, ADA.id)


async def test_reactions_are_told_only_to_a_bot_that_asks_and_in_groups_to_administrators(
    call: Call, world: World, ada: int
) -> None:
    spoken = world.send_text(RUI.id, NEWSROOM_ID, "hello")["message_id"]
    world.react(ADA.id, NEWSROOM_ID, spoken, "👍")
    await call("getUpdates", **REACTED)
    world.react(ADA.id, NEWSROOM_ID, spoken, "👀")
    assert reactions_told(world) == []
    world.add_bot(NEWSROOM_ID, by=ADA.id, standing=Standing.ADMINISTRATOR)
    world.react(RUI.id, NEWSROOM_ID, spoken, "👀")
    assert [update["user"]["id"] for update in reactions_told(world)] == [RUI.id]
    assert world.chat(NEWSROOM_ID).reactions.counted(spoken) == [{"emoji": "👀", "user_ids": [ADA.id, RUI.id]}]


async def test_a_person_reacts_to_what_is_there_with_what_telegram_has(world: World) -> None:
    spoken = world.send_text(ADA.id, ADA.id, "hello")["message_id"]
    with pytest.raises(RefusedError, match="That message is gone"):
        world.react(ADA.id, ADA.id, spoken + 1, "👍")
    with pytest.raises(RefusedError, match="Telegram has no such reaction"):
        world.react(ADA.id, ADA.id, spoken, "🚋")
    with pytest.raises(RefusedError, match="Rui is not in this chat"):
        world.react(RUI.id, ADA.id, spoken, "👍")


async def test_a_deleted_message_takes_its_reactions_along(call: Call, world: World, ada: int) -> None:
    sent = (await call("sendMessage", chat_id=ada, text="x"))["result"]["message_id"]
    world.react(ADA.id, ada, sent, "👍")
    await call("deleteMessage", chat_id=ada, message_id=sent)
    assert world.chat(ada).reactions.all_counted() == {}
