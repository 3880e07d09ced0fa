import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digest.datelines import without_dateline


@pytest.mark.parametrize(
    "dateline",
    [
        "OSLO – ",
        "PORT AMSEL — ",
        "OSLO—",
        "PORT AMSEL, March 3 - ",
        "GAZA CITY (AP) — ",
        "BEIJING, Jan. 3 (Xinhua) -- ",
        "WASHINGTON, D.C. — ",
        "LIMA, Peru (AP) — ",
        "NEW YORK/LONDON (Reuters) - ",
        "Moscow, January 3 (TASS) - ",
        "AMSEL, Wednesday, January 7, 2026 (WIRE) – ",
        "DAMASCUS, (ST)- ",
        "NEW DELHI: ",
        "(Reuters) - ",
        "Jan 3 (Reuters) - ",
        "PARIS, 3 janvier (AFP) - ",
        "Madrid, 3 ene (EFE).- ",
        "МОСКВА, 3 янв /ТАСС/. ",
        "МОСКВА, 3 янв — РИА Новости. ",
    ],
)
def test_place_date_and_agency_are_taken_off(dateline: str) -> None:
    assert without_dateline(f"{dateline}The ferries sail again.") == "The ferries sail again."
    assert without_dateline(f"{dateline}“We sail,” said the captain.") == "“We sail,” said the captain."


@pytest.mark.parametrize(
    "dateline",
    ["新华社北京1月3日电 ", "新华社北京1月3日电（记者王一）", "【通讯社1月3日电】", "［東京　３日　通信社］ - "],
)
def test_those_of_chinese_and_japanese_agencies_too(dateline: str) -> None:
    assert without_dateline(f"{dateline}大桥开通。") == "大桥开通。"


@pytest.mark.parametrize(
    "text",
    [
        "NATO – the alliance – said no.",
        "The council – a body of nine – met.",
        "Ann Pell (R) won the vote.",
        "The bridge opened on Jan. 3 (Monday) to all.",
        "Q: What is a bridge?",
        "U.S. officials said the ferries sail.",
        "OSLO –",
    ],
)
def test_what_only_looks_like_one_stays(text: str) -> None:
    assert without_dateline(text) == text


@given(st.text(alphabet="AB ,.–-()/1é:a", max_size=3_000))
def test_it_takes_an_end_of_the_text_at_once(text: str) -> None:
    assert text.endswith(without_dateline(text))
