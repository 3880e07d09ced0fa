"""What a picture draws, and which fonts it draws it with; warnings are errors here, tofu included."""

import pytest

from bot.charts import Bar, Bars, Columns, Grid, Label, Panel, Series, Steps, Tone, fonts, picture
from bot.charts.fonts import BASE, Fonts

NO_GRID = Grid((), ())


def shown(words: str) -> str:
    label = Label(words, "No. 1 below")
    return Fonts([label]).shown(label)


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without fonts of its own."""
    monkeypatch.setattr(fonts, "_others", list)


@pytest.mark.parametrize(
    "words", ["Economy", "Новости порта", "Ειδήσεις", "الاقتصاد والعمل", "Ghana’s “news” – 5 €", "a_$5^2$"]
)
@pytest.mark.usefixtures("alone")
def test_most_scripts_are_drawn_everywhere(words: str) -> None:
    assert shown(words) == words


@pytest.mark.parametrize("words", ["文化", "日本の新聞社", "한국어", "हिन्दी", "Energy 能源"])
@pytest.mark.usefixtures("alone")
def test_letters_that_no_font_has_leave_the_name_to_the_caption(words: str) -> None:
    assert shown(words) == "No. 1 below"


@pytest.mark.usefixtures("alone")
def test_what_stands_in_place_of_a_name_is_drawn_as_far_as_it_can_be() -> None:
    label = Label("文化", "第2项见下")
    assert Fonts([label]).shown(label) == "2"


@pytest.mark.usefixtures("alone")
def test_ornaments_that_no_font_has_are_left_out() -> None:
    assert shown("\U0001f6a2 Harbour \U0001fae8 news") == "Harbour news"
    assert shown("\U0001fae8") == "No. 1 below"


@pytest.mark.usefixtures("alone")
def test_invisible_marks_are_left_out() -> None:
    assert shown("\u2068Sea\u2069 \u200esky\ufe0f\n\x07ok") == "Sea sky ok"


def test_another_font_of_the_system_draws_what_the_first_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    has = {"mincho.ttf": frozenset("文化"), "plain.ttf": frozenset("abc")}
    own = fonts._drawn(fonts._base_path())
    monkeypatch.setattr(fonts, "_drawn", lambda path: has.get(path, own))
    monkeypatch.setattr(fonts, "_others", lambda: [("Plain Sans", "plain.ttf"), ("Mincho", "mincho.ttf")])
    chosen = Fonts([Label("文化"), Label("Economy")])
    assert chosen.families == [BASE, "Mincho"]
    assert chosen.shown(Label("文化", "No. 1 below")) == "文化"


def test_the_font_of_boxes_is_never_chosen() -> None:
    assert not [family for family, _ in fonts._others() if family.startswith("Last Resort")]


@pytest.mark.parametrize(
    "panels",
    [
        [Columns(Label("One article"), (Series((0, 0, 0, 0, 0, 0, 1), Tone.NEWS),), NO_GRID)],
        [Columns(Label("None"), (Series((0,) * 7, Tone.NEWS), Series((0,) * 7, Tone.BAD, Label("failed"))), NO_GRID)],
        [Columns(Label("Millions"), (Series((10**6,) * 60, Tone.GOOD, Label("sent")),), NO_GRID)],
        [Steps(Label("Nobody"), Series((0,) * 7, Tone.READERS), NO_GRID)],
        [Bars(Label("One source"), (Bar(Label("Wire"), 1, Label("1")),))],
        [Bars(Label("Zero"), (Bar(Label(""), 0, Label("0")),)), Bars(Label("Zero"), (Bar(Label("…"), 0, Label("0")),))],
        [
            Bars(Label("A"), (Bar(Label("w" * 400), 5, Label("1,000,000,000")),)),
            Steps(Label("文"), Series((1,), Tone.GOOD), NO_GRID),
        ],
    ],
)
def test_every_number_is_drawn_without_a_warning(panels: list[Panel]) -> None:
    assert picture.draw(panels).startswith(b"\x89PNG")
