"""The screens of /setup."""

from datetime import UTC, datetime

import pytest

from bot.texts import speaking
from bot.views import setup
from bot.views.callbacks import EditWholeBot, parse
from bot.views.screen import MOST_UNITS, Screen, units
from bot.whole_bot import holding
from config.environment import load
from config.settings import Settings
from storage.models import Inviters, Options

NOW = datetime(2026, 3, 5, 8, 0, tzinfo=UTC)
BARE = holding(Options(), load())
ALL_SET = Options(
    hour="07:30", zone="Europe/Paris", name="The <Post>", categories=("Arts, Letters, Stage",), groups=Inviters.ADMINS
)


@pytest.fixture
def told() -> Settings:
    return load(timezone="Asia/Tokyo", categories=("Sea, Sky",))


def labels(screen: Screen) -> list[str]:
    return [button.text for row in screen.rows for button in row]


def test_what_nobody_set_is_said_to_be_unset() -> None:
    assert setup.overview(BARE, "Gazette").text.splitlines()[3:] == [
        "New digests come at <b>09:00</b>.",
        "New digests keep to the zone <b>UTC</b>.",
        "The digest is called <b>Gazette</b>.",
        "No name of a category is known to hold a comma.",
        "<b>Everyone</b> may add me to groups and channels.",
    ]
    assert setup.hour(BARE).text.startswith("New digests come at <b>09:00</b>. Nobody has set it.")
    assert setup.name(BARE, "Gazette").text.startswith(
        "The digest is called <b>Gazette</b>. It is my name on Telegram."
    )


def test_what_the_environment_sets_is_said_with_its_variable(told: Settings) -> None:
    said = setup.overview(holding(Options(), told), "Gazette").text
    assert "zone <b>Asia/Tokyo</b>. It comes from GAZETTE_TIMEZONE." in said
    assert "<b>Sea, Sky</b>. It comes from GAZETTE_CATEGORIES." in said


def test_what_is_set_here_goes_before_and_is_escaped(told: Settings) -> None:
    said = setup.overview(holding(ALL_SET, told), "Gazette").text
    assert "<b>07:30</b>. It was set here." in said
    assert "<b>Europe/Paris</b>. It was set here." in said
    assert "<b>The &lt;Post&gt;</b>. It was set here." in said
    assert "<b>Arts, Letters, Stage</b>. It was set here." in said
    assert "<b>Only admins</b> may add me to groups and channels. It was set here." in said


def test_only_what_is_set_here_can_be_given_up() -> None:
    undo = "As if nothing was set here"
    assert undo not in labels(setup.hour(BARE))
    for screen in (setup.hour, setup.categories, setup.groups):
        assert undo in labels(screen(holding(ALL_SET, load())))


def test_the_choice_that_holds_is_marked() -> None:
    assert "✓ 07:30" in labels(setup.hour(holding(ALL_SET, load())))
    assert "✓ Only admins" in labels(setup.groups(holding(ALL_SET, load())))


def test_every_button_is_understood_and_every_screen_fits() -> None:
    many = Options(categories=tuple(f"Arts, Letters, {'x' * 80} {number}" for number in range(50)))
    whole = holding(many, load())
    screens = [
        setup.overview(whole, "Gazette"),
        setup.hour(whole),
        setup.clocks(whole, NOW),
        setup.name(whole, "Gazette"),
        setup.categories(whole),
        setup.groups(whole),
    ]
    for screen in screens:
        assert units(screen.text) <= MOST_UNITS
        for row in screen.rows:
            for button in row:
                assert isinstance(parse(str(button.callback_data)), EditWholeBot)


def test_names_that_hold_commas_are_parted_as_the_language_does(told: Settings) -> None:
    both = holding(Options(categories=("Sea, Sky", "Arts, Letters")), told)
    assert "<b>Sea, Sky; Arts, Letters</b>" in setup.categories(both).text
    with speaking("zh"):
        assert "<b>Sea, Sky；Arts, Letters</b>" in setup.categories(both).text
