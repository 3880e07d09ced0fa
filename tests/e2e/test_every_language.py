"""The same conversation in each language that has texts."""

import pytest

from bot import texts
from bot.context import Services
from bot.preview.people import Person
from bot.preview.server import PreviewServer
from bot.texts import ENGLISH, plain, speaking
from bot.views.language import own_name
from tests import translating
from tests.e2e.talk import Message, Talk, buttons

SAID = (
    "/start",
    "/help",
    "/latest",
    "/tags",
    "/search brige",
    "/search nothing-of-the-kind",
    "/read 1",
    "/read x",
    "/random",
    "/saved",
    "/unread",
    "/export week",
    "/digest",
    "/subscribe 8:30 -sports",
    "/subscribe 25:00",
    "/settings",
    "/follow bridge",
    "/following",
    "/language",
    "/privacy",
    "/latets",
    "/loads",
    "/unsubscribe",
)


def fixed(language: str) -> set[str]:
    """Every line of the texts in a language that hold no value."""
    found, _ = translating.read((translating.LOCALES / f"{language}.ftl").read_text("utf-8"))
    with speaking(language):
        plain_ones = [plain(name) for name, text in found.items() if not text.values and not name.startswith("words-")]
    return {line for said in plain_ones for line in said.splitlines() if len(line) > 2}


def lines(message: Message) -> set[str]:
    """Every line that a message shows, and every label under it."""
    labels = {one["text"] for one in buttons(message)}
    return set(message.get("text", "").splitlines()) | labels


@pytest.mark.parametrize("language", texts.LANGUAGES)
async def test_a_person_reads_their_language_alone(sample: Services, server: PreviewServer, language: str) -> None:
    person = server.world.add_person(Person(id=6_100_000_060, first_name="Sol", language_code=language))
    talk = Talk(server, sample, person.id)
    foreign = fixed(ENGLISH) - fixed(language) - {own_name(ENGLISH)}
    for said in SAID:
        answer = await talk.say(said)
        assert not foreign & lines(answer), said
    assert texts.language() == ENGLISH


@pytest.mark.parametrize("language", texts.LANGUAGES)
async def test_commands_in_a_text_can_be_tapped(sample: Services, server: PreviewServer, language: str) -> None:
    person = server.world.add_person(Person(id=6_100_000_061, first_name="Sol", language_code=language))
    shown = await Talk(server, sample, person.id).say("/help")
    text = shown["text"].encode("utf-16-le")
    tapped = {
        text[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")
        for entity in shown["entities"]
        if entity["type"] == "bot_command"
    }
    assert {"/latest", "/day", "/search", "/subscribe", "/language", "/privacy"} <= tapped


@pytest.mark.parametrize("language", texts.LANGUAGES)
async def test_a_list_is_read_by_numbers_and_pages(sample: Services, server: PreviewServer, language: str) -> None:
    person = server.world.add_person(Person(id=6_100_000_062, first_name="Sol", language_code=language))
    talk = Talk(server, sample, person.id)
    listed = await talk.say("/latest")
    with speaking(language):
        following = await talk.press(listed, plain("button-next-page"))
        assert plain("button-page", page=2, pages=2) in {one["text"] for one in buttons(following)}
        opened = await talk.press(following, "11")
        assert plain("button-to-list") in {one["text"] for one in buttons(opened)}
    assert (await talk.say("3"))["text"]


@pytest.mark.parametrize("language", texts.LANGUAGES)
async def test_what_is_wrong_with_a_dump_is_said_in_the_admins_language(
    bot: Services, ada: Talk, language: str
) -> None:
    await ada.say(f"/language {language}")
    with speaking(language):
        pdf, no_body = plain("reason-pdf"), plain("reason-key-missing", key="body")
    assert await ada.send("scan.pdf", b"%PDF-1.7", until=pdf)
    assert await ada.send("posts.jsonl", b'{"title": "Fog"}\n', until=no_body)
