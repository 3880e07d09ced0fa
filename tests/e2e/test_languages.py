"""Each in their own language: people, groups, channels, and what comes to them unasked."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.context import Services
from bot.preview.chats import ChatType, Standing
from bot.preview.people import ADA, NEWSROOM_ID, RUI, Person
from bot.preview.server import PreviewServer
from storage import languages
from tests.bot.languages import only, with_texts
from tests.e2e.talk import HeldClock, Message, Talk, buttons

GERMAN = with_texts(
    language_name="Deutsch",
    list_empty="Noch keine Artikel.",
    button_language_auto="Wie in Telegram",
    subscribed_nothing_new="Gibt es nichts Neues, kommt nichts.",
    button_unsubscribe="Kündigen",
    digest_late="Dieser Überblick kommt spät.",
    unsubscribed="Abbestellt.",
    button_latest="Neuestes",
    alert_head="<b>Neu zu { $searches }</b>",
    language_unknown="„{ $typed }“ spreche ich nicht.",
    words_monday="montag, montags",
    words_weekdays="werktags",
    words_around="jeden, um, uhr",
    words_day="tag",
    words_without="ohne",
    on_monday="montags",
    days_some="{ $days }",
)
NINE = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def german(tmp_path: Path) -> Iterator[None]:
    folder = tmp_path / "locales"
    folder.mkdir()
    with only(folder, de=GERMAN):
        yield


@pytest.fixture
def jule(server: PreviewServer, bot: Services) -> Talk:
    """A reader whose Telegram is in German."""
    person = server.world.add_person(Person(id=6_100_000_050, first_name="Jule", language_code="de-AT"))
    return Talk(server, bot, person.id)


async def next_message(talk: Talk, before: int) -> Message:
    return await talk.server.world.wait_for(lambda: next(iter(talk.theirs()[before:]), None), 15)


def labels(message: Message) -> list[str]:
    return [one["text"] for one in buttons(message)]


async def test_a_person_is_answered_in_the_language_of_their_telegram(bot: Services, rui: Talk, jule: Talk) -> None:
    german, english = await asyncio.gather(jule.say("/latest"), rui.say("/latest"))
    assert german["text"] == "Noch keine Artikel."
    assert english["text"].startswith("There are no articles yet.")
    assert "Neuestes" in labels(await jule.say("/start"))


async def test_what_a_person_chooses_goes_before_their_telegram(bot: Services, rui: Talk) -> None:
    shown = await rui.say("/language")
    assert shown["text"].startswith("Language: English")
    assert labels(shown) == ["✓ English", "Deutsch", "As in Telegram"]
    chosen = await rui.press(shown, "Deutsch")
    assert labels(chosen) == ["English", "✓ Deutsch", "Wie in Telegram"]
    assert (await rui.say("/latest"))["text"] == "Noch keine Artikel."
    again = await rui.press(chosen, "Wie in Telegram")
    assert labels(again) == ["✓ English", "Deutsch", "As in Telegram"]


@pytest.mark.parametrize("typed", ["deutsch", "de", "German", "DEUTSCH", "germn", "de-CH"])
async def test_a_language_may_be_typed_by_any_of_its_names(bot: Services, rui: Talk, typed: str) -> None:
    assert (await rui.say(f"/language {typed}"))["text"].startswith("Language: Deutsch")
    assert (await rui.say("/latest"))["text"] == "Noch keine Artikel."


async def test_a_language_without_texts_is_named_with_those_that_have_some(bot: Services, rui: Talk) -> None:
    assert (await rui.say("/language <Klingon>"))["text"] == "I do not speak “<Klingon>”. I speak English, Deutsch."


@pytest.mark.parametrize("typed", ["-x", "-", "--", "-12 de", "@ de"])
async def test_what_is_no_channel_is_said_to_be_none(bot: Services, rui: Talk, typed: str) -> None:
    assert "channel" in (await rui.say(f"/language {typed}"))["text"]


async def test_in_a_group_all_are_answered_in_its_own_language(bot: Services, server: PreviewServer) -> None:
    here, ada = Talk(server, bot, RUI.id, NEWSROOM_ID), Talk(server, bot, ADA.id, NEWSROOM_ID)
    assert (await here.say("/latest@gazette_preview_bot"))["text"].startswith("There are no articles yet.")
    assert "only its admins" in (await here.say("/language@gazette_preview_bot de"))["text"]
    shown = await ada.say("/language@gazette_preview_bot de")
    assert shown["text"].startswith("Language here: Deutsch")
    assert labels(shown) == ["English", "✓ Deutsch"]
    assert (await here.say("/latest@gazette_preview_bot"))["text"] == "Noch keine Artikel."
    refused = await here.answer_to_press(shown, f"n:en:{NEWSROOM_ID}")
    assert "admins" in refused["text"]
    assert (await here.say("/latest@gazette_preview_bot"))["text"] == "Noch keine Artikel."


async def test_a_group_speaks_as_whoever_set_its_digest_up(sample: Services, server: PreviewServer) -> None:
    klara = server.world.add_person(Person(id=6_100_000_051, first_name="Klara", language_code="de"))
    made = server.world.create_chat(ChatType.SUPERGROUP, "Hafen", [klara.id], creator=klara.id)
    talk = Talk(server, sample, klara.id, made.id)
    assert "Gibt es nichts Neues" in (await talk.say("/subscribe@gazette_preview_bot 9:00"))["text"]
    assert "Mittwoch, 4. März 2026" in (await talk.say("/digest@gazette_preview_bot"))["text"]


async def test_a_digest_comes_in_the_language_of_each_chat(
    sample: Services, rui: Talk, jule: Talk, clock: HeldClock
) -> None:
    await asyncio.gather(rui.say("/subscribe 9:00"), jule.say("/subscribe 9:00"))
    before = len(rui.theirs()), len(jule.theirs())
    clock.now = NINE
    english, german = await asyncio.gather(next_message(rui, before[0]), next_message(jule, before[1]))
    assert "Wednesday, 4 March 2026" in english["text"]
    assert "Mittwoch, 4. März 2026" in german["text"]
    assert [one["text"] for one in buttons(german)][-1] == "Kündigen"


async def test_an_alert_and_a_late_digest_come_in_the_language_of_the_chat(
    bot: Services, jule: Talk, clock: HeldClock
) -> None:
    await jule.say("/follow bridge")
    await jule.say("/subscribe 9:00")
    admin, before = Talk(jule.server, bot, ADA.id), len(jule.theirs())
    dump = Path(__file__).parents[2] / "bot" / "preview" / "sample" / "2026-03-04.txt"
    await admin.send("march.txt", dump.read_bytes(), "Loaded")
    assert (await next_message(jule, before))["text"].startswith("Neu zu “bridge”")
    clock.now = NINE.replace(hour=10)
    assert "Dieser Überblick kommt spät." in (await next_message(jule, before + 1))["text"]


async def test_a_channel_gets_the_language_of_its_admin_or_another_that_is_chosen(
    sample: Services, server: PreviewServer, clock: HeldClock
) -> None:
    klara = server.world.add_person(Person(id=6_100_000_052, first_name="Klara", language_code="de"))
    channel = server.world.create_chat(
        ChatType.CHANNEL, "Hafen", [klara.id], creator=klara.id, standing=Standing.LEFT, username="hafen_news"
    )
    talk = Talk(server, sample, klara.id)
    await talk.say("/start")
    server.world.add_bot(channel.id, by=klara.id, standing=Standing.ADMINISTRATOR)
    await talk.say("/subscribe @hafen_news 9:00")
    clock.now = NINE
    digest = await server.world.wait_for(lambda: next(iter(server.world.messages(channel.id)), None), 15)
    assert "Mittwoch, 4. März 2026" in digest["text"]
    shown = await talk.say("/language @hafen_news english")
    assert "“Hafen”" in shown["text"]
    assert labels(shown) == ["✓ English", "Deutsch"]
    async with sample.database.reading() as connection:
        assert await languages.of(connection, channel.id) == languages.Spoken("en", chosen=True)
        assert await languages.of(connection, klara.id) is None


async def test_a_digest_follows_a_persons_telegram_until_they_choose(sample: Services, jule: Talk) -> None:
    await jule.say("/subscribe 9:00")
    jule.server.world.add_person(Person(id=jule.person, first_name="Jule", language_code="en"))
    await jule.say("/help")
    while await known(sample, jule) != languages.Spoken("en", chosen=False):
        await asyncio.sleep(0.01)
    await jule.say("/language de")
    await jule.say("/help")
    assert await known(sample, jule) == languages.Spoken("de", chosen=True)


async def test_whoever_subscribed_before_languages_were_known_gets_their_own(sample: Services, jule: Talk) -> None:
    async with sample.database.writing() as connection:
        await languages.learn(connection, jule.person, "en")
    await jule.say("/help")
    while await known(sample, jule) != languages.Spoken("de", chosen=False):
        await asyncio.sleep(0.01)


async def test_days_and_small_words_are_understood_in_the_language_spoken(sample: Services, jule: Talk) -> None:
    assert "montags at 08:30" in (await jule.say("/subscribe um 8:30 uhr jeden montag ohne sports"))["text"]
    assert "Without: sports" in (await jule.say("/settings"))["text"]
    assert "3 March 2026" not in (await jule.say("/day vorgestern"))["text"]
    assert "3. März 2026" in (await jule.say("/day vorgestern"))["text"]


async def test_the_language_of_a_subscription_is_chosen_from_its_settings(sample: Services, rui: Talk) -> None:
    await rui.say("/subscribe 9:00")
    shown = await rui.press(await rui.say("/settings"), "Language")
    assert labels(shown) == ["✓ English", "Deutsch", "As in Telegram"]


async def test_nobody_chooses_for_somebody_else(bot: Services, rui: Talk, jule: Talk) -> None:
    shown = await rui.say("/language")
    assert "admins" in (await rui.answer_to_press(shown, f"n:en:{jule.person}"))["text"]
    assert await known(bot, jule) is None


async def test_what_is_erased_is_the_language_too(bot: Services, rui: Talk) -> None:
    await rui.say("/language de")
    await rui.press(await rui.say("/privacy"), "Erase what is stored about me")
    assert await known(bot, rui) is None
    assert RUI.language_code == "en"
    assert (await rui.say("/latest"))["text"].startswith("There are no articles yet.")


async def known(services: Services, talk: Talk) -> languages.Spoken | None:
    async with services.database.reading() as connection:
        return await languages.of(connection, talk.person)
