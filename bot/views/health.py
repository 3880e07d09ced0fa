"""How the bot is."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from babel.dates import format_timedelta
from markupsafe import Markup

from bot.texts import isolated, locale, text
from bot.views import dates
from bot.views.screen import Screen, shortened

_MOST_ERROR = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What an operator asks first.

    Attributes:
        up: For how long this process has run.
        megabytes: The size of the database.
        queued: Deliveries that wait.
        last_load: When it was, aware, or None; ``last_digest`` likewise.
        errors: How many errors this process logged in the last day.
        last_error: The newest of them, without secrets; empty where there is none.
    """

    version: str
    up: timedelta
    megabytes: float
    articles: int
    queued: int
    last_load: datetime | None
    last_digest: datetime | None
    errors: int
    last_error: str


def screen(health: Health) -> Screen:
    """The answer to /health."""
    shown = text(
        "health-shown",
        version=health.version,
        up=isolated(format_timedelta(health.up, locale=locale())),
        megabytes=round(health.megabytes, 1),
        articles=health.articles,
        queued=health.queued,
        load=_moment(health.last_load),
        digest=_moment(health.last_digest),
    )
    if not health.errors:
        return Screen(Markup("{}\n{}").format(shown, text("health-no-errors")))
    error = shortened(health.last_error, _MOST_ERROR)
    return Screen(Markup("{}\n{}").format(shown, text("health-errors", errors=health.errors, last=error)))


def _moment(instant: datetime | None) -> str:
    return dates.stamp(instant) if instant else str(text("stats-never"))
