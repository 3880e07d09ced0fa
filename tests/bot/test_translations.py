from typing import Any

import pytest
from fluent.syntax import FluentParser, ast

from bot import texts
from tests import translating
from tests.bot.languages import ENGLISH

NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100, 1_234, 1_000_000)


def source(language: str) -> str:
    return (translating.LOCALES / f"{language}.ftl").read_text("utf-8")


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_nothing_is_missing_left_in_english_or_wrong_in_a_language(language: str) -> None:
    assert translating.mistakes(language, source(language), ENGLISH) == []


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_text_can_be_filled_in_with_every_number(language: str) -> None:
    theirs, _ = translating.read(source(language))
    every = {value for text in theirs.values() for value in text.values}
    for name, text in theirs.items():
        for number in NUMBERS:
            values: dict[str, Any] = {value: number if value in text.selectors else "x" for value in every}
            with texts.speaking(language):
                assert texts._formatted(language, name, values), name


ONE = "a = <b>{ $count -> \n    [one] 1 day\n   *[other] { $count } days\n}</b> of { $name }: /latest\n"


@pytest.mark.parametrize(
    ("language", "said", "mistake"),
    [
        ("de", ONE, "a: left in English"),
        ("de", "", "a: missing"),
        ("de", ONE.replace("day", "Tag") + "b = Mehr\n", "b: English has no such text"),
        ("de", "a = <b>{ $count } Tage</b> von { $name }: /latest", "a: has no variants of count"),
        ("de", ONE.replace("of { $name }", "von { $title }"), "a: English has no title"),
        ("de", ONE.replace("of { $name }", "davon"), "a: lacks name"),
        ("de", ONE.replace("/latest", "/neu"), "a: other commands than English in [one]"),
        ("de", ONE.replace("</b>", "").replace("<b>", ""), "a: other markup than English in [other]"),
        ("de", ONE.replace("1 day", '1 "Tag"'), "a: a straight quotation mark or apostrophe in [one]"),
        ("de", ONE.replace("1 day", "</b>1 Tag<b>"), "a: other markup than English in [one]"),
        ("ru", ONE.replace("day", "день"), "a: the variants of count are one, other, not few, many, one, other"),
        ("ru", ONE.replace("   *[other] { $count } days\n}", ""), "a: missing"),
        ("fr", ONE.replace("1 day", "un jour").replace("*", "[many] { $count }\n*"), "a: lacks count in [one]"),
        ("ar", ONE.replace("1 day", "٣"), "a: digits are 0 to 9"),
        ("ar", ONE.replace("1 day", "\u20671 يوم\u2069"), "a: direction marks are set by the bot"),
        ("zh", ONE.replace("day", "天").replace("[one] 1 天\n", ""), "a: lacks name"),
    ],
)
def test_each_mistake_of_a_translation_is_told(language: str, said: str, mistake: str) -> None:
    if language == "zh":
        said = said.replace("of { $name }", "")
    assert mistake in translating.mistakes(language, said, ONE)


def test_a_language_without_plurals_needs_no_variants() -> None:
    assert translating.mistakes("zh", "a = { $name }：<b>{ $count }天</b> /latest", ONE) == []


def test_a_word_has_one_meaning_and_no_space() -> None:
    english = "words-monday = monday\nwords-sunday = sunday\n"
    found = translating.mistakes("de", "words-monday = montag, So\nwords-sunday = so, am sonntag, montag\n", english)
    assert found == [
        "words-monday: “So” is not in lower case",
        "words-sunday: “am sonntag” is no single word",
        "“montag” stands in words-monday, words-sunday",
    ]


def test_words_for_hours_are_twelve_or_a_day_of_them() -> None:
    twelve = "words-hours = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve\n"
    eleven = "words-hours = eins, zwei/zwo, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf/zwo\n"
    assert translating.mistakes("de", twelve, twelve) == ["words-hours: left in English"]
    assert translating.mistakes("de", eleven, twelve) == [
        "words-hours: 11 hours, neither 12 nor 24",
        "words-hours: “zwo” is 2 and 11",
    ]


def test_what_adds_minutes_ends_in_their_number() -> None:
    english = "words-minutes-before = half past 30\n"
    assert translating.mistakes("de", "words-minutes-before = halb -30, Viertel nach 15\n", english) == [
        "words-minutes-before: “Viertel nach 15” is not in lower case"
    ]
    assert translating.mistakes("de", "words-minutes-before = halb, viertel 90, vor/halb -5, vor 5\n", english) == [
        "words-minutes-before: “halb” does not end in its minutes, -59 to 59",
        "words-minutes-before: “viertel 90” does not end in its minutes, -59 to 59",
        "words-minutes-before: “vor” is -5 and 5",
    ]


def test_the_english_texts_say_everything_in_one_file() -> None:
    assert not [entry for entry in FluentParser().parse(ENGLISH).body if isinstance(entry, ast.Junk)]
