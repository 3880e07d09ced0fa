import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.views import callbacks
from bot.views.callbacks import (
    AnswerOffer,
    Callback,
    Erase,
    ListKind,
    ListName,
    Nothing,
    OpenArticle,
    PushNow,
    RunCommand,
    ShowArticle,
    ShowLabels,
    ShowList,
    UndoLoad,
)

number = st.integers(0, 10**12)
list_name = st.one_of(
    st.builds(
        ListName, st.sampled_from([ListKind.NEWEST, ListKind.LABEL, ListKind.QUERY]), st.integers(0, 10**11).map(str)
    ),
    st.builds(ListName, st.just(ListKind.DAY), st.dates().map(str)),
)
show_list = st.builds(ShowList, list_name, number)
callback = st.one_of(
    show_list,
    st.builds(ShowArticle, number, number, st.one_of(st.none(), show_list)),
    st.builds(OpenArticle, number),
    st.builds(ShowLabels, st.sampled_from(["tags", "sources"]), number),
    st.builds(UndoLoad, number),
    st.builds(AnswerOffer, number, st.booleans()),
    st.builds(RunCommand, st.sampled_from(["latest", "help"])),
    st.sampled_from([Erase(), PushNow(), Nothing()]),
)


@given(callback)
def test_every_meaning_survives_its_64_bytes(meant: Callback) -> None:
    data = str(meant)
    assert len(data.encode()) <= 64
    assert callbacks.parse(data) == meant


@given(st.text(max_size=64))
def test_any_data_is_understood_or_refused(data: str) -> None:
    found = callbacks.parse(data)
    assert found is None or str(found) == data or data.lstrip("aloguc:").lstrip("0") != data


@pytest.mark.parametrize(
    "data", ["", "l", "l:n1", "l:n1:", "l:x1:0", "a:-1:0", "a:1:0:", "u:", "u:1:2", "c:", "E", "a:١:٠"]
)
def test_what_we_never_wrote_means_nothing(data: str) -> None:
    assert callbacks.parse(data) is None
