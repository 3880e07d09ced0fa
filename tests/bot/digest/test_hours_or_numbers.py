"""A number is an hour where something says so, and a subject elsewhere."""

import pytest

from bot.digest import hours, wish
from bot.texts import speaking

NO_HOUR = {
    "en": ["Five Eyes", "seven news", "twenty-five", "top ten lists", "half the world", "at five-star hotels"],
    "de": ["Fünf Freunde", "halbe Wahrheit", "die sieben Zwerge", "Viertel der Stadt", "kurz nach acht"],
    "fr": ["quatre-vingt", "vingt-cinq", "deux mondes", "une nuit", "le quart monde"],
    "es": ["una noche", "siete mares", "las dos orillas", "media maratón"],
    "ru": ["двадцать пять", "три сестры", "полчаса", "половина дома"],
    "zh": ["八十", "十月", "二十国", "一周", "两点论", "半导体"],
    "ar": ["الحرب العالمية الثانية", "خمس دول", "نصف العالم"],
}

# A number in words behind what may mean "at", with what there are so many of behind it.
COUNTED = {
    "en": ["at five guys", "at ten ports"],
    "de": ["Klage gegen ein Ministerium", "um zehn Prozent", "Protest gegen zwei Minister", "ab ein"],
    "fr": ["vers une solution", "dès deux ports", "vers une"],
    "es": ["a las dos orillas", "hacia una solución"],
    "ru": ["рост в два раза", "в час пик", "в десять городов", "раз в час", "с двух сторон"],
    "ar": ["الحرب عند الثانية"],
}

AT = {
    "en": ["at eight", "at eight.", "at eight tag:energy", 'at eight "green deal"', "at eight, seas", "at eight -seas"],
    "de": ["um acht", "um acht montags", "um acht nur Hafen", "um acht ohne Sport", "um acht @harbour_news"],
    "fr": ["dès huit", "vers huit chaque jour", "vers huit Paris"],
    "es": ["a las ocho Madrid", "a las ocho, energía", "a las ocho Europe/Madrid"],
    "ru": ["в восемь", "к восьми по будням", "с восьми без спорта"],
    "zh": ["大约八点 港口"],
    "ar": ["الساعة الثامنة رياضة", "في تمام الثامنة"],
}


def of_all(said: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, typed) for language, each in said.items() for typed in each]


@pytest.mark.parametrize(("language", "typed"), of_all(NO_HOUR))
def test_a_number_that_is_no_hour_is_a_subject(language: str, typed: str) -> None:
    with speaking(language):
        assert hours.read(typed) == (None, typed)
        assert wish.read(typed).at is None
        assert wish.read(f"{typed} tag:energy 7").at == "07:00"


@pytest.mark.parametrize(("language", "typed"), of_all(COUNTED))
def test_a_number_of_what_follows_is_no_hour_behind_at(language: str, typed: str) -> None:
    with speaking(language):
        assert wish.read(typed).at is None
        assert wish.read(f"{typed} 8:30").at == "08:30"


@pytest.mark.parametrize(("language", "typed"), of_all(AT))
def test_a_number_behind_at_is_an_hour_where_no_subject_follows(language: str, typed: str) -> None:
    with speaking(language):
        assert wish.read(typed).at == "08:00"


@pytest.mark.parametrize("clock", ["8:30", "8 30", "half past eight", "8.30am", "8:30 in the morning"])
def test_a_clear_hour_wins_over_a_number_behind_at(clock: str) -> None:
    read = wish.read(f"Dinner at five, {clock}")
    assert (read.at, str(read.interests)) == ("08:30", "Dinner five")


def test_a_clear_hour_wins_over_a_bare_number() -> None:
    read = wish.read("top 10 ports 8:30")
    assert (read.at, str(read.interests), read.unclear) == ("08:30", "top 10 ports", None)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("typed", [",", "x", "1", "1:", "x.", "，", "八", "八点", "at five ", "A", "a/", '"', "mon-"])
def test_a_text_of_any_length_is_read(language: str, typed: str) -> None:
    long = (typed * 100_000)[:100_000] + "x"
    with speaking(language):
        assert wish.read(long).zone is None
        assert hours.read(long) is not None


def test_a_number_that_is_all_that_is_typed_is_an_hour_only_where_one_is_asked_for() -> None:
    with speaking("de"):
        assert hours.read("die Sieben") == ("07:00", "")
        assert str(wish.read("die Sieben").interests) == "Sieben"
