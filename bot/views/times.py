"""Rows of buttons on which an hour or a zone is chosen, whatever it is chosen for."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from telegram import InlineKeyboardButton

from bot.digest import schedule
from bot.texts import plain
from bot.views.buttons import button, in_rows, pager
from bot.views.callbacks import Callback
from bot.views.lists import pages_of
from bot.views.screen import Row

ZONES_PER_PAGE = 20
_IN_A_ROW = 4  # that are whole on a phone, with the mark of the one chosen
_MINUTES = ("00", "15", "30", "45")

Means = Callable[[str], Callback]


def hours(at: str, means: Means) -> list[Row]:
    """Every hour of the day, and the quarters of the hour that is set; ``means`` makes a callback of "08:30"."""
    hour, minutes = at.split(":")
    each = [choice(f"{one:02}:{minutes}", means, chosen=f"{one:02}" == hour) for one in range(24)]
    quarters = [choice(f"{hour}:{quarter}", means, chosen=quarter == minutes) for quarter in _MINUTES]
    return [*in_rows(each, _IN_A_ROW), quarters]


def clocks(zone: str, now: datetime, means: Means) -> list[Row]:
    """Each time that it is somewhere; ``means`` makes a callback of the first page of its zones, "120.0"."""
    here = schedule.ahead(zone, now)
    each = [
        choice(_page(one, 0), means, label=f"{now.astimezone(UTC) + one:%H:%M}", chosen=one == here)
        for one in schedule.clocks(now)
    ]
    return in_rows(each, _IN_A_ROW)


def zones(zone: str, offset: timedelta, names: Sequence[str], page: int, means: Means, turned: Means) -> list[Row]:
    """A page (from 0) of the zones whose clocks are at ``offset``; ``turned`` makes a callback of another, "120.1"."""
    pages = pages_of(len(names), ZONES_PER_PAGE)
    page = min(page, pages - 1)
    shown = names[page * ZONES_PER_PAGE : (page + 1) * ZONES_PER_PAGE]
    each = [choice(name, means, label=name.replace("_", " "), chosen=name == zone) for name in shown]
    return [*in_rows(each, 2), pager(page, pages, lambda to: turned(_page(offset, to)))]


def read_page(value: str) -> tuple[timedelta, int] | None:
    """The offset from UTC and the page of "120.1", or None."""
    minutes, _, page = value.partition(".")
    if not minutes.lstrip("-").isdecimal() or not page.isdecimal():
        return None
    return timedelta(minutes=int(minutes)), int(page)


def choice(value: str, means: Means, *, label: str = "", chosen: bool) -> InlineKeyboardButton:
    """A button for a value, marked where it is the one chosen."""
    shown = label or value
    return button(plain("choice-made", choice=shown) if chosen else shown, means(value))


def _page(offset: timedelta, page: int) -> str:
    return f"{int(offset.total_seconds()) // 60}.{page}"
