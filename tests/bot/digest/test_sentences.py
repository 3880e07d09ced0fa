import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest.sentences import language, sentences


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [
        ("en", ["Dr. Weld met U.S. envoy J. D. Marsh on Jan. 3 at 5 p.m. in St. Olav.", "He left."]),
        ("en", ["The U.S. Army said so.", "Mr. Jones of Acme Corp. did not.", "Gen. Pike vs. Col. Sand, No. 5."]),
        ("en", ["Lt. Gov. Ann Pell spoke Tues. night.", "Ms. Reed, D-Mass., replied."]),
        ("en", ["Prices rose 2.5 pct. in Sept.", "The bank acted."]),
        ("en", ["“This is one. This is two,” he said.", "Three follows."]),
        ("en", ["He asked: “Why now?” and left.", "“Stop!” she cried.", "Then they went."]),
        ("en", ["The page moved to Harbour.Port.example last week.", "It is faster."]),
        ("de", ["Am 3. Januar sagte Dr. Müller, dass z. B. die GmbH ca. 5 Mio. Euro zahlt.", "Das ist viel."]),
        ("fr", ["M. Dupont est arrivé à 15 h.", "Il a dit : « C’est fini. »", "Puis il est parti."]),
        ("es", ["¿Qué pasó?", "El Sr. López llegó a las 3 p. m. al puerto.", "Luego se fue."]),
        ("ru", ["В 2025 г. в г. Порту А. С. Иванов и т. д. говорил.", "Он ушёл.", "Это стоило 5 млн. руб. и т.п."]),
        ("ar", ["قال الوزير إن الأمر انتهى.", "هل هذا صحيح؟", "نعم!"]),
        ("hi", ["यह पहला वाक्य है।", "यह दूसरा है।"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(spoken: str, expected: list[str]) -> None:
    assert sentences(" ".join(expected), spoken) == expected


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [
        ("zh", ["今天是星期一！", "大桥开通了吗？", "是的。"]),
        ("ja", ["彼は「はい。」と言った。", "明日は雨です。", "本当ですか？"]),
    ],
)
def test_they_need_no_space_between_them(spoken: str, expected: list[str]) -> None:
    assert sentences("".join(expected), spoken) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge over the river was opened by the mayor and it was full of people.", "en"),
        ("Die Brücke über den Fluss ist von der Stadt mit einem Fest eröffnet worden.", "de"),
        ("橋が月曜日に開通した。", "ja"),
        ("大桥星期一正式通车。", "zh"),
        ("Мост через реку открыли.", "ru"),
        ("افتتح الجسر الجديد", "ar"),
        ("Η γέφυρα άνοιξε.", "el"),
        ("다리가 열렸다.", "ko"),
        ("", "en"),
    ],
)
def test_the_language_is_told_by_words_or_script(text: str, expected: str) -> None:
    assert language(text) == expected


@given(st.text(), st.sampled_from(["en", "de", "zh", "ja", "ru", "ar", "xx"]))
def test_nothing_is_lost_but_the_space_between(text: str, spoken: str) -> None:
    assert "".join("".join(sentences(text, spoken)).split()) == "".join(text.split())
