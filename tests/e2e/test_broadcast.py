"""/broadcast: shown, asked about, sent to all, and told of."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.context import Services
from bot.preview.chats import ChatType, Standing
from bot.preview.faults import Fault
from bot.preview.people import ADA, NOOR
from bot.preview.server import PreviewServer
from storage import admins
from storage.models import Admin
from tests.e2e.mailing import people, subscribe
from tests.e2e.talk import HeldClock, Message, Talk, button, buttons


@pytest.fixture(autouse=True)
def told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Progress is looked at more often than people would want it edited."""
    monkeypatch.setattr("bot.digest.progress.SECONDS_BETWEEN_LOOKS", 0.05)


@pytest.fixture
async def readers(server: PreviewServer, bot: Services, clock: HeldClock) -> list[int]:
    """Five people whose digest is due tomorrow."""
    found = people(server, 5)
    clock.move(days=1)
    await subscribe(bot.database, found, clock())
    clock.move(days=-1)
    return found


def latest(server: PreviewServer, chat_id: int) -> Message:
    return server.world.messages(chat_id)[-1]


async def end_of(talk: Talk, told: Message) -> str:
    """What the message that tells of a broadcast says at its end, when it has no button any more."""
    return (await talk.server.world.wait_for(lambda: not buttons(now := current(talk, told)) and now, 20))["text"]


async def said_in(talk: Talk, told: Message, words: str) -> None:
    """Return once the message that tells of a broadcast says these words."""
    await talk.server.world.wait_for(lambda: words in current(talk, told)["text"], 20)


def current(talk: Talk, message: Message) -> Message:
    """The message as it stands now."""
    return next(one for one in talk.theirs() if one["message_id"] == message["message_id"])


async def ask(admin: Talk, text: str = "/broadcast No paper on Sunday", **how: Any) -> Message:
    """Write a broadcast, and return the question about it, which stands below the preview."""
    return await asked_after(admin, lambda: admin.server.world.send_text(admin.person, admin.chat, text, **how))


async def asked_after(admin: Talk, write: Callable[[], object]) -> Message:
    before = len(admin.theirs())
    write()
    await admin.server.world.wait_for(lambda: len(admin.theirs()) == before + 2, 10)
    return admin.theirs()[-1]


async def test_words_go_to_every_chat_formatted_as_they_were_shown(
    bot: Services, ada: Talk, server: PreviewServer, readers: list[int]
) -> None:
    typed = {
        "text": "/broadcast 𝕹o paper on Sunday",
        "entities": [
            {"type": "bot_command", "offset": 0, "length": 10},
            {"type": "bold", "offset": 0, "length": 20},
            {"type": "italic", "offset": 21, "length": 2},
        ],
    }
    asked = await asked_after(ada, lambda: server.world.send_content(ADA.id, ADA.id, typed))
    preview = ada.theirs()[-2]
    assert preview["text"] == "𝕹o paper on Sunday"
    assert preview["entities"] == [
        {"type": "bold", "offset": 0, "length": 9},
        {"type": "italic", "offset": 10, "length": 2},
    ]
    assert asked["text"] == (
        "Send this to 5 chats?\n"
        "Every chat gets it whose digest is not paused. Private chats: 5; groups: 0; channels: 0."
    )
    going = await ada.press(asked, "Send to 5 chats")
    assert await end_of(ada, going) == "Done. Sent to 5 of 5."
    for reader in readers:
        got = latest(server, reader)
        assert (got["text"], got["entities"]) == (preview["text"], preview["entities"])
        assert "reply_markup" not in got
    assert "you: sent a message to everyone; chats: 5" in (await ada.say("/log"))["text"]


async def test_a_file_with_its_caption_is_copied(
    bot: Services, rui: Talk, server: PreviewServer, readers: list[int]
) -> None:
    async with bot.database.writing() as connection:
        await admins.add(connection, Admin(rui.person, "Rui", bot.clock()))
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 9, "height": 9, "file_size": 1}]
    entities = [{"type": "italic", "offset": 0, "length": 3}]
    await rui.give(photo=photo, caption="The harbour", caption_entities=entities)
    sent = next(m for m in reversed(server.world.messages(rui.chat)) if not m["from"]["is_bot"])
    asked = await ask(rui, "/broadcast", reply_to=sent["message_id"])
    await end_of(rui, await rui.press(asked, "Send to 5 chats"))
    got = latest(server, readers[0])
    assert (got["photo"], got["caption"], got["caption_entities"]) == (photo, "The harbour", entities)
    assert "forward_origin" not in got


async def test_who_blocked_the_bot_is_counted_with_the_reason_and_paused(
    bot: Services, ada: Talk, server: PreviewServer, readers: list[int]
) -> None:
    reason = "Forbidden: bot was blocked by the user"
    server.faults.add(Fault(method="copyMessage", chat_id=readers[2], status=403, description=reason))
    going = await ada.press(await ask(ada), "Send to 5 chats")
    assert await end_of(ada, going) == f"Done. Sent to 4 of 5.\nFailed: 1\n• 1 × {reason}"
    assert await paused(bot) == [readers[2]]


async def paused(services: Services) -> list[int]:
    async with services.database.reading() as connection:
        rows = await connection.execute_fetchall("SELECT chat_id FROM subscriptions WHERE paused_why IS NOT NULL")
    return [row[0] for row in rows]


async def test_groups_channels_and_topics_get_it_where_their_digest_comes(
    bot: Services, ada: Talk, server: PreviewServer, clock: HeldClock
) -> None:
    forum = server.world.create_chat(
        ChatType.SUPERGROUP, "Forum", [ADA.id], creator=ADA.id, standing=Standing.MEMBER, is_forum=True
    )
    topic = server.world.create_topic(forum.id, "News", by=ADA.id)
    clock.move(days=1)
    await subscribe(bot.database, [forum.id], clock(), topic)
    await subscribe(bot.database, [forum.id], clock(), topic + 1)
    clock.move(days=-1)
    asked = await ask(ada)
    assert "Send this to 1 chat?" in asked["text"]
    assert "Private chats: 0; groups: 1; channels: 0." in asked["text"]
    await end_of(ada, await ada.press(asked, "Send to 1 chat"))
    got = [m for m in server.world.messages(forum.id) if m.get("text") == "No paper on Sunday"]
    assert [message["message_thread_id"] for message in got] == [topic]


async def test_nothing_is_sent_before_it_is_confirmed_nor_after_it_was_cancelled(
    bot: Services, ada: Talk, server: PreviewServer, readers: list[int]
) -> None:
    asked = await ask(ada)
    cancelled = await ada.press(asked, "Cancel")
    assert cancelled["text"] == "Nothing was sent."
    late = await ada.press_data(cancelled, button(asked, "Send to 5 chats")["callback_data"])
    assert late["text"] == "That was decided already."
    assert all(server.world.messages(reader) == [] for reader in readers)


async def test_a_second_one_is_refused_while_the_first_is_sent(
    bot: Services, ada: Talk, server: PreviewServer, readers: list[int], clock: HeldClock
) -> None:
    server.faults.add(Fault(method="copyMessage", chat_id=readers[0], status=502, description="Bad Gateway"))
    going = await ada.press(await ask(ada), "Send to 5 chats")
    await said_in(ada, going, "To be tried again: 1")  # for the clock stands still
    assert "still being sent" in (await ada.say("/broadcast Another"))["text"]
    clock.move(minutes=1)
    assert await end_of(ada, going) == "Done. Sent to 5 of 5."


@pytest.mark.parametrize(("words", "why"), [("/broadcast", "What is everyone to read?"), ("/broadcast x", "Nobody")])
async def test_what_cannot_be_sent_is_said_in_a_sentence(bot: Services, ada: Talk, words: str, why: str) -> None:
    if why != "Nobody":
        await ada.say("/subscribe 09:00")
    assert why in (await ada.say(words))["text"]


async def test_what_telegram_does_not_copy_is_said_so(bot: Services, ada: Talk, readers: list[int]) -> None:
    await ada.give(dice={"emoji": "🎲", "value": 3})
    dice = next(m for m in ada.server.world.messages(ADA.id) if "dice" in m)
    assert "does not let me copy" in (await ada.say("/broadcast", reply_to=dice["message_id"]))["text"]


async def test_a_group_that_takes_no_photos_keeps_its_digest(
    bot: Services, ada: Talk, server: PreviewServer, readers: list[int]
) -> None:
    refusal = "Bad Request: not enough rights to send photos to the chat"
    server.faults.add(Fault(method="copyMessage", chat_id=readers[1], status=400, description=refusal))
    await end_of(ada, await ada.press(await ask(ada), "Send to 5 chats"))
    assert await paused(bot) == []


async def test_it_stops_where_the_message_to_copy_was_deleted(
    bot: Services, ada: Talk, server: PreviewServer, readers: list[int]
) -> None:
    asked = await ask(ada)
    server.world.remove(server.world.chat(ADA.id), ada.theirs()[-2]["message_id"])
    told = await ada.press(asked, "Send to 5 chats")
    await said_in(ada, told, "Message to copy not found")
    assert current(ada, told)["text"].startswith("Stopped. Sent to 0 of 5.")


async def test_whoever_erases_themselves_stops_their_broadcast(
    bot: Services, ada: Talk, server: PreviewServer, readers: list[int]
) -> None:
    await ask(ada)
    await ada.press(await ada.say("/privacy"), "Erase what is stored about me")
    async with bot.database.reading() as connection:
        assert list(await connection.execute_fetchall("SELECT 1 FROM broadcasts")) == []


async def test_another_admin_may_send_at_the_same_time(
    bot: Services, ada: Talk, server: PreviewServer, readers: list[int]
) -> None:
    async with bot.database.writing() as connection:
        await admins.add(connection, Admin(NOOR.id, "Noor", bot.clock()))
    noor = Talk(server, bot, NOOR.id)
    first, second = await ask(ada, "/broadcast One"), await ask(noor, "/broadcast Two")
    going = [(await talk.press(asked, "Send to 5 chats"), talk) for asked, talk in ((first, ada), (second, noor))]
    for message, talk in going:
        assert await end_of(talk, message) == "Done. Sent to 5 of 5."
    assert {m["text"] for m in server.world.messages(readers[4])} == {"One", "Two"}
