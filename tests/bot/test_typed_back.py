"""What the bot writes can be typed back to it, in every language."""

from datetime import UTC, datetime

import pytest

from bot import texts
from bot.bidi import bare
from bot.digest import wish
from bot.texts import speaking
from bot.typed_dates import read_day, read_period
from bot.views import dates, wishes
from storage.models import EVERY_DAY

NOW = datetime(2026, 3, 5, 8, 0, tzinfo=UTC)
pytestmark = pytest.mark.parametrize("language", texts.LANGUAGES)


@pytest.mark.parametrize("day", ["2026-01-07", "2025-12-31", "2026-02-28", "2025-05-02", "2025-08-15"])
def test_a_day_is_read_as_it_is_shown(language: str, day: str) -> None:
    with speaking(language):
        for shown in (dates.shown(day), dates.shown(day, short=True), dates.weekday(day)):
            assert str(read_day(bare(shown), NOW)) == day


@pytest.mark.parametrize("month", ["2025-05", "2025-11", "2024-02"])
def test_a_month_is_read_as_it_is_shown(language: str, month: str) -> None:
    with speaking(language):
        read = read_period(bare(dates.shown(month)), NOW)
    assert read is not None
    assert read[0] == f"{month}-01"


@pytest.mark.parametrize(
    "days", [*(1 << day for day in range(7)), EVERY_DAY, 0b0011111, 0b1100000, 0b0000101, 0b0010011]
)
def test_days_of_the_week_are_read_as_they_are_shown(language: str, days: int) -> None:
    with speaking(language):
        read = wish.read(f"8:30 {bare(wishes.on_days(days))}")
    assert (read.at, read.days, str(read.interests)) == ("08:30", days, "")
