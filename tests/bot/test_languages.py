import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from markupsafe import Markup

from bot import texts
from bot.bulk import Letter
from bot.texts import MissingTextError, plain, speaking, text
from bot.views import html
from bot.views.screen import Screen
from tests.bot.languages import only, with_texts

GERMAN = with_texts(
    language_name="Deutsch",
    button_back_page="vor",
    read_minutes="{ $minutes } Minuten",
    search_nothing="Nichts zu „{ $query }“.",
)
ARABIC = with_texts(
    language_name="العربية",
    search_nothing="لا شيء عن «{ $query }». جرّب /tags أو <code>/search مرفأ</code>.",
    unknown_command_near="لا أعرف /{ $typed }. هل تقصد /{ $near }؟",
    help_group="في مجموعة: /latest@{ $username }.",
    read_minutes="{ $minutes } دقائق",
)


@pytest.fixture(autouse=True)
def three_languages(tmp_path: Path) -> Iterator[None]:
    with only(tmp_path, de=GERMAN, ar=ARABIC):
        yield


def test_a_text_comes_in_the_language_spoken() -> None:
    assert plain("button-back-page") == "‹"
    with speaking("de"):
        assert plain("button-back-page") == "vor"
        with speaking("en"):
            assert plain("button-back-page") == "‹"
        assert plain("button-back-page") == "vor"
    assert plain("button-back-page") == "‹"


def test_what_nobody_speaks_is_said_in_english() -> None:
    with speaking("tlh"):
        assert texts.language() == "en"
    with speaking(None):
        assert texts.language() == "en"


@pytest.mark.parametrize(
    ("code", "language"),
    [("de", "de"), ("de-AT", "de"), ("AR", "ar"), ("en_GB", "en"), ("nl", None), ("", None), (None, None), ("d", None)],
)
def test_a_code_of_telegrams_is_known_by_its_first_part(code: str | None, language: str | None) -> None:
    assert texts.known(code) == language


async def test_tasks_do_not_hear_each_other() -> None:
    spoke = asyncio.Event()

    async def other() -> None:
        texts.speak("de")
        spoke.set()

    task = asyncio.create_task(other())
    await spoke.wait()
    assert texts.language() == "en"
    await task
    texts.speak("ar")
    assert await asyncio.to_thread(texts.language) == "ar"


def test_a_text_that_a_translation_lacks_comes_in_english_and_is_logged_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    poor = "language-name = Deutsch\nread-minutes = { $minuten } Minuten\n"
    with only(tmp_path, de=poor), speaking("de"), caplog.at_level(logging.ERROR):
        for _ in range(3):
            assert plain("button-share") == "Share"
            assert plain("read-minutes", minutes=4) == "4 min read"
    shared, minutes = (record.message for record in caplog.records)
    assert shared == "bot/locales/de.ftl: shown in English: button-share"
    assert minutes.startswith("bot/locales/de.ftl: shown in English: read-minutes")


def test_a_text_that_english_lacks_is_our_mistake_in_every_language() -> None:
    with speaking("de"):
        with pytest.raises(MissingTextError):
            text("no-such-text")
        with pytest.raises(MissingTextError):
            text("read-minutes")


@pytest.mark.parametrize(("language", "number"), [("en", "1,204"), ("de", "1.204"), ("ar", "1,204")])
def test_a_number_is_written_as_the_language_does(language: str, number: str) -> None:
    with speaking(language):
        assert number in text("read-minutes", minutes=1204)


def test_a_latin_value_keeps_its_place_in_an_arabic_sentence() -> None:
    with speaking("ar"):
        said = text("search-nothing", query="harbour 12")
    assert "«\u2068harbour 12\u2069»" in said


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("{ $a }: { $b }", "\u200f\u2068x\u2069: \u2068y\u2069"),
        ("Telegram: { $a }", "\u200fTelegram: \u2068x\u2069"),
        ("<b>من { $a }</b>", "<b>من \u2068x\u2069</b>"),
        ("من { $a }\n    /latest", "من \u2068x\u2069\n\u200f\u2066/latest\u2069"),
        ("{ $a } من", "\u200f\u2068x\u2069 من"),
        ("– 12", "– 12"),
    ],
)
def test_every_line_of_an_arabic_text_runs_from_the_right(tmp_path: Path, written: str, shown: str) -> None:
    with only(tmp_path, ar=with_texts(load_problem=written)), speaking("ar"):
        assert text("load-problem", a="x", b="y") == shown


def test_commands_and_code_are_isolated_from_outside_so_that_they_can_be_tapped_and_copied() -> None:
    with speaking("ar"):
        assert text("unknown-command-near", typed="lates", near="latest").endswith("\u2066/latest\u2069؟")
        assert "\u2066/latest@gazette_bot\u2069" in text("help-group", username="gazette_bot")
        assert "\u2066<code>/search مرفأ</code>\u2069" in text("search-nothing", query="x")


def test_an_arabic_value_keeps_its_place_in_an_english_sentence() -> None:
    assert text("search-nothing", query="مرفأ") == (
        "Nothing found for “\u2068مرفأ\u2069”. Try fewer or other words, or look through /tags."
    )
    assert "<code>مرفأ:</code>" in text("search-empty-field", typed="مرفأ:")
    assert "\u2068" not in text("search-nothing", query="café")


def test_values_are_escaped_in_every_language() -> None:
    with speaking("ar"):
        assert "\u2068&lt;b&gt;\u2069" in text("search-nothing", query="<b>")
        assert "\u2068<b>x</b>\u2069" in text("search-nothing", query=Markup("<b>x</b>"))


def test_a_letter_without_markup_holds_the_same_words() -> None:
    with speaking("ar"):
        letter = Letter.of(Screen(text("search-nothing", query="harbour")))
    assert letter.plain.text == "لا شيء عن «\u2068harbour\u2069». جرّب \u2066/tags\u2069 أو \u2066/search مرفأ\u2069."


def test_a_file_says_in_which_language_and_direction_it_is() -> None:
    assert '<html lang="en" dir="ltr">' in html.head("Digest", [])
    with speaking("ar"):
        assert '<html lang="ar" dir="rtl">' in html.head("Digest", [])
