"""What admins are told of how the digests arrive."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.texts import text
from bot.views import dates
from bot.views.screen import Screen, shortened
from storage.models import DeliveryDay

_MOST_REASON = 100


def screen(days: Sequence[DeliveryDay], paused: Sequence[tuple[str, int]]) -> Screen:
    """The last days, and why chats are paused."""
    blocks = [text("deliveries-head")] + [_day(day) for day in days]
    if not days:
        blocks.append(text("deliveries-none"))
    if paused:
        blocks.append(_lines([text("deliveries-paused"), *_reasons(paused)]))
    return Screen(Markup("\n\n").join(blocks))


def _day(day: DeliveryDay) -> Markup:
    lines = [
        text("deliveries-day", date=dates.heading(day.day)),
        text("deliveries-counts", due=day.due, sent=day.sent, late=day.late, waiting=day.waiting, failed=day.failed),
        *_reasons(day.reasons),
    ]
    if day.unsure:
        lines.append(text("deliveries-unsure", count=day.unsure))
    return _lines(lines)


def _reasons(reasons: Sequence[tuple[str, int]]) -> list[Markup]:
    return [text("deliveries-reason", count=count, why=shortened(why, _MOST_REASON)) for why, count in reasons]


def _lines(lines: Sequence[Markup]) -> Markup:
    return Markup("\n").join(lines)
