"""Hours in words, and with minutes behind them, as each language says them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest import clock, hours, vocabulary, wish
from bot.digest.word_lists import alternatives, listed
from bot.texts import LANGUAGES, speaking

SAID = {
    "en": {
        "half past eight": "08:30",
        "half 8": "08:30",
        "at eight": "08:00",
        "eight in the morning": "08:00",
        "8 30": "08:30",
        "8 30 pm": "20:30",
        "eight thirty": "08:30",
        "eight-thirty in the evening": "20:30",
        "quarter past 8": "08:15",
        "a quarter to nine": "08:45",
        "at ten past eight": "08:10",
        "5 to nine": "08:55",
        "eight o'clock": "08:00",
        "8 o’clock 30": "08:30",
        "evening at half past eight": "20:30",
        "quarter to one": "12:45",
        "quarter to twelve at night": "23:45",
        "half past noon": "12:30",
        "quarter to midnight": "23:45",
        "noon ten": "12:10",
        "nine sharp": "09:00",
        "8 o'clock sharp": "08:00",
        "8:30 pm sharp": "20:30",
        "8 pm on the dot": "20:00",
    },
    "de": {
        "8 Uhr 30": "08:30",
        "8:30 Uhr": "08:30",
        "20 Uhr 15": "20:15",
        "halb neun": "08:30",
        "halb neun abends": "20:30",
        "halb eins": "12:30",
        "acht Uhr": "08:00",
        "um acht": "08:00",
        "neun Uhr abends": "21:00",
        "abends um neun": "21:00",
        "Viertel nach acht": "08:15",
        "Viertel vor acht": "07:45",
        "viertel acht": "07:15",
        "dreiviertel acht": "07:45",
        "fünf vor halb neun": "08:25",
        "10 nach 8": "08:10",
        "zwanzig Uhr fünfzehn": "20:15",
        "ein Uhr": "01:00",
        "null Uhr 30": "00:30",
        "8 Uhr 5": "08:05",
        "8 Uhr pünktlich": "08:00",
        "acht Uhr zehn Minuten": "08:10",
        "half past eight": "08:30",
    },
    "fr": {
        "8 heures 30": "08:30",
        "huit heures": "08:00",
        "à huit heures": "08:00",
        "8 heures et demie": "08:30",
        "huit heures et quart": "08:15",
        "huit heures trente": "08:30",
        "neuf heures moins le quart": "08:45",
        "9 heures moins 10": "08:50",
        "sept heures du soir": "19:00",
        "vingt-deux heures": "22:00",
        "une heure du matin": "01:00",
        "midi et demi": "12:30",
        "midi moins le quart": "11:45",
        "midi dix": "12:10",
        "midi quinze": "12:15",
        "minuit vingt": "00:20",
        "midi 10": "12:10",
        "neuf heures pile": "09:00",
        "9h pile": "09:00",
        "3 heures de l’après midi": "15:00",
    },
    "es": {
        "8 y media": "08:30",
        "8:30h": "08:30",
        "a las ocho": "08:00",
        "las ocho y cuarto": "08:15",
        "ocho y treinta": "08:30",
        "a las nueve menos cuarto": "08:45",
        "cuarto para las nueve": "08:45",
        "ocho de la tarde": "20:00",
        "ocho de la mañana": "08:00",
        "a las dos y media de la tarde": "14:30",
        "once de la noche": "23:00",
        "a la una": "01:00",
        "tarde a la una": "13:00",
        "hacia la una": "01:00",
        "ocho en punto": "08:00",
        "8 de la tarde en punto": "20:00",
        "medio día": "12:00",
    },
    "ru": {
        "8 часов 30 минут": "08:30",
        "8 часов 5 минут": "08:05",
        "восемь утра": "08:00",
        "в восемь вечера": "20:00",
        "полдевятого": "08:30",
        "пол-девятого": "08:30",
        "половина девятого": "08:30",
        "в половине девятого": "08:30",
        "полпервого ночи": "00:30",
        "десять минут девятого": "08:10",
        "восемь с половиной": "08:30",
        "восемь тридцать": "08:30",
        "без четверти восемь": "07:45",
        "без десяти 8": "07:50",
        "час дня": "13:00",
        "двадцать два часа": "22:00",
        "с восьми": "08:00",
        "к восьми": "08:00",
        "к трем": "03:00",
        "к трём часам": "03:00",
        "восемь ноль-ноль": "08:00",
        "ровно в восемь": "08:00",
        "три часа после полудня": "15:00",
    },
    "zh": {
        "八点": "08:00",
        "早上八点": "08:00",
        "八点半": "08:30",
        "晚上八点半": "20:30",
        "晚上 八点 半": "20:30",
        "十二点": "12:00",
        "两点": "02:00",
        "八点一刻": "08:15",
        "八点三十分": "08:30",
        "8点 30": "08:30",
        "差一刻九点": "08:45",
        "九点差一刻": "08:45",
        "二十点十五": "20:15",
        "零点三十分": "00:30",
        "大约八点": "08:00",
        "八点二十三分": "08:23",
        "八点零三": "08:03",
        "二十三点五十九": "23:59",
        "早上8点左右": "08:00",
        "8点整": "08:00",
        "今晚八点": "20:00",
        "中午十二点": "12:00",
        "24点": "00:00",
        "二十四点": "00:00",
    },
    "ar": {
        "الثامنة صباحا": "08:00",
        "الساعة الثامنة": "08:00",
        "8 ونصف": "08:30",
        "٨ ونصف": "08:30",
        "الثامنة والنصف": "08:30",
        "التاسعة إلا ربعا": "08:45",
        "السابعة مساء": "19:00",
        "الساعة الثانية عشرة ظهرا": "12:00",
        "الساعة 8 و 30 دقيقة": "08:30",
        "الساعة الثانية بعد الظهر": "14:00",
        "2 بعد الظهر": "14:00",
        "بعد الظهر الساعة 2": "14:00",
        "8:30 بعد الظهر": "20:30",
        "منتصف النهار": "12:00",
        "منتصف الليل": "00:00",
        "الثانية بعد منتصف الليل": "02:00",
        "الثامنة والنصف تماما": "08:30",
    },
}

# What a digit clock is written like, besides "8:30" and the like, which every language has.
WITH_MINUTES = {
    "en": ["{h}:{m:02}", "{h:02}:{m:02}", "{h}.{m:02}", "{h}h{m:02}", "{h} h {m:02}", "{h} {m:02}", "at {h} {m:02}"],
    "de": ["{h} Uhr {m:02}", "{h} Uhr {m}", "um {h} Uhr {m} Minuten", "{h}:{m:02} Uhr", "{h} {m:02}"],
    "fr": ["{h} h {m:02}", "{h} heures {m:02}", "{h}h{m:02}min", "{h} heures {m} minutes"],
    "es": ["{h} h {m:02}", "a las {h} horas {m:02}", "{h}:{m:02} hrs", "{h} horas {m} minutos"],
    "ru": ["{h} часов {m} минут", "в {h} ч {m:02} мин", "{h} часа {m:02}"],
    "zh": ["{h}点{m:02}", "{h}点{m}", "{h}点{m}分", "{h}時{m:02}分", "{h} 点 {m:02} 分"],
    "ar": ["{h}:{m:02}", "الساعة {h}:{m:02}", "الساعة {h} {m:02}", "{h} {m} دقيقة"],
}


def of_all(said: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(language, typed) for language, each in said.items() for typed in each]


@pytest.mark.parametrize(
    ("language", "typed", "at"),
    [(language, typed, at) for language, said in SAID.items() for typed, at in said.items()],
)
def test_an_hour_is_read_as_it_is_said(language: str, typed: str, at: str) -> None:
    with speaking(language):
        assert hours.read(typed) == (at, "")
        assert hours.read(f"{typed}, Amman") == (at, "Amman")
        read = wish.read(f"tag:energy {typed} Lisbon")
        assert (read.at, read.zone, str(read.interests)) == (at, "Europe/Lisbon", 'tag:"energy"')


@pytest.mark.parametrize(
    ("language", "typed", "rest"),
    [
        ("de", "um acht.", ""),
        ("de", "20 Uhr. Hafen", "Hafen"),
        ("de", "um 8 Uhr 30.", ""),
        ("en", "8:30. Seas", "Seas"),
        ("de", "8 Uhr, 30 Jahre Mauerfall", "30 Jahre Mauerfall"),
        ("en", "At half past eight!", ""),
        ("en", "8 p.m.", ""),
        ("zh", "八点半。", ""),
        ("zh", "早上八点，体育", "体育"),
        ("en", "8 pm, sharp turn", "sharp turn"),
    ],
)
def test_a_mark_ends_an_hour(language: str, typed: str, rest: str) -> None:
    with speaking(language):
        at, left = hours.read(typed)
    assert at in {"08:00", "08:30", "20:00"}
    assert left == rest


@pytest.mark.parametrize(("language", "form"), of_all(WITH_MINUTES))
@given(hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_every_hour_and_minute_in_digits_is_read(language: str, form: str, hour: int, minute: int) -> None:
    with speaking(language):
        assert hours.read(form.format(h=hour, m=minute)) == (f"{hour:02}:{minute:02}", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_for_an_hour_is_one_behind_at(language: str) -> None:
    with speaking(language):
        at = next(listed("words-at"))
        for number, member in enumerate(listed("words-hours"), 1):
            for word in alternatives(member):
                assert hours.read(f"{at} {word}") == (f"{number % 24:02}:00", ""), word
                assert hours.read(word) == (f"{number % 24:02}:00", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_adds_its_minutes(language: str) -> None:
    with speaking(language):
        for name, order in (("words-minutes-before", "{phrase} {hour}"), ("words-minutes-behind", "{hour} {phrase}")):
            for phrase, minutes in clock.numbered(name):
                said = order.format(phrase=phrase, hour=8).replace("- ", "")
                shown = f"{(8 * 60 + minutes) // 60:02}:{minutes % 60:02}"
                assert hours.read(said) == (shown, ""), said


@pytest.mark.parametrize("typed", ["8 2026", "8 3", "8 60", "8 +3", "8 -30", "8, 30", "8 30%"])
def test_not_every_number_behind_an_hour_is_its_minutes(typed: str) -> None:
    assert hours.read(typed)[0] == "08:00"
    assert wish.read(typed).at == "08:00"


def test_where_english_and_the_language_differ_the_language_counts() -> None:
    with speaking("es"):
        assert hours.read("a las once") == ("11:00", "")
        assert wish.read("once a week 8").interests.each == ()
    assert vocabulary.of("en").clock.hours.get("once") is None
