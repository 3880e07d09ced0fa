"""Which articles are new to whom."""

from datetime import date, timedelta

from aiosqlite import Connection

from storage import articles


async def new_since(connection: Connection, seen_id: int | None, fresh_days: int) -> tuple[int, ...]:
    """The articles that are new to someone who has seen ids up to ``seen_id``.

    New is what was stored since and stands within ``fresh_days`` of the newest article: loading old years floods
    nobody. To someone who has seen nothing yet, nothing is "since".
    """
    newest = await articles.newest_day(connection)
    if seen_id is None or newest is None:
        return ()
    earliest = date.fromisoformat(newest) - timedelta(days=fresh_days)
    return await articles.ids_since(connection, seen_id, earliest.isoformat())


async def new_or_newest(connection: Connection, seen_id: int | None, fresh_days: int) -> tuple[int, ...]:
    """What is new, else the newest day of the archive; empty only where the archive is."""
    new = await new_since(connection, seen_id, fresh_days)
    if new:
        return new
    newest = await articles.newest_day(connection)
    return await articles.ids_on_day(connection, newest) if newest else ()
