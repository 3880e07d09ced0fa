import pytest

from bot.digest import hours
from bot.texts import speaking


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("8:30", "08:30"),
        ("08:30", "08:30"),
        ("8.30", "08:30"),
        ("8h30", "08:30"),
        ("8", "08:00"),
        ("23:59", "23:59"),
        ("8:30 PM", "20:30"),
        ("8pm", "20:00"),
        ("8.30 a.m.", "08:30"),
        ("12 am", "00:00"),
        ("12:15pm", "12:15"),
        ("20:30 pm", "20:30"),
        ("noon", "12:00"),
        ("Midnight", "00:00"),
    ],
)
def test_hours_are_read_as_people_write_them_and_what_follows_is_left(typed: str, read: str) -> None:
    assert hours.read(typed) == (read, "")
    assert hours.read(f" {typed} Europe/Paris ") == (read, "Europe/Paris")
    assert hours.read(f"{typed} Amman") == (read, "Amman")


@pytest.mark.parametrize("typed", ["24:00", "8:60", "8:3", "", "-1:00", "8:30:00", "13 am", "Paris", "noonday"])
def test_what_is_no_hour_is_not_read(typed: str) -> None:
    assert hours.read(typed) == (None, typed)


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        ("en", "8 in the evening", "20:00"),
        ("en", "8 o'clock in the morning", "08:00"),
        ("en", "evening at 8:30", "20:30"),
        ("en", "10 at night", "22:00"),
        ("en", "2 at night", "02:00"),
        ("en", "12 noon", "12:00"),
        ("en", "12 midnight", "00:00"),
        ("fr", "8h", "08:00"),
        ("fr", "20h", "20:00"),
        ("fr", "8 h", "08:00"),
        ("fr", "8 h 30", "08:30"),
        ("fr", "8h30 du soir", "20:30"),
        ("fr", "3 heures de l'après-midi", "15:00"),
        ("fr", "midi", "12:00"),
        ("fr", "Minuit", "00:00"),
        ("de", "8 Uhr", "08:00"),
        ("de", "8 Uhr abends", "20:00"),
        ("de", "8 am Abend", "20:00"),
        ("de", "morgens um 7.15", "07:15"),
        ("es", "8 de la tarde", "20:00"),
        ("es", "8 de la mañana", "08:00"),
        ("es", "12 de la noche", "00:00"),
        ("es", "8:30 p. m.", "20:30"),
        ("es", "mediodia", "12:00"),
        ("ru", "8 вечера", "20:00"),
        ("ru", "8 часов утра", "08:00"),
        ("ru", "3 дня", "15:00"),
        ("ru", "12 ночи", "00:00"),
        ("ar", "8:30 مساء", "20:30"),
        ("ar", "8:30 مساءً", "20:30"),
        ("ar", "٨:٣٠ ص", "08:30"),
        ("zh", "8：30", "08:30"),
        ("zh", "8点", "08:00"),
        ("zh", "8点半", "08:30"),
        ("zh", "20时05分", "20:05"),
        ("zh", "早上8:30", "08:30"),
        ("zh", "晚上8:30", "20:30"),
        ("zh", "下午 3点", "15:00"),
        ("zh", "中午12点", "12:00"),
        ("zh", "晚上12点", "00:00"),
        ("zh", "8 in the evening", "20:00"),
    ],
)
def test_hours_are_read_as_a_language_says_them(language: str, typed: str, read: str) -> None:
    with speaking(language):
        assert hours.read(typed) == (read, "")
        assert hours.read(f"{typed} Amman") == (read, "Amman")


@pytest.mark.parametrize("typed", ["evening", "13 in the morning", "25h", "8点60", "8h60"])
def test_a_part_of_the_day_needs_an_hour_that_it_can_have(typed: str) -> None:
    assert hours.read(typed) == (None, typed)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "every day at 8"),
        ("en", "daily at eight"),
        ("en", "at 8 every day"),
        ("de", "jeden Tag um 8"),
        ("de", "täglich acht"),
        ("fr", "chaque jour à 8 heures"),
        ("es", "todos los días a las ocho"),
        ("ru", "каждый день в 8"),
        ("ar", "كل يوم الساعة الثامنة"),
        ("zh", "每天八点"),
    ],
)
def test_every_day_may_be_said_beside_an_hour(language: str, typed: str) -> None:
    with speaking(language):
        assert hours.read(typed) == ("08:00", "")


def test_days_that_are_not_every_day_are_never_passed_over() -> None:
    assert hours.read("on weekdays at 8") == (None, "on weekdays at 8")
    assert hours.read("8 on weekdays") == ("08:00", "weekdays")


def test_an_evening_that_is_not_meant_changes_no_hour() -> None:
    assert hours.read("8 not evening") == ("08:00", "not evening")
    assert hours.read("8 Paris evening") == ("08:00", "Paris evening")
