"""Which articles are new."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from aiosqlite import Connection

from storage import articles


@dataclass(frozen=True, slots=True)
class Window:
    """The articles that count as new to someone who has seen none of them, as the archive is at one moment.

    New is what stands within some days of the newest article: loading old years floods nobody.

    Attributes:
        ids: In ascending order.
        newest: Those of the newest day; empty only where the archive is.
    """

    ids: tuple[int, ...]
    newest: frozenset[int]


async def window(connection: Connection, fresh_days: int, now: datetime, highest: int) -> Window:
    """What is within ``fresh_days`` of the newest article, of the articles up to the id ``highest``."""
    day = await _newest_day(connection, now)
    if day is None:
        return Window((), frozenset())
    ids = await articles.ids_since(connection, 0, _earliest(day, fresh_days))
    newest = await articles.ids_on_day(connection, day)
    known = tuple(id_ for id_ in ids if id_ <= highest)
    return Window(known, frozenset(newest) & frozenset(known))


async def earliest_day(connection: Connection, fresh_days: int, now: datetime) -> str | None:
    """The first day whose articles still count as new; None in an empty archive."""
    day = await _newest_day(connection, now)
    return _earliest(day, fresh_days) if day else None


def _earliest(newest: str, fresh_days: int) -> str:
    return (date.fromisoformat(newest) - timedelta(days=fresh_days)).isoformat()


async def _newest_day(connection: Connection, now: datetime) -> str | None:
    """The newest day that can be: a date of 2107 is a slip of the pen, and tomorrow has begun somewhere."""
    tomorrow = now.date() + timedelta(days=1)
    return await articles.newest_day(connection, until=tomorrow.isoformat())
