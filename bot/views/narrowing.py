"""What narrows a search by tapping: the biggest sources and labels of what was found, and periods."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from telegram import InlineKeyboardButton

from bot.texts import plain
from bot.views import dates
from bot.views.buttons import button, in_rows
from bot.views.callbacks import NarrowSearch
from bot.views.screen import Row, shortened
from storage import refining
from storage.models import Facets, Label

_MOST_OFFERED = 4  # of a kind
_MOST_NAME = 40
_PERIODS = {"button-past-week": 7, "button-past-month": 30, "button-past-year": 365}  # days
_NAMED = re.compile(r'\w+:"(.*)"')
_YEAR = re.compile(r"after:(\d{4}) before:\d{4}", re.ASCII)


def rows(facets: Facets, query: str, query_id: int, today: date) -> list[Row]:
    """What narrows the search already, each to be taken off by a tap; then what else would leave some of it out."""
    _, narrowed = refining.parts(query)
    fields = {by.partition(":")[0] for by in narrowed}
    sources = [] if "source" in fields else _labels(facets.sources, "s", facets.counted, query_id)
    labels = [] if "tag" in fields else _labels(facets.labels, "t", facets.counted, query_id)
    periods = [] if "after" in fields else list(_periods(facets, query_id, today))[:_MOST_OFFERED]
    return [*taken(query, query_id), *in_rows(sources, 2), *in_rows(labels, 2), *in_rows(periods, 2)]


def taken(query: str, query_id: int) -> list[Row]:
    """What narrows the search already, to tap off."""
    _, narrowed = refining.parts(query)
    on = [
        button(plain("choice-made", choice=shortened(shown(by), _MOST_NAME)), NarrowSearch(query_id, f"x{place}"))
        for place, by in enumerate(narrowed)
    ]
    return in_rows(on, 2)


def shown(by: str) -> str:
    """What narrows a search, as people say it: a name, a year, "since 7 January 2026"."""
    if match := _NAMED.fullmatch(by):
        return match[1]
    if match := _YEAR.fullmatch(by):
        return f"{int(match[1]) + 1}"
    try:
        first = date.fromisoformat(by.partition(":")[2]) + timedelta(days=1)
    except (ValueError, OverflowError):  # typed, and no day
        return by
    return plain("since", date=dates.shown(first.isoformat()))


def changed(query: str, change: str, label: Label | None, today: date) -> str:
    """The query after a press on a button with this change (bot.views.callbacks.NarrowSearch).

    Args:
        label: The one that the change names, None where it names none or that is gone.
    """
    of = int(change[1:] or 0)
    match change[:1]:
        case "s" if label:
            return refining.narrowed(query, refining.source(label.name))
        case "t" if label:
            return refining.narrowed(query, refining.label(label.name))
        case "d" if of in _PERIODS.values():
            return refining.narrowed(query, refining.after(today - timedelta(days=of)))
        case "y" if date.min.year < of < date.max.year:
            return refining.narrowed(query, refining.in_year(of))
        case "x":
            return refining.without(query, of)
        case "e":
            return refining.exactly(query)
        case _:
            return query


def _labels(labels: Sequence[Label], of: str, counted: int, query_id: int) -> list[InlineKeyboardButton]:
    telling = [label for label in labels if label.articles < counted]
    return [
        button(shortened(label.name, _MOST_NAME), NarrowSearch(query_id, f"{of}{label.id}"))
        for label in telling[:_MOST_OFFERED]
    ]


def _periods(facets: Facets, query_id: int, today: date) -> Iterator[InlineKeyboardButton]:
    """Periods until today that hold some of what was found, each more than the one before; then its biggest years."""
    before = 0
    for name, length in _PERIODS.items():
        earliest = (today - timedelta(days=length)).isoformat()
        held = sum(count for day, count in facets.days if day > earliest)
        if before < held < facets.counted:
            yield button(plain(name), NarrowSearch(query_id, f"d{length}"))
            before = held
    years: dict[str, int] = {}
    for day, count in facets.days:
        years[day[:4]] = years.get(day[:4], 0) + count
    if len(years) > 1:
        for year in sorted(years, key=lambda year: (-years[year], year)):
            yield button(year, NarrowSearch(query_id, f"y{year}"))
