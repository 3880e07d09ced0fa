import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dumps.categories import Categories

TIDES = "Ferries, Harbours, Tides"


@pytest.mark.parametrize(
    ("fields", "field", "names"),
    [
        pytest.param([], "Economy, Science", ["Economy", "Science"], id="without evidence commas separate"),
        pytest.param(["Economy, War on Weeds"] * 2, "Economy, War on Weeds", ["Economy", "War on Weeds"],
                     id="the same field twice shows nothing"),
        pytest.param([TIDES, f"{TIDES}, Science", "Science"], f"{TIDES}, Science", [TIDES, "Science"],
                     id="a name alone, and before one that the alphabet puts first"),
        pytest.param([f"{TIDES}, Science", "Science"], f"{TIDES}, Science", [TIDES, "Science"],
                     id="a break of the alphabet is enough"),
        pytest.param([f"Economy, {TIDES}, Science", "Economy", "Science"], f"Economy, {TIDES}, Science",
                     ["Economy", TIDES, "Science"], id="what stands alone elsewhere is no part of it"),
        pytest.param([TIDES, f"{TIDES}, Video"], TIDES, [TIDES], id="three pieces in two fields"),
        pytest.param(["Crafts, Trades", "Crafts, Trades, Video"], "Crafts, Trades", ["Crafts", "Trades"],
                     id="two pieces in two fields are too few"),
        pytest.param(["Crafts, Trades", "Crafts, Trades, Video", "Crafts, Trades, Weather"], "Crafts, Trades",
                     ["Crafts, Trades"], id="two pieces in three fields"),
        pytest.param(["Socks, Sandals, Video", "Video"], "Socks, Sandals, Video", ["Socks, Sandals", "Video"],
                     id="a break within the name"),
        pytest.param(["Weather, Video, Tides"], "Weather, Video, Tides", ["Weather", "Video", "Tides"],
                     id="a site that does not go by the alphabet"),
        pytest.param(["Economy, Weather, Video, Tides", "Economy"], "Economy, Weather, Video, Tides",
                     ["Economy", "Weather", "Video", "Tides"], id="… nor here"),
        pytest.param(["Weather, Video"], "Weather, Video", ["Weather", "Video"], id="two alone say nothing"),
        pytest.param([], "Food, Wine, and Travel", ["Food, Wine, and Travel"], id="a list within a name"),
        pytest.param([], "Arts, & Letters", ["Arts, & Letters"], id="a piece that goes on"),
        pytest.param([], "Science, Science", ["Science"], id="each name once"),
        pytest.param([], " , Science,, ", ["Science"], id="empty pieces"),
        pytest.param([], "", [], id="an empty field"),
    ],
)  # fmt: skip
def test_a_field_is_split_by_the_evidence_of_its_document(fields: list[str], field: str, names: list[str]) -> None:
    assert list(Categories((), fields).split(field)) == names


def test_names_that_are_known_beforehand_need_no_evidence() -> None:
    assert Categories(["Crafts, Trades"]).split("Boats, Crafts, Trades, Video") == ("Boats", "Crafts, Trades", "Video")


def test_the_longest_known_name_wins() -> None:
    known = Categories(["Crafts, Trades", "Crafts, Trades, Markets"])
    assert known.split("Crafts, Trades, Markets, Video") == ("Crafts, Trades, Markets", "Video")


def test_what_is_known_to_be_whole_is_never_joined() -> None:
    fields = ["Crafts, Trades", "Crafts, Trades, Video", "Crafts, Trades, Weather"]
    assert Categories(["Crafts"], fields).split("Crafts, Trades") == ("Crafts", "Trades")


@pytest.mark.parametrize(
    ("field", "names"),
    [
        (f"Economy, {TIDES[:14]}", ("Economy", TIDES)),
        ("Economy, Sci", ("Economy", "Science")),
        ("Economy, Wea", ("Economy",)),
        ("Economy, S", ("Economy",)),
        ("Eco", ("Economy",)),
        ("", ()),
    ],
)
def test_a_name_that_was_cut_is_completed_or_left_out(field: str, names: tuple[str, ...]) -> None:
    known = Categories([TIDES], ["Economy", "Science", "Ships"])
    assert known.split_cut(field) == names


@given(st.lists(st.lists(st.sampled_from("ABCDEFG"), max_size=5).map(", ".join)))
def test_no_piece_is_ever_lost_or_made_up(fields: list[str]) -> None:
    categories = Categories((), fields)
    for field in fields:
        pieces = ", ".join(categories.split(field)).split(", ")
        assert set(pieces) == set(field.split(", "))
