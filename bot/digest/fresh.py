"""Which articles are new to whom."""

from datetime import date, datetime, timedelta

from aiosqlite import Connection

from storage import articles


async def new_since(connection: Connection, seen_id: int | None, fresh_days: int, now: datetime) -> tuple[int, ...]:
    """The articles that are new to someone who has seen ids up to ``seen_id``.

    New is what was stored since and stands within ``fresh_days`` of the newest article: loading old years floods
    nobody. To someone who has seen nothing yet, nothing is "since".
    """
    newest = await _newest(connection, now)
    if seen_id is None or newest is None:
        return ()
    earliest = date.fromisoformat(newest) - timedelta(days=fresh_days)
    return await articles.ids_since(connection, seen_id, earliest.isoformat())


async def new_or_newest(connection: Connection, seen_id: int | None, fresh_days: int, now: datetime) -> tuple[int, ...]:
    """What is new, else the newest day of the archive; empty only where the archive is."""
    new = await new_since(connection, seen_id, fresh_days, now)
    if new:
        return new
    newest = await _newest(connection, now)
    return await articles.ids_on_day(connection, newest) if newest else ()


async def _newest(connection: Connection, now: datetime) -> str | None:
    """The newest day that can be: a date of 2107 is a slip of the pen, and tomorrow has begun somewhere."""
    tomorrow = now.date() + timedelta(days=1)
    return await articles.newest_day(connection, until=tomorrow.isoformat())
