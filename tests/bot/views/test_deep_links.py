from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.views import deep_links
from bot.views.callbacks import ListKind, ListName, OpenArticle, RunCommand, ShowDigest, ShowList
from bot.views.deep_links import OfferDigest, Search, Target

number = st.integers(0, 2**39)
target = st.one_of(
    st.builds(OpenArticle, number),
    st.builds(ShowDigest, number),
    st.builds(Search, st.text(min_size=1, max_size=60).filter(deep_links.fits)),
    st.dates().map(lambda day: ShowList(ListName(ListKind.DAY, day.isoformat()))),
    st.tuples(st.sampled_from([ListKind.LABEL, ListKind.QUERY]), number).map(
        lambda pair: ShowList(ListName(pair[0], str(pair[1])))
    ),
    st.sampled_from([deep_links.SAVED, deep_links.SETTINGS, OfferDigest()]),
)


@given(target)
def test_every_target_survives_its_link(meant: Target) -> None:
    payload = deep_links.payload(meant)
    assert 0 < len(payload) <= 64
    assert deep_links.parse(payload) == meant
    assert parse_qs(urlsplit(deep_links.link("gazette_bot", meant)).query) == {"start": [payload]}


@given(st.text(max_size=80))
def test_any_payload_is_understood_or_means_nothing(payload: str) -> None:
    found = deep_links.parse(payload)
    assert found is None or isinstance(found, Target)


@pytest.mark.parametrize("payload", ["", "a", "a1x", "a١", "w", "w!", "wA", "ln5", "ld2026-1-7", "lt", "latest", "g-1"])
def test_what_we_never_wrote_leads_nowhere(payload: str) -> None:
    assert deep_links.parse(payload) is None


def test_what_no_link_can_carry_is_refused() -> None:
    assert not deep_links.fits("x" * 48)
    assert not deep_links.fits("\ud800")
    for wrong in (Search("x" * 48), Search(""), ShowList(ListName(ListKind.NEWEST, "8")), RunCommand("latest")):
        with pytest.raises(ValueError, match="no link leads to"):
            deep_links.payload(wrong)


def test_a_link_adds_the_bot_to_a_group_and_another_sends_a_link_on() -> None:
    assert deep_links.group_link("gazette_bot") == "https://t.me/gazette_bot?startgroup=digest"
    shared = urlsplit(deep_links.share_link("https://t.me/gazette_bot?start=a1", "Storms & tides"))
    assert parse_qs(shared.query) == {"url": ["https://t.me/gazette_bot?start=a1"], "text": ["Storms & tides"]}
