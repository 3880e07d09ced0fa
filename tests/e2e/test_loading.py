from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.context import Services
from bot.dumps import to_line
from bot.preview.people import ADA
from bot.preview.server import PreviewServer
from bot.running import serving
from config.environment import load
from storage.database import Database
from tests.e2e.talk import SAMPLE, HeldClock, Talk, buttons
from tests.storage.archive import HARBOUR, LIBRARY

DAY = (SAMPLE / "2026-03-02.txt").read_bytes()


def lines(*articles: object) -> bytes:
    return "\n".join(to_line(article) for article in articles).encode()  # type: ignore[arg-type]


async def test_an_admin_sends_a_dump_and_gets_a_report(bot: Services, ada: Talk) -> None:
    report = await ada.send("monday.txt", DAY, until="Loaded")
    assert report["text"] == "Loaded “monday.txt”\n5 new"
    assert [one["text"] for one in buttons(report)] == ["Undo this load", "Latest"]
    assert (await ada.press(report, "Latest"))["text"].startswith("Latest · 5 articles")


async def test_the_same_dump_again_is_unchanged(bot: Services, ada: Talk) -> None:
    await ada.send("monday.txt", DAY, until="Loaded")
    again = await ada.send("monday.txt", DAY, until="Loaded")
    assert "0 new\n5 unchanged" in again["text"]
    assert buttons(again) == []


async def test_load_works_as_caption_and_as_reply(bot: Services, ada: Talk) -> None:
    assert "5 new" in (await ada.send("a.txt", DAY, until="Loaded", caption="/load"))["text"]
    sent = ada.server.world.send_document(ada.person, ada.chat, "b.txt", DAY, "just a file")
    await ada.server.world.wait_for(lambda: "5 unchanged" in ada.theirs()[-1]["text"], 20)
    before = len(ada.theirs())
    ada.server.world.send_text(ada.person, ada.chat, "/load", sent["message_id"])
    await ada.server.world.wait_for(
        lambda: len(ada.theirs()) > before and "5 unchanged" in ada.theirs()[-1]["text"], 20
    )


async def test_load_without_a_file_says_what_to_do(bot: Services, ada: Talk) -> None:
    asked = await ada.say("/load")
    assert "Send me a dump as a file" in asked["text"]
    assert "That message has no file" in (await ada.say("/load", reply_to=asked["message_id"]))["text"]


async def test_undo_takes_exactly_that_load_back(bot: Services, ada: Talk) -> None:
    await ada.send("monday.txt", DAY, until="Loaded")
    report = await ada.send("more.jsonl", lines(LIBRARY), until="Loaded")
    assert "1 article removed" in (await ada.press(report, "Undo this load"))["text"]
    assert (await ada.say("/latest"))["text"].startswith("Latest · 5 articles")


async def test_undo_leaves_what_a_later_load_changed_and_says_so(bot: Services, ada: Talk) -> None:
    first = await ada.send("one.jsonl", lines(HARBOUR, LIBRARY), until="Loaded")
    later = await ada.send("two.jsonl", lines(replace(HARBOUR, body="Changed.")), until="Loaded")
    assert "1 updated" in later["text"]
    undone = await ada.press(first, "Undo this load")
    assert "1 article removed" in undone["text"]
    assert "1 article stays as a later load left it" in undone["text"]


async def test_loads_are_listed_with_undo(bot: Services, ada: Talk) -> None:
    assert "Nothing was loaded yet" in (await ada.say("/loads"))["text"]
    await ada.send("monday.txt", DAY, until="Loaded")
    listed = await ada.say("/loads")
    assert "monday.txt" in listed["text"]
    assert "Taken back" in (await ada.press(listed, "Undo 1"))["text"]
    again = await ada.say("/loads")
    assert "(taken back)" in again["text"]
    assert "taken back already" in (await ada.press_data(again, "u:1"))["text"]


async def test_a_reader_can_neither_load_nor_undo(bot: Services, ada: Talk, rui: Talk) -> None:
    await ada.send("monday.txt", DAY, until="Loaded")
    refused = await rui.send("mine.txt", DAY, until="run this bot")
    assert refused["text"] == "Only the people who run this bot can load files."
    said = await rui.answer_to_press(await rui.say("/latest"), "u:1")
    assert "for the people who run this bot" in said["text"]
    assert (await rui.say("/latest"))["text"].startswith("Latest · 5 articles")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("blank.txt", b" \n "),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20),
        ("prose.txt", b"Dear reader,\n\nthis is a letter and no digest page.\n\nYours\n" * 5),
        ("archive.zip", b"PK\x03\x04" + b"\0" * 100),
    ],
)
async def test_what_is_no_dump_is_refused_in_a_sentence(bot: Services, ada: Talk, name: str, content: bytes) -> None:
    report = await ada.send(name, content, until="Nothing loaded")
    assert "1 rejected" in report["text"]
    assert f"{name}: " in report["text"]
    assert buttons(report) == []


async def test_a_truncated_dump_gives_its_whole_articles(bot: Services, ada: Talk) -> None:
    whole, _, _ = DAY.partition(b"March 2, 2026 Posted by")
    rest = DAY[len(whole) :]
    report = await ada.send("cut.txt", whole + rest[: rest.index(b"\n") + 200], until="Loaded")
    assert "2 new" in report["text"] or "1 new" in report["text"]


async def test_a_hostile_file_name_is_only_shown(bot: Services, ada: Talk) -> None:
    report = await ada.send("../../etc/<b>passwd.txt", DAY, until="Loaded")
    assert report["text"].startswith("Loaded “<b>passwd.txt”")


async def test_a_document_of_21_mb_names_the_command_that_takes_it(bot: Services, ada: Talk) -> None:
    answer = await ada.send("huge.txt", b"x" * 21_000_000, until="20 MB")
    assert "“huge.txt” is 21 MB" in answer["text"]
    assert "gazette load FILE" in answer["text"]


async def test_hostile_titles_are_shown_as_they_are(bot: Services, ada: Talk) -> None:
    hostile = replace(LIBRARY, title='<b>&"</b> {x} *y* [z](w)', source="<i>S</i>", categories=("<u>",))
    await ada.send("hostile.jsonl", lines(hostile), until="Loaded")
    for command in ("/latest", "/read 1", "/search x", "/digest", "/tag <u>"):
        assert hostile.title in (await ada.say(command))["text"]


async def test_a_large_dump_is_shown_before_it_is_loaded(bot: Services, ada: Talk) -> None:
    many = lines(*(replace(HARBOUR, title=f"Harbour news {number}", source=None) for number in range(301)))
    offer = await ada.send("many.jsonl", many, until="holds many articles")
    assert "301 new" in offer["text"]
    assert (await ada.say("/stats"))["text"].startswith("Archive\nArticles: 0")
    refused = await ada.press(offer, "Cancel")
    assert "“many.jsonl” was not loaded" in refused["text"]
    assert "decided already" in (await ada.press_data(refused, "y:1"))["text"]
    offer = await ada.send("many.jsonl", many, until="holds many articles")
    await ada.press(offer, "Load")
    await ada.server.world.wait_for(lambda: "Loaded “many.jsonl”" in ada.theirs()[-1]["text"], 20)
    assert "301 new" in ada.theirs()[-1]["text"]


async def test_a_reader_cannot_accept_an_offer(bot: Services, rui: Talk) -> None:
    said = await rui.answer_to_press(await rui.say("/help"), "y:1")
    assert "for the people who run this bot" in said["text"]


@pytest.fixture
async def unclaimed(server: PreviewServer, database: Database, clock: HeldClock) -> AsyncIterator[Services]:
    settings = load(database=database.path, api_url=server.api_url, api_file_url=server.api_file_url, rate=1000)
    services = Services(database, settings, clock, claim_code="open-sesame")
    async with serving(services, server.token):
        yield services


async def test_the_first_admin_claims_the_bot_with_the_code_once(server: PreviewServer, unclaimed: Services) -> None:
    ada, rui = Talk(server, unclaimed, ADA.id), Talk(server, unclaimed, ADA.id + 1)
    assert "That code is not right" in (await rui.say("/claim sesame"))["text"]
    assert "You run this bot now." in (await ada.say("/claim open-sesame"))["text"]
    assert "has its admins" in (await rui.say("/claim open-sesame"))["text"]
    assert "Archive" in (await ada.say("/stats"))["text"]
    menu = server.world.menu
    await server.world.wait_for(
        lambda: (
            {"stats", "setup"} <= {one["command"] for one in menu.seen_by(ada.person, server.world.chat(ada.chat), "")}
        ),
        10,
    )
