"""The matrix: what is for admins or owners is refused to everybody else, wherever they say or press it."""

from collections.abc import Iterable
from typing import Any, get_args

import pytest

from bot.commands import pressed, table
from bot.context import Services
from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, NOOR, RUI
from bot.preview.server import PreviewServer
from bot.views.callbacks import (
    AnswerOffer,
    Callback,
    EditAdmins,
    EditBroadcast,
    EditWholeBot,
    PushNow,
    RemoveArticle,
    RunCommand,
    TakeStep,
    UndoLoad,
)
from storage import admins
from storage.models import Admin, Role
from tests.e2e.talk import HeldClock, Talk

NAME = "gazette_preview_bot"
REFUSED = "That command is for the people who run this bot."
FOR_OWNERS = "Only the owners of this bot may do that."
IN_PRIVATE = "What admins ask me I answer in our private chat. Say it to me there."

GUARDED = [command for command in table.COMMANDS if command.role > Role.READER]
# Every button that is not everybody's, as it may be forged.
BUTTONS: list[Callback] = [
    *(RunCommand(command.name) for command in GUARDED),
    UndoLoad(1),
    RemoveArticle(1),
    PushNow(),
    AnswerOffer(1, accepted=True),
    EditBroadcast("send", 1),
    EditBroadcast("stop", 1),
    EditWholeBot("groups", "everyone"),
    TakeStep("start"),
    *(EditAdmins(act, RUI.id) for act in ("add", "ask", "drop", "list")),
]


def test_every_button_that_is_not_everybodys_is_in_the_matrix() -> None:
    kinds = {kind for kind in get_args(Callback) if kind in pressed.ROLES} | {RunCommand}
    assert {type(button) for button in BUTTONS} == kinds


@pytest.fixture
def places(server: PreviewServer, bot: Services) -> dict[str, Talk]:
    """A reader in private, in a group, in a supergroup whose admin they are, and in a topic."""
    world = server.world
    there = {"members": [ADA.id, RUI.id, NOOR.id], "standing": Standing.MEMBER}
    group = world.create_chat(ChatType.GROUP, "Small", creator=ADA.id, **there)
    owned = world.create_chat(ChatType.SUPERGROUP, "Rui's", creator=RUI.id, **there)
    forum = world.create_chat(ChatType.SUPERGROUP, "Forum", creator=ADA.id, is_forum=True, **there)
    ids = {"private": RUI.id, "group": group.id, "owned": owned.id, "topic": forum.id}
    return {name: Talk(server, bot, RUI.id, chat_id) for name, chat_id in ids.items()}


def ways(place: str, talk: Talk) -> Iterable[dict[str, Any]]:
    """How the reader says it there: in a topic, as themselves, or in the name of their group."""
    if place == "topic":
        yield {"thread": talk.server.world.create_topic(talk.chat, "News", by=ADA.id)}
    else:
        yield {}
    if place == "owned":
        yield {"anonymous": True}


async def traces(services: Services) -> list[Any]:
    """What admins can change: it must be as it was."""
    async with services.database.reading() as connection:
        counted = [
            [row[0] for row in await connection.execute_fetchall(f"SELECT count(*) FROM {name}")]
            for name in ("articles", "deliveries", "broadcasts", "admins", "actions", "loads", "offers")
        ]
    return [*counted, await services.roles()]


@pytest.mark.parametrize("place", ["private", "group", "owned", "topic"])
async def test_nobody_else_is_answered_what_is_for_admins(
    sample: Services, places: dict[str, Talk], clock: HeldClock, place: str
) -> None:
    before, talk = await traces(sample), places[place]
    for how in ways(place, talk):
        for command in GUARDED:
            words = f"/{command.name}@{NAME} 12" if place != "private" else f"/{command.name} 12"
            answer = await talk.say(words, **how)
            assert (command.name, answer["text"], answer.get("reply_markup")) == (command.name, REFUSED, None)
            assert answer.get("message_thread_id") == how.get("thread")
            clock.move(minutes=1)
    assert await traces(sample) == before


@pytest.mark.parametrize("place", ["private", "group", "owned", "topic"])
async def test_nobody_else_does_anything_with_a_forged_button(
    sample: Services, places: dict[str, Talk], clock: HeldClock, place: str
) -> None:
    before, talk = await traces(sample), places[place]
    message = await talk.say("/latest 1" if place == "private" else f"/latest@{NAME} 1")
    for button in BUTTONS:
        answer = await talk.answer_to_press(message, str(button))
        assert (str(button), answer["text"], answer.get("show_alert")) == (str(button), REFUSED, True)
        clock.move(minutes=1)
    assert talk.theirs() == [message]
    assert await traces(sample) == before


async def test_in_a_channel_it_is_not_even_heard(sample: Services, server: PreviewServer, rui: Talk) -> None:
    before = await traces(sample)
    channel = server.world.create_chat(
        ChatType.CHANNEL, "Harbour", [RUI.id], creator=RUI.id, standing=Standing.ADMINISTRATOR
    )
    for command in GUARDED:
        server.world.send_text(RUI.id, channel.id, f"/{command.name}@{NAME} 12")
    await rui.say("/help")
    posts = [message["text"] for message in server.world.messages(channel.id)]
    assert posts == [f"/{command.name}@{NAME} 12" for command in GUARDED]
    assert await traces(sample) == before


async def test_inline_there_are_articles_and_nothing_else(
    sample: Services, server: PreviewServer, rui: Talk, clock: HeldClock
) -> None:
    await rui.say("/start")
    answers = server.world.inline_queries.answers
    titles = set()
    async with sample.database.reading() as connection:
        titles = {row[0] for row in await connection.execute_fetchall("SELECT title FROM articles")}
    for command in GUARDED:
        query = server.world.ask_inline(RUI.id, f"/{command.name}")
        content = (await server.world.wait_for(lambda query=query: answers.get(query), 10)).content
        assert {result["title"] for result in content["results"]} <= titles
        clock.move(minutes=1)


async def test_a_forged_button_under_a_message_that_was_shared_inline_is_refused(
    sample: Services, server: PreviewServer, rui: Talk
) -> None:
    before = await traces(sample)
    answers = server.world.callbacks.answers
    for button in BUTTONS:
        query = server.world.callbacks.ask(RUI.id)
        pressed_there = {"id": query, "from": RUI.user(), "inline_message_id": "AbC", "chat_instance": "1"}
        server.world.updates.add("callback_query", {**pressed_there, "data": str(button)})
        answer = await server.world.wait_for(lambda query=query: answers.get(query), 10)
        assert (str(button), answer.content["text"]) == (str(button), REFUSED)
    assert await traces(sample) == before


async def test_an_owner_who_writes_in_the_name_of_a_group_is_nobody_who_is_known(
    sample: Services, server: PreviewServer, places: dict[str, Talk]
) -> None:
    there = Talk(server, sample, ADA.id, places["group"].chat)
    for command in GUARDED:
        assert (await there.say(f"/{command.name}@{NAME} 12", anonymous=True))["text"] == REFUSED


@pytest.mark.parametrize("place", ["group", "owned", "topic"])
async def test_what_admins_ask_is_not_answered_before_a_whole_group(
    sample: Services, server: PreviewServer, places: dict[str, Talk], place: str
) -> None:
    there = Talk(server, sample, ADA.id, places[place].chat)
    for command in GUARDED:
        answer = await there.say(f"/{command.name}@{NAME}", **next(iter(ways(place, there))))
        assert (command.name, answer["text"]) == (command.name, IN_PRIVATE)


async def test_admins_are_refused_what_is_for_owners(sample: Services, server: PreviewServer, clock: HeldClock) -> None:
    async with sample.database.writing() as connection:
        await admins.add(connection, Admin(NOOR.id, "Noor", sample.clock(), added_by=ADA.id))
    noor = Talk(server, sample, NOOR.id)
    told = (await noor.say("/help"))["text"]
    assert "/loads" in told
    assert [name for name in ("/setup", "/admins", "/backup") if name in told] == []
    message = await noor.say("/latest 1")
    before = await traces(sample)
    for command in GUARDED:
        if command.role is Role.OWNER:
            assert (await noor.say(f"/{command.name}"))["text"] == FOR_OWNERS
            forged = await noor.answer_to_press(message, str(RunCommand(command.name)))
            assert forged["text"] == FOR_OWNERS
    for button in BUTTONS:
        if pressed.role_for(button) is Role.OWNER:
            assert (await noor.answer_to_press(message, str(button)))["text"] == FOR_OWNERS
    assert await traces(sample) == before


async def test_a_command_is_suggested_to_those_alone_who_may_use_it(bot: Services, ada: Talk, rui: Talk) -> None:
    assert "/broadcast?" in (await ada.say("/brodcast"))["text"]
    assert "/broadcast?" not in (await rui.say("/brodcast"))["text"]
