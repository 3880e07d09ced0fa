from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest import wish
from bot.digest.wish import Unclear, Wish
from bot.texts import speaking
from storage import interests
from storage.models import EVERY_DAY
from tests.bot.languages import only, with_texts


def shown(typed: str) -> tuple[str | None, str | None, int | None, str]:
    read = wish.read(typed)
    return read.at, read.zone, read.days, str(read.interests)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", (None, None, None, "")),
        ("7", ("07:00", None, None, "")),
        ("lisbon", (None, "Europe/Lisbon", None, "")),
        ("8:30 PM every day", ("20:30", None, EVERY_DAY, "")),
        ("weekly", (None, None, 0b1000000, "")),
        ("monday to friday at 7", ("07:00", None, 0b0011111, "")),
        ("weekly on Friday at noon", ("12:00", None, 0b0010000, "")),
        ("mondays and thursdays, 7am, New York", ("07:00", "America/New_York", 0b0001001, "")),
        (
            "8:30 weekdays tag:energy source:Wire -sports Paris",
            ("08:30", "Europe/Paris", 0b0011111, 'tag:"energy" source:"Wire" -sports'),
        ),
        ('9 tag:"Arts, Letters" -tag:chess mon-fri', ("09:00", None, 0b0011111, 'tag:"Arts, Letters" -tag:"chess"')),
        ('also 18:00 "green deal"', ("18:00", None, None, '"green deal"')),
        ("news about covid-19 without football", (None, None, None, 'news "covid-19" -football')),
        ("tag: energy 8:30", ("08:30", None, None, 'tag:"energy"')),
        ("9:00 Iran", ("09:00", None, None, "Iran")),  # a country is a subject; its capital a zone, once
        ("Paris London 9", ("09:00", "Europe/Paris", None, "London")),
        ('9 "Paris"', ("09:00", None, None, "Paris")),
        ("9 UTC", ("09:00", "UTC", None, "")),
    ],
)
def test_a_wish_is_read_as_people_type_it(typed: str, read: tuple[str | None, str | None, int | None, str]) -> None:
    assert shown(typed) == read


@pytest.mark.parametrize(
    ("typed", "unclear"),
    [
        ("25:00", (Unclear.TIME, "25:00")),
        ("8:61 Paris", (Unclear.TIME, "8:61")),
        ("9:00 Europe/Pariss", (Unclear.ZONE, "Europe/Pariss")),
        ("9 UTC+2", (Unclear.ZONE, "UTC+2")),
        ("9 CEST", (Unclear.ZONE, "CEST")),
    ],
)
def test_an_hour_or_a_zone_that_cannot_be_read_is_named(typed: str, unclear: tuple[Unclear, str]) -> None:
    assert wish.read(typed).unclear == unclear


def test_a_channel_a_further_one_and_everything_are_said_in_a_word() -> None:
    assert wish.read("@harbour_news 9:00").chat == "@harbour_news"
    assert wish.read("-1002100000001 9:00").chat == "-1002100000001"
    assert wish.read("another 9:00").another
    assert wish.read("9:00 everything") == Wish(at="09:00", everything=True)


@given(st.text(max_size=200))
def test_any_text_is_a_wish_that_can_be_kept(typed: str) -> None:
    kept = str(wish.read(typed).interests)
    assert str(interests.read(kept)) == kept


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("um 8:30 uhr jeden Montag und Freitag", ("08:30", None, 0b0010001, "")),
        ("jeden Tag 7 Paris", ("07:00", "Europe/Paris", EVERY_DAY, "")),
        ("Werktags ohne Sport", (None, None, 0b0011111, "-Sport")),
        ("mo-fr 8 energie", ("08:00", None, 0b0011111, "energie")),
        ("Fünftag 8:30", ("08:30", None, 0b0010000, "")),
        ("funftag only", (None, None, 0b0010000, "")),
    ],
)
def test_a_wish_is_read_in_the_language_spoken_and_in_english(
    tmp_path: Path, typed: str, read: tuple[str | None, str | None, int | None, str]
) -> None:
    german = with_texts(
        words_monday="montag, mo",
        words_friday="freitag, fr, fünftag",
        words_weekdays="werktags",
        words_day="tag",
        words_without="ohne",
        words_around="um, uhr, jeden, und",
    )
    with only(tmp_path, de=german), speaking("de"):
        assert shown(typed) == read


def test_days_may_be_parted_as_in_chinese_and_arabic(tmp_path: Path) -> None:
    chinese = with_texts(words_monday="周一", words_wednesday="周三", words_friday="周五", words_daily="每天")
    with only(tmp_path, zh=chinese), speaking("zh"):
        assert wish.read("8:30 周一至周五").days == 0b0011111
        assert wish.read("周一、周三 8:30").days == 0b0000101
        assert wish.read("每天 8:30").days == EVERY_DAY


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        ("en", "every week 8 in the evening", ("20:00", None, 0b1000000, "")),
        ("en", "once a week", (None, None, 0b1000000, "")),
        ("en", "every week on Friday", (None, None, 0b0010000, "")),
        ("fr", "chaque semaine à 8 h 30", ("08:30", None, 0b1000000, "")),
        ("fr", "une fois par semaine", (None, None, 0b1000000, "")),
        ("es", "cada semana a las 8 de la tarde", ("20:00", None, 0b1000000, "")),
        ("es", "una vez por semana", (None, None, 0b1000000, "")),
        ("de", "jede Woche 8 Uhr abends", ("20:00", None, 0b1000000, "")),
        ("de", "einmal pro Woche", (None, None, 0b1000000, "")),
        ("ru", "каждую неделю в 8 вечера", ("20:00", None, 0b1000000, "")),
        ("ru", "раз в неделю", (None, None, 0b1000000, "")),
        ("ar", "كل أسبوع 8:30 مساء", ("20:30", None, 0b1000000, "")),
        ("zh", "每周", (None, None, 0b1000000, "")),
        ("zh", "每天早上8:30", ("08:30", None, EVERY_DAY, "")),
        ("zh", "每周一、周三和周五晚上8点半", ("20:30", None, 0b0010101, "")),
        ("zh", "周一到周四8点 港口", ("08:00", None, 0b0001111, "港口")),
        ("en", '8:30 "fashion week" tag:energy', ("08:30", None, None, '"fashion week" tag:"energy"')),
        ("es", "8:30 Bogotá", ("08:30", "America/Bogota", None, "")),
        ("es", "8:30 Ciudad de México", ("08:30", "America/Mexico_City", None, "")),
        ("zh", "每天8点 伦敦", ("08:00", "Europe/London", EVERY_DAY, "")),
    ],
)
def test_weeks_evenings_and_cities_are_read_in_the_language_spoken(
    language: str, typed: str, read: tuple[str | None, str | None, int | None, str]
) -> None:
    with speaking(language):
        assert shown(typed) == read


def test_a_week_that_is_a_subject_says_no_day() -> None:
    assert shown("8 fashion week") == ("08:00", None, None, "fashion week")


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        ("en", "half past eight on weekdays Five Eyes", ("08:30", None, 0b0011111, "Five Eyes")),
        ("en", "8 30 Paris", ("08:30", "Europe/Paris", None, "")),
        ("en", "seven wonders at seven", ("07:00", None, None, "seven wonders")),
        ("en", 'tag:"Area 51" 8 30', ("08:30", None, None, 'tag:"Area 51"')),
        ("en", '8 "30 days"', ("08:00", None, None, '"30 days"')),
        ("en", "8 tag:30", ("08:00", None, None, 'tag:"30"')),
        ("en", "8 30 10", ("08:30", None, None, "10")),
        ("en", "noon 12 Paris", ("12:00", "Europe/Paris", None, "")),
        ("fr", "après midi", (None, None, None, "après midi")),
        ("de", "8 Uhr Montag", ("08:00", None, 0b0000001, "")),
        ("de", "20 Uhr 15 montags Hafen", ("20:15", None, 0b0000001, "Hafen")),
        ("de", "montags um halb neun ohne Sport", ("08:30", None, 0b0000001, "-Sport")),
        ("fr", "tous les lundis à huit heures et quart sauf sport", ("08:15", None, 0b0000001, "-sport")),
        ("es", "cada lunes a las nueve menos cuarto, menos deportes", ("08:45", None, 0b0000001, "-deportes")),
        ("ru", "по будням без четверти восемь без спорта", ("07:45", None, 0b0011111, "-спорта")),
        ("zh", "每天八点", ("08:00", None, EVERY_DAY, "")),
        ("zh", "每周一晚上八点半 伦敦", ("20:30", "Europe/London", 0b0000001, "")),
        ("zh", "十月 半导体 早上八点一刻", ("08:15", None, None, "十月 半导体")),
        ("zh", "每天早上八点，体育。", ("08:00", None, EVERY_DAY, "体育")),
        ("zh", "1,000万人 八点，30座港口", ("08:00", None, None, '"1,000万人" 30座港口')),
        ("ar", "أخبار بعد الظهر", (None, None, None, "أخبار بعد الظهر")),
        ("ar", "كل يوم الساعة الثامنة إلا ربعا بدون رياضة", ("07:45", None, EVERY_DAY, "-رياضة")),
    ],
)
def test_an_hour_in_words_takes_nothing_that_belongs_to_others(
    language: str, typed: str, read: tuple[str | None, str | None, int | None, str]
) -> None:
    with speaking(language):
        assert shown(typed) == read


def test_an_offset_behind_an_hour_is_no_minute() -> None:
    read = wish.read("8 +3")
    assert (read.at, read.unclear) == ("08:00", (Unclear.ZONE, "+3"))
