"""What people do, and what of it the bot is told."""

import pytest

from bot.preview.chats import ChatType, Standing
from bot.preview.entities import entity_text
from bot.preview.errors import JsonObject, RefusedError
from bot.preview.people import ADA, CAST, NEWSROOM_ID, NOOR, RUI
from bot.preview.server import newsroom
from bot.preview.world import World


@pytest.fixture
def world() -> World:
    return newsroom("4200:preview")


def told(world: World) -> list[JsonObject]:
    """What the bot was told since last asked, without the updates' numbers."""
    updates = [
        {name: value for name, value in update.items() if name != "update_id"} for update in world.updates.pending
    ]
    world.updates.pending.clear()
    return updates


def test_a_world_starts_with_its_cast_and_a_newsroom(world: World) -> None:
    assert list(world.people.values()) == list(CAST)
    assert world.chat(NEWSROOM_ID).member_ids == {person.id for person in CAST}
    assert world.chat(NEWSROOM_ID).status_of(ADA.id) == "creator"


def test_what_is_typed_has_entities(world: World) -> None:
    message = world.send_text(ADA.id, ADA.id, " 😀 /tag@gazette_preview_bot see example.com \n")
    assert message["text"] == "😀 /tag@gazette_preview_bot see example.com"
    assert [(entity["type"], entity_text(message["text"], entity)) for entity in message["entities"]] == [
        ("bot_command", "/tag@gazette_preview_bot"),
        ("url", "example.com"),
    ]
    assert told(world) == [{"message": message}]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("/latest", True),
        ("please /latest", True),
        ("/latest@gazette_preview_bot", True),
        ("/latest@Gazette_Preview_Bot", True),
        ("/latest@other_bot", False),
        ("hello", False),
        ("hello @gazette_preview_bot", True),
        ("hello @ada_marsh", False),
        ("http://example.com/latest", False),
    ],
)
def test_in_a_group_the_bot_hears_what_is_for_it(world: World, text: str, heard: bool) -> None:
    message = world.send_text(RUI.id, NEWSROOM_ID, text)
    assert told(world) == ([{"message": message}] if heard else [])


def test_in_a_group_the_bot_hears_replies_to_it_and_files_captioned_for_it(world: World) -> None:
    group = world.chat(NEWSROOM_ID)
    own = world.post(group, world.bot.user(), {"text": "hi"})
    reply = world.send_text(RUI.id, NEWSROOM_ID, "thanks", reply_to=own["message_id"])
    load = world.send_document(ADA.id, NEWSROOM_ID, "a.txt", b"a", caption="/load")
    world.send_document(ADA.id, NEWSROOM_ID, "b.txt", b"b")
    world.send_text(RUI.id, NEWSROOM_ID, "thanks", reply_to=load["message_id"])
    assert told(world) == [{"message": reply}, {"message": load}]


def test_an_administrator_bot_hears_everything_and_one_outside_nothing(world: World) -> None:
    world.add_bot(NEWSROOM_ID, by=ADA.id, standing=Standing.ADMINISTRATOR)
    told(world)
    message = world.send_text(RUI.id, NEWSROOM_ID, "hello")
    assert told(world) == [{"message": message}]
    world.remove_bot(NEWSROOM_ID, by=ADA.id)
    told(world)
    world.send_text(RUI.id, NEWSROOM_ID, "/latest")
    assert told(world) == []


def test_the_bot_learns_how_it_stands(world: World) -> None:
    world.remove_bot(NEWSROOM_ID, by=ADA.id)
    world.add_bot(NEWSROOM_ID, by=RUI.id)
    removed, added, service = told(world)
    assert removed["my_chat_member"]["old_chat_member"]["status"] == "member"
    assert removed["my_chat_member"]["new_chat_member"] == {
        "user": world.bot.user(),
        "status": "kicked",
        "until_date": 0,
    }
    assert added["my_chat_member"]["from"]["id"] == RUI.id
    assert service["message"]["new_chat_members"] == [world.bot.user()]


def test_a_person_blocks_the_bot_once(world: World) -> None:
    world.send_text(RUI.id, RUI.id, "/start")
    told(world)
    world.block(RUI.id)
    world.block(RUI.id)
    (update,) = told(world)
    assert update["my_chat_member"]["chat"]["type"] == "private"
    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert world.blocked == [RUI.id]
    with pytest.raises(RefusedError, match="Rui has blocked the bot: unblock it first"):
        world.send_text(RUI.id, RUI.id, "hello")
    world.block(RUI.id, False)
    assert world.blocked == []


def test_a_channel_tells_an_administrator_bot_its_posts(world: World) -> None:
    channel = world.create_chat(ChatType.CHANNEL, "Paper", [RUI.id], creator=ADA.id)
    world.send_text(ADA.id, channel.id, "one")
    assert told(world) == []
    world.add_bot(channel.id, by=ADA.id, standing=Standing.ADMINISTRATOR)
    told(world)
    post = world.send_text(ADA.id, channel.id, "two")
    assert told(world) == [{"channel_post": post}]
    with pytest.raises(RefusedError, match="Rui does not write in this channel"):
        world.send_text(RUI.id, channel.id, "three")


def test_an_edited_text_is_told_as_such(world: World) -> None:
    first = world.send_text(RUI.id, RUI.id, "/tga")
    told(world)
    edited = world.edit_text(RUI.id, RUI.id, first["message_id"], "/tag")
    assert told(world) == [{"edited_message": edited}]
    assert (edited["text"], edited["entities"][0]["length"]) == ("/tag", 4)
    assert world.messages(RUI.id) == [edited]
    sticker = world.send_content(RUI.id, RUI.id, {"sticker": {"file_id": "x"}})
    assert told(world) == [{"message": sticker}]
    for message_id in (sticker["message_id"], 1):
        with pytest.raises(RefusedError, match="Only a text of one's own can be edited"):
            world.edit_text(RUI.id, RUI.id, message_id, "x")


def test_supergroups_number_their_messages_themselves(world: World) -> None:
    other = world.create_chat(ChatType.SUPERGROUP, "Other", [], creator=ADA.id)
    ids = [world.send_text(ADA.id, chat_id, "x")["message_id"] for chat_id in (other.id, other.id, ADA.id, RUI.id - 1)]
    assert ids[1] == ids[0] + 1
    assert ids[3] == ids[2] + 1


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "A message needs some text."),
        (" \n", "A message needs some text."),
        ("x" * 4097, "A message holds at most 4096 characters; this one has 4097."),
    ],
)
def test_a_text_has_something_in_it_and_ends(world: World, text: str, sentence: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        world.send_text(ADA.id, ADA.id, text)
    assert str(refusal.value) == sentence


def test_a_file_has_something_in_it_and_ends(world: World) -> None:
    for content, caption, sentence in (
        (b"", None, "Telegram sends no empty files."),
        (bytes(100 * 1024 * 1024 + 1), None, "The preview takes files of up to 100 MB."),
        (b"a", "x" * 1025, "A caption holds at most 1024 characters; this one has 1025."),
    ):
        with pytest.raises(RefusedError) as refusal:
            world.send_document(ADA.id, ADA.id, "a.txt", content, caption)
        assert str(refusal.value) == sentence


def test_nobody_writes_where_they_cannot(world: World) -> None:
    group = world.create_chat(ChatType.GROUP, "Desk", [RUI.id], creator=ADA.id)
    world.migrate(group.id, by=ADA.id)
    for person, chat, sentence in (
        (NOOR.id, ADA.id, "Noor is not in this chat."),
        (RUI.id, group.id, "This group has become a supergroup; write there."),
        (5, ADA.id, "Nobody here has the id 5."),
        (ADA.id, 5, "There is no chat with the id 5."),
    ):
        with pytest.raises(RefusedError) as refusal:
            world.send_text(person, chat, "hello")
        assert str(refusal.value) == sentence
    with pytest.raises(RefusedError, match="The message to reply to is gone"):
        world.send_text(ADA.id, ADA.id, "hello", reply_to=1)
    with pytest.raises(RefusedError, match="There is no such topic in this chat"):
        world.send_text(ADA.id, ADA.id, "hello", thread=1)
    plain = world.create_chat(ChatType.SUPERGROUP, "Desk", [], creator=ADA.id)
    with pytest.raises(RefusedError, match="Only a forum has topics"):
        world.create_topic(plain.id, "x", by=ADA.id)


def test_the_newsroom_has_topics_from_the_start_of_which_the_bot_is_not_told(world: World) -> None:
    newsroom = world.chat(NEWSROOM_ID)
    assert newsroom.head["is_forum"] is True
    assert list(newsroom.topics.values()) == ["Daily digest", "Requests"]
    assert [message["message_id"] for message in world.messages(NEWSROOM_ID)] == list(newsroom.topics)
    assert not world.updates.pending


async def test_waiting_ends_when_the_condition_comes_true_or_the_time_is_up(world: World) -> None:
    with pytest.raises(TimeoutError, match="the condition stayed false for 0.01 s"):
        await world.wait_for(lambda: world.messages(ADA.id), timeout=0.01)
    message = world.send_text(ADA.id, ADA.id, "hello")
    assert await world.wait_for(lambda: world.messages(ADA.id)) == [message]
