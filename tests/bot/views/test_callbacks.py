import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.views import callbacks
from bot.views.callbacks import (
    AnswerOffer,
    Callback,
    EditAdmins,
    EditBroadcast,
    EditWholeBot,
    Erase,
    KeepArticle,
    ListKind,
    ListName,
    NarrowSearch,
    Nothing,
    OpenArticle,
    PushNow,
    RunCommand,
    SaveFile,
    ShareLink,
    ShowArticle,
    ShowDigest,
    ShowLabels,
    ShowList,
    TakeStep,
    UndoLoad,
)

number = st.integers(0, 10**12)
article_id, page = st.integers(0, 10**10), st.integers(0, 9_999)
bounded = st.tuples(article_id, article_id).map(lambda pair: f"{pair[0]}-{pair[1]}")
list_name = st.one_of(
    st.builds(ListName, st.sampled_from([ListKind.NEWEST, ListKind.LABEL]), st.one_of(article_id.map(str), bounded)),
    st.builds(ListName, st.just(ListKind.QUERY), st.integers(0, 2**39).map(str)),
    st.builds(ListName, st.just(ListKind.DAY), st.dates().map(str)),
    st.builds(
        ListName, st.just(ListKind.UNREAD), st.tuples(bounded, st.dates()).map(lambda p: f"{p[0]}-{p[1]:%Y%m%d}")
    ),
    st.just(ListName(ListKind.SAVED, "")),
)
show_list = st.builds(ShowList, list_name, page)
back = st.one_of(st.none(), show_list)
callback = st.one_of(
    show_list,
    st.builds(ShowArticle, article_id, st.one_of(st.none(), page), back),
    st.builds(KeepArticle, st.booleans(), article_id, page, back),
    st.builds(ShowDigest, st.integers(0, 2**39), page),
    st.builds(OpenArticle, number),
    st.builds(ShowLabels, st.sampled_from(["tags", "sources"]), number),
    st.builds(UndoLoad, number),
    st.builds(EditWholeBot, st.sampled_from(["zone", "categories"]), st.sampled_from(["", "Europe/Berlin", "-120.3"])),
    st.builds(TakeStep, st.sampled_from(["begin", "keep-name", "skip-load"])),
    st.builds(AnswerOffer, number, st.booleans()),
    st.builds(EditAdmins, st.sampled_from(["add", "ask", "drop", "list"]), number),
    st.builds(EditBroadcast, st.sampled_from(["send", "cancel", "stop"]), number),
    st.builds(NarrowSearch, st.integers(0, 2**39), st.from_regex(r"[stdyxe][0-9]{1,15}", fullmatch=True) | st.just("")),
    st.builds(ShareLink, st.from_regex(r"[A-Za-z0-9_-]{1,62}", fullmatch=True)),
    st.builds(SaveFile, st.dates().map(str), st.dates().map(str), st.sampled_from(["", "md", "html", "epub"])),
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
    assert found is None or str(found) == data or data.lstrip("aloguckrd:").lstrip("0") != data


@pytest.mark.parametrize(
    "data", ["", "l", "l:n1", "l:n1:", "l:x1:0", "a:-1:0", "a:1:0:", "u:", "u:1:2", "c:", "E", "a:١:٠"]
)
def test_what_we_never_wrote_means_nothing(data: str) -> None:
    assert callbacks.parse(data) is None
