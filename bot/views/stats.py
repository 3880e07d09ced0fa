"""Numbers about the archive and its readers: in words, as a picture, and the picture in words."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from babel.dates import format_skeleton
from markupsafe import Markup
from telegram.constants import MessageLimit

from bot.charts import Bar, Bars, Columns, Grid, Label, Panel, Series, Steps, Tone
from bot.texts import locale, plain, text
from bot.views import dates
from bot.views.enumeration import listed_markup
from bot.views.screen import Screen, shortened, units
from bot.views.subscription import reasons_paused
from storage.models import History, Shares, Timeline

MOST_CAPTION = int(MessageLimit.CAPTION_LENGTH)
_MOST_NAME = 40  # of a name in the caption; the picture cuts its own
_MARKS = 4  # dates below a panel
_STEPS, _MOST_LEVELS = (1, 2, 5), 4
_UNITS = {1: "day", 7: "week"}


def numbers(counts: Mapping[str, Any], paused: Mapping[str, int]) -> Screen:
    """The answer to /stats in words: ``counts`` of storage.figures, and why so many subscriptions are ``paused``."""
    never = text("stats-never")
    shown = {
        **{name: value for name, value in counts.items() if isinstance(value, int)},
        "first": dates.shown(counts["first"]) if counts["first"] else never,
        "last": dates.shown(counts["last"]) if counts["last"] else never,
    }
    lines = [text("stats-shown", **shown), *reasons_paused(paused)]
    return Screen(Markup("\n").join(lines if counts["articles"] else [*lines, "", text("stats-empty")]))


def picture(history: History) -> list[Panel]:
    """What the picture shows; nothing for an archive without a dated article."""
    panels: list[Panel] = []
    if articles := history.articles:
        title = _title(f"chart-articles-{_UNITS[articles.step]}", 1)
        panels.append(Columns(title, (Series(articles.values, Tone.NEWS),), _grid(articles, max(articles.values))))
    for share in history.shares:
        panels.append(_bars(share, len(panels) + 1))
    if readers := history.subscriptions:
        series = Series(readers.values, Tone.READERS)
        panels.append(Steps(_title("chart-subscribers", len(panels) + 1), series, _grid(readers, max(readers.values))))
    if (sent := history.sent) and (failed := history.failed):
        most = max(map(sum, zip(sent.values, failed.values, strict=True)))
        series_of = (
            Series(sent.values, Tone.GOOD, Label(plain("chart-sent"), "✓")),
            Series(failed.values, Tone.BAD, Label(plain("chart-failed"), "✗")),
        )
        title = _title(f"chart-deliveries-{_UNITS[sent.step]}", len(panels) + 1)
        panels.append(Columns(title, series_of, _grid(sent, most)))
    return panels


def caption(history: History) -> Markup:
    """The same in words, for who cannot see it, in as many names as fit a caption."""
    most = max((len(share.labels) for share in history.shares), default=0)
    while units(said := Markup("\n").join(_said(history, most))) > MOST_CAPTION and most:
        most -= 1
    return said


def levels(most: int) -> list[int]:
    """One to four round numbers up to ``most`` (1, 2 or 5 times a power of ten apart), for lines to stand at."""
    if most < 1:
        return []
    scale = 10 ** (len(str(most)) - 1)
    steps = (max(step * scale // 10, 1) for step in (*_STEPS, *(10 * step for step in _STEPS)))
    step = next(step for step in steps if most // step <= _MOST_LEVELS)
    return list(range(step, most + 1, step))


def _said(history: History, most_names: int) -> Iterator[Markup]:
    if articles := history.articles:
        top = max(range(len(articles.values)), key=articles.values.__getitem__)
        yield text(
            f"chart-said-{_UNITS[articles.step]}",
            first=_day(articles.first),
            last=_day(articles.last),
            total=sum(articles.values),
            day=_day(articles.start(top)),
            most=articles.values[top],
        )
    for share in history.shares if most_names else ():
        names = listed_markup(
            text("chart-said-name", place=place, name=shortened(label.name, _MOST_NAME), articles=label.articles)
            for place, label in enumerate(share.labels[:most_names], 1)
        )
        yield text("chart-said-names", kind=text(f"chart-{share.kind}"), names=names)
    if readers := history.subscriptions:
        before, now = readers.values[0], readers.values[-1]
        yield text("chart-said-subscribers", before=before, first=_day(readers.first), now=now)
    if (sent := history.sent) and (failed := history.failed):
        counts = {"sent": sum(sent.values), "failed": sum(failed.values)}
        yield text("chart-said-deliveries", first=_day(sent.first), **counts)


def _bars(share: Shares, panel: int) -> Bars:
    bars = (
        Bar(Label(label.name, plain("chart-in-caption", place=place)), label.articles, _number(label.articles))
        for place, label in enumerate(share.labels, 1)
    )
    return Bars(_title(f"chart-{share.kind}", panel), tuple(bars))


def _grid(timeline: Timeline, most: int) -> Grid:
    every = max(-(-len(timeline.values) // _MARKS), 1)
    places = range((len(timeline.values) - 1) % every, len(timeline.values), every)
    marks = tuple((place, _mark(timeline.start(place))) for place in places)
    return Grid(marks, tuple((level, _number(level)) for level in levels(most)))


def _title(name: str, panel: int) -> Label:
    """The title of a panel; where it cannot be drawn its number, by which the caption's line is found."""
    return Label(plain(name), str(panel))


def _number(number: int) -> Label:
    return Label(plain("chart-number", number=number), str(number))


def _day(day: date) -> str:
    return dates.shown(day.isoformat())


def _mark(day: date) -> Label:
    return Label(format_skeleton("MMMd", day, locale=locale()), f"{day:%m-%d}")
